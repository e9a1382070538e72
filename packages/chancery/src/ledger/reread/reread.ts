import type { Arrival } from '../../gather/arrival.ts'
import { openPool } from '../ingest/pool.ts'
import type { Kept } from '../keep/kept.ts'
import type { Db } from '../store/door.ts'
import type { Store } from '../store/open.ts'
import { type Superseded, supersede } from './supersede.ts'

/** Dispatches that are read and kept in one go. */
const AT_ONCE = 128

export interface RereadOptions {
  /** Version of the reader, which the new readings bear. */
  readonly version: string
  /** Read those too whose live reading is of this version already; otherwise they are left out. */
  readonly all?: boolean
  readonly workers?: number
  readonly now?: () => Date
  /** Called after each commit. */
  readonly onProgress?: (report: RereadReport) => void
}

/** What reading again came to. */
export interface RereadReport {
  /** Dispatches to read, when it began. */
  total: number
  /** Those whose new reading superseded the old one, and those for which it came out the same. */
  superseded: number
  same: number
  /** Those that could not be read; their reading stands. */
  failed: { readonly dispatch: string; readonly code: string; readonly message: string }[]
}

/**
 * Reads again what an older version of the reader read. The new reading supersedes the old one, which stays in the record with its reports, no
 * longer live. Stopped at any point, it goes on where it was; `settle` then joins what is new.
 */
export async function reread(store: Store, options: RereadOptions): Promise<RereadReport> {
  const { version, all = false, now = () => new Date() } = options
  const report: RereadReport = { total: await count(store.db, version, all), superseded: 0, same: 0, failed: [] }
  if (report.total === 0) return report
  const pool = openPool(version, options.workers)
  try {
    let last = ''
    let next = load(store.db, version, all, last)
    for (;;) {
      const arrivals = await next
      if (arrivals.length === 0) return report
      last = arrivals.at(-1)!.id
      const share = Math.ceil(arrivals.length / pool.threads)
      const worked = await Promise.all(
        Array.from({ length: pool.threads }, (_, k) => arrivals.slice(k * share, (k + 1) * share))
          .filter((some) => some.length > 0)
          .map((some) => pool.read(some.map((one) => one.arrival))),
      )
      const kept: Kept[] = []
      for (const [k, one] of worked.flat().entries()) {
        if ('kept' in one) kept.push(one.kept)
        else report.failed.push({ dispatch: arrivals[k]!.id, code: one.fault.code, message: one.fault.message })
      }
      const done: Superseded = await store.door.write(store.db, (trx) =>
        supersede(trx, store.door, kept, now().toISOString()),
      )
      report.superseded += done.superseded
      report.same += done.same
      options.onProgress?.(report)
      next = load(store.db, version, all, last)
    }
  } finally {
    await pool.close()
  }
}

const wanted = (db: Db, version: string, all: boolean) =>
  db
    .selectFrom('dispatch')
    .innerJoin('reading', (join) => join.onRef('reading.dispatch_id', '=', 'dispatch.id').on('reading.live', '=', 1))
    .$if(!all, (query) => query.where('reading.reader', '!=', version))

async function count(db: Db, version: string, all: boolean): Promise<number> {
  const row = await wanted(db, version, all)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** The next dispatches to read, by id, as they came. */
async function load(
  db: Db,
  version: string,
  all: boolean,
  after: string,
): Promise<{ readonly id: string; readonly arrival: Arrival }[]> {
  const rows = await wanted(db, version, all)
    .where('dispatch.id', '>', after)
    .orderBy('dispatch.id')
    .limit(AT_ONCE)
    .selectAll('dispatch')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    arrival: {
      origin: row.origin,
      dispatch: {
        text: row.text,
        ...(row.given_id !== null && { id: row.given_id }),
        ...(row.given_language !== null && { language: row.given_language }),
        ...(row.given_published !== null && { published: row.given_published }),
        ...(row.outlet !== null && { outlet: row.outlet }),
        ...(row.url !== null && { url: row.url }),
        ...(row.title !== null && { title: row.title }),
      },
    },
  }))
}
