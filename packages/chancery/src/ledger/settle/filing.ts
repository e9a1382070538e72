import { insertAll } from '../keep/keep.ts'
import type { Db } from '../store/door.ts'
import { type Entry, listsOf, neighbours, unsettled } from './near.ts'

/** The tables that things are filed in, under the keys that they are looked up by. */
export type FilingTable = 'actor_key' | 'instrument_key' | 'act_block'

const AT_ONCE = 10_000

/**
 * Files things anew and finds what to compare: each of `ids`, and each other whose neighbours change by what was filed or taken out, with
 * its neighbours.
 * @param entries where the `ids` belong now; an id without entries is taken out
 * @param width how many on either side under one key are neighbours
 */
export async function fileAnew(
  trx: Db,
  table: FilingTable,
  ids: readonly string[],
  entries: readonly Entry[],
  width: number,
): Promise<Map<string, Set<string>>> {
  const before = await filed(trx, table, 'id', ids)
  const name = ({ key, id, sort }: Entry): string => `${id}\n${key}\n${sort}`
  const [was, is] = [new Set(before.map(name)), new Set(entries.map(name))]
  const moved = [...before.filter((one) => !is.has(name(one))), ...entries.filter((one) => !was.has(name(one)))]
  const stirred = new Set(moved.map((one) => one.id))
  if (stirred.size > 0) {
    for (const some of slices([...stirred])) await trx.deleteFrom(own(table)).where('id', 'in', some).execute()
    await insertAll(
      trx,
      own(table),
      entries.filter((one) => stirred.has(one.id)),
    )
  }
  const known = new Set([...entries, ...moved].map((one) => one.key))
  const found = await filed(trx, table, 'key', [...known])
  const open = unsettled(listsOf(found), moved, width)
  for (const id of ids) open.delete(id)
  if (open.size > 0) {
    const more = (await filed(trx, table, 'id', [...open])).map((one) => one.key).filter((key) => !known.has(key))
    found.push(...(await filed(trx, table, 'key', [...new Set(more)])))
  }
  return neighbours(listsOf(found), [...ids, ...open], width)
}

/** The three tables have the same columns. */
const own = (table: FilingTable): 'actor_key' => table as 'actor_key'

async function filed(trx: Db, table: FilingTable, by: 'key' | 'id', values: readonly string[]): Promise<Entry[]> {
  const found: Entry[] = []
  for (const some of slices(values))
    found.push(...(await trx.selectFrom(own(table)).selectAll().where(by, 'in', some).execute()))
  return found
}

function* slices(values: readonly string[]): Generator<readonly string[]> {
  for (let first = 0; first < values.length; first += AT_ONCE) yield values.slice(first, first + AT_ONCE)
}
