import type { ActName } from '../../record/reading.ts'
import type { Db } from '../store/door.ts'
import { inSlices } from './load.ts'

/** Acts in which actors take part, within days. */
export interface Around {
  /** Canonical ids. */
  readonly actors: readonly string[]
  readonly acts: readonly ActName[]
  /** Days since 1970-01-01, both included. */
  readonly from: number
  readonly to: number
}

/** Ids of the canonical acts that took place, by actor; sorted by id. */
export async function actsAround(db: Db, { actors, acts, from, to }: Around): Promise<Map<string, string[]>> {
  const rows = await inSlices(actors, (some) =>
    db
      .selectFrom('actor as named')
      .innerJoin('party', 'party.actor_id', 'named.id')
      .innerJoin('report', 'report.id', 'party.report_id')
      .innerJoin('act as born', 'born.id', 'report.act_id')
      .innerJoin('act', 'act.id', 'born.canonical_id')
      .where('named.canonical_id', 'in', some)
      .where('party.role', 'in', ['agent', 'recipient', 'host'])
      .where('report.live', '=', 1)
      .where('act.act', 'in', acts)
      .where('act.standing', 'in', ['done', 'ongoing', 'background'])
      .where('act.date_from', '<=', to)
      .where('act.date_to', '>=', from)
      .select(['named.canonical_id as actor', 'act.id'])
      .distinct()
      .orderBy('act.id')
      .execute(),
  )
  const found = new Map<string, string[]>()
  for (const { actor, id } of rows) {
    const list = found.get(actor)
    if (list) list.push(id)
    else found.set(actor, [id])
  }
  return found
}
