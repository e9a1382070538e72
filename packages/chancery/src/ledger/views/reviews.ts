import type { Db } from '../store/door.ts'
import { inSlices } from './load.ts'

/** Who looked at something of the record and judged it, and when last (ISO 8601). Rules are nobody. */
export interface Review {
  readonly by: readonly string[]
  readonly at: string
}

const PERSON = 'person:'

/** What people judged of acts, by the id of the canonical act; an act that nobody looked at is left out. */
export async function loadReviews(db: Db, acts: readonly string[]): Promise<Map<string, Review>> {
  const found = new Map<string, { by: Set<string>; at: string }>()
  for (const side of ['judgement.left_id', 'judgement.right_id'] as const) {
    const rows = await inSlices(acts, (some) =>
      db
        .selectFrom('act')
        .innerJoin('judgement', side, 'act.id')
        .where('act.canonical_id', 'in', some)
        .where('judgement.subject', '=', 'act')
        .where('judgement.signed', 'like', `${PERSON}%`)
        .where('judgement.withdrawn_by', 'is', null)
        .select(['act.canonical_id as act', 'judgement.signed', 'judgement.at'])
        .execute(),
    )
    for (const { act, signed, at } of rows) {
      const known = found.get(act) ?? { by: new Set<string>(), at }
      known.by.add(signed.slice(PERSON.length))
      if (at > known.at) known.at = at
      found.set(act, known)
    }
  }
  return new Map([...found].map(([act, { by, at }]) => [act, { by: [...by].sort(), at }]))
}
