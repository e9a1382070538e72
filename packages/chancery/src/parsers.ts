import { LANGUAGES } from './lang/index.ts'
import { readModel } from './parse/model-file.ts'
import type { ModelSource } from './parse/model-source.ts'
import type { ParsedSentence } from './parse/text-parser.ts'
import { TextParser } from './parse/text-parser.ts'
import type { Span } from './record/span.ts'

export { ConlluError, type ConlluSentence, type MultiWord, readConllu, type Word, writeConllu } from './parse/conllu.ts'
export type { ModelSource } from './parse/model-source.ts'
export { conlluOf, toConllu } from './parse/parsed-conllu.ts'
export type { ParsedSentence, ParsedWord } from './parse/text-parser.ts'
export type { MultiWordRange } from './parse/text-words.ts'
export type { Span } from './record/span.ts'

/** Tags and parses texts. Pure; several languages side by side; one parser for one thread. */
export interface Parser {
  /** ISO 639-1 codes of the languages that it can parse. */
  readonly languages: readonly string[]
  /**
   * The sentences of a text with tags, lemmas, features and trees. `language` is an ISO 639-1 code; `names` are spans of names, in UTF-16
   * code units: each is parsed as one word. Linear in the text's length; never throws on any text.
   * Throws a RangeError for a language that it does not know, and where the model is none.
   */
  parse(text: string, language: string, names?: readonly Span[]): readonly ParsedSentence[]
}

/** Makes a parser of models. */
export function parserOf(models: ModelSource, languages: readonly string[] = [...LANGUAGES.keys()]): Parser {
  const ready = new Map<string, TextParser>()
  const parserFor = (code: string): TextParser => {
    const known = ready.get(code)
    if (known) return known
    const language = languages.includes(code) ? LANGUAGES.get(code) : undefined
    if (!language) throw new RangeError(`no parser for "${code}"; there are ${languages.join(', ')}`)
    const made = new TextParser(language, readModel(models(code)))
    ready.set(code, made)
    return made
  }
  return { languages, parse: (text, language, names) => parserFor(language).parse(text, names) }
}

/** Unpacks a model file (gzip), as a browser has fetched it. */
export async function unpackModel(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
