import type { Db } from '../store/door.ts'
import type { Store } from '../store/open.ts'
import type { Tables } from '../store/tables.ts'
import { note, type VerifyReport } from './finding.ts'
import { verifyReadings } from './readings.ts'
import { verifyRows } from './rows.ts'

export interface VerifyOptions {
  /** How many dispatches were looked at. */
  readonly onProgress?: (done: number) => void
}

/**
 * Looks whether the record holds together: every piece of evidence stands in its dispatch and is what the stored reading tells, hashes
 * agree, nothing leads nowhere, what was joined leads to one, and nothing is left to be settled. Changes nothing; sees the record as it is
 * at one moment, whoever writes meanwhile.
 */
export function verify(store: Store, { onProgress }: VerifyOptions = {}): Promise<VerifyReport> {
  return store.door.snapshot(store.db, async (db) => {
    const count = async (table: keyof Tables): Promise<number> =>
      Number(
        (
          await db
            .selectFrom(table)
            .select((e) => e.fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      )
    const report: VerifyReport = {
      counts: {
        dispatches: 0,
        readings: 0,
        reports: 0,
        spans: 0,
        actors: await count('actor'),
        instruments: await count('instrument'),
        acts: await count('act'),
        judgements: await count('judgement'),
        copies: await count('copy'),
        changes: await count('change'),
        pending: await count('pending'),
      },
      findings: [],
      found: {},
    }
    await verifyReadings(db, report, onProgress)
    await verifyRows(db, store.door.kind, report)
    await pending(db, report)
    return report
  })
}

async function pending(db: Db, report: VerifyReport): Promise<void> {
  const rows = await db
    .selectFrom('pending')
    .select(['subject'])
    .select((e) => e.fn.countAll<number>().as('n'))
    .groupBy('subject')
    .orderBy('subject')
    .execute()
  for (const { subject, n } of rows)
    note(report, { check: 'pending', table: 'pending', id: subject, detail: String(Number(n)) })
}
