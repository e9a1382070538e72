import type { Insertable } from 'kysely'
import { insertAll } from '../keep/keep.ts'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import type { ToldAct } from './told.ts'

/** An act of the record as summed up, with the reports that it was summed up from. */
export interface Summed {
  readonly act: Insertable<Tables['act']>
  readonly told: readonly ToldAct[]
}

/** Files acts anew under those who take part, vouch and tell: states, actors, outlets. `ids` are all that may have been filed before. */
export async function fileUnder(trx: Db, ids: readonly string[], acts: readonly Summed[]): Promise<void> {
  for (let first = 0; first < ids.length; first += 5000) {
    const some = ids.slice(first, first + 5000)
    for (const table of ['act_state', 'act_outlet', 'act_actor'] as const)
      await trx.deleteFrom(table).where('act_id', 'in', some).execute()
  }
  const canonical = await canonicalVoices(trx, acts)
  await insertAll(
    trx,
    'act_state',
    acts.flatMap(({ act: { id, day, date_to = null, act, standing }, told }) =>
      [...new Set(told.flatMap((one) => one.parties.flatMap((party) => party.state ?? [])))].map((state) => ({
        state,
        act_id: id,
        day,
        date_to,
        act,
        standing,
      })),
    ),
  )
  await insertAll(
    trx,
    'act_outlet',
    acts.flatMap(({ act: { id, day }, told }) =>
      [...new Set(told.flatMap((one) => one.outlet ?? []))].map((outlet) => ({ outlet, act_id: id, day })),
    ),
  )
  await insertAll(
    trx,
    'act_actor',
    acts.flatMap(({ act: { id, day }, told }) => {
      const parties = new Set(told.flatMap((one) => one.parties.map((party) => party.actor)))
      const voices = new Set(told.flatMap((one) => one.voice.flatMap((voice) => canonical.get(voice) ?? [])))
      return [
        ...[...parties].map((actor_id) => ({ actor_id, part: 'party' as const, act_id: id, day })),
        ...[...voices].map((actor_id) => ({ actor_id, part: 'voice' as const, act_id: id, day })),
      ]
    }),
  )
}

/** The canonical actors of those who vouch. A document that vouches is no actor and is left out. */
async function canonicalVoices(trx: Db, acts: readonly Summed[]): Promise<Map<string, string>> {
  const ids = [...new Set(acts.flatMap(({ told }) => told.flatMap((one) => one.voice)))]
  const found = new Map<string, string>()
  for (let first = 0; first < ids.length; first += 5000) {
    const some = ids.slice(first, first + 5000)
    const rows = await trx.selectFrom('actor').select(['id', 'canonical_id']).where('id', 'in', some).execute()
    for (const row of rows) found.set(row.id, row.canonical_id)
  }
  return found
}
