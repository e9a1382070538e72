import { sql } from 'kysely'
import type { ActName } from '../../record/reading.ts'
import type { ActStanding } from '../acts/standing.ts'
import type { Db } from '../store/door.ts'
import { loadActs } from './acts.ts'
import { loadStatements } from './statements.ts'
import type { ActView, StatementView } from './view.ts'

/** What part of a record is asked for. All that is given must hold; of a list, one. */
export interface Part {
  /** First and last day as days since 1970-01-01. What may have been on one of these days is in; what has no date is not. */
  readonly from?: number
  readonly to?: number
  readonly acts?: readonly ActName[]
  readonly standings?: readonly ActStanding[]
  /** Alpha-3: a state that takes part, by itself or by a person or body of its own. */
  readonly states?: readonly string[]
}

const AT_ONCE = 200

/** Acts of a record, a few hundred at a time: by first day, then by id; those whose first day is open come last. */
export async function* walkActs(db: Db, part: Part): AsyncGenerator<readonly ActView[]> {
  for await (const ids of pages((after, undated) => actIds(db, part, after, undated))) yield loadActs(db, ids)
}

/** Statements of a record, in the same order. A part that names acts or standings holds no statement. */
export async function* walkStatements(db: Db, part: Part): AsyncGenerator<readonly StatementView[]> {
  if (part.acts || part.standings) return
  for await (const ids of pages((after, undated) => statementIds(db, part, after, undated)))
    yield loadStatements(db, ids)
}

/** Where a page ended: day and id of its last row. */
export interface Place {
  readonly day: number | null
  readonly id: string
}

type Ask = (after: Place | null, undated: boolean) => Promise<readonly Place[]>

/** Asks page after page, by the place where the last one ended: a page costs the same wherever it lies. */
export async function* pages(ask: Ask): AsyncGenerator<readonly string[]> {
  for (const undated of [false, true]) {
    let after: Place | null = null
    for (;;) {
      const rows: readonly Place[] = await ask(after, undated)
      if (rows.length > 0) yield rows.map((row) => row.id)
      if (rows.length < AT_ONCE) break
      after = rows.at(-1)!
    }
  }
}

function actIds(db: Db, part: Part, after: Place | null, undated: boolean): Promise<Place[]> {
  let query = db
    .selectFrom('act')
    .whereRef('act.id', '=', 'act.canonical_id')
    .where('act.date_from', undated ? 'is' : 'is not', null)
  if (part.acts) query = query.where('act.act', 'in', part.acts)
  if (part.standings) query = query.where('act.standing', 'in', part.standings)
  const { from, to, states } = part
  if (states)
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('act_state')
          .whereRef('act_state.act_id', '=', 'act.id')
          .where('act_state.state', 'in', states)
          .select('act_state.state'),
      ),
    )
  if (from !== undefined)
    query = query.where((e) =>
      e.or([e('act.date_to', '>=', from), e.and([e('act.date_to', 'is', null), e('act.date', 'is not', null)])]),
    )
  if (to !== undefined)
    query = query.where((e) =>
      e.or([e('act.date_from', '<=', to), e.and([e('act.date_from', 'is', null), e('act.date', 'is not', null)])]),
    )
  if (after)
    query = undated
      ? query.where('act.id', '>', after.id)
      : query.where(sql<boolean>`(act.date_from, act.id) > (${after.day}, ${after.id})`)
  return query
    .select(['act.date_from as day', 'act.id'])
    .orderBy('act.date_from')
    .orderBy('act.id')
    .limit(AT_ONCE)
    .execute()
}

function statementIds(db: Db, { from, to, states }: Part, after: Place | null, undated: boolean): Promise<Place[]> {
  let query = db
    .selectFrom('report')
    .where('report.kind', '=', 'statement')
    .where('report.live', '=', 1)
    .where('report.date_from', undated ? 'is' : 'is not', null)
  if (states)
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('party')
          .whereRef('party.report_id', '=', 'report.id')
          .where('party.role', '=', 'speaker')
          .where('party.state', 'in', states)
          .select('party.state'),
      ),
    )
  if (from !== undefined)
    query = query.where((e) =>
      e.or([
        e('report.date_to', '>=', from),
        e.and([e('report.date_to', 'is', null), e('report.date', 'is not', null)]),
      ]),
    )
  if (to !== undefined)
    query = query.where((e) =>
      e.or([
        e('report.date_from', '<=', to),
        e.and([e('report.date_from', 'is', null), e('report.date', 'is not', null)]),
      ]),
    )
  if (after)
    query = undated
      ? query.where('report.id', '>', after.id)
      : query.where(sql<boolean>`(report.date_from, report.id) > (${after.day}, ${after.id})`)
  return query
    .select(['report.date_from as day', 'report.id'])
    .orderBy('report.date_from')
    .orderBy('report.id')
    .limit(AT_ONCE)
    .execute()
}
