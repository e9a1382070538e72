import type { Db } from '../store/door.ts'
import { loadActs } from '../views/acts.ts'
import type { ActView, InstrumentView, StatementView } from '../views/view.ts'
import { type Contact, contactsOf } from './contacts.ts'
import { type Asked, filtersOf } from './filters.ts'
import { instrumentsOf, type StageView, stagesOf } from './instruments.ts'
import { bounded, type Page } from './page.ts'
import { type Fate, pledgesOf } from './pledges.ts'
import { countSources, reportsOf, type Sourced } from './reports.ts'
import { statementsBetween } from './statements.ts'
import { stateNamed } from './states.ts'
import { actIds, countBy } from './timeline.ts'

/** Contacts, instruments, pledges and sources are gathered from so many of the latest acts; a pair of states seldom has more. */
export const LOOKED_AT = 1000
const MOST_CONTACTS = 12
const MOST_INSTRUMENTS = 12
const MOST_PLEDGES = 12
/** Acts whose stages are told of one instrument. */
const MOST_STAGES = 12

export interface DossierPledge {
  readonly act: ActView
  readonly fate: Fate
  readonly followed: readonly string[]
}

export interface DossierInstrument {
  readonly instrument: InstrumentView
  /** How many acts of the dossier stand under it. */
  readonly acts: number
  readonly stages: readonly StageView[]
}

/** A list cut short, and how long the whole is. */
export interface Cut<T> {
  readonly total: number
  readonly items: readonly T[]
}

/** What the record holds of two states and one another, or of one state and all others. */
export interface DossierAnswer extends Sourced {
  readonly states: readonly string[]
  /** How many of the latest acts contacts, instruments, pledges and sources were gathered from. */
  readonly lookedAt: number
  readonly standings: Readonly<Record<string, number>>
  readonly kinds: Readonly<Record<string, number>>
  readonly acts: Page<ActView>
  /** What the first said to or of the second, and the second to or of the first; for one state what it said, and what others said to or of it. */
  readonly said: readonly [Page<StatementView>, Page<StatementView>]
  readonly contacts: Cut<Contact>
  readonly instruments: Cut<DossierInstrument>
  readonly pledges: Cut<DossierPledge>
}

/**
 * The dossier of a pair of states, or of one.
 * @throws Fault CHY050 for an unknown state; those of filtersOf
 */
export async function dossier(db: Db, names: readonly string[], asked: Asked): Promise<DossierAnswer> {
  const states = [...new Set(names.map(stateNamed))]
  const filters = await filtersOf(db, { ...asked, state: [...states, ...(asked.state ?? [])] })
  const { limit, page, offset } = bounded(asked)
  const oldest = asked.oldest ?? false
  const shown = await actIds(db, filters, { limit, offset, oldest })
  const order = (await actIds(db, filters, { limit: LOOKED_AT, offset: 0, oldest: false })).map((one) => one.id)
  const reports = await reportsOf(db, order)
  const under = await instrumentsOf(db, order, reports)
  const contacts = await contactsOf(db, order, reports, sidesOf(states))
  const pledges = await pledgesOf(db, order, reports, await latestDay(db), under.byAct)

  const instruments = under.instruments.slice(0, MOST_INSTRUMENTS)
  const firstPledges = pledges.slice(0, MOST_PLEDGES)
  const wanted = [
    ...shown.map((one) => one.id),
    ...instruments.flatMap((one) => one.acts.slice(0, MOST_STAGES)),
    ...firstPledges.map((one) => one.act),
  ]
  const views = new Map((await loadActs(db, [...new Set(wanted)])).map((act) => [act.id, act]))
  const counts = await countBy(db, filters)
  const [first, second] = [states[0]!, states[1] ?? null]
  const speech = { ...asked, limit: Math.ceil(limit / 2) }
  return {
    states,
    lookedAt: order.length,
    ...(await countSources(
      db,
      reports.map((report) => report.dispatch),
    )),
    standings: sum(counts, (one) => one.standing),
    kinds: sum(counts, (one) => one.act),
    acts: {
      total: counts.reduce((all, one) => all + one.n, 0),
      page,
      limit,
      items: shown.map((one) => views.get(one.id)!),
    },
    said: [
      await statementsBetween(db, { from: first, to: second }, filters, speech),
      await statementsBetween(db, { from: second, to: first }, filters, speech),
    ],
    contacts: { total: contacts.length, items: contacts.slice(0, MOST_CONTACTS) },
    instruments: {
      total: under.instruments.length,
      items: instruments.map(({ instrument, acts }) => ({
        instrument,
        acts: acts.length,
        stages: stagesOf(acts.slice(0, MOST_STAGES).map((id) => views.get(id)!)),
      })),
    },
    pledges: {
      total: pledges.length,
      items: firstPledges.map(({ act, ...rest }) => ({ act: views.get(act)!, ...rest })),
    },
  }
}

/** Who is on which side: of two states each its own; of one state itself and all others. */
const sidesOf =
  ([first, second]: readonly string[]) =>
  ({ state }: { readonly state: string | null }): 'one' | 'other' | null =>
    state === first
      ? 'one'
      : second === undefined
        ? state === null
          ? null
          : 'other'
        : state === second
          ? 'other'
          : null

/** Sums by name, the most first. */
function sum<T extends { readonly n: number }>(rows: readonly T[], of: (row: T) => string): Record<string, number> {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(of(row), (sums.get(of(row)) ?? 0) + row.n)
  return Object.fromEntries([...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

/** The last day on which a dispatch of the record was published. */
export async function latestDay(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('dispatch')
    .select((e) => e.fn.max('published_from').as('day'))
    .executeTakeFirst()
  return row?.day ?? null
}
