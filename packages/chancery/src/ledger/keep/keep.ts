import type { Insertable } from 'kysely'
import type { Db, Door } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import type { Kept } from './kept.ts'

/** Variables of one SQL statement stay below SQLite's limit of 32,766. */
const VARIABLES = 30_000

/** What became of a batch. */
export interface Outcome {
  readonly added: number
  readonly known: number
}

/** Inserts rows in as few statements as the store's limits allow. Rows whose key is there already are left as they are. */
export async function insertAll<T extends keyof Tables>(
  trx: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  if (rows.length === 0) return
  const each = Math.floor(VARIABLES / Object.keys(rows[0]!).length)
  for (let first = 0; first < rows.length; first += each) {
    await trx
      .insertInto(table)
      .values(rows.slice(first, first + each) as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/**
 * Puts a batch into the record, within a transaction of the caller. Dispatches that the record holds already are counted as known
 * and left alone; so a batch may be kept twice, or by two processes, to the same end.
 * @param now ISO 8601 time that the new rows bear
 */
export async function keep(trx: Db, door: Door, batch: readonly Kept[], now: string): Promise<Outcome> {
  const ids = [...new Set(batch.map((one) => one.dispatch.id))]
  const known = new Set(
    (await trx.selectFrom('dispatch').select('id').where('id', 'in', ids).execute()).map((row) => row.id),
  )
  const fresh: Kept[] = []
  for (const one of batch) {
    if (known.has(one.dispatch.id)) continue
    known.add(one.dispatch.id)
    fresh.push(one)
  }
  if (fresh.length === 0) return { added: 0, known: batch.length }

  await insertAll(
    trx,
    'dispatch',
    fresh.map((one) => ({ ...one.dispatch, first_seen: now })),
  )
  const seqs = await trx
    .selectFrom('dispatch')
    .select(['id', 'seq'])
    .where(
      'id',
      'in',
      fresh.map((one) => one.dispatch.id),
    )
    .execute()
  const seqOf = new Map(seqs.map((row) => [row.id, row.seq]))
  await door.indexWords(
    trx,
    fresh.map((one) => ({ dispatch_seq: seqOf.get(one.dispatch.id)!, words: one.words })),
  )
  await keepReadings(trx, fresh, now)
  await insertAll(
    trx,
    'band',
    fresh.flatMap(({ dispatch, bands }) => bands.map((hash, band) => ({ band, hash, dispatch_id: dispatch.id }))),
  )
  await insertAll(
    trx,
    'pending',
    fresh.map(({ dispatch }) => ({ subject: 'dispatch', key: dispatch.id })),
  )
  await insertAll(
    trx,
    'change',
    fresh.map(({ dispatch }) => ({
      what: 'added',
      subject: 'dispatch',
      subject_id: dispatch.id,
      into_id: null,
      reason: null,
      at: now,
    })),
  )
  return { added: fresh.length, known: batch.length - fresh.length }
}

/** Puts readings and all that they tell into the record; what is new there is left for `settle` to join with the rest. */
export async function keepReadings(trx: Db, batch: readonly Kept[], now: string): Promise<void> {
  const reports = batch.flatMap((one) => one.reports)
  await insertAll(
    trx,
    'reading',
    batch.map((one) => ({ ...one.reading, first_seen: now })),
  )
  const actors = await insertNew(
    trx,
    'actor',
    batch.flatMap((one) => one.actors),
  )
  const instruments = await insertNew(
    trx,
    'instrument',
    batch.flatMap((one) => one.instruments),
  )
  await insertAll(
    trx,
    'naming',
    batch.flatMap((one) => one.namings),
  )
  await insertAll(trx, 'report', reports)
  await insertAll(
    trx,
    'party',
    batch.flatMap((one) => one.parties),
  )
  await insertAll(
    trx,
    'report_instrument',
    batch.flatMap((one) => one.reportInstruments),
  )
  await insertAll(trx, 'pending', [
    ...actors.map((key) => ({ subject: 'actor', key })),
    ...instruments.map((key) => ({ subject: 'instrument', key })),
    ...reports.filter((row) => row.kind === 'act').map(({ id }) => ({ subject: 'report', key: id })),
  ])
}

/** Inserts the rows that are not there yet and returns their ids. */
async function insertNew<T extends 'actor' | 'instrument'>(
  trx: Db,
  table: T,
  rows: readonly (Insertable<Tables[T]> & { readonly id: string })[],
): Promise<string[]> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ids = [...byId.keys()]
  for (let first = 0; first < ids.length; first += VARIABLES) {
    const some = ids.slice(first, first + VARIABLES)
    const known = await trx
      .selectFrom(table as 'actor')
      .select('id')
      .where('id', 'in', some)
      .execute()
    for (const { id } of known) byId.delete(id)
  }
  await insertAll(trx, table, [...byId.values()] as never)
  return [...byId.keys()]
}
