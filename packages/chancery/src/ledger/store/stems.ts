import { newStemmer, type Stemmer } from 'snowball-stemmers'

// Both stores are given stems made here, so that they find the same: FTS5 knows no French.

const STEMMERS = new Map<string, Stemmer>([
  ['fr', newStemmer('french')],
  ['en', newStemmer('english')],
])

/** Letters and digits in a row; an elided word ("l'", "qu'") ends at its apostrophe. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const MARKS = /\p{M}+/gu

/** Longest word that is indexed; what is longer is no word. */
const LONGEST = 64
const REMEMBERED = 200_000

const memos = new Map<string, Map<string, string>>()

const folded = (word: string): string => word.normalize('NFD').replace(MARKS, '').normalize('NFC')

/**
 * The stem of one word, without accents ("négociations" and "negociations" are found alike). A word of a language without stemmer
 * is its own stem.
 * Source: M. F. Porter, Snowball: A language for stemming algorithms, 2001, https://snowballstem.org.
 */
export function stem(word: string, language: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  let memo = memos.get(language)
  if (!memo) memos.set(language, (memo = new Map()))
  const known = memo.get(lower)
  if (known !== undefined) return known
  const stemmer = STEMMERS.get(language)
  const made = folded(stemmer ? stemmer.stem(lower) : lower)
  if (memo.size < REMEMBERED) memo.set(lower, made)
  return made
}

/** The stems of a text in the order of its words, with a space between; what the record indexes. */
export function stems(text: string, language: string): string {
  const found: string[] = []
  for (const [word] of text.matchAll(WORD)) if (word.length <= LONGEST) found.push(stem(word, language))
  return found.join(' ')
}

/** A word of a text with its place, for snippets. Offsets are UTF-16 code units. */
export interface StemAt {
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** The stems of a text with their places. */
export function* stemsAt(text: string, language: string): Generator<StemAt> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    if (word.length <= LONGEST) yield { stem: stem(word, language), start: match.index, end: match.index + word.length }
  }
}

/** A word that ends in a plain e may be one in é, asked for without accents: "elysee", "signee"; their stems differ. */
const accented = (word: string): string[] => (/e(?:e?s?)$/i.test(word) ? [word.replace(/e(e?s?)$/i, 'é$1')] : [])

/** Each word of a question with the stems that it may have in the languages of the record. Elided letters are left out. */
export function stemmedQuery(question: string): readonly (readonly string[])[] {
  const words: string[][] = []
  for (const match of question.matchAll(WORD)) {
    const [word] = match
    const next = question[match.index + word.length]
    const elided = (next === "'" || next === '’') && /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/i.test(word)
    if (elided || word.length > LONGEST) continue
    words.push([
      ...new Set(
        [...STEMMERS.keys()].flatMap((language) => [word, ...accented(word)].map((one) => stem(one, language))),
      ),
    ])
  }
  return words
}
