import type { Db } from '../store/door.ts'
import { loadActs } from '../views/acts.ts'
import type { ActorView, ActView, StatementView } from '../views/view.ts'
import { type ActorCandidate, findActors, membersOf, nobody } from './actors.ts'
import { type Contact, contactsOf, type Side } from './contacts.ts'
import type { Cut } from './dossier.ts'
import { type Asked, filtersOf } from './filters.ts'
import { type Level, levelOf } from './levels.ts'
import { bounded, type Page } from './page.ts'
import { countSources, reportsOf, type Sourced } from './reports.ts'
import { statementsBy } from './statements.ts'
import { actIds, countActs } from './timeline.ts'

/** Whom someone met is gathered from so many of the latest acts. */
const LOOKED_AT = 500
const MOST_MET = 12
const MOST_CANDIDATES = 10

/** A name that the record has for an actor, and how many readings give it. */
export interface NameView {
  readonly id: string
  readonly name: string
  readonly state: string | null
  readonly readings: number
}

/** An office as dispatches print it, and from when to when they do: the days of the dispatches, not of the appointment. EDTF or null. */
export interface OfficeView {
  readonly office: string
  readonly level: Level | null
  readonly first: string | null
  readonly last: string | null
  readonly readings: number
}

/** Whom someone spoke with. */
export type Met = Omit<Contact, 'one' | 'other'> & { readonly with: Side }

export interface WhoAnswer extends Sourced {
  readonly asked: string
  readonly actor: ActorView
  readonly names: readonly NameView[]
  readonly offices: readonly OfficeView[]
  readonly met: Cut<Met>
  readonly acts: Page<ActView>
  readonly statements: Page<StatementView>
  /** Others that the name may mean. */
  readonly others: Cut<ActorCandidate>
}

/**
 * What the record holds of a person, body or state, by any spelling of its name or by its id. Where several go by the name, the one most
 * often named answers, and the others are told.
 * @throws Fault CHY051 where nobody comes near; those of filtersOf
 */
export async function who(db: Db, name: string, asked: Asked): Promise<WhoAnswer> {
  const [found, ...others] = await findActors(db, name)
  if (!found) throw await nobody(db, name)
  const { readings: _, ...actor } = found
  const members = await membersOf(db, [actor.id])
  const named = await namedIn(db, members)
  const filters = { ...(await filtersOf(db, asked)), actor: actor.id }
  const { limit, page, offset } = bounded(asked)
  const shown = await actIds(db, filters, { limit, offset, oldest: asked.oldest ?? false })
  const order = (await actIds(db, filters, { limit: LOOKED_AT, offset: 0, oldest: false })).map((one) => one.id)
  const reports = await reportsOf(db, order)
  const contacts = await contactsOf(db, order, reports, ({ id }) => (id === actor.id ? 'one' : 'other'))
  const met = contacts.map(({ one: _one, other, ...rest }): Met => ({ with: other, ...rest }))
  return {
    asked: name,
    actor,
    names: await namesOf(db, members),
    offices: officesOf(named),
    met: { total: met.length, items: met.slice(0, MOST_MET) },
    acts: {
      total: await countActs(db, filters),
      page,
      limit,
      items: await loadActs(
        db,
        shown.map((one) => one.id),
      ),
    },
    statements: await statementsBy(db, members, filters, asked),
    others: { total: others.length, items: others.slice(0, MOST_CANDIDATES) },
    ...(await countSources(
      db,
      named.map((one) => one.dispatch),
    )),
  }
}

/** The names of an actor, most often given first. */
async function namesOf(db: Db, members: readonly string[]): Promise<NameView[]> {
  const rows = await db
    .selectFrom('actor')
    .leftJoin('naming', 'naming.actor_id', 'actor.id')
    .where('actor.id', 'in', members)
    .select((e) => ['actor.id', 'actor.name', 'actor.state', e.fn.count<number>('naming.reading_id').as('readings')])
    .groupBy(['actor.id', 'actor.name', 'actor.state'])
    .execute()
  return rows
    .map((row) => ({ ...row, readings: Number(row.readings) }))
    .sort((a, b) => b.readings - a.readings || (a.id < b.id ? -1 : 1))
}

interface NamedIn {
  readonly office: string | null
  readonly dispatch: string
  readonly published: string | null
}

/** Where an actor is named: the office printed there, the dispatch and its day. */
async function namedIn(db: Db, members: readonly string[]): Promise<NamedIn[]> {
  return db
    .selectFrom('naming')
    .innerJoin('reading', 'reading.id', 'naming.reading_id')
    .innerJoin('dispatch', 'dispatch.id', 'reading.dispatch_id')
    .where('naming.actor_id', 'in', members)
    .where('reading.live', '=', 1)
    .select(['naming.office', 'dispatch.id as dispatch', 'dispatch.published'])
    .execute()
}

/** The offices that dispatches print with an actor, the last first. */
function officesOf(named: readonly NamedIn[]): OfficeView[] {
  const found = new Map<string, OfficeView>()
  for (const { office, published } of named) {
    if (office === null) continue
    const known = found.get(office) ?? { office, level: levelOf(office), first: null, last: null, readings: 0 }
    found.set(office, {
      ...known,
      first: published !== null && (known.first === null || published < known.first) ? published : known.first,
      last: published !== null && (known.last === null || published > known.last) ? published : known.last,
      readings: known.readings + 1,
    })
  }
  return [...found.values()].sort(
    (a, b) => compare(b.last ?? '', a.last ?? '') || b.readings - a.readings || compare(a.office, b.office),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
