// `chancery/parse` in a browser or worker: models are fetched by whoever uses it, and unpacked with `unpackModel`.
import { type ModelSource, type Parser, parserOf } from './parsers.ts'

export * from './parsers.ts'

/** What a parser is made of. */
export interface ParserOptions {
  /** Unpacked models. */
  readonly models: ModelSource
  /** ISO 639-1 codes; all that are built in when absent. */
  readonly languages?: readonly string[]
}

/** Makes a parser. A model is read when its language is first asked for. */
export const createParser = ({ models, languages }: ParserOptions): Parser => parserOf(models, languages)
