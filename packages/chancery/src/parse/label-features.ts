import { Atom } from './atoms.ts'
import { LABEL_TEMPLATES, P, PROPERTIES } from './label-templates.ts'
import type { ParserInput } from './parse-features.ts'
import type { Tree } from './tree.ts'

/** The properties of the word last looked at. */
const p: Int32Array = new Int32Array(PROPERTIES)

/** More than `labelFeatures` ever writes. */
export const LABEL_FEATURES = 72

/**
 * Writes the features by which the arc from a word to its head is labelled: both words and their tags, direction and distance, the
 * words around them, the dependents beside the word, the word's own dependents (above all its case marker and subject), and the head's head
 * (after the second stage of McDonald, Lerman and Pereira 2006).
 */
export function labelFeatures(
  input: ParserInput,
  tree: Tree,
  labels: Uint8Array,
  word: number,
  out: Int32Array,
): number {
  const { values, bases, tags, length } = input
  const { heads, before, after, first, last } = tree
  const head = heads[word]!
  const grand = head === length ? -1 : heads[head]!
  const w = (at: number): number => (at < 0 ? 0x3c6ef372 : at >= length ? 0x7ee3623b : values[bases[at]!]!)
  const t = (at: number): number => (at < 0 ? 254 : at > length ? 254 : tags[at]!)
  const c = (at: number): number => (at < 0 || at >= length ? 0 : values[bases[at]! + Atom.Cluster]!)
  const suffix = (at: number): number => (at < 0 || at >= length ? 0 : values[bases[at]! + Atom.Suffix3]!)
  const right = word > head || head === length ? 1 : 0
  const gap = Math.abs(word - head)
  const near = (gap < 5 ? gap : gap < 10 ? 5 : 6) * 2 + right
  const dw = w(word)
  const dt = t(word)
  const hw = w(head)
  const ht = t(head)
  const kidL = first[word]!
  const kidR = last[word]!
  const kidLL = kidL >= 0 && kidL < word ? after[kidL]! : -1
  const prev = before[word]!
  const foll = after[word]!
  const headFirst = first[head]!
  const headLast = last[head]!
  const pairTags = (dt * 256 + ht) * 2 + right
  p[P.Right] = right
  p[P.Dw] = dw
  p[P.Dt] = dt
  p[P.Hw] = hw
  p[P.Ht] = ht
  p[P.PairTags] = pairTags
  p[P.HtRight] = ht * 2 + right
  p[P.DtRight] = dt * 2 + right
  p[P.Near] = near
  p[P.LeftTag] = t(word - 1)
  p[P.RightTag] = t(word + 1)
  p[P.HeadLeftTag] = t(head - 1)
  p[P.HeadRightTag] = t(head + 1)
  p[P.Suffix] = suffix(word)
  p[P.HeadSuffix] = suffix(head)
  p[P.Cluster] = c(word)
  p[P.HeadCluster] = c(head)
  p[P.KidLWord] = w(kidL)
  p[P.KidLTag] = t(kidL)
  p[P.KidLLWord] = w(kidLL)
  p[P.KidRTag] = t(kidR)
  p[P.KidRWord] = w(kidR)
  p[P.PrevTag] = t(prev)
  p[P.PrevWord] = w(prev)
  p[P.FollTag] = t(foll)
  p[P.FollWord] = w(foll)
  p[P.PrevLabel] = prev < 0 ? 0 : labels[prev]! + 1
  p[P.HeadFirstTag] = t(headFirst)
  p[P.HeadFirstWord] = w(headFirst)
  p[P.HeadLastTag] = t(headLast)
  p[P.GrandTag] = t(grand)
  p[P.GrandWord] = w(grand)
  p[P.IsFirst] = word === headFirst ? 1 : 0
  p[P.IsLast] = word === headLast ? 1 : 0
  p[P.LeftWord] = w(word - 1)
  p[P.RightWord] = w(word + 1)
  p[P.NoPrev] = prev < 0 ? 1 : 0
  p[P.NoFoll] = foll < 0 ? 1 : 0
  p[P.HeadLeftWord] = w(head - 1)
  p[P.HeadRightWord] = w(head + 1)
  return LABEL_TEMPLATES.hash(p, out)
}
