// `chancery/parse` in Node.js: models are read from the package's own files.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type ModelSource, type Parser, parserOf } from './parsers.ts'

export * from './parsers.ts'

/** What a parser is made of. */
export interface ParserOptions {
  /** Unpacked models; those of the package when absent. */
  readonly models?: ModelSource
  /** ISO 639-1 codes; all that are built in when absent. */
  readonly languages?: readonly string[]
}

/** The package's own model of a language. Throws the file system's error if it is not there. */
export const ownModel: ModelSource = (language) =>
  gunzipSync(readFileSync(new URL(`../models/${language}.model.gz`, import.meta.url)))

/** Makes a parser. A model is read when its language is first asked for. */
export const createParser = ({ models = ownModel, languages }: ParserOptions = {}): Parser =>
  parserOf(models, languages)
