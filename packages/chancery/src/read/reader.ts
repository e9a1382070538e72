import { LANGUAGES } from '../lang/index.ts'
import { readModel } from '../parse/model-file.ts'
import type { ModelSource } from '../parse/model-source.ts'
import { SentenceParser } from '../parse/sentence-trees.ts'
import type { Dispatch } from '../record/dispatch.ts'
import { isEdtf } from '../record/edtf.ts'
import { contentId } from '../record/identity.ts'
import type { Reading, Warning } from '../record/reading.ts'
import { LanguageDetector } from './clean/language.ts'
import { type Compiled, compile } from './compile.ts'
import type { Draft } from './draft.ts'
import { finish } from './finish.ts'
import { STAGES } from './pipeline.ts'

/** Reads dispatches. Pure: no I/O, no clock, no randomness; safe in a browser and in a worker. */
export interface Reader {
  /** ISO 639-1 codes of the languages that this reader knows. */
  readonly languages: readonly string[]
  /** Reads one dispatch. Never throws on any text; what it can't do stands in `warnings`. */
  read(dispatch: Dispatch): Reading
}

export interface ReaderOptions {
  /** Languages to read; all that are built in when absent. */
  readonly languages?: readonly string[]
  /** The parser's models: where words alone leave a matter open, trees decide. Without them it stays open. */
  readonly models?: ModelSource
}

/** Makes a reader. Lexicons are compiled once, on the first dispatch of each language. */
export function createReader(options: ReaderOptions = {}): Reader {
  const languages = (options.languages ?? [...LANGUAGES.keys()]).filter((code) => LANGUAGES.has(code))
  const detector = new LanguageDetector(LANGUAGES.values())
  const compiled = new Map<string, Compiled>()
  const ready = (code: string): Compiled | undefined => {
    const known = compiled.get(code)
    if (known) return known
    const language = languages.includes(code) ? LANGUAGES.get(code) : undefined
    if (!language) return undefined
    const made = compile(language)
    compiled.set(code, made)
    return made
  }
  const parsers = new Map<Compiled, SentenceParser>()
  const parserFor = (made: Compiled): SentenceParser | null => {
    const known = parsers.get(made)
    if (known || !options.models) return known ?? null
    const { language } = made
    const parser = new SentenceParser(language, readModel(options.models(language.code)))
    parsers.set(made, parser)
    return parser
  }
  return {
    languages,
    read(dispatch) {
      const id = dispatch.id ?? contentId(dispatch.text)
      const code = dispatch.language?.toLowerCase().split('-')[0] ?? detector.detect(dispatch.text)
      const language = code ? ready(code) : undefined
      if (!language) return unread(dispatch, id, code, languages)
      const draft = {
        dispatch,
        compiled: language,
        warnings: [] as Warning[],
        parser: () => parserFor(language),
      } as unknown as Draft
      for (const stage of STAGES) stage.run(draft)
      return finish(draft, id)
    },
  }
}

/** The reading of a dispatch in a language that the reader does not know: nothing is told, and the reason is given. */
function unread(dispatch: Dispatch, id: string, code: string | null, languages: readonly string[]): Reading {
  const message = code
    ? `The text is in "${code}"; this reader knows ${languages.join(', ')}.`
    : 'The text is too short to tell its language; give it with the dispatch.'
  return {
    id,
    language: code ?? 'und',
    published:
      dispatch.published && isEdtf(dispatch.published)
        ? { edtf: dispatch.published, basis: 'given' }
        : { edtf: null, basis: 'unknown' },
    outlet: dispatch.outlet ?? null,
    credits: [],
    actors: [],
    instruments: [],
    statements: [],
    acts: [],
    dates: [],
    warnings: [{ code: code ? 'CHY101' : 'CHY102', message }],
  }
}
