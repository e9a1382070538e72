import { Atom } from './atoms.ts'
import { mix, settle } from './hash.ts'
import type { ParserInput } from './parse-features.ts'
import type { Tree } from './tree.ts'

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
  let n = 0
  const put = (template: number, x: number): void => {
    out[n++] = settle(mix(template, x))
  }
  const pair = (template: number, x: number, y: number): void => {
    out[n++] = settle(mix(mix(template, x), y))
  }
  const triple = (template: number, x: number, y: number, z: number): void => {
    out[n++] = settle(mix(mix(mix(template, x), y), z))
  }
  put(1, right)
  put(2, dw)
  pair(3, dt, right)
  put(4, hw)
  pair(5, ht, right)
  put(6, pairTags)
  pair(7, pairTags, dw)
  pair(8, pairTags, hw)
  triple(9, pairTags, dw, hw)
  pair(10, dw, ht * 2 + right)
  pair(11, hw, dt * 2 + right)
  pair(12, pairTags, near)
  pair(13, pairTags, t(word - 1))
  pair(14, pairTags, t(word + 1))
  pair(15, pairTags, t(head - 1))
  pair(16, pairTags, t(head + 1))
  pair(17, pairTags, suffix(word))
  pair(18, pairTags, suffix(head))
  pair(19, pairTags, c(word))
  pair(20, pairTags, c(head))
  triple(21, right, c(word), c(head))
  // its own dependents: case markers, determiners, subjects, relative words
  pair(22, pairTags, w(kidL))
  pair(23, pairTags, t(kidL))
  pair(24, dw, w(kidL))
  triple(25, hw, w(kidL), dt)
  triple(26, c(head), w(kidL), pairTags)
  pair(27, pairTags, w(kidLL))
  pair(28, pairTags, t(kidR))
  pair(29, pairTags, w(kidR))
  triple(30, pairTags, w(kidL), c(word))
  triple(31, w(kidL), dw, ht)
  // beside it
  pair(32, pairTags, t(prev))
  pair(33, pairTags, w(prev))
  pair(34, pairTags, t(foll))
  pair(35, pairTags, w(foll))
  pair(36, pairTags, prev < 0 ? 0 : labels[prev]! + 1)
  triple(37, pairTags, prev < 0 ? 0 : labels[prev]! + 1, w(kidL))
  pair(38, pairTags, t(headFirst))
  pair(39, pairTags, w(headFirst))
  pair(40, pairTags, t(headLast))
  pair(41, hw, w(headFirst))
  pair(42, pairTags, t(grand))
  pair(43, pairTags, w(grand))
  pair(44, pairTags, word === headFirst ? 1 : 0)
  pair(45, pairTags, word === headLast ? 1 : 0)
  pair(46, w(word - 1), dt)
  pair(47, dw, w(word + 1))
  triple(48, hw, t(prev), dt)
  triple(49, hw, t(foll), dt)
  triple(50, pairTags, prev < 0 ? 1 : 0, foll < 0 ? 1 : 0)
  triple(51, pairTags, t(kidL), t(kidR))
  triple(52, ht, dw, w(grand))
  pair(53, hw, near)
  pair(54, dw, near)
  pair(55, pairTags, w(head - 1))
  pair(56, pairTags, w(word - 1))
  pair(57, pairTags, w(head + 1))
  triple(58, pairTags, t(word - 1), t(word + 1))
  triple(59, pairTags, t(head - 1), t(head + 1))
  return n
}
