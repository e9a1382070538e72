import { dossier } from '../../ledger/questions/dossier.ts'
import type { Asked } from '../../ledger/questions/filters.ts'
import { search } from '../../ledger/questions/search.ts'
import { told } from '../../ledger/questions/states.ts'
import { timeline } from '../../ledger/questions/timeline.ts'
import { treaty } from '../../ledger/questions/treaty.ts'
import { who } from '../../ledger/questions/who.ts'
import type { Store } from '../../ledger/store/open.ts'
import { Fault } from '../../record/faults.ts'
import type { Layout } from '../show/layout.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { showDossier } from './show/dossier.ts'
import { showSearch, showTimeline } from './show/lists.ts'
import { csv, dossierRows, type Row, searchRows, timelineRows, treatyRows, whoRows } from './show/rows.ts'
import { showTreaty } from './show/treaty.ts'
import { showWho } from './show/who.ts'
import { type RecordOptions, withStore } from './where.ts'

/** The options that every question has. */
export interface QuestionOptions extends RecordOptions {
  readonly from?: string
  readonly to?: string
  readonly act?: string
  readonly status?: string
  readonly state?: string
  readonly voice?: string
  readonly outlet?: string
  readonly language?: string
  readonly limit?: string
  readonly page?: string
  readonly oldest?: boolean
  readonly json?: boolean
  readonly csv?: boolean
  readonly full?: boolean
}

export type QuestionName = 'dossier' | 'who' | 'timeline' | 'treaty' | 'search'

/** How a question is asked, shown to people, and told as a table. */
interface Question<T> {
  ask(store: Store, words: readonly string[], asked: Asked & { readonly language?: string }): Promise<T>
  show(answer: T, layout: Layout): string
  rows(answer: T): Row[]
}

const question = <T>(one: Question<T>): Question<unknown> => one as Question<unknown>

const QUESTIONS: Readonly<Record<QuestionName, Question<unknown>>> = {
  dossier: question({
    ask: ({ db }, states, asked) => dossier(db, states, asked),
    show: showDossier,
    rows: dossierRows,
  }),
  who: question({ ask: ({ db }, words, asked) => who(db, words.join(' '), asked), show: showWho, rows: whoRows }),
  timeline: question({ ask: ({ db }, _, asked) => timeline(db, asked), show: showTimeline, rows: timelineRows }),
  treaty: question({
    ask: ({ db }, words, asked) => treaty(db, words.join(' '), asked),
    show: showTreaty,
    rows: treatyRows,
  }),
  search: question({
    ask: ({ db, door }, words, asked) => search(db, door, words.join(' '), asked),
    show: showSearch,
    rows: searchRows,
  }),
}

/** Asks the record a question and prints the answer: for people, as JSON, or as CSV. Returns the exit code. */
export async function questionCommand(
  name: QuestionName,
  words: readonly string[],
  options: QuestionOptions,
  terminal: Terminal,
): Promise<number> {
  try {
    await withStore(options, false, async (store) => {
      const { ask, show, rows } = QUESTIONS[name]
      const answer = await ask(store, words, askedFrom(options))
      const { messages, width, style } = terminal
      if (options.json) await terminal.write(`${JSON.stringify(answer, null, 2)}\n`)
      else if (options.csv) await terminal.write(csv(rows(answer)))
      else await terminal.write(show(answer, { messages, width, style, full: options.full ?? false }))
    })
    return EXIT.ok
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause
    terminal.report(cause)
    return EXIT.failed
  }
}

function askedFrom(options: QuestionOptions): Asked & { readonly language?: string } {
  const { from, to, voice, outlet, language, oldest } = options
  const [limit, page] = [whole(options.limit), whole(options.page)]
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(options.act !== undefined && { act: several(options.act) }),
    ...(options.status !== undefined && { status: several(options.status) }),
    ...(options.state !== undefined && { state: several(options.state) }),
    ...(voice !== undefined && { voice }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(limit !== undefined && { limit }),
    ...(page !== undefined && { page }),
    ...(oldest && { oldest }),
  }
}

const several = (given: string): string[] =>
  given
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

function whole(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new Fault('CHY053', told(given, ['1', '20', '100']))
  return Number(given)
}
