import type { FormMemo } from '../../text/form-memo.ts'
import { type Sentence, Shape, type Tokens } from '../../text/text.ts'
import { type ClassedWords, MARKS, Phrasal, Verbal } from '../word-classes.ts'

const LOWER = 1
const CAPITAL = 2

/**
 * How the words of one dispatch are spelled inside its sentences: what a capital tells where it would stand anyway, at a
 * sentence's start, in a headline, is told by how the same word is written elsewhere. Words are the same that have one
 * fold. Only words with which a name may begin somewhere are kept, as no others are asked about.
 */
export class Spelling {
  private readonly seen = new Map<string, number>()

  /** Reads a dispatch. `shouted` says of each sentence whether it is set in capitals or title case. */
  constructor(
    tokens: Tokens,
    words: ClassedWords,
    mark: FormMemo,
    sentences: readonly Sentence[],
    shouted: readonly boolean[],
  ) {
    // by mark, how many of the words kept are still to be met in lower case: most words then cost no look-up
    const awaited = new Int32Array(MARKS)
    for (const sentence of sentences) this.keep(tokens, words, mark, sentence, shouted[sentence.index], awaited)
    for (const sentence of sentences) if (!shouted[sentence.index]) this.meet(tokens, mark, sentence, awaited)
  }

  /** Keeps the words of a sentence that may begin a name. */
  private keep(
    tokens: Tokens,
    { phrasal, verbal }: ClassedWords,
    mark: FormMemo,
    { first, last }: Sentence,
    shouted: boolean,
    awaited: Int32Array,
  ): void {
    const { shape, fold } = tokens
    for (let at = first; at < last; at++) {
      const capital = (shape[at] & Shape.Capital) !== 0
      if (!capital && !(phrasal[at] & Phrasal.Prefixed)) continue
      const free = at > first && !(shape[at] & Shape.LineBefore) && !(verbal[at - 1] & Verbal.Opening)
      const flags = capital && free && !shouted ? CAPITAL : 0
      const seen = this.seen.get(fold[at])
      if (seen === undefined) awaited[mark.at(tokens, at)]++
      if (seen === undefined || flags > seen) this.seen.set(fold[at], flags)
    }
  }

  /** Notes which of the words kept a sentence has in lower case. */
  private meet(tokens: Tokens, mark: FormMemo, { first, last }: Sentence, awaited: Int32Array): void {
    const { shape, fold } = tokens
    for (let at = first; at < last; at++) {
      if ((shape[at] & (Shape.Word | Shape.Capital)) !== Shape.Word) continue
      const number = mark.at(tokens, at)
      if (awaited[number] === 0) continue
      const seen = this.seen.get(fold[at])
      if (seen === undefined || seen & LOWER) continue
      this.seen.set(fold[at], seen | LOWER)
      awaited[number]--
    }
  }

  /** Whether a word that may begin a name somewhere is seen in lower case; `fold` is its form. */
  isLower(fold: string): boolean {
    return ((this.seen.get(fold) ?? 0) & LOWER) !== 0
  }

  /** Whether a word is seen with a capital where only names have one; `fold` is its form. */
  isCapital(fold: string): boolean {
    return ((this.seen.get(fold) ?? 0) & CAPITAL) !== 0
  }
}

/** A sentence is shouted when its words are set in capitals or, in a headline, in title case: there a capital tells nothing. */
export function isShouted(
  { shape }: Tokens,
  { verbal }: ClassedWords,
  { first, last }: Sentence,
  headline: boolean,
): boolean {
  let words = 0
  let capitals = 0
  let all = 0
  for (let at = first; at < last && words < 40; at++) {
    if (!(shape[at] & Shape.Word) || !(verbal[at] & Verbal.Long)) continue
    words++
    if (shape[at] & Shape.Capital) capitals++
    if (shape[at] & Shape.AllCaps) all++
  }
  if (words < 2) return false
  return all > words * 0.6 || (headline && words >= 3 && capitals >= words * 0.8)
}
