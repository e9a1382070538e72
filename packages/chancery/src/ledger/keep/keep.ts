import type { Insertable } from 'kysely'
import { change } from '../change/change.ts'
import type { Db, Door } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import type { Kept } from './kept.ts'
import { type ActorRow, type InstrumentRow, mergedActor, mergedInstrument, unique } from './names.ts'

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
    fresh.map(({ dispatch }) => change('added', 'dispatch', dispatch.id, now)),
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
  const actors = await merge(
    trx,
    'actor',
    unique(
      batch.flatMap((one) => one.actors),
      mergedActor,
    ),
    mergedActor,
  )
  const instruments = await merge(
    trx,
    'instrument',
    unique(
      batch.flatMap((one) => one.instruments),
      mergedInstrument,
    ),
    mergedInstrument,
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
  await insertAll(
    trx,
    'said',
    batch.flatMap((one) => one.said),
  )
  await insertAll(
    trx,
    'spoke',
    batch.flatMap((one) => one.spoke),
  )
  await insertAll(trx, 'pending', [
    ...actors.map((key) => ({ subject: 'actor', key })),
    ...instruments.map((key) => ({ subject: 'instrument', key })),
    ...reports.filter((row) => row.kind === 'act').map(({ id }) => ({ subject: 'report', key: id })),
  ])
}

/**
 * Inserts the rows that are not there yet, and brings those that are up to what the new ones add: a better spelling, another party. So a
 * row depends on what was told, not on who told it first.
 * @returns the ids of the rows that are new or changed
 */
async function merge<T extends ActorRow | InstrumentRow>(
  trx: Db,
  table: 'actor' | 'instrument',
  rows: readonly T[],
  merged: (a: T, b: T) => T,
): Promise<string[]> {
  const fresh = new Map(rows.map((row) => [row.id, row]))
  const ids = [...fresh.keys()]
  const changed: string[] = []
  for (let first = 0; first < ids.length; first += VARIABLES) {
    const some = ids.slice(first, first + VARIABLES)
    const known = await trx
      .selectFrom(table as 'instrument')
      .selectAll()
      .where('id', 'in', some)
      .execute()
    for (const row of known) {
      const was = row as unknown as T & { readonly parties?: string }
      const is = merged(was, fresh.get(row.id)!) as typeof was
      fresh.delete(row.id)
      if (is.name === was.name && is.parties === was.parties) continue
      changed.push(row.id)
      await trx
        .updateTable(table as 'instrument')
        .set({ name: is.name, ...(is.parties !== undefined && { parties: is.parties }) })
        .where('id', '=', row.id)
        .execute()
    }
  }
  await insertAll(trx, table, [...fresh.values()] as never)
  return [...fresh.keys(), ...changed]
}
