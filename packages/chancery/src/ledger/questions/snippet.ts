import type { Span } from '../../record/span.ts'
import { stem } from '../store/stems.ts'

/** A stretch of a dispatch with the words that were searched for. Offsets are UTF-16 code units into its text. */
export interface Snippet extends Span {
  readonly text: string
  /** The words found, as offsets into the text of the dispatch. */
  readonly marks: readonly Span[]
}

/** About so many code units before the first hit and after the last. */
const AROUND = 90
/** Hits this far apart are told together. */
const TOGETHER = 160
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const MARKS = /\p{M}+/gu

interface Hit extends Span {
  readonly word: number
}

/** The words of a text that are among the stems of a question, in order. */
function* hitsIn(text: string, language: string, words: readonly (readonly string[])[]): Generator<Hit> {
  const wordOf = new Map(words.flatMap((stems, k) => stems.map((one) => [one, k] as const)))
  const initials = new Set([...wordOf.keys()].map((one) => one[0]!))
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    // Most words are passed over by their first letter; a stem begins as its word does.
    const initial = word[0]!
    const plain = initial < '\u0080' ? initial.toLowerCase() : initial.normalize('NFD').replace(MARKS, '').toLowerCase()
    if (!initials.has(plain)) continue
    const found = wordOf.get(stem(word, language))
    if (found !== undefined) yield { start: match.index, end: match.index + word.length, word: found }
  }
}

/**
 * The place of a text that holds the most of the words asked for, the first of equals, with some text around it. Null where none stands
 * there: the words may be in the title.
 * @param words each word of the question with its stems
 */
export function snippetOf(text: string, language: string, words: readonly (readonly string[])[]): Snippet | null {
  let best: Hit[] = []
  let most = 0
  let near: Hit[] = []
  for (const hit of hitsIn(text, language, words)) {
    near = [...near.filter((other) => hit.start - other.start <= TOGETHER), hit]
    const held = new Set(near.map((one) => one.word)).size
    if (held > most) {
      most = held
      best = near
    }
    if (most === words.length && best !== near && hit.start - best[0]!.start > TOGETHER) break
  }
  const [first] = best
  if (!first) return null
  const start = wordStart(text, Math.max(0, first.start - AROUND))
  const end = wordEnd(text, Math.min(text.length, best.at(-1)!.end + AROUND))
  const within = text.slice(start, end)
  const marks = [...hitsIn(within, language, words)].map((hit) => ({ start: start + hit.start, end: start + hit.end }))
  return { start, end, text: within, marks }
}

/** The words found in a title. */
export const marksOf = (text: string, language: string, words: readonly (readonly string[])[]): Span[] =>
  [...hitsIn(text, language, words)].map(({ start, end }) => ({ start, end }))

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + 30).search(/\s/u)
  return space < 0 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at
  const found = text.lastIndexOf(' ', at)
  return found > at - 30 ? found : at
}
