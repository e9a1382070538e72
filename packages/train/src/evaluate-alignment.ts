import type { ConlluSentence, Word } from '../../chancery/src/parse/conllu.ts'

/** Two sets of sentences that cannot be compared. The message says where. */
export class EvaluationError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'EvaluationError'
  }
}

/** A stretch of the characters of all tokens, white space left out; UTF-16 code units, end exclusive. */
export interface CharacterSpan {
  readonly start: number
  readonly end: number
}

/** A word with its place. The words of a multiword token share its span. */
export interface PlacedWord extends CharacterSpan {
  readonly index: number
  readonly word: Word
  readonly multi: boolean
  /** Index of the head among all words, -1 for a root. */
  readonly parent: number
}

/** Sentences laid out over the characters of their tokens. */
export interface Layout {
  readonly characters: string
  readonly tokens: readonly CharacterSpan[]
  readonly sentences: readonly CharacterSpan[]
  readonly words: readonly PlacedWord[]
}

const bare = (form: string): string => form.replace(/\p{Zs}/gu, '')

/** Lays sentences out. Throws an `EvaluationError` for an empty form or where a tree has no or several roots, or a cycle. */
export const layOut = (sentences: readonly ConlluSentence[]): Layout => {
  const characters: string[] = []
  const tokens: CharacterSpan[] = []
  const spans: CharacterSpan[] = []
  const words: PlacedWord[] = []
  let at = 0
  const token = (form: string, sentence: number): CharacterSpan => {
    const kept = bare(form)
    if (kept === '') throw new EvaluationError(`sentence ${sentence + 1} holds an empty form`)
    characters.push(kept)
    const span = { start: at, end: at + kept.length }
    at = span.end
    tokens.push(span)
    return span
  }
  sentences.forEach((sentence, number) => {
    checkTree(sentence.words, number)
    const base = words.length
    const start = at
    let group = 0
    let shared: CharacterSpan | undefined
    sentence.words.forEach((word, i) => {
      const range = sentence.multiWords[group]
      if (range?.first === i + 1) shared = token(range.form, number)
      const multi = shared !== undefined
      const { start: from, end } = shared ?? token(word.form, number)
      const parent = word.head === 0 ? -1 : base + word.head - 1
      words.push({ index: base + i, word, multi, parent, start: from, end })
      if (range?.last === i + 1) {
        shared = undefined
        group++
      }
    })
    spans.push({ start, end: at })
  })
  return { characters: characters.join(''), tokens, sentences: spans, words }
}

const checkTree = (words: readonly Word[], number: number): void => {
  const roots = words.filter(({ head }) => head === 0).length
  if (roots !== 1) throw new EvaluationError(`sentence ${number + 1} has ${roots} roots`)
  // 0: not seen, otherwise the round in which a word was met
  const met = new Int32Array(words.length + 1)
  for (let round = 1; round <= words.length; round++) {
    let at = round
    while (at !== 0 && met[at] === 0) {
      met[at] = round
      at = words[at - 1]!.head
    }
    if (at !== 0 && met[at] === round) throw new EvaluationError(`sentence ${number + 1} has a cycle at word ${at}`)
  }
}

/** Which words of two layouts are the same: pairs in order, and for each system word its gold word or -1. */
export interface Alignment {
  readonly pairs: readonly (readonly [gold: PlacedWord, system: PlacedWord])[]
  readonly goldOf: Int32Array
}

/**
 * Aligns words: outside multiword tokens by their characters, inside (gold's or the system's, overlapping ones taken
 * together) by the longest common subsequence of their lower-case forms.
 */
export const alignWords = (gold: Layout, system: Layout): Alignment => {
  const pairs: [PlacedWord, PlacedWord][] = []
  const goldOf = new Int32Array(system.words.length).fill(-1)
  const pair = (one: PlacedWord, other: PlacedWord): void => {
    pairs.push([one, other])
    goldOf[other.index] = one.index
  }
  let g = 0
  let s = 0
  while (g < gold.words.length && s < system.words.length) {
    const one = gold.words[g]!
    const other = system.words[s]!
    if (one.multi || other.multi) {
      const stretch = multiStretch(gold.words, system.words, g, s)
      alignForms(gold.words.slice(stretch.g, stretch.gEnd), system.words.slice(stretch.s, stretch.sEnd), pair)
      g = stretch.gEnd
      s = stretch.sEnd
    } else if (one.start === other.start && one.end === other.end) {
      pair(one, other)
      g++
      s++
    } else if (one.start <= other.start) g++
    else s++
  }
  return { pairs, goldOf }
}

/** The words of both sides in the smallest stretch that cuts no multiword token and holds the one at `g` or `s`. */
const multiStretch = (
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  g: number,
  s: number,
): { g: number; s: number; gEnd: number; sEnd: number } => {
  const one = gold[g]!
  const other = system[s]!
  let end = one.multi ? one.end : other.end
  if (one.multi && !other.multi && other.start < one.start) s++
  else if (!one.multi && one.start < other.start) g++
  let gEnd = g
  let sEnd = s
  const beyond = (word: PlacedWord | undefined): boolean =>
    word === undefined || (word.multi ? word.start >= end : word.end > end)
  for (;;) {
    const nextGold = gold[gEnd]
    const nextSystem = system[sEnd]
    if (beyond(nextGold) && beyond(nextSystem)) return { g, s, gEnd, sEnd }
    const goldFirst = nextGold !== undefined && (nextSystem === undefined || nextGold.start <= nextSystem.start)
    const next = (goldFirst ? nextGold : nextSystem)!
    if (next.multi && next.end > end) end = next.end
    if (goldFirst) gEnd++
    else sEnd++
  }
}

const alignForms = (
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  pair: (one: PlacedWord, other: PlacedWord) => void,
): void => {
  const golds = gold.map(({ word }) => bare(word.form).toLowerCase())
  const systems = system.map(({ word }) => bare(word.form).toLowerCase())
  const width = systems.length + 1
  // lengths[g * width + s]: longest common subsequence of what follows from g and from s
  const lengths = new Int32Array((golds.length + 1) * width)
  for (let g = golds.length - 1; g >= 0; g--) {
    for (let s = systems.length - 1; s >= 0; s--) {
      const same = golds[g] === systems[s] ? 1 + lengths[(g + 1) * width + s + 1]! : 0
      lengths[g * width + s] = Math.max(same, lengths[(g + 1) * width + s]!, lengths[g * width + s + 1]!)
    }
  }
  for (let g = 0, s = 0; g < golds.length && s < systems.length; ) {
    if (golds[g] === systems[s]) pair(gold[g++]!, system[s++]!)
    else if (lengths[g * width + s] === lengths[(g + 1) * width + s]) g++
    else s++
  }
}
