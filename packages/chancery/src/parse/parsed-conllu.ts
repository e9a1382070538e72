import { type ConlluSentence, writeConllu } from './conllu.ts'
import type { ParsedSentence } from './text-parser.ts'

/** Blanks and lines that stand between words, as `SpacesAfter` writes them. */
const spaces = (between: string): string => between.replace(/[\\ \t\r\n|\u00a0]/g, (char) => ESCAPES[char] ?? char)
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  ' ': '\\s',
  '\t': '\\t',
  '\r': '\\r',
  '\n': '\\n',
  '|': '\\p',
  '\u00a0': '\\u00A0',
}

/** What stands in MISC of a word or multiword token that ends at `end` where the next begins at `next`. */
const miscOf = (text: string, start: number, end: number, next: number): string => {
  const between = text.slice(end, next)
  const space = between === '' ? 'SpaceAfter=No' : between === ' ' ? '' : `SpacesAfter=${spaces(between)}`
  return [space, `TokenRange=${start}:${end}`].filter(Boolean).join('|')
}

/** A parsed sentence as CoNLL-U has it. MISC tells the offsets (`TokenRange`, UTF-16 code units) and the spaces after. */
export function toConllu(sentence: ParsedSentence, text: string, id: string, next: number): ConlluSentence {
  const { words, multiWords, start, end, cut } = sentence
  const startOf = (at: number): number => (at < words.length ? words[at].start : next)
  const inGroup = new Set(
    multiWords.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  )
  return {
    comments: [
      `sent_id = ${id}`,
      `text = ${text.slice(start, end).replace(/\s+/g, ' ')}`,
      ...(cut ? ['cut = a piece of a sentence too long to parse as one'] : []),
    ],
    words: words.map(({ form, lemma, upos, feats, head, deprel, start: from, end: to }, at) => ({
      form,
      lemma,
      upos,
      xpos: '_',
      feats,
      head: head + 1,
      deprel,
      deps: '_',
      misc: inGroup.has(at) ? '_' : miscOf(text, from, to, startOf(at + 1)),
    })),
    multiWords: multiWords.map(({ first, last, start: from, end: to }) => ({
      first: first + 1,
      last,
      form: text.slice(from, to),
      misc: miscOf(text, from, to, startOf(last)),
    })),
  }
}

/** The sentences of a parsed text as CoNLL-U. `name` begins their ids. */
export const conlluOf = (sentences: readonly ParsedSentence[], text: string, name: string): string =>
  sentences
    .map((sentence, at) =>
      writeConllu(toConllu(sentence, text, `${name}-${at + 1}`, sentences[at + 1]?.start ?? text.length)),
    )
    .join('')
