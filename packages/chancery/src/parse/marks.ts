import { Atom } from './atoms.ts'
import { mix, settle } from './hash.ts'
import type { ParserInput } from './parse-features.ts'
import type { Tree } from './tree.ts'
import type { Weights } from './weights.ts'

/** Where a punctuation mark may hang: on what ends before it, on what begins after it, above these, or further inside. */
export const Hook = { Before: 0, After: 1, AboveBefore: 2, AboveAfter: 3, InsideBefore: 4, InsideAfter: 5 } as const

/** How many hooks there are. */
export const HOOKS = 6

/** More than `MarkPlaces.features` ever writes. */
export const MARK_FEATURES = 40

/** Reaches of words: the first and last word of what hangs on each, punctuation left out. */
export interface Reaches {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The reaches in a tree. `isMark[at]` is 1 for punctuation, which is passed over. Linear in `length`. */
export function reachesOf({ heads, first, after }: Tree, isMark: Uint8Array, length: number): Reaches {
  const from = new Int32Array(length + 1)
  const to = new Int32Array(length + 1)
  const order = new Int32Array(length + 1)
  let count = 0
  order[count++] = length
  for (let i = 0; i < count; i++) {
    const word = order[i]
    from[word] = to[word] = word
    for (let kid = first[word]; kid >= 0; kid = after[kid]) order[count++] = kid
  }
  for (let i = count - 1; i > 0; i--) {
    const word = order[i]
    const head = heads[word]
    if (isMark[word] === 1 || head === length) continue
    if (from[word] < from[head]) from[head] = from[word]
    if (to[word] > to[head]) to[head] = to[word]
  }
  return { from, to }
}

/** Finds the words that a punctuation mark may hang on. One for each sentence. */
export class MarkPlaces {
  /** Words by hook for the mark last looked at, -1 where there is none. */
  readonly hooks: Int32Array = new Int32Array(HOOKS)
  private readonly input: ParserInput
  private readonly tree: Tree
  private readonly labels: Uint8Array
  private readonly isMark: Uint8Array
  private readonly reaches: Reaches

  constructor(input: ParserInput, tree: Tree, labels: Uint8Array, isMark: Uint8Array) {
    this.input = input
    this.tree = tree
    this.labels = labels
    this.isMark = isMark
    this.reaches = reachesOf(tree, isMark, input.length)
  }

  /** Looks at the mark `at`. */
  look(at: number): void {
    const { hooks, isMark, tree, reaches } = this
    const { length } = this.input
    hooks.fill(-1)
    let left = at - 1
    while (left >= 0 && isMark[left] === 1) left--
    let right = at + 1
    while (right < length && isMark[right] === 1) right++
    if (left >= 0) {
      let word = left
      for (let up = tree.heads[word]; up < length && reaches.to[up] < at; up = tree.heads[up]) {
        hooks[Hook.InsideBefore] = word
        word = up
      }
      hooks[Hook.Before] = word
      hooks[Hook.AboveBefore] = tree.heads[word] < length ? tree.heads[word] : -1
    }
    if (right < length) {
      let word = right
      for (let up = tree.heads[word]; up < length && reaches.from[up] > at; up = tree.heads[up]) {
        hooks[Hook.InsideAfter] = word
        word = up
      }
      hooks[Hook.After] = word
      hooks[Hook.AboveAfter] = tree.heads[word] < length ? tree.heads[word] : -1
    }
  }

