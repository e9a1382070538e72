import type { Store } from '../store/open.ts'
import type { SettleStep } from './step.ts'
import { STEPS } from './steps.ts'

export interface SettleOptions {
  /** The time that new rows bear; the clock's when absent. */
  readonly now?: () => Date
  /** How many things are still to be looked at in this step. */
  readonly onProgress?: (subject: SettleStep['subject'], left: number) => void
}

/**
 * Joins what came since the last time with what the record holds: copies, names of one actor, names of one instrument, reports of one
 * act. Each transaction takes its keys off the list of what is pending, so it may be stopped at any point and run again.
 */
export async function settle(store: Store, { now = () => new Date(), onProgress }: SettleOptions = {}): Promise<void> {
  let counted = 0
  for (const step of STEPS) {
    for (;;) {
      const keys = await store.door.write(store.db, async (trx) => {
        const rows = await trx
          .selectFrom('pending')
          .select('key')
          .where('subject', '=', step.subject)
          .orderBy('key')
          .limit(step.take)
          .execute()
        const taken = rows.map((row) => row.key)
        if (taken.length === 0) return taken
        await trx.deleteFrom('pending').where('subject', '=', step.subject).where('key', 'in', taken).execute()
        await step.run(trx, taken, { door: store.door, now: now().toISOString() })
        return taken
      })
      if (keys.length === 0) break
      // To count is not free, so not after every transaction.
      if (onProgress && performance.now() - counted > 500) {
        onProgress(step.subject, await left(store, step.subject))
        counted = performance.now()
      }
    }
  }
}

async function left({ db }: Store, subject: string): Promise<number> {
  const row = await db
    .selectFrom('pending')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}
