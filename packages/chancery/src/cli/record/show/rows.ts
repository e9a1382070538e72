import type { DossierAnswer } from '../../../ledger/questions/dossier.ts'
import type { Page } from '../../../ledger/questions/page.ts'
import type { SearchAnswer } from '../../../ledger/questions/search.ts'
import type { TreatyAnswer } from '../../../ledger/questions/treaty.ts'
import type { WhoAnswer } from '../../../ledger/questions/who.ts'
import { wordOf, wordsOfWhom } from '../../../ledger/questions/word.ts'
import type { ActorView, ActView, QuoteView, SourceView, StatementView } from '../../../ledger/views/view.ts'

/** The columns of every answer as a table; what a row does not have is empty. */
export const COLUMNS = [
  'section',
  'id',
  'date',
  'status',
  'act',
  'who',
  'with',
  'states',
  'place',
  'under',
  'stage',
  'on_word_of',
  'name',
  'level',
  'count',
  'first',
  'last',
  'sources',
  'independent',
  'source_ids',
  'outlets',
  'published',
  'urls',
  'quote',
  'language',
] as const

export type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>

const SEPARATOR = '; '
const list = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null))].join(SEPARATOR)
const names = (actors: readonly ActorView[]): string => list(actors.map((actor) => actor.name))
const statesOf = (actors: readonly ActorView[]): string => list(actors.map((actor) => actor.state))
const quoted = (quotes: readonly QuoteView[]): string => quotes.map((quote) => quote.text).join(' … ')

const cited = (sources: readonly SourceView[]): Row => ({
  source_ids: list(sources.map((source) => source.id)),
  outlets: list(sources.map((source) => source.outlet)),
  published: list(sources.map((source) => source.published)),
  urls: list(sources.map((source) => source.url)),
  language: list(sources.map((source) => source.language)),
})

export function actRow(act: ActView, section = 'act'): Row {
  const agents = act.parties.filter((party) => party.role === 'agent')
  return {
    section,
    id: act.id,
    date: act.date,
    status: wordOf(act),
    act: act.act,
    who: names(agents),
    with: names(act.parties.filter((party) => party.role !== 'agent')),
    states: statesOf(act.parties),
    place: act.place,
    under: list(act.instruments.map((one) => one.name)),
    stage: list(act.reports.map((report) => report.stage)),
    on_word_of: list(wordsOfWhom(act).map((voice) => voice.join(' < '))),
    sources: act.sources,
    independent: act.independent,
    quote: quoted((act.reports.find((report) => report.rank === 'preferred') ?? act.reports[0])?.quotes ?? []),
    ...cited(act.reports.map((report) => report.source)),
  }
}

export const statementRow = (one: StatementView): Row => ({
  section: 'statement',
  id: one.id,
  date: one.date,
  who: list([...one.speakers, ...one.documents].map((speaker) => speaker.name)),
  with: names(one.addressees),
  states: list([...[...one.speakers, ...one.addressees, ...one.about].map((actor) => actor.state), ...one.aboutStates]),
  under: names(one.about),
  on_word_of: one.voice.join(' < '),
  sources: 1,
  independent: 1,
  quote: quoted(one.quotes),
  ...cited([one.source]),
})

export const timelineRows = ({ items }: Page<ActView>): Row[] => items.map((act) => actRow(act))

export const dossierRows = (answer: DossierAnswer): Row[] => [
  ...answer.contacts.items.map(({ one, other, times, kinds, level }) => ({
    section: 'contact',
    who: one.name,
    with: other.name,
    states: statesOf([one, other]),
    act: kinds.join(SEPARATOR),
    name: list([one.office, other.office]),
    level,
    count: times,
  })),
  ...answer.instruments.items.flatMap(({ instrument, acts, stages }) => [
    { section: 'instrument', id: instrument.id, name: instrument.name, date: instrument.date, count: acts },
    ...stages.map((stage) => ({
      section: 'stage',
      id: stage.act,
      name: instrument.name,
      stage: stage.stage,
      status: stage.word,
      date: stage.date,
      states: list(stage.states),
    })),
  ]),
  ...answer.pledges.items.map(({ act, fate }) => ({ ...actRow(act, 'pledge'), name: fate })),
  ...answer.acts.items.map((act) => actRow(act)),
  ...answer.said.flatMap((page) => page.items.map(statementRow)),
]

export const whoRows = (answer: WhoAnswer): Row[] => [
  ...answer.names.map(({ id, name, state, readings }) => ({
    section: 'name',
    id,
    name,
    states: state,
    count: readings,
  })),
  ...answer.offices.map(({ office, level, first, last, readings }) => ({
    section: 'office',
    name: office,
    level,
    first,
    last,
    count: readings,
  })),
  ...answer.met.items.map(({ with: other, times, kinds, level }) => ({
    section: 'met',
    id: other.id,
    with: other.name,
    states: other.state,
    act: kinds.join(SEPARATOR),
    name: other.office,
    level,
    count: times,
  })),
  ...answer.acts.items.map((act) => actRow(act)),
  ...answer.statements.items.map(statementRow),
  ...answer.others.items.map(({ id, name, state, readings }) => ({
    section: 'candidate',
    id,
    name,
    states: state,
    count: readings,
  })),
]

export const treatyRows = (answer: TreatyAnswer): Row[] => [
  ...answer.names.map(({ id, name, date }) => ({ section: 'name', id, name, date })),
  ...answer.stages.map(({ stage, word, date, states, act }) => ({
    section: 'stage',
    id: act,
    stage,
    status: word,
    date,
    states: list(states),
  })),
  ...answer.acts.items.map((act) => actRow(act)),
  ...answer.others.items.map(({ id, name, date, reports }) => ({
    section: 'candidate',
    id,
    name,
    date,
    count: reports,
  })),
]

export const searchRows = ({ items }: SearchAnswer): Row[] =>
  items.map(({ source, snippet }) => ({
    section: 'dispatch',
    id: source.id,
    name: source.title,
    quote: snippet?.text ?? null,
    ...cited([source]),
  }))

/** A table as CSV (RFC 4180): a line of names, then a line a row, each ending in CR LF. */
export function csv(rows: readonly Row[]): string {
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column] ?? '')).join(','))]
  return lines.map((line) => `${line}\r\n`).join('')
}

/** A text that a spreadsheet would take for a formula is kept from it by an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
