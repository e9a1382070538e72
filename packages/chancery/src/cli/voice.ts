import type { Dispatch } from '../record/dispatch.ts'
import type { Reading } from '../record/reading.ts'
import { type InputOptions, type Printer, reading, ruledPrinter, workThrough } from './session.ts'
import { namesOf } from './show/names.ts'
import { showVoices, wordOfMouth } from './show/voices.ts'
import type { Terminal } from './terminal.ts'

/** Options of `chancery voice`. */
export interface VoiceOptions extends InputOptions {
  readonly json?: boolean
  readonly full?: boolean
}

/** `chancery voice`: prints who said what, on whose word. Returns the exit code. */
export const voice = (files: readonly string[], options: VoiceOptions, terminal: Terminal): Promise<number> =>
  workThrough(files, options, reading(options.json ? linePrinter() : voicePrinter(options, terminal)), terminal)

const voicePrinter = (options: VoiceOptions, { messages, width, style }: Terminal): Printer =>
  ruledPrinter(width, (told, { dispatch, file }) =>
    showVoices(told, dispatch, file, { messages, width, style, full: options.full ?? false }),
  )

/** One statement a line, with names and words in place of ids and offsets; the offsets stay beside them. */
const linePrinter = (): Printer => ({
  print: (told, { dispatch }) =>
    statementRows(told, dispatch)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
})

/** One statement as `chancery voice --json` prints it. Offsets are UTF-16 code units, `end` exclusive. */
export interface StatementRow {
  readonly dispatch: string
  readonly id: string
  readonly form: string
  readonly content: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly cue: string | null
  readonly speakers: readonly { readonly name: string; readonly office: string | null; readonly state: string | null }[]
  readonly mention: string | null
  /** Outermost first: the outlet, if the dispatch names it, agencies, documents, and the speakers last. */
  readonly chain: readonly (readonly string[])[]
  readonly addressees: readonly string[]
  readonly date: string | null
  readonly parent: string | null
  readonly rules: readonly string[]
}

/** The statements of a reading, in the order of the text. */
export function statementRows(told: Reading, { text }: Dispatch): StatementRow[] {
  const names = namesOf(told)
  const actors = new Map(told.actors.map((actor) => [actor.id, actor]))
  return told.statements.map((statement) => ({
    dispatch: told.id,
    id: statement.id,
    form: statement.form,
    content: statement.content.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    cue: statement.cue && text.slice(statement.cue.start, statement.cue.end),
    speakers: statement.speakers.map((id) => {
      const { name = id, office = null, state = null } = actors.get(id) ?? {}
      return { name, office, state }
    }),
    mention: statement.speakerMention && text.slice(statement.speakerMention.start, statement.speakerMention.end),
    chain: wordOfMouth(statement, told.outlet, names),
    addressees: statement.addressees.map(names.plain),
    date: statement.date,
    parent: statement.parent,
    rules: statement.rules,
  }))
}
