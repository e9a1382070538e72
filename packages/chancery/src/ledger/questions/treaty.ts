import { Fault } from '../../record/faults.ts'
import type { InstrumentKind } from '../../record/reading.ts'
import { foldName } from '../fold.ts'
import type { Db } from '../store/door.ts'
import { loadActs } from '../views/acts.ts'
import type { ActView, InstrumentView } from '../views/view.ts'
import type { Cut } from './dossier.ts'
import { type Asked, filtersOf } from './filters.ts'
import { type StageView, stagesOf } from './instruments.ts'
import { nearest } from './near.ts'
import { bounded, type Page } from './page.ts'
import { countSources, reportsOf, type Sourced } from './reports.ts'
import { told } from './states.ts'
import { actIds, countActs } from './timeline.ts'

const ID = /^i-[0-9a-z]{16}$/
const NAMED = 5
const MOST = 200
const MOST_CANDIDATES = 10
const LOOKED_AT = 500

/** An instrument that a name may mean, and how many reports are of it. */
export interface InstrumentCandidate extends InstrumentView {
  readonly reports: number
}

export interface TreatyAnswer extends Sourced {
  readonly asked: string
  readonly instrument: InstrumentView
  /** Every name that the record has for it. */
  readonly names: readonly { readonly id: string; readonly name: string; readonly date: string | null }[]
  /** States and bodies between which it is, as its names and its signing tell. */
  readonly parties: readonly string[]
  readonly stages: readonly StageView[]
  readonly acts: Page<ActView>
  /** Others that the name may mean. */
  readonly others: Cut<InstrumentCandidate>
}

/**
 * What the record holds of an instrument, by its name, words of it, or its id.
 * @throws Fault CHY052 where none comes near; those of filtersOf
 */
export async function treaty(db: Db, name: string, asked: Asked): Promise<TreatyAnswer> {
  const [found, ...others] = await findInstruments(db, name)
  if (!found) throw await nothing(db, name)
  const { reports: _, ...instrument } = found
  const filters = { ...(await filtersOf(db, asked)), instrument: instrument.id }
  const { limit, page, offset } = bounded(asked)
  const shown = await actIds(db, filters, { limit, offset, oldest: asked.oldest ?? false })
  const order = await actIds(db, filters, { limit: LOOKED_AT, offset: 0, oldest: true })
  const all = await loadActs(
    db,
    order.map((one) => one.id),
  )
  const views = new Map(all.map((act) => [act.id, act]))
  const missing = shown.filter((one) => !views.has(one.id)).map((one) => one.id)
  for (const act of await loadActs(db, missing)) views.set(act.id, act)
  const names = await db
    .selectFrom('instrument')
    .select(['id', 'name', 'date', 'parties'])
    .where('canonical_id', '=', instrument.id)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const stages = stagesOf(all)
  const parties = new Set([
    ...names.flatMap((row) => JSON.parse(row.parties) as string[]),
    ...stages.flatMap((one) => (one.stage === 'signed' || one.stage === 'ratified' ? one.states : [])),
  ])
  const reports = await reportsOf(
    db,
    order.map((one) => one.id),
  )
  return {
    asked: name,
    instrument,
    names: names.map(({ parties: _own, ...row }) => row),
    parties: [...parties].sort(),
    stages,
    acts: { total: await countActs(db, filters), page, limit, items: shown.map((one) => views.get(one.id)!) },
    others: { total: others.length, items: others.slice(0, MOST_CANDIDATES) },
    ...(await countSources(
      db,
      reports.map((report) => report.dispatch),
    )),
  }
}

/** The instruments that a name may mean: those first that go by just this name, then those told most often. */
export async function findInstruments(db: Db, asked: string): Promise<InstrumentCandidate[]> {
  const words = foldName(asked)
  if (!words) return []
  let query = db.selectFrom('instrument').select(['canonical_id', 'folded'])
  if (ID.test(asked)) query = query.where('id', '=', asked)
  // Folded words are letters and digits alone: no wildcard of LIKE can be among them.
  else for (const word of words.split(' ')) query = query.where('folded', 'like', `%${word}%`)
  const rows = await query.orderBy('canonical_id').execute()
  const exact = new Set(rows.filter((row) => row.folded === words).map((row) => row.canonical_id))
  const ids = [...new Set([...exact, ...rows.map((row) => row.canonical_id)])].slice(0, MOST)
  if (ids.length === 0) return []
  const found = await db
    .selectFrom('instrument')
    .where('instrument.id', 'in', ids)
    .select(['instrument.id', 'instrument.kind', 'instrument.label as name', 'instrument.date'])
    .select((e) =>
      e
        .selectFrom('report_instrument')
        .innerJoin('instrument as named', 'named.id', 'report_instrument.instrument_id')
        .whereRef('named.canonical_id', '=', 'instrument.id')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('reports'),
    )
    .execute()
  return found
    .map((row) => ({ ...row, kind: row.kind as InstrumentKind, reports: Number(row.reports) }))
    .sort(
      (a, b) => Number(exact.has(b.id)) - Number(exact.has(a.id)) || b.reports - a.reports || (a.id < b.id ? -1 : 1),
    )
}

async function nothing(db: Db, asked: string): Promise<Fault> {
  const rows = await db
    .selectFrom('instrument')
    .select(['folded', 'label'])
    .distinct()
    .whereRef('id', '=', 'canonical_id')
    .execute()
  const near = nearest(
    asked,
    rows.map((row) => ({ form: row.folded, of: row.label })),
    NAMED,
  )
  // Where no whole name is near, one that shares the longest word.
  const longest = foldName(asked)
    .split(' ')
    .reduce((best, word) => (word.length > best.length ? word : best), '')
  const sharing = rows.filter((row) => longest.length > 3 && row.folded.includes(longest)).map((row) => row.label)
  return new Fault('CHY052', told(asked, [...new Set([...near, ...sharing.sort()])].slice(0, NAMED)))
}
