import type { Db } from '../store/door.ts'
import { loadStatements } from '../views/statements.ts'
import type { StatementView } from '../views/view.ts'
import type { Filters } from './filters.ts'
import { bounded, type Page, type Paging } from './page.ts'

/** Which state speaks, to or of which; null = any. One of both is given. */
export interface Direction {
  readonly from: string | null
  readonly to: string | null
}

type Days = Pick<Filters, 'from' | 'to'>

/** Statements of one state to or of another, newest first unless asked otherwise. */
export async function statementsBetween(
  db: Db,
  direction: Direction,
  days: Days,
  paging: Paging,
): Promise<Page<StatementView>> {
  const { limit, page, offset } = bounded(paging)
  const order = paging.oldest ? 'asc' : 'desc'
  const rows = await between(db, direction, days)
    .select(['said.report_id', 'said.day'])
    .distinct()
    .orderBy('said.day', order)
    .orderBy('said.report_id', order)
    .limit(limit)
    .offset(offset)
    .execute()
  // Of one state to one other there is one row each; of several, a statement may have several.
  const once = direction.from !== null
  const { n } = await between(db, direction, days)
    .select((e) => (once ? e.fn.countAll<number>() : e.fn.count<number>('said.report_id').distinct()).as('n'))
    .executeTakeFirstOrThrow()
  const ids = rows.map((row) => row.report_id)
  return { total: Number(n), page, limit, items: await loadStatements(db, ids) }
}

function between(db: Db, { from, to }: Direction, days: Days) {
  let query = db.selectFrom('said')
  if (from !== null) query = query.where('said.from_state', '=', from).where('said.to_state', '=', to ?? '')
  else query = query.where('said.to_state', '=', to!).where('said.from_state', '!=', to!)
  if (days.from !== null) query = query.where('said.day', '>=', days.from)
  if (days.to !== null) query = query.where('said.day', '<=', days.to)
  return query
}

/** What actors said (all ids of theirs), newest first unless asked otherwise. */
export async function statementsBy(
  db: Db,
  actors: readonly string[],
  days: Days,
  paging: Paging,
): Promise<Page<StatementView>> {
  const { limit, page, offset } = bounded(paging)
  const order = paging.oldest ? 'asc' : 'desc'
  const said = () => {
    let query = db.selectFrom('spoke').where('actor_id', 'in', actors)
    if (days.from !== null) query = query.where('day', '>=', days.from)
    if (days.to !== null) query = query.where('day', '<=', days.to)
    return query
  }
  const rows = await said()
    .select(['report_id', 'day'])
    .distinct()
    .orderBy('day', order)
    .orderBy('report_id', order)
    .limit(limit)
    .offset(offset)
    .execute()
  const { n } = await said()
    .select((e) => (actors.length < 2 ? e.fn.countAll<number>() : e.fn.count<number>('report_id').distinct()).as('n'))
    .executeTakeFirstOrThrow()
  const ids = rows.map((row) => row.report_id)
  return { total: Number(n), page, limit, items: await loadStatements(db, ids) }
}
