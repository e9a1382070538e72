import { foldName } from '../fold.ts'

/** Something that may have been meant, under one of its names. */
export interface Form<T> {
  readonly form: string
  readonly of: T
}

/** More letters than this apart, in parts of the longer word, and two names have nothing to do with one another. */
const FARTHEST = 0.4

/**
 * What may have been meant by a name that names nothing: names that begin with it or hold it, then names that few letters set apart.
 * The nearest first, at most `most`, each once.
 */
export function nearest<T>(asked: string, forms: Iterable<Form<T>>, most: number): T[] {
  const wanted = foldName(asked)
  if (!wanted) return []
  const found = new Map<T, { far: number; form: string }>()
  for (const { form, of } of forms) {
    const far = distance(wanted, foldName(form))
    if (far > FARTHEST) continue
    const known = found.get(of)
    if (!known || far < known.far) found.set(of, { far, form })
  }
  return [...found]
    .sort(([, a], [, b]) => a.far - b.far || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0))
    .slice(0, most)
    .map(([of]) => of)
}

/** 0 to 1: 0 the same; whole words held in the other come before words with letters changed. */
function distance(a: string, b: string): number {
  if (a === b) return 0
  if (b.startsWith(`${a} `)) return 0.05
  if (` ${b} `.includes(` ${a} `)) return 0.1
  if (a.length >= 4 && b.startsWith(a)) return 0.15
  const longest = Math.max(a.length, b.length)
  if (Math.abs(a.length - b.length) / longest > FARTHEST) return 1
  return edits(a, b) / longest
}

/**
 * Letters to insert, delete, change or swap to make one word the other.
 * Source: optimal string alignment, after F. J. Damerau, A technique for computer detection and correction of spelling errors, 1964.
 */
export function edits(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
