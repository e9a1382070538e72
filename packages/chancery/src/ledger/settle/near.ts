/** A thing under a key that it is looked up by. `sort` puts those first to each other that are most alike; the id decides between equals. */
export interface Entry {
  readonly key: string
  readonly id: string
  readonly sort: string
}

/** The entries of each key, in order. */
export type Lists = ReadonlyMap<string, readonly Entry[]>

export const inOrder = (a: Entry, b: Entry): number =>
  a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

export function listsOf(entries: Iterable<Entry>): Lists {
  const lists = new Map<string, Entry[]>()
  for (const entry of entries) {
    const list = lists.get(entry.key)
    if (list) list.push(entry)
    else lists.set(entry.key, [entry])
  }
  for (const list of lists.values()) list.sort(inOrder)
  return lists
}

/** Where an entry stands in a list, or would stand. */
function placeOf(list: readonly Entry[], entry: Entry): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder(list[middle]!, entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * For each id, those to compare it with: the `width` before and after it under each of its keys. Two are neighbours of each other or not at
 * all, and what they are depends on what is filed alone, not on the order in which it was; time grows linearly however many share a key.
 * Source: M. Hernández, S. Stolfo, The merge/purge problem for large databases, 1995 (sorted neighbourhood).
 */
export function neighbours(lists: Lists, ids: Iterable<string>, width: number): Map<string, Set<string>> {
  const found = new Map([...ids].map((id) => [id, new Set<string>()]))
  for (const list of lists.values()) {
    for (const [at, { id }] of list.entries()) {
      const near = found.get(id)
      if (!near) continue
      const last = Math.min(list.length - 1, at + width)
      for (let k = Math.max(0, at - width); k <= last; k++) if (list[k]!.id !== id) near.add(list[k]!.id)
    }
  }
  return found
}

/**
 * The ids whose neighbours may change when entries come or go: those that stand near one of them under a key that has more than the width.
 * @param lists with the entries that came or without; without those that went or with
 */
export function unsettled(lists: Lists, moved: Iterable<Entry>, width: number): Set<string> {
  const found = new Set<string>()
  for (const [key, entries] of Map.groupBy(moved, (entry) => entry.key)) {
    const list = lists.get(key) ?? []
    if (list.length + entries.length <= width) continue
    for (const entry of entries) {
      const at = placeOf(list, entry)
      const last = Math.min(list.length - 1, at + width)
      for (let k = Math.max(0, at - width); k <= last; k++) found.add(list[k]!.id)
    }
  }
  return found
}
