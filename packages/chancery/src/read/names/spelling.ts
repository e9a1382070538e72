import { type Sentence, Shape, type Tokens } from '../../text/text.ts'
import { type ClassedWords, Phrasal, Verbal } from '../word-classes.ts'

const LOWER = 1
const CAPITAL = 2

/** How many marks the sketch of the words kept has: a power of two, many times their number in a common text. */
const MARKS = 1024

/**
 * How the words of one dispatch are spelled inside its sentences: what a capital tells where it would stand anyway, at a
 * sentence's start, in a headline, is told by how the same word is written elsewhere. Words are the same that have one
 * fold. Only words with which a name may begin somewhere are kept, as no others are asked about.
 */
export class Spelling {
  readonly #seen = new Map<string, number>()
  /** A mark for each word kept, by few of its letters, so that most others cost no look-up. */
  readonly #sketch = new Uint8Array(MARKS)

  /** Reads a dispatch. `shouted` says of each sentence whether it is set in capitals or title case. */
  constructor(
    tokens: Tokens,
    { phrasal, verbal }: ClassedWords,
    sentences: readonly Sentence[],
    shouted: readonly boolean[],
  ) {
    const { shape, fold } = tokens
    for (const { first, last, index } of sentences) {
      for (let at = first; at < last; at++) {
        const capital = (shape[at] & Shape.Capital) !== 0
        if (!capital && !(phrasal[at] & Phrasal.Prefixed)) continue
        const telling =
          capital &&
          !shouted[index] &&
          at > first &&
          !(shape[at] & Shape.LineBefore) &&
          !(verbal[at - 1] & Verbal.Opening)
        const seen = this.#seen.get(fold[at])
        if (seen === undefined) this.#sketch[markOf(fold[at])] = 1
        if (seen === undefined || (telling && seen === 0)) this.#seen.set(fold[at], telling ? CAPITAL : 0)
      }
    }
    for (const { first, last, index } of sentences) {
      if (shouted[index]) continue
      for (let at = first; at < last; at++) {
        if ((shape[at] & (Shape.Word | Shape.Capital)) !== Shape.Word) continue
        if (this.#sketch[markOf(fold[at])] === 0) continue
        const seen = this.#seen.get(fold[at])
        if (seen !== undefined && !(seen & LOWER)) this.#seen.set(fold[at], seen | LOWER)
      }
    }
  }

  /** Whether a word that may begin a name somewhere is seen in lower case; `fold` is its form. */
  isLower(fold: string): boolean {
    return ((this.#seen.get(fold) ?? 0) & LOWER) !== 0
  }

  /** Whether a word is seen with a capital where only names have one; `fold` is its form. */
  isCapital(fold: string): boolean {
    return ((this.#seen.get(fold) ?? 0) & CAPITAL) !== 0
  }
}

const markOf = (fold: string): number =>
  (fold.charCodeAt(0) + 37 * fold.charCodeAt(fold.length - 1) + 211 * fold.length) & (MARKS - 1)

/** A sentence is shouted when its words are set in capitals or, in a headline, in title case: there a capital tells nothing. */
export function isShouted(tokens: Tokens, sentence: Sentence, headline: boolean): boolean {
  let words = 0
  let capitals = 0
  let all = 0
  for (let at = sentence.first; at < sentence.last && words < 40; at++) {
    const shape = tokens.shape[at]
    if (!(shape & Shape.Word) || tokens.norm[at].length < 4) continue
    words++
    if (shape & Shape.Capital) capitals++
    if (shape & Shape.AllCaps) all++
  }
  if (words < 2) return false
  return all > words * 0.6 || (headline && words >= 3 && capitals >= words * 0.8)
}
