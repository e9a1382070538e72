const WORD = /[\p{L}\p{N}]+/gu
/** Words of one shingle. */
export const SHINGLE = 5
/** Hash functions of a signature, in bands of `ROWS`: two texts that share 1 in 2 shingles meet in a band 19 times of 20. */
export const HASHES = 96
export const ROWS = 3
/** A text with fewer shingles is compared with none. */
export const FEWEST = 12

// Constants of 32-bit mixing: murmur3's finaliser (A. Appleby, public domain).
function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function hashWord(word: string): number {
  let h = 0x811c9dc5
  for (let k = 0; k < word.length; k++) h = Math.imul(h ^ word.charCodeAt(k), 0x01000193)
  return h >>> 0
}

/** Hashes of the shingles (runs of five words) of a text, each once. */
export function shinglesOf(text: string): Set<number> {
  const words: number[] = []
  for (const [word] of text.matchAll(WORD)) words.push(hashWord(word.toLowerCase()))
  const shingles = new Set<number>()
  for (let k = 0; k + SHINGLE <= words.length; k++) {
    let h = 0
    for (let i = 0; i < SHINGLE; i++) h = mix(Math.imul(h, 31) + words[k + i]!)
    shingles.add(h)
  }
  return shingles
}

/**
 * The bands of a text's MinHash signature, one 32-bit number a band; none for a text of fewer than `FEWEST` shingles. Texts that
 * share a number at the same place are worth comparing.
 * Source: A. Broder, On the resemblance and containment of documents, 1997; bands: P. Indyk, R. Motwani, 1998.
 */
export function signatureOf(text: string): number[] {
  const shingles = shinglesOf(text)
  if (shingles.size < FEWEST) return []
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let k = 0; k < HASHES; k++) {
      const h = mix(shingle ^ Math.imul(k + 1, 0x9e3779b1))
      if (h < least[k]!) least[k] = h
    }
  }
  const bands: number[] = []
  for (let first = 0; first < HASHES; first += ROWS) {
    let h = 0
    for (let k = first; k < first + ROWS; k++) h = mix(Math.imul(h, 31) ^ least[k]!)
    // PostgreSQL's integer is signed.
    bands.push(h | 0)
  }
  return bands
}
