import { Atom } from './atoms.ts'
import { mix, settle } from './hash.ts'

/** A word outside the sentence. */
const OUTSIDE = 0x5bd1e995

/** How many features a word has for the tagger. */
export const TAG_FEATURES = 46

/**
 * Writes the features by which word `at` is tagged into `out`: the word, its ends and shape, what the lexicon says, the words
 * around, and the tags given to the two words before (features after Ratnaparkhi 1996 and Toutanova & al. 2003).
 * `bases` are the words' places in `values` (see `WordAtoms`); `tags[i]` is set for words before `at`.
 */
export function tagFeatures(
  values: Int32Array,
  bases: Int32Array,
  length: number,
  tags: Uint8Array,
  at: number,
  out: Int32Array,
): number {
  const b = bases[at]!
  const bl = at > 0 ? bases[at - 1]! : -1
  const bll = at > 1 ? bases[at - 2]! : -1
  const br = at + 1 < length ? bases[at + 1]! : -1
  const brr = at + 2 < length ? bases[at + 2]! : -1
  const w = values[b]!
  const shape = values[b + Atom.Shape]!
  const lex = values[b + Atom.Lex]!
  const cluster = values[b + Atom.Cluster]!
  const s3 = values[b + Atom.Suffix3]!
  const wl = bl < 0 ? OUTSIDE : values[bl]!
  const wll = bll < 0 ? OUTSIDE : values[bll]!
  const wr = br < 0 ? OUTSIDE : values[br]!
  const wrr = brr < 0 ? OUTSIDE : values[brr]!
  const lexL = bl < 0 ? OUTSIDE : values[bl + Atom.Lex]!
  const lexR = br < 0 ? OUTSIDE : values[br + Atom.Lex]!
  const lexRR = brr < 0 ? OUTSIDE : values[brr + Atom.Lex]!
  const clusterL = bl < 0 ? OUTSIDE : values[bl + Atom.Cluster]!
  const clusterR = br < 0 ? OUTSIDE : values[br + Atom.Cluster]!
  const clusterRR = brr < 0 ? OUTSIDE : values[brr + Atom.Cluster]!
  const sR = br < 0 ? OUTSIDE : values[br + Atom.Suffix3]!
  const sL = bl < 0 ? OUTSIDE : values[bl + Atom.Suffix3]!
  const shapeL = bl < 0 ? OUTSIDE : values[bl + Atom.Shape]!
  const shapeR = br < 0 ? OUTSIDE : values[br + Atom.Shape]!
  const t1 = at > 0 ? tags[at - 1]! + 1 : 0
  const t2 = at > 1 ? tags[at - 2]! + 1 : 0
  const tt = t1 * 256 + t2
  let n = 0
  const one = (template: number, x: number): void => {
    out[n++] = settle(mix(template, x))
  }
  const two = (template: number, x: number, y: number): void => {
    out[n++] = settle(mix(mix(template, x), y))
  }
  const three = (template: number, x: number, y: number, z: number): void => {
    out[n++] = settle(mix(mix(mix(template, x), y), z))
  }
  one(1, 0)
  one(2, w)
  one(3, values[b + Atom.Suffix1]!)
  one(4, values[b + Atom.Suffix2]!)
  one(5, s3)
  one(6, values[b + Atom.Suffix4]!)
  one(7, values[b + Atom.Prefix1]!)
  one(8, values[b + Atom.Prefix2]!)
  one(9, values[b + Atom.Prefix3]!)
  two(10, shape, at === 0 ? 1 : 0)
  one(11, lex)
  one(12, cluster)
  one(13, values[b + Atom.ShortCluster]!)
  one(14, wl)
  one(15, wll)
  one(16, wr)
  one(17, wrr)
  one(18, t1)
  one(19, tt)
  two(20, t1, w)
  two(21, t1, s3)
  two(22, t1, lex)
  two(23, tt, lex)
  two(24, wl, w)
  two(25, w, wr)
  two(26, lex, lexR)
  three(27, lexL, lex, lexR)
  three(28, t1, lex, lexR)
  two(29, lexR, lexRR)
  two(30, t1, wr)
  two(31, sR, lexR)
  two(32, sL, t1)
  two(33, wl, wr)
  two(34, shapeL, shape)
  two(35, shape, shapeR)
  two(36, clusterL, cluster)
  two(37, cluster, clusterR)
  two(38, t1, clusterR)
  two(39, clusterR, clusterRR)
  three(40, t1, cluster, clusterR)
  two(41, tt, w)
  two(42, shape, lex)
  two(43, shape, s3)
  two(44, s3, lexR)
  two(45, wl, wll)
  two(46, wr, wrr)
  return n
}
