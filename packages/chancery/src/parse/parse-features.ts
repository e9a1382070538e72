import { mix, settle } from './hash.ts'
import type { State } from './state.ts'

/** A sentence as the parser sees it. `bases` are the words' places in `values`; the root has none. */
export interface ParserInput {
  readonly values: Int32Array
  readonly bases: Int32Array
  /** Tags with the features that syntax depends on, one for each word; 255 for the root, which stands last. */
  readonly tags: Uint8Array
  readonly length: number
  /** What stands between two words. */
  readonly counts: Counts
  /** Heads that an earlier pass gave, and each word's last dependent by them; null in the first pass. */
  readonly guess: Guess | null
}

/** How many verbs, punctuation marks and conjunctions stand before each word; the root stands last. */
export interface Counts {
  readonly verbs: Int32Array
  readonly marks: Int32Array
  readonly links: Int32Array
}

/** What a tag counts as: see `countsOf`. */
export const Kind = { Other: 0, Verb: 1, Mark: 2, Link: 3 } as const

/** The kind of each tag of a model. */
export const kindsOf = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => {
    const [upos] = tag.split('-')
    if (upos === 'VERB' || upos === 'AUX') return Kind.Verb
    if (upos === 'PUNCT') return Kind.Mark
    return upos === 'CCONJ' || upos === 'SCONJ' ? Kind.Link : Kind.Other
  })

/** Counts a sentence's kinds of tags, so that what stands between two words is a difference. */
export function countsOf(tags: Uint8Array, length: number, kinds: Uint8Array): Counts {
  const verbs = new Int32Array(length + 2)
  const marks = new Int32Array(length + 2)
  const links = new Int32Array(length + 2)
  for (let at = 0; at <= length; at++) {
    const kind = at < length ? kinds[tags[at]] : Kind.Other
    verbs[at + 1] = verbs[at] + (kind === Kind.Verb ? 1 : 0)
    marks[at + 1] = marks[at] + (kind === Kind.Mark ? 1 : 0)
    links[at + 1] = links[at] + (kind === Kind.Link ? 1 : 0)
  }
  return { verbs, marks, links }
}

/** A first opinion of a sentence's tree: heads by word (the root is word `length`), and by head the last dependent, -1 if none. */
export interface Guess {
  readonly heads: Int32Array
  readonly lastKid: Int32Array
}

const NONE = 254
const ROOT_WORD = 0x7ee3623b
const NO_WORD = 0x3c6ef372

const distance = (from: number, to: number): number => {
  const d = to - from
  return d < 5 ? d : d < 8 ? 5 : d < 13 ? 6 : 7
}

/**
 * Writes the features of a state into `out`: words and tags on top of the stack and next in the buffer, their children,
 * distances and valencies, and pairs and triples of them (after Zhang and Nivre 2011).
 */
