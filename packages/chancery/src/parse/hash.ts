/**
 * Hashes of features: 32-bit numbers, never 0. Multiplicative mixing (Knuth; finisher after MurmurHash3). The same on every
 * machine: models depend on it.
 */

/** Joins a number to a hash. */
export const mix = (hash: number, value: number): number => {
  const h = Math.imul(hash ^ value, 0x9e3779b1)
  return h ^ (h >>> 15)
}

/** The last step, after which the hash may be looked up. */
export const settle = (hash: number): number => {
  const h = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return h ^ (h >>> 16) || 1
}

/** The hash of a stretch of a string (FNV-1a over UTF-16 code units). */
export const hashOf = (text: string, start = 0, end: number = text.length): number => {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
