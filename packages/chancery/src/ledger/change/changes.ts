import type { Selectable } from 'kysely'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'

/** One entry of the change feed. `seq` grows; a reader that keeps the last one that it saw goes on from there. */
export type Change = Selectable<Tables['change']>

const AT_ONCE = 1000

/** The entries after `since` (0 = from the beginning), in order. */
export async function* changesSince(db: Db, since = 0): AsyncGenerator<Change> {
  for (let last = since; ; ) {
    const rows = await db
      .selectFrom('change')
      .selectAll()
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute()
    yield* rows
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)!.seq
  }
}
