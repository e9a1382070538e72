import { change } from '../change/change.ts'
import { insertAll, keepReadings } from '../keep/keep.ts'
import type { Kept } from '../keep/kept.ts'
import type { Db, Door } from '../store/door.ts'

export interface Superseded {
  readonly superseded: number
  readonly same: number
}

/**
 * Puts newer readings of dispatches that the record holds in the place of those that are live, within a transaction of the caller. Nothing
 * is overwritten: the older readings and their reports stay, no longer live. A reading that the record holds is live again.
 */
export async function supersede(trx: Db, door: Door, batch: readonly Kept[], now: string): Promise<Superseded> {
  if (batch.length === 0) return { superseded: 0, same: 0 }
  const dispatches = await trx
    .selectFrom('dispatch')
    .innerJoin('reading', (join) => join.onRef('reading.dispatch_id', '=', 'dispatch.id').on('reading.live', '=', 1))
    .where(
      'dispatch.id',
      'in',
      batch.map((one) => one.dispatch.id),
    )
    .select([
      'dispatch.id',
      'dispatch.seq',
      'dispatch.language',
      'dispatch.published',
      'dispatch.published_basis',
      'dispatch.credits',
      'reading.id as reading',
      'reading.reader',
    ])
    .execute()
  const held = new Map(dispatches.map((row) => [row.id, row]))
  const newer = batch.filter(
    (one) => held.has(one.dispatch.id) && held.get(one.dispatch.id)!.reading !== one.reading.id,
  )
  if (newer.length === 0) return { superseded: 0, same: batch.length }
  const ids = newer.map((one) => one.dispatch.id)

  await pendReports(trx, ids)
  for (const table of ['said', 'spoke'] as const)
    await trx
      .deleteFrom(table)
      .where('report_id', 'in', (e) => e.selectFrom('report').select('id').where('dispatch_id', 'in', ids))
      .execute()
  await trx.updateTable('report').set({ live: 0 }).where('dispatch_id', 'in', ids).where('live', '=', 1).execute()
  for (const { dispatch, reading } of newer)
    await trx
      .updateTable('reading')
      .set({ live: 0, superseded_by: reading.id })
      .where('dispatch_id', '=', dispatch.id)
      .where('live', '=', 1)
      .execute()
  await keepReadings(trx, newer, now)
  const readings = newer.map((one) => one.reading.id)
  // Those that the record held already, from before another version.
  await trx.updateTable('reading').set({ live: 1, superseded_by: null }).where('id', 'in', readings).execute()
  await trx.updateTable('report').set({ live: 1 }).where('reading_id', 'in', readings).execute()

  for (const { dispatch, words } of newer) {
    const was = held.get(dispatch.id)!
    const { language, published, published_basis, published_from, published_to, credits } = dispatch
    const dated = published !== was.published
    if (dated || language !== was.language || published_basis !== was.published_basis || credits !== was.credits)
      await trx
        .updateTable('dispatch')
        .set({ language, published, published_basis, published_from, published_to, credits })
        .where('id', '=', dispatch.id)
        .execute()
    // What are copies depends on the days; what search finds on the language.
    if (dated) await insertAll(trx, 'pending', [{ subject: 'dispatch', key: dispatch.id }])
    if (language !== was.language) {
      await door.dropWords(trx, [was.seq])
      await door.indexWords(trx, [{ dispatch_seq: was.seq, words }])
    }
  }
  await insertAll(
    trx,
    'change',
    newer.map(({ dispatch, reading }) =>
      change('changed', 'dispatch', dispatch.id, now, `reader: ${held.get(dispatch.id)!.reader} → ${reading.reader}`),
    ),
  )
  return { superseded: newer.length, same: batch.length - newer.length }
}

/** Reports of acts that are to be looked at again, because they are no longer told. */
async function pendReports(trx: Db, dispatches: readonly string[]): Promise<void> {
  const rows = await trx
    .selectFrom('report')
    .select('id')
    .where('dispatch_id', 'in', dispatches)
    .where('kind', '=', 'act')
    .where('live', '=', 1)
    .execute()
  await insertAll(
    trx,
    'pending',
    rows.map(({ id }) => ({ subject: 'report', key: id })),
  )
}
