/**
 * Rows that all have every key that one of them has, in the same order. Rows of language data leave out what they do not
 * need; made even, they have one shape, and looking at a field costs the same for all.
 */
export function evenRows<T extends object>(rows: readonly T[]): readonly T[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof T)[]
  return rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]])) as T)
}
