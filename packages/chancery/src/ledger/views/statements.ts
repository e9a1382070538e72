import type { StatementForm } from '../../record/reading.ts'
import type { Db } from '../store/door.ts'
import { inRole, inSlices, loadCast, loadSources, quotesOf, voiceOf } from './load.ts'
import type { QuoteView, StatementView } from './view.ts'

/** Statements by the ids of their reports, in that order; those that the record does not hold are left out. */
export async function loadStatements(db: Db, ids: readonly string[]): Promise<StatementView[]> {
  const found = await inSlices(ids, (some) => db.selectFrom('report').selectAll().where('id', 'in', some).execute())
  // Told apart here: SQLite would otherwise look through all statements for the few.
  const rows = found.filter((row) => row.kind === 'statement')
  const sources = await loadSources(
    db,
    rows.map((row) => row.dispatch_id),
  )
  const casts = await loadCast(
    db,
    rows.map((row) => row.id),
  )
  const byId = new Map(
    rows.map((row): [string, StatementView] => {
      const source = sources.get(row.dispatch_id)!
      const cast = casts.get(row.id) ?? []
      return [
        row.id,
        {
          id: row.id,
          source: source.view,
          form: row.form as StatementForm,
          speakers: inRole(cast, 'speaker'),
          addressees: inRole(cast, 'addressee'),
          about: inRole(cast, 'about'),
          aboutStates: cast.flatMap((one) => one.state ?? []),
          documents: cast.flatMap((one) => (one.role === 'speaker' && one.instrument ? [one.instrument] : [])),
          voice: voiceOf(cast),
          date: row.date,
          from: row.date_from,
          to: row.date_to,
          cue: row.cue === null ? null : cueOf(row.cue, source.text),
          quotes: quotesOf(row.spans, source),
          parent: row.parent_id,
          rules: JSON.parse(row.rules) as string[],
        },
      ]
    }),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The words that tell that someone speaks; their sentence is that of what is said. */
function cueOf(cue: string, text: string): QuoteView {
  const [start, end] = JSON.parse(cue) as [number, number]
  return { start, end, text: text.slice(start, end), before: '', after: '' }
}