  /** Writes what decides between the hooks of the mark last looked at. */
  features(at: number, out: Int32Array): number {
    const { hooks, labels, input, tree, reaches } = this
    const { values, bases, tags, length } = input
    const before = hooks[Hook.Before]
    const after = hooks[Hook.After]
    const above = hooks[Hook.AboveBefore]
    const aboveAfter = hooks[Hook.AboveAfter]
    const word = (of: number): number => (of < 0 || of >= length ? 0 : values[bases[of]])
    const tag = (of: number): number => (of < 0 || of >= length ? 254 : tags[of])
    const label = (of: number): number => (of < 0 || of >= length ? 254 : labels[of])
    const mark = word(at)
    const ties =
      (above === aboveAfter ? 1 : 0) |
      (before === aboveAfter ? 2 : 0) |
      (after === above ? 4 : 0) |
      (at === length - 1 ? 8 : 0)
    const lb = label(before)
    const la = label(after)
    const tb = tag(before)
    const ta = tag(after)
    const opens =
      before < 0
        ? 0
        : reaches.from[before] > 0 && this.isMark[reaches.from[before] - 1] === 1
          ? word(reaches.from[before] - 1)
          : 1
    const closes =
      after < 0
        ? 0
        : reaches.to[after] + 1 < length && this.isMark[reaches.to[after] + 1] === 1
          ? word(reaches.to[after] + 1)
          : 1
    const shape = values[bases[at] + Atom.Shape]
    let n = 0
    const put = (template: number, x: number): void => {
      out[n++] = settle(mix(mix(mix(template, mark), ties), x))
    }
    const pair = (template: number, x: number, y: number): void => {
      out[n++] = settle(mix(mix(mix(mix(template, mark), ties), x), y))
    }
    put(1, 0)
    put(2, lb)
    put(3, la)
    pair(4, lb, la)
    put(5, tb)
    put(6, ta)
    pair(7, tb, ta)
    pair(8, lb, tb)
    pair(9, la, ta)
    pair(10, lb * 256 + tb, la * 256 + ta)
    pair(11, tag(above), tag(aboveAfter))
    pair(12, lb, tag(above))
    pair(13, la, tag(aboveAfter))
    pair(14, tag(at - 1), tag(at + 1))
    pair(15, word(at - 1), 0)
    pair(16, word(at + 1), 0)
    put(17, opens)
    put(18, closes)
    pair(19, opens, lb)
    pair(20, closes, la)
    pair(21, opens, closes)
    pair(22, la, word(after < 0 ? -1 : reaches.from[after]))
    pair(23, lb, word(before < 0 ? -1 : reaches.from[before]))
    pair(24, word(before), lb)
    pair(25, word(after), la)
    pair(26, label(hooks[Hook.InsideBefore]), lb)
    pair(27, label(hooks[Hook.InsideAfter]), la)
    pair(28, Math.min(4, at), Math.min(4, length - at))
    pair(29, label(above), lb)
    pair(30, label(aboveAfter), la)
    pair(31, before < 0 ? 9 : Math.min(6, (at - reaches.from[before]) >> 1), lb)
    pair(32, after < 0 ? 9 : Math.min(6, (reaches.to[after] - at) >> 1), la)
    pair(33, shape, tree.heads[at] === length ? 1 : 0)
    return n
  }
}

/** Hangs punctuation marks anew on a finished, labelled tree. Keeps its buffers. */
export class MarkHanger {
  private readonly weights: Weights
  private readonly out: Int32Array = new Int32Array(MARK_FEATURES)
  private readonly scores: Int32Array = new Int32Array(HOOKS)

  constructor(weights: Weights) {
    this.weights = weights
  }

  /** Changes `heads` of marks. A mark that is the root stays. */
  hang(input: ParserInput, tree: Tree, labels: Uint8Array, isMark: Uint8Array, heads: Int32Array): void {
    const places = new MarkPlaces(input, tree, labels, isMark)
    const { scores, out } = this
    for (let at = 0; at < input.length; at++) {
      if (isMark[at] === 0 || tree.heads[at] === input.length || tree.first[at] >= 0) continue
      places.look(at)
      this.weights.score(out, places.features(at, out), scores)
      let best = -1
      for (let hook = 0; hook < HOOKS; hook++)
        if (places.hooks[hook] >= 0 && (best < 0 || scores[hook] > scores[best])) best = hook
      if (best >= 0) heads[at] = places.hooks[best]
    }
  }
}
