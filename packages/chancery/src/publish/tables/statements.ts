import type { StatementView } from '../../ledger/views/view.ts'
import { walkStatements } from '../../ledger/views/walk.ts'
import { loadWithin, type ToldWithin } from '../../ledger/views/within.ts'
import { each, SHARED, seenOf, sourcesOf, wordsOf } from './shared.ts'
import type { Columns, Row, Table } from './table.ts'

const COLUMNS: Columns = {
  statement_id: 'text',
  speaker: 'list',
  office: 'list',
  iso3: 'list',
  addressee: 'list',
  about: 'list',
  text: 'text',
  language: 'text',
  form: 'text',
  cue: 'text',
  commits: 'list',
  chain: 'list',
  within: 'text',
  date_said: 'text',
  date_reported: 'text',
  ...SHARED,
}

/** One row a statement of a dispatch. */
export const statementsTable: Table = {
  columns: COLUMNS,
  async *rows(db, { part }) {
    for await (const page of walkStatements(db, part)) {
      const within = await loadWithin(db, page)
      yield page.map((statement) => rowOf(statement, within.get(statement.id) ?? []))
    }
  },
}

function rowOf(one: StatementView, within: readonly ToldWithin[]): Row {
  const speakers = [...one.speakers.map((speaker) => speaker.name), ...one.documents.map((document) => document.name)]
  const { source } = one
  return {
    statement_id: one.id,
    speaker: speakers,
    office: each(one.speakers.map((speaker) => speaker.office)),
    iso3: each(one.speakers.map((speaker) => speaker.state)),
    addressee: one.addressees.map((addressee) => addressee.name),
    about: each(within.map(tell)),
    text: wordsOf(one.quotes),
    language: source.language,
    form: one.form,
    cue: one.cue?.text ?? null,
    commits: each(within.filter((act) => commits(one, act)).map(tell)),
    chain: each([source.outlet, ...one.voice, ...speakers]),
    within: one.parent,
    date_said: one.date,
    date_reported: source.published,
    record_id: one.id,
    status: 'asserted',
    rank: 'normal',
    said_by: speakers,
    said_via: each([[source.outlet ?? '', ...one.voice].filter(Boolean).join(' > ')]),
    ...sourcesOf([source]),
    quote: wordsOf(one.quotes),
    lang: source.language,
    ...seenOf([source]),
    reviewed_by: [],
    reviewed_at: null,
  }
}

/** "meet planned: A, B; Treaty of C". */
const tell = ({ act, status, parties, instruments }: ToldWithin): string =>
  `${act} ${status}${parties.length ? `: ${parties.map((party) => party.name).join(', ')}` : ''}${
    instruments.length ? `; ${instruments.map((one) => one.name).join(', ')}` : ''
  }`

/** Whether a speaker binds himself or his state by an act: one that he plans or agrees to, as one of those who act. */
function commits({ speakers }: StatementView, { act, status, parties }: ToldWithin): boolean {
  if (status !== 'planned' && !(act === 'agree' && status === 'done')) return false
  const ids = new Set(speakers.map((speaker) => speaker.id))
  const states = new Set(speakers.flatMap((speaker) => speaker.state ?? []))
  return parties.some(
    (party) =>
      party.role === 'agent' &&
      (ids.has(party.id) || (party.kind === 'state' && party.state !== null && states.has(party.state))),
  )
}
