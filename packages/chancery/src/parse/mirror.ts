import { countsOf, type Guess, type ParserInput } from './parse-features.ts'

/** The sentence read from its end: what the first pass parses. `kinds` as `kindsOf` gives them. */
export function mirrored({ values, bases, tags, length }: ParserInput, kinds: Uint8Array): ParserInput {
  const backBases = new Int32Array(length)
  const backTags = new Uint8Array(length + 1)
  for (let at = 0; at < length; at++) {
    backBases[at] = bases[length - 1 - at]
    backTags[at] = tags[length - 1 - at]
  }
  backTags[length] = tags[length]
  return { values, bases: backBases, tags: backTags, length, counts: countsOf(backTags, length, kinds), guess: null }
}

/** Heads of a mirrored sentence, or of a sentence for its mirror. */
export const mirroredHeads = (heads: Int32Array, length: number): Int32Array => {
  const back = new Int32Array(length)
  for (let at = 0; at < length; at++) {
    const head = heads[length - 1 - at]
    back[at] = head === length ? length : length - 1 - head
  }
  return back
}

/** What the first pass found, as features for the second: `heads` by word of the sentence as it is written. */
export function guessOf(heads: Int32Array, length: number): Guess {
  const lastKid = new Int32Array(length + 1).fill(-1)
  for (let at = 0; at < length; at++) lastKid[heads[at]] = at
  return { heads, lastKid }
}
