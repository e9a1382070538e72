import type { Insertable } from 'kysely'
import type { Arrival, Arrivals } from '../../gather/arrival.ts'
import { Fault } from '../../record/faults.ts'
import { insertAll, keep } from '../keep/keep.ts'
import { dispatchId, type Kept } from '../keep/kept.ts'
import type { Store } from '../store/open.ts'
import type { Tables } from '../store/tables.ts'
import { openPool } from './pool.ts'

/** Dispatches, and UTF-16 code units of text, that go to a worker together; dispatches that are kept in one transaction. */
const AT_ONCE = 32
const LENGTH_AT_ONCE = 1_000_000
const IN_ONE_COMMIT = 192

export interface IngestOptions {
  /** Version of the reader, which readings bear. */
  readonly version: string
  /** The command that was given, for the log of runs. */
  readonly command: string
  /** Threads that read; as many as there are cores when absent. */
  readonly workers?: number
  /** The time that new rows bear; the clock's when absent. */
  readonly now?: () => Date
  /** Called after each commit and each fault. */
  readonly onProgress?: (report: IngestReport) => void
  readonly onFault?: (fault: Fault, origin: string) => void
}

/** What an ingest came to. */
export interface IngestReport {
  /** Its number in the log of runs. */
  run: number
  /** New dispatches, those that the record held already, and those that could not be read. */
  added: number
  known: number
  failed: number
  /** Bytes of input taken. */
  bytes: number
}

/**
 * Reads everything that arrives and puts it into the record, a few hundred dispatches a transaction, in bounded memory. What is
 * in the record already is not read again. Stopped at any point, it goes on where it was when it is run again.
 */
export async function ingest(store: Store, arrivals: Arrivals, options: IngestOptions): Promise<IngestReport> {
  const now = options.now ?? (() => new Date())
  const run = await begin(store, options.command, now().toISOString())
  const report: IngestReport = { run, added: 0, known: 0, failed: 0, bytes: 0 }
  const fail = async (fault: Fault, origin: string) => {
    report.failed++
    options.onFault?.(fault, origin)
    failures.push({ run_id: run, origin, code: fault.code, message: fault.message })
    if (failures.length >= IN_ONE_COMMIT) await commit()
  }
  const pool = openPool(options.version, options.workers)
  // A batch that waits for each thread, so that none is idle.
  const most = 2 * pool.threads
  const running = new Set<Promise<void>>()
  let done: Kept[] = []
  let failures: Insertable<Tables['failure']>[] = []
  let committing: Promise<void> = Promise.resolve()
  let broken: unknown = null

  const commit = () => {
    const batch = done
    const failed = failures
    done = []
    failures = []
    if (batch.length === 0 && failed.length === 0) return committing
    committing = committing.then(async () => {
      const outcome = await store.door.write(store.db, async (trx) => {
        await insertAll(trx, 'failure', failed)
        return batch.length ? keep(trx, store.door, batch, now().toISOString()) : { added: 0, known: 0 }
      })
      report.added += outcome.added
      report.known += outcome.known
      options.onProgress?.(report)
    })
    committing.catch((cause: unknown) => {
      broken ??= cause
    })
    return committing
  }
  const send = async (batch: readonly Arrival[]) => {
    const fresh = await unknown(store, batch)
    report.known += batch.length - fresh.length
    if (fresh.length === 0) {
      options.onProgress?.(report)
      return
    }
    for (const worked of await pool.read(fresh)) {
      if ('kept' in worked) done.push(worked.kept)
      else await fail(new Fault(worked.fault.code as Fault['code'], worked.fault.message), worked.fault.origin)
    }
    // Whoever brings more waits while the store is behind, so that what was read does not pile up.
    await (done.length >= IN_ONE_COMMIT ? commit() : committing)
  }
  const start = async (batch: readonly Arrival[]) => {
    const task = send(batch)
      .catch((cause: unknown) => {
        broken ??= cause
      })
      .finally(() => running.delete(task))
    running.add(task)
    while (running.size >= most) await Promise.race(running)
    if (broken) throw broken
  }

  try {
    let batch: Arrival[] = []
    let length = 0
    for await (const arrival of arrivals) {
      if (arrival instanceof Fault) {
        await fail(arrival, [arrival.file, arrival.line].filter((part) => part !== undefined).join(':'))
        continue
      }
      report.bytes += arrival.bytes ?? 0
      if ('known' in arrival) {
        report.known++
        options.onProgress?.(report)
        continue
      }
      batch.push(arrival)
      length += arrival.dispatch.text.length
      if (batch.length >= AT_ONCE || length >= LENGTH_AT_ONCE) {
        await start(batch)
        batch = []
        length = 0
      }
    }
    if (batch.length) await start(batch)
    await Promise.all(running)
    await commit()
    if (broken) throw broken
    await end(store, run, report, now().toISOString())
    return report
  } finally {
    await pool.close()
  }
}

/** The dispatches of a batch that the record does not hold yet. */
async function unknown({ db }: Store, batch: readonly Arrival[]): Promise<Arrival[]> {
  const ids = batch.map((arrival) => dispatchId(arrival.dispatch))
  const known = new Set(
    (await db.selectFrom('dispatch').select('id').where('id', 'in', ids).execute()).map((row) => row.id),
  )
  return batch.filter((_, k) => !known.has(ids[k]!))
}

const begin = async ({ db }: Store, command: string, started: string): Promise<number> => {
  const row = { started, ended: null, command, added: 0, known: 0, failed: 0 }
  return (await db.insertInto('run').values(row).returning('id').executeTakeFirstOrThrow()).id
}

const end = async ({ db }: Store, id: number, { added, known, failed }: IngestReport, ended: string): Promise<void> => {
  await db.updateTable('run').set({ ended, added, known, failed }).where('id', '=', id).execute()
}
