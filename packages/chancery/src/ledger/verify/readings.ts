import { inflateSync } from 'node:zlib'
import type { Selectable } from 'kysely'
import type { Dispatch } from '../../record/dispatch.ts'
import { contentId } from '../../record/identity.ts'
import type { Reading } from '../../record/reading.ts'
import { readingSchema } from '../../record/schema.ts'
import { dispatchId, keptOf, readingIdOf } from '../keep/kept.ts'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import { note, type VerifyReport } from './finding.ts'

const AT_ONCE = 200

type Row<T extends keyof Tables> = Selectable<Tables[T]>

/** Goes through all dispatches with their readings and reports, and compares what the record holds with what they give. */
export async function verifyReadings(db: Db, report: VerifyReport, onProgress?: (done: number) => void): Promise<void> {
  for (let last = ''; ; ) {
    const dispatches = await db
      .selectFrom('dispatch')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    if (dispatches.length === 0) return
    last = dispatches.at(-1)!.id
    const ids = dispatches.map((row) => row.id)
    const readings = await db.selectFrom('reading').selectAll().where('dispatch_id', 'in', ids).orderBy('id').execute()
    const held = await holdings(db, ids)
    const byDispatch = Map.groupBy(readings, (row) => row.dispatch_id)
    for (const dispatch of dispatches) {
      report.counts.dispatches++
      verifyDispatch(dispatch, report)
      const own = byDispatch.get(dispatch.id) ?? []
      const live = own.filter((row) => row.live === 1)
      if (live.length !== 1)
        note(report, { check: 'live', table: 'dispatch', id: dispatch.id, detail: `${live.length} live readings` })
      for (const reading of own) verifyReading(dispatch, reading, held, report)
    }
    onProgress?.(report.counts.dispatches)
  }
}

/** The dispatch as it came. */
const asItCame = (row: Row<'dispatch'>): Dispatch => ({
  text: row.text,
  ...(row.given_id !== null && { id: row.given_id }),
  ...(row.given_language !== null && { language: row.given_language }),
  ...(row.given_published !== null && { published: row.given_published }),
  ...(row.outlet !== null && { outlet: row.outlet }),
  ...(row.url !== null && { url: row.url }),
  ...(row.title !== null && { title: row.title }),
})

function verifyDispatch(row: Row<'dispatch'>, report: VerifyReport): void {
  const wrong = (detail: string) => note(report, { check: 'identity', table: 'dispatch', id: row.id, detail })
  if (dispatchId(asItCame(row)) !== row.id) wrong('id')
  if (contentId(row.text) !== row.text_hash) wrong('text_hash')
}

/** Rows of a batch of dispatches, by what they belong to. */
interface Holdings {
  readonly reports: ReadonlyMap<string, readonly Row<'report'>[]>
  readonly parties: ReadonlyMap<string, readonly Row<'party'>[]>
  readonly instruments: ReadonlyMap<string, readonly Row<'report_instrument'>[]>
  readonly namings: ReadonlyMap<string, readonly Row<'naming'>[]>
}

async function holdings(db: Db, dispatches: readonly string[]): Promise<Holdings> {
  const reports = await db.selectFrom('report').selectAll().where('dispatch_id', 'in', dispatches).execute()
  const parties = await db
    .selectFrom('party')
    .innerJoin('report', 'report.id', 'party.report_id')
    .where('report.dispatch_id', 'in', dispatches)
    .selectAll('party')
    .execute()
  const instruments = await db
    .selectFrom('report_instrument')
    .innerJoin('report', 'report.id', 'report_instrument.report_id')
    .where('report.dispatch_id', 'in', dispatches)
    .selectAll('report_instrument')
    .execute()
  const namings = await db
    .selectFrom('naming')
    .innerJoin('reading', 'reading.id', 'naming.reading_id')
    .where('reading.dispatch_id', 'in', dispatches)
    .selectAll('naming')
    .execute()
  return {
    reports: Map.groupBy(reports, (row) => row.reading_id),
    parties: Map.groupBy(parties, (row) => row.report_id),
    instruments: Map.groupBy(instruments, (row) => row.report_id),
    namings: Map.groupBy(namings, (row) => row.reading_id),
  }
}

function verifyReading(dispatch: Row<'dispatch'>, row: Row<'reading'>, held: Holdings, report: VerifyReport): void {
  report.counts.readings++
  const wrong = (detail: string) => note(report, { check: 'reading', table: 'reading', id: row.id, detail })
  let body: string
  let reading: Reading
  try {
    body = inflateSync(row.body).toString('utf8')
    // As it stands: a parsed copy has its fields in another order, and so another id.
    reading = JSON.parse(body) as Reading
    readingSchema.parse(reading)
  } catch (cause) {
    wrong((cause as Error).message.split('\n')[0]!)
    return
  }
  if (readingIdOf(dispatch.id, row.reader, body) !== row.id) wrong('id')
  const given = keptOf(asItCame(dispatch), reading, dispatch.origin, row.reader)
  const reports = held.reports.get(row.id) ?? []
  for (const one of reports) {
    verifySpans(dispatch, one, report)
    if (one.live !== row.live)
      note(report, { check: 'live', table: 'report', id: one.id, detail: `live ${one.live}, its reading ${row.live}` })
  }
  report.counts.reports += reports.length
  const told = (table: string, is: readonly object[], gives: readonly object[]) => {
    const [a, b] = [lines(is), lines(gives)]
    const missing = b.find((line) => !a.includes(line))
    const more = a.find((line) => !b.includes(line))
    if (missing !== undefined || more !== undefined || a.length !== b.length)
      note(report, { check: 'told', table, id: row.id, detail: missing ? `not held: ${missing}` : `not told: ${more}` })
  }
  // Rank and life are the record's own.
  const own = ({ seq: _, rank: __, live: ___, ...rest }: Row<'report'>) => rest
  told(
    'report',
    reports.map(own),
    given.reports.map((one) => own({ seq: 0, ...one } as Row<'report'>)),
  )
  told(
    'party',
    reports.flatMap((one) => held.parties.get(one.id) ?? []),
    given.parties,
  )
  told(
    'report_instrument',
    reports.flatMap((one) => held.instruments.get(one.id) ?? []),
    given.reportInstruments,
  )
  told('naming', held.namings.get(row.id) ?? [], given.namings)
}

/** Rows as sorted text, whatever the order of their columns. */
const lines = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort()

function verifySpans({ text }: Row<'dispatch'>, row: Row<'report'>, report: VerifyReport): void {
  const wrong = (detail: string) => note(report, { check: 'evidence', table: 'report', id: row.id, detail })
  let spans: [number, number][]
  try {
    spans = [...JSON.parse(row.spans), ...(row.cue === null ? [] : [JSON.parse(row.cue)])]
  } catch {
    wrong('no JSON')
    return
  }
  if (JSON.parse(row.spans).length === 0) wrong('none')
  for (const [start, end] of spans) {
    report.counts.spans++
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length))
      wrong(`${start}–${end}`)
    else if (text.slice(start, end).trim() === '') wrong(`${start}–${end}: empty`)
  }
}
