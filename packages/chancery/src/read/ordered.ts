/**
 * How many rows at the head of a list fulfil a condition that, once it fails, fails for all that follow. Logarithmic in
 * the length of the list.
 */
export function countWhile<T>(rows: ArrayLike<T>, holds: (row: T) => boolean): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(rows[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
