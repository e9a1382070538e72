import type { Span } from '../../record/span.ts'
import { splitText } from '../../text/split.ts'
import type { SplitRules } from '../../text/text.ts'

/** A sentence that differs between two versions: its place in each, in UTF-16 code units; null where a version does not have it. */
export interface SentenceChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before: Span | null
  readonly after: Span | null
}

interface Told extends Span {
  /** Its words, without case, spaces and marks: a comma put right is no change. */
  readonly key: string
  readonly words: readonly string[]
}

const WORD = /[\p{L}\p{N}]+/gu
/** Share of its words that a sentence must keep to be the same one, changed. */
const KEPT = 0.5
/** In a stretch of more changed sentences than this, they are paired by their place alone. */
const MOST = 60

/**
 * What changed between two versions of a dispatch, sentence by sentence, in the order of the later one; what was taken out stands where it
 * stood. Pure; time grows as n log n with the number of sentences.
 * @param rules how sentences of its language are split: see lang/
 */
export function changesBetween(before: string, after: string, rules: SplitRules): SentenceChange[] {
  const [old, fresh] = [sentencesOf(before, rules), sentencesOf(after, rules)]
  const changes: SentenceChange[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...kept(old, fresh), [old.length, fresh.length] as const]) {
    changes.push(...stretch(old.slice(i, a), fresh.slice(j, b)))
    i = a + 1
    j = b + 1
  }
  return moved(changes, before, after)
}

function sentencesOf(text: string, rules: SplitRules): Told[] {
  return splitText(text, rules).sentences.flatMap(({ start, end }) => {
    const words = [...text.slice(start, end).matchAll(WORD)].map(([word]) => word.toLowerCase())
    return words.length ? [{ start, end, words, key: words.join(' ') }] : []
  })
}

/**
 * Pairs of places at which both versions have the same sentence, in order: those that stand once in each and keep their order (the longest
 * such run), then their neighbours on both sides. Source: patience diff, B. Cohen.
 */
function kept(old: readonly Told[], fresh: readonly Told[]): (readonly [number, number])[] {
  const once = (list: readonly Told[]): Map<string, number> => {
    const places = new Map<string, number>()
    list.forEach(({ key }, k) => {
      places.set(key, places.has(key) ? -1 : k)
    })
    return places
  }
  const places = once(fresh)
  const unique: [number, number][] = []
  for (const [key, k] of once(old)) {
    const at = places.get(key)
    if (k >= 0 && at !== undefined && at >= 0) unique.push([k, at])
  }
  const anchors = [[-1, -1] as const, ...longestRun(unique), [old.length, fresh.length] as const]
  const pairs: (readonly [number, number])[] = []
  for (let k = 1; k < anchors.length; k++) {
    let [i, j] = [anchors[k - 1]![0] + 1, anchors[k - 1]![1] + 1]
    const [endI, endJ] = anchors[k]!
    for (; i < endI && j < endJ && old[i]!.key === fresh[j]!.key; i++, j++) pairs.push([i, j])
    let back = 0
    while (endI - back > i && endJ - back > j && old[endI - back - 1]!.key === fresh[endJ - back - 1]!.key) back++
    for (; back > 0; back--) pairs.push([endI - back, endJ - back])
    if (k < anchors.length - 1) pairs.push(anchors[k]!)
  }
  return pairs
}

/** The longest run of pairs, sorted by their first number, whose second numbers rise too. */
function longestRun(pairs: readonly [number, number][]): [number, number][] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0])
  const tops: number[] = []
  const before = new Array<number>(sorted.length).fill(-1)
  sorted.forEach(([, at], k) => {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[tops[middle]!]![1] < at) low = middle + 1
      else high = middle
    }
    if (low > 0) before[k] = tops[low - 1]!
    tops[low] = k
  })
  const run: [number, number][] = []
  for (let k = tops.at(-1) ?? -1; k >= 0; k = before[k]!) run.push(sorted[k]!)
  return run.reverse()
}

const span = ({ start, end }: Span): Span => ({ start, end })

/** Between two kept sentences: those with most of their words in common are one, changed; the others were taken out or put in. */
function stretch(old: readonly Told[], fresh: readonly Told[]): SentenceChange[] {
  const pairs = new Map<number, number>()
  const many = old.length > MOST || fresh.length > MOST
  let from = 0
  old.forEach((sentence, k) => {
    const to = many ? Math.min(fresh.length, from + 1) : fresh.length
    for (let at = from; at < to; at++) {
      if (common(sentence.words, fresh[at]!.words) < KEPT) continue
      pairs.set(at, k)
      from = at + 1
      return
    }
    if (many) from = Math.min(from + 1, fresh.length)
  })
  const changes: SentenceChange[] = []
  let done = 0
  const removeTo = (end: number) => {
    for (; done < end; done++) changes.push({ kind: 'removed', before: span(old[done]!), after: null })
  }
  fresh.forEach((sentence, at) => {
    const k = pairs.get(at)
    if (k === undefined) {
      changes.push({ kind: 'added', before: null, after: span(sentence) })
      return
    }
    removeTo(k)
    if (old[k]!.key !== sentence.key) changes.push({ kind: 'changed', before: span(old[k]!), after: span(sentence) })
    done = k + 1
  })
  removeTo(old.length)
  return changes
}

/** Which share of their words two sentences have in common, each word as often as both have it. */
function common(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    both++
  }
  return (2 * both) / (a.length + b.length)
}

/** Tells what was taken out here and put in there as moved. */
function moved(changes: readonly SentenceChange[], before: string, after: string): SentenceChange[] {
  const keyOf = (text: string, { start, end }: Span): string =>
    [...text.slice(start, end).matchAll(WORD)].map(([word]) => word.toLowerCase()).join(' ')
  const removed = new Map<string, SentenceChange[]>()
  for (const change of changes) {
    if (change.kind !== 'removed') continue
    const key = keyOf(before, change.before!)
    const list = removed.get(key)
    if (list) list.push(change)
    else removed.set(key, [change])
  }
  const gone = new Set<SentenceChange>()
  const told = changes.map((change): SentenceChange => {
    if (change.kind !== 'added') return change
    const from = removed.get(keyOf(after, change.after!))?.shift()
    if (!from) return change
    gone.add(from)
    return { kind: 'moved', before: from.before, after: change.after }
  })
  return told.filter((change) => !gone.has(change))
}