export function parseFeatures(input: ParserInput, state: State, out: Int32Array): number {
  const { values, bases, tags, length, counts } = input
  const { stack, depth, next, left1, left2, right1, right2, lefts, rights } = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b0 = next
  const b1 = next < length ? next + 1 : -1
  const b2 = next + 1 < length ? next + 2 : -1
  const b3 = next + 2 < length ? next + 3 : -1
  const word = (at: number): number => (at < 0 ? NO_WORD : at === length ? ROOT_WORD : values[bases[at]!]!)
  const tag = (at: number): number => (at < 0 ? NONE : tags[at]!)

  const s0w = word(s0)
  const s1w = word(s1)
  const b0w = word(b0)
  const b1w = word(b1)
  const s0t = tag(s0)
  const s1t = tag(s1)
  const s2t = tag(s2)
  const b0t = tag(b0)
  const b1t = tag(b1)
  const b2t = tag(b2)
  const b3t = tag(b3)
  const s0l = s0 < 0 ? -1 : left1[s0]!
  const s0l2 = s0 < 0 ? -1 : left2[s0]!
  const s0r = s0 < 0 ? -1 : right1[s0]!
  const s0r2 = s0 < 0 ? -1 : right2[s0]!
  const s1l = s1 < 0 ? -1 : left1[s1]!
  const s1r = s1 < 0 ? -1 : right1[s1]!
  const s1r2 = s1 < 0 ? -1 : right2[s1]!
  const b0l = left1[b0]!
  const b0l2 = left2[b0]!
  const s0lt = tag(s0l)
  const s0l2t = tag(s0l2)
  const s0rt = tag(s0r)
  const s0r2t = tag(s0r2)
  const s1lt = tag(s1l)
  const s1rt = tag(s1r)
  const s1r2t = tag(s1r2)
  const b0lt = tag(b0l)
  const b0l2t = tag(b0l2)
  const dsb = s0 < 0 ? 0 : distance(s0, b0)
  const dss = s1 < 0 ? 0 : distance(s1, s0)
  const s0v = s0 < 0 ? 0 : Math.min(lefts[s0]!, 3) * 4 + Math.min(rights[s0]!, 3)
  const s1v = s1 < 0 ? 0 : Math.min(lefts[s1]!, 3) * 4 + Math.min(rights[s1]!, 3)
  const b0v = Math.min(lefts[b0]!, 3)
  const ps = s0t * 65536 + b0t * 256
  const pss = s0t * 65536 + s1t * 256

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
  put(1, 0)
  // single
  put(2, s0w)
  put(3, s0t)
  pair(4, s0w, s0t)
  put(5, s1w)
  put(6, s1t)
  pair(7, s1w, s1t)
  put(8, b0w)
  put(9, b0t)
  pair(10, b0w, b0t)
  put(11, b1w)
  put(12, b1t)
  pair(13, b1w, b1t)
  pair(14, word(b2), b2t)
  put(15, b2t)
  put(16, b3t)
  put(17, s2t)
  put(18, word(s2))
  // pairs
  triple(20, s0w, b0w, ps)
  triple(21, s0w, b0w, b0t)
  triple(22, s0w, b0w, s0t)
  pair(23, s0w, b0t * 256 + s0t)
  pair(24, b0w, ps)
  put(25, ps)
  triple(26, s0w, s1w, pss)
  pair(27, s0w, pss)
  pair(28, s1w, pss)
  put(29, pss)
  pair(30, s0w, s1w)
  pair(31, s0w, b0w)
  put(32, b0t * 256 + b1t)
  pair(33, b0w, b1w)
  pair(34, b0t, b1w)
  pair(35, s1w, b0w)
  put(36, s1t * 65536 + b0t * 256)
  pair(37, s1w, b0t)
  pair(38, s1t, b0w)
  // triples of tags
  pair(40, ps, b1t)
  triple(41, ps, b1t, b2t)
  pair(42, ps, s1t)
  triple(43, ps, s1t, b1t)
  triple(44, pss, s2t, b0t)
  pair(45, b0t * 65536 + b1t * 256 + b2t, b3t)
  pair(46, pss, s2t)
  pair(47, ps, s0lt)
  pair(48, ps, s0rt)
  pair(49, ps, b0lt)
  pair(50, ps, s0r2t * 256 + s0rt)
  pair(51, ps, s0l2t * 256 + s0lt)
  pair(52, ps, b0l2t * 256 + b0lt)
  pair(53, pss, s0lt)
  pair(54, pss, s0rt)
  pair(55, pss, s1lt)
  pair(56, pss, s1rt)
  pair(57, pss, s1r2t * 256 + s1rt)
  triple(58, ps, s1t, s1rt)
  triple(59, ps, s0rt, b0lt)
  triple(60, pss, s0rt, b0t)
  triple(61, pss, b0t, b1t)
  // words with their children
  pair(63, s0w, s0rt)
  pair(64, s0w, s0lt)
  pair(65, s1w, s1rt)
  pair(66, b0w, b0lt)
  pair(67, s0t, word(s0r))
  pair(68, s0t, word(s0l))
  pair(69, s1t, word(s1r))
  pair(70, s1t, word(s1l))
  pair(71, b0t, word(b0l))
  triple(72, pss, word(s0l), 0)
  triple(73, ps, word(s0l), 0)
  triple(74, ps, word(b0l), 0)
  // distances and valencies
  pair(75, s0t, dsb)
  pair(76, ps, dsb)
  pair(77, pss, dss)
  pair(78, s0w, dsb)
  pair(79, s1w, dss)
  pair(80, s0t, s0v)
  pair(81, s0w, s0v)
  pair(82, s1t, s1v)
  pair(83, s1w, s1v)
  pair(84, b0t, b0v)
  pair(85, b0w, b0v)
  triple(86, pss, s1v, s0v)
  triple(87, ps, s0v, b0v)
  // the words beside those on top
  const s0p = s0 > 0 ? tags[s0 - 1] : NONE
  const s0n = s0 < 0 ? NONE : tags[s0 + 1]
  const b0p = b0 > 0 ? tags[b0 - 1] : NONE
  const s1n = s1 < 0 ? NONE : tags[s1 + 1]
  pair(127, ps, s0p)
  pair(128, ps, s0n)
  pair(129, ps, b0p)
  pair(130, pss, s1n)
  pair(131, pss, s0p)
  pair(132, pss, b0p)
  triple(133, ps, s0n, b0p)
  triple(134, pss, s1n, s0p)
  triple(135, s0w, b0t, b1t)
  triple(136, s0t, b0w, b1t)
  triple(137, s0t, b0t, b1w)
  // what stands between
  const from = s0 < 0 ? b0 : s0 + 1
  const between =
    Math.min(counts.verbs[b0] - counts.verbs[from], 2) * 16 +
    Math.min(counts.marks[b0] - counts.marks[from], 3) * 4 +
    Math.min(counts.links[b0] - counts.links[from], 2)
  pair(140, ps, between)
  pair(141, s0t, between)
  pair(142, s0w, between)
  triple(143, s1t, ps, between)
  pair(144, b0w, between)
  const { guess } = input
  if (guess !== null) {
    const gs = s0 < 0 ? -9 : guess.heads[s0]!
    const gb = b0 === length ? -9 : guess.heads[b0]!
    const g1 = s1 < 0 ? -9 : guess.heads[s1]!
    const a = s0 < 0 ? 0 : gs === b0 ? 1 : gs === s1 ? 2 : gs > b0 ? 3 : gs < s1 ? 4 : 5
    const b = b0 === length ? 0 : gb === s0 ? 1 : gb === s1 ? 2 : gb > b0 ? 3 : 4
    const k = s0 < 0 ? 0 : guess.lastKid[s0]! > b0 ? 2 : guess.lastKid[s0]! === b0 ? 1 : 0
    const d = s1 < 0 ? 0 : g1 === b0 ? 1 : g1 === s0 ? 2 : g1 > b0 ? 3 : 4
    const all = ((a * 8 + b) * 8 + k) * 8 + d
    put(98, all)
    put(99, a)
    pair(100, ps, a * 8 + k)
    pair(101, pss, a * 8 + k)
    pair(102, all, ps)
    pair(103, all, pss)
    pair(104, all, s0w)
    pair(105, all, b0w)
    triple(106, all, dsb, dss)
    pair(107, ps, b)
    triple(108, all, s0t, s1t * 256 + b0t)
  }
  return n
}

/** More than `parseFeatures` ever writes. */
export const PARSE_FEATURES = 140
