/** A finished tree with each word's neighbours among its head's dependents. Word `length` is the root. -1 stands for none. */
export interface Tree {
  readonly heads: Int32Array
  /** The dependents of the same head before and after a word. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** First and last dependent by head. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** The tree that heads make. Time grows linearly with `length`. */
export function treeOf(heads: Int32Array, length: number): Tree {
  const none = (room: number): Int32Array => new Int32Array(room).fill(-1)
  const before = none(length)
  const after = none(length)
  const first = none(length + 1)
  const last = none(length + 1)
  for (let at = 0; at < length; at++) {
    const head = heads[at]
    const sibling = last[head]
    before[at] = sibling
    if (sibling >= 0) after[sibling] = at
    else first[head] = at
    last[head] = at
  }
  return { heads, before, after, first, last }
}
