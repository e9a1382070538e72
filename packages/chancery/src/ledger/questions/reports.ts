import type { ActName, Status } from '../../record/reading.ts'
import type { Db } from '../store/door.ts'
import { inSlices } from '../views/load.ts'

/** A report of an act of the record, without its words. */
export interface Bare {
  readonly id: string
  /** The act of the record that it tells. */
  readonly act: string
  readonly what: ActName
  readonly status: Status
  readonly stage: string | null
  readonly dispatch: string
}

/** The reports of acts of the record (canonical ids), in no order that matters. */
export async function reportsOf(db: Db, acts: readonly string[]): Promise<Bare[]> {
  const rows = await inSlices(acts, (some) =>
    db
      .selectFrom('act')
      .innerJoin('report', 'report.act_id', 'act.id')
      .where('act.canonical_id', 'in', some)
      .where('report.live', '=', 1)
      .select([
        'report.id',
        'act.canonical_id as act',
        'report.act as what',
        'report.status',
        'report.stage',
        'report.dispatch_id as dispatch',
      ])
      .execute(),
  )
  return rows.map((row) => ({ ...row, what: row.what as ActName, status: row.status as Status }))
}

/** How many dispatches tell something, and how many of these are no copies of one another. */
export interface Sourced {
  readonly sources: number
  readonly independent: number
}

/** Counts dispatches; copies of one text count once. */
export async function countSources(db: Db, dispatches: Iterable<string>): Promise<Sourced> {
  const ids = [...new Set(dispatches)]
  const rows = await inSlices(ids, (some) =>
    db.selectFrom('copy').select(['dispatch_id', 'group_id']).where('dispatch_id', 'in', some).execute(),
  )
  const groups = new Set(rows.map((row) => row.group_id))
  return { sources: ids.length, independent: ids.length - rows.length + groups.size }
}
