import { FIRST_PASS, P, PROPERTIES, SECOND_PASS } from './parse-templates.ts'
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

/** The properties of the state last looked at. */
const p: Int32Array = new Int32Array(PROPERTIES)

const NONE = 254
const ROOT_WORD = 0x7ee3623b
const NO_WORD = 0x3c6ef372

const distance = (from: number, to: number): number => {
  const d = to - from
  return d < 5 ? d : d < 8 ? 5 : d < 13 ? 6 : 7
}

/** Writes the features of a state into `out`. */
export const parseFeatures = (input: ParserInput, state: State, out: Int32Array): number =>
  (input.guess === null ? FIRST_PASS : SECOND_PASS).hash(parseProperties(input, state), out)

/**
 * What the features of a state are made of, by its place in `P`, until the next call: words and tags on top of the stack and next in
 * the buffer, their children, distances and valencies, and pairs and triples of them (after Zhang and Nivre 2011).
 */
export function parseProperties(input: ParserInput, state: State): Int32Array {
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

  const s0p = s0 > 0 ? tags[s0 - 1] : NONE
  const s0n = s0 < 0 ? NONE : tags[s0 + 1]
  const b0p = b0 > 0 ? tags[b0 - 1] : NONE
  const s1n = s1 < 0 ? NONE : tags[s1 + 1]
  const from = s0 < 0 ? b0 : s0 + 1
  const between =
    Math.min(counts.verbs[b0] - counts.verbs[from], 2) * 16 +
    Math.min(counts.marks[b0] - counts.marks[from], 3) * 4 +
    Math.min(counts.links[b0] - counts.links[from], 2)
  p[P.S0w] = s0w
  p[P.S0t] = s0t
  p[P.S1w] = s1w
  p[P.S1t] = s1t
  p[P.B0w] = b0w
  p[P.B0t] = b0t
  p[P.B1w] = b1w
  p[P.B1t] = b1t
  p[P.B2w] = word(b2)
  p[P.B2t] = b2t
  p[P.B3t] = b3t
  p[P.S2t] = s2t
  p[P.S2w] = word(s2)
  p[P.Ps] = ps
  p[P.B0tS0t] = b0t * 256 + s0t
  p[P.Pss] = pss
  p[P.B0tB1t] = b0t * 256 + b1t
  p[P.S1tB0tHigh] = s1t * 65536 + b0t * 256
  p[P.B0tB1tB2tHigh] = b0t * 65536 + b1t * 256 + b2t
  p[P.S0lt] = s0lt
  p[P.S0rt] = s0rt
  p[P.B0lt] = b0lt
  p[P.S0r2tS0rt] = s0r2t * 256 + s0rt
  p[P.S0l2tS0lt] = s0l2t * 256 + s0lt
  p[P.B0l2tB0lt] = b0l2t * 256 + b0lt
  p[P.S1lt] = s1lt
  p[P.S1rt] = s1rt
  p[P.S1r2tS1rt] = s1r2t * 256 + s1rt
  p[P.S0rw] = word(s0r)
  p[P.S0lw] = word(s0l)
  p[P.S1rw] = word(s1r)
  p[P.S1lw] = word(s1l)
  p[P.B0lw] = word(b0l)
  p[P.Dsb] = dsb
  p[P.Dss] = dss
  p[P.S0v] = s0v
  p[P.S1v] = s1v
  p[P.B0v] = b0v
  p[P.S0p] = s0p
  p[P.S0n] = s0n
  p[P.B0p] = b0p
  p[P.S1n] = s1n
  p[P.Between] = between
  const { guess } = input
  if (guess === null) return p
  const gs = s0 < 0 ? -9 : guess.heads[s0]!
  const gb = b0 === length ? -9 : guess.heads[b0]!
  const g1 = s1 < 0 ? -9 : guess.heads[s1]!
  const a = s0 < 0 ? 0 : gs === b0 ? 1 : gs === s1 ? 2 : gs > b0 ? 3 : gs < s1 ? 4 : 5
  const b = b0 === length ? 0 : gb === s0 ? 1 : gb === s1 ? 2 : gb > b0 ? 3 : 4
  const k = s0 < 0 ? 0 : guess.lastKid[s0]! > b0 ? 2 : guess.lastKid[s0]! === b0 ? 1 : 0
  const d = s1 < 0 ? 0 : g1 === b0 ? 1 : g1 === s0 ? 2 : g1 > b0 ? 3 : 4
  const all = ((a * 8 + b) * 8 + k) * 8 + d
  p[P.All] = all
  p[P.A] = a
  p[P.AK] = a * 8 + k
  p[P.B] = b
  p[P.S1tB0t] = s1t * 256 + b0t
  return p
}

/** More than `parseFeatures` ever writes. */
export const PARSE_FEATURES = 140
