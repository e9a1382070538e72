import { type Sentence, Shape, type Tokens } from '../../text/text.ts'

/**
 * How the words of one dispatch are spelled inside its sentences: what a capital tells where it would stand anyway, at a
 * sentence's start, in a headline, is told by how the same word is written elsewhere. Forms are folded.
 */
export interface Spelling {
  /** Words seen in lower case. */
  readonly lower: ReadonlySet<string>
  /** Words seen with a capital where only names have one. */
  readonly capital: ReadonlySet<string>
}

const QUOTE = /^["«»“”„‹›‘’`:(-]/

/** Reads the spelling of a dispatch. `shouted` says of each sentence whether it is set in capitals or title case. */
export function spellingOf(tokens: Tokens, sentences: readonly Sentence[], shouted: readonly boolean[]): Spelling {
  const lower = new Set<string>()
  const capital = new Set<string>()
  for (const sentence of sentences) {
    if (shouted[sentence.index]) continue
    for (let at = sentence.first; at < sentence.last; at++) {
      const shape = tokens.shape[at]
      if (!(shape & Shape.Word)) continue
      if (!(shape & Shape.Capital)) lower.add(tokens.fold[at])
      else if (at > sentence.first && !(shape & Shape.LineBefore) && !QUOTE.test(tokens.norm[at - 1]))
        capital.add(tokens.fold[at])
    }
  }
  return { lower, capital }
}

/** A sentence is shouted when its words are set in capitals or, in a headline, in title case: there a capital tells nothing. */
export function isShouted(tokens: Tokens, sentence: Sentence, headline: boolean): boolean {
  let words = 0
  let capitals = 0
  let all = 0
  for (let at = sentence.first; at < sentence.last && words < 40; at++) {
    if (!(tokens.shape[at] & Shape.Word) || tokens.norm[at].length < 4) continue
    words++
    if (tokens.shape[at] & Shape.Capital) capitals++
    if (tokens.shape[at] & Shape.AllCaps) all++
  }
  if (words < 2) return false
  return all > words * 0.6 || (headline && words >= 3 && capitals >= words * 0.8)
}
