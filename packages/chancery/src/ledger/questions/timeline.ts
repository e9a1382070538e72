import { sql } from 'kysely'
import type { Db } from '../store/door.ts'
import { loadActs } from '../views/acts.ts'
import type { ActView } from '../views/view.ts'
import { type Asked, type Filters, filtersOf } from './filters.ts'
import { bounded, type Page } from './page.ts'

/** An act in its place in time, before it is put together. */
export interface Placed {
  readonly id: string
  readonly day: number
}

/** The acts of the record that a question is narrowed to, newest first unless asked otherwise. */
export async function timeline(db: Db, asked: Asked): Promise<Page<ActView>> {
  const filters = await filtersOf(db, asked)
  const { limit, page, offset } = bounded(asked)
  const ids = await actIds(db, filters, { limit, offset, oldest: asked.oldest ?? false })
  return {
    total: await countActs(db, filters),
    page,
    limit,
    items: await loadActs(
      db,
      ids.map((one) => one.id),
    ),
  }
}

interface Slice {
  readonly limit: number
  readonly offset: number
  readonly oldest: boolean
}

/** Acts that pass the filters, in the order of their days, then of their ids. */
export async function actIds(db: Db, filters: Filters, { limit, offset, oldest }: Slice): Promise<Placed[]> {
  const order = oldest ? 'asc' : 'desc'
  return chosen(db, filters)
    .select(['it.id', 'it.day'])
    .orderBy('it.day', order)
    .orderBy('it.id', order)
    .limit(limit)
    .offset(offset)
    .execute()
}

/** How many acts pass the filters. */
export async function countActs(db: Db, filters: Filters): Promise<number> {
  const row = await chosen(db, filters)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** How many acts of each standing, and of each kind, pass the filters. */
export async function countBy(db: Db, filters: Filters): Promise<{ standing: string; act: string; n: number }[]> {
  const rows = await chosen(db, filters)
    .select((e) => ['it.standing', 'it.act', e.fn.countAll<number>().as('n')])
    .groupBy(['it.standing', 'it.act'])
    .execute()
  return rows.map(({ standing, act, n }) => ({ standing: standing!, act: act!, n: Number(n) }))
}

/** Acts as the filters see them, from the smallest table that tells: an actor's, a state's, or all. */
function base(db: Db, filters: Filters) {
  const {
    actor,
    states: [state],
  } = filters
  if (actor !== null)
    return (
      db
        .selectFrom('act_actor')
        // A left join: where nothing of the act is asked for, SQLite leaves it out.
        .leftJoin('act', 'act.id', 'act_actor.act_id')
        .where('act_actor.actor_id', '=', actor)
        .where('act_actor.part', '=', 'party')
        .select(['act_actor.act_id as id', 'act_actor.day', 'act.date_to', 'act.act', 'act.standing'])
        .as('it')
    )
  if (state !== undefined)
    return db
      .selectFrom('act_state')
      .where('state', '=', state)
      .select(['act_id as id', 'day', 'date_to', 'act', 'standing'])
      .as('it')
  if (ofOutlet(filters))
    return db
      .selectFrom('act_outlet')
      .leftJoin('act', 'act.id', 'act_outlet.act_id')
      .where('act_outlet.outlet', '=', filters.outlet)
      .select(['act_outlet.act_id as id', 'act_outlet.day', 'act.date_to', 'act.act', 'act.standing'])
      .as('it')
  return db
    .selectFrom('act')
    .whereRef('id', '=', 'canonical_id')
    .select(['id', 'day', 'date_to', 'act', 'standing'])
    .as('it')
}

/** Whether nothing but the outlet narrows enough to begin with. */
const ofOutlet = ({ outlet, actor, states, acts, standings }: Filters): boolean =>
  outlet !== null && actor === null && states.length === 0 && acts.length === 0 && standings.length === 0

function chosen(db: Db, filters: Filters) {
  const { from, to, acts, standings, states, voices, actor, instrument, outlet } = filters
  let query = db.selectFrom(base(db, filters))
  // One without a date passes no bound.
  if (from !== null) query = query.where('it.date_to', '>=', from)
  if (to !== null) query = query.where('it.day', '<=', to).where('it.date_to', 'is not', null)
  if (acts.length) query = query.where('it.act', 'in', acts)
  if (standings.length) query = query.where('it.standing', 'in', standings)
  for (const state of actor === null ? states.slice(1) : states)
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('act_state as other')
          .select(sql`1`.as('one'))
          .where('other.state', '=', state)
          .whereRef('other.act_id', '=', 'it.id'),
      ),
    )
  if (outlet !== null && !ofOutlet(filters))
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('act_outlet as by')
          .select(sql`1`.as('one'))
          .whereRef('by.act_id', '=', 'it.id')
          .where('by.outlet', '=', outlet),
      ),
    )
  if (voices !== null)
    query = query.where('it.id', 'in', (e) =>
      e.selectFrom('act_actor').select('act_id').where('actor_id', 'in', voices).where('part', '=', 'voice'),
    )
  if (instrument !== null)
    query = query.where('it.id', 'in', (e) =>
      e
        .selectFrom('instrument as named')
        .innerJoin('report_instrument as of', 'of.instrument_id', 'named.id')
        .innerJoin('report', 'report.id', 'of.report_id')
        .innerJoin('act as own', 'own.id', 'report.act_id')
        .where('named.canonical_id', '=', instrument)
        .where('report.live', '=', 1)
        .select('own.canonical_id'),
    )
  return query
}
