import { Atom } from './atoms.ts'
import { P, PROPERTIES, TAG_TEMPLATES } from './tag-templates.ts'
import type { Templates } from './templates.ts'

/** A word outside the sentence. */
const OUTSIDE = 0x5bd1e995

/** The properties of the word last looked at. */
const p: Int32Array = new Int32Array(PROPERTIES)

/** How many features a word has for the tagger. */
export const TAG_FEATURES = 46

/**
 * Writes the features by which word `at` is tagged into `out`: the word, its ends and shape, what the lexicon says, the words
 * around, and the tags given to the two words before (features after Ratnaparkhi 1996 and Toutanova & al. 2003).
 * `bases` are the words' places in `values` (see `WordAtoms`); `tags[i]` is set for words before `at`. `templates`: all, or some of them.
 */
export function tagFeatures(
  values: Int32Array,
  bases: Int32Array,
  length: number,
  tags: Uint8Array,
  at: number,
  out: Int32Array,
  templates: Templates = TAG_TEMPLATES,
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
  p[P.W] = w
  p[P.Suffix1] = values[b + Atom.Suffix1]!
  p[P.Suffix2] = values[b + Atom.Suffix2]!
  p[P.S3] = s3
  p[P.Suffix4] = values[b + Atom.Suffix4]!
  p[P.Prefix1] = values[b + Atom.Prefix1]!
  p[P.Prefix2] = values[b + Atom.Prefix2]!
  p[P.Prefix3] = values[b + Atom.Prefix3]!
  p[P.Shape] = shape
  p[P.First] = at === 0 ? 1 : 0
  p[P.Lex] = lex
  p[P.Cluster] = cluster
  p[P.ShortCluster] = values[b + Atom.ShortCluster]!
  p[P.Wl] = wl
  p[P.Wll] = wll
  p[P.Wr] = wr
  p[P.Wrr] = wrr
  p[P.T1] = t1
  p[P.Tt] = tt
  p[P.LexR] = lexR
  p[P.LexL] = lexL
  p[P.LexRR] = lexRR
  p[P.SR] = sR
  p[P.SL] = sL
  p[P.ShapeL] = shapeL
  p[P.ShapeR] = shapeR
  p[P.ClusterL] = clusterL
  p[P.ClusterR] = clusterR
  p[P.ClusterRR] = clusterRR
  return templates.hash(p, out)
}
