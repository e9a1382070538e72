import { sql } from 'kysely'
import type { Store } from '../store/open.ts'

/** A run of `ingest`. */
export interface Run {
  readonly id: number
  /** ISO 8601; `ended` is null for a run that did not come to its end. */
  readonly started: string
  readonly ended: string | null
  readonly command: string
  readonly added: number
  readonly known: number
  readonly failed: number
}

/** What a run could not read, and why. */
export interface Failure {
  readonly origin: string
  readonly code: string
  readonly message: string
}

/** The last runs, the newest first. */
export const runsOf = ({ db }: Store, limit: number): Promise<Run[]> =>
  db.selectFrom('run').selectAll().orderBy('id', 'desc').limit(limit).execute()

export const runOf = ({ db }: Store, id: number): Promise<Run | undefined> =>
  db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst()

const PAGE = 1000

/** What a run could not read, by origin, a page of it at a time. */
export async function* failuresOf({ db }: Store, run: number): AsyncGenerator<Failure> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await db
      .selectFrom('failure')
      .select(['origin', 'code', 'message'])
      .where('run_id', '=', run)
      .orderBy('origin')
      .orderBy('code')
      .orderBy('message')
      .limit(PAGE)
      .offset(offset)
      .execute()
    yield* page
    if (page.length < PAGE) return
  }
}

/** How many dispatches failed for each reason, the most frequent first. */
export async function reasonsOf({ db }: Store, run: number): Promise<{ code: string; count: number }[]> {
  const rows = await db
    .selectFrom('failure')
    .select(['code', (e) => e.fn.countAll<number>().as('count')])
    .where('run_id', '=', run)
    .groupBy('code')
    .execute()
  return rows
    .map(({ code, count }) => ({ code, count: Number(count) }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}

/** The last place in the order of arrival that is taken. */
export async function lastArrival({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom('dispatch')
    .select((e) => e.fn.max('seq').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}

/** How many of the dispatches that came after a place in the order of arrival are copies or revisions of another. */
export async function copiesSince({ db }: Store, last: number): Promise<{ copies: number; revisions: number }> {
  const rows = await db
    .selectFrom('copy')
    .innerJoin('dispatch', 'dispatch.id', 'copy.dispatch_id')
    .select(['copy.relation', sql<number>`count(*)`.as('count')])
    .where('dispatch.seq', '>', last)
    .groupBy('copy.relation')
    .execute()
  const of = (relation: string) => Number(rows.find((row) => row.relation === relation)?.count ?? 0)
  return { copies: of('copy'), revisions: of('revision') }
}

/** Whether a dispatch of an address is in the record. */
export async function hasAddress({ db }: Store, url: string): Promise<boolean> {
  return (await db.selectFrom('dispatch').select('id').where('url', '=', url).limit(1).executeTakeFirst()) !== undefined
}
