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
export const ownModel: ModelSource = (language) => {
  const packed = readFileSync(new URL(`../models/${language}.model.gz`, import.meta.url))
  // the last four bytes tell the size: unpacked in one piece, it need not be put together
  const chunkSize = Math.min(
    Math.max((packed.length < 4 ? 0 : packed.readUInt32LE(packed.length - 4)) + 1, SMALLEST_CHUNK),
    LARGEST_CHUNK,
  )
  return gunzipSync(packed, { chunkSize })
}

const SMALLEST_CHUNK = 1 << 14
const LARGEST_CHUNK = 1 << 26

/** Makes a parser. A model is read when its language is first asked for. */
export const createParser = ({ models = ownModel, languages }: ParserOptions = {}): Parser =>
  parserOf(models, languages)
