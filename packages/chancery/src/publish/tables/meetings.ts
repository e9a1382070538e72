import type { ActName } from '../../record/reading.ts'
import { inRoles, type Told, walkTold } from './bearing.ts'
import { SHARED, sharedOf, WHEN, WHERE, whenOf, whereOf } from './shared.ts'
import type { Columns, Row, Table } from './table.ts'
import { MARGINS, VIDEO } from './words.ts'

const COLUMNS: Columns = {
  meeting_id: 'text',
  form: 'text',
  ...WHEN,
  ...WHERE,
  person: 'text',
  office: 'text',
  iso3: 'text',
  role: 'text',
  party: 'text',
  party_kind: 'text',
  ...SHARED,
}

const MEETINGS: readonly ActName[] = ['meet', 'consult', 'call', 'convene']

/** One row for each who took part in a meeting, talks, a call or a conference; rows of one meeting share its id. */
export const meetingsTable: Table = {
  columns: COLUMNS,
  async *rows(db, options) {
    const acts = options.part.acts?.filter((act) => MEETINGS.includes(act)) ?? MEETINGS
    for await (const page of walkTold(db, { ...options, part: { ...options.part, acts } })) yield page.flatMap(rowsOf)
  },
}

function rowsOf(told: Told): Row[] {
  const { view } = told
  const shared = sharedOf(told)
  const common = {
    meeting_id: view.id,
    form: formOf(told),
    ...whenOf(view.date),
    ...whereOf(view.place, view.placeState),
  }
  const nobody = { person: null, office: null, iso3: null, role: null, party: null, party_kind: null }
  const rows = view.parties.map((party) => ({
    ...common,
    person: party.kind === 'person' ? party.name : null,
    office: party.office,
    iso3: party.state,
    role: party.role,
    party: party.name,
    party_kind: party.kind,
    ...shared,
  }))
  return rows.length ? rows : [{ ...common, ...nobody, ...shared }]
}

/** bilateral, multilateral, call, video, margins; null where the record does not tell. */
export function formOf({ view, bearing }: Told): string | null {
  const words = bearing.flatMap((report) => report.quotes.map((quote) => quote.text))
  if (words.some((text) => VIDEO.test(text))) return 'video'
  if (view.act === 'call') return 'call'
  if (view.act !== 'convene' && words.some((text) => MARGINS.test(text))) return 'margins'
  if (view.act === 'convene') return 'multilateral'
  const parties = inRoles(view, 'agent', 'recipient', 'host')
  // A body is a side of its own; a person whose state the record does not know may be of any side.
  const sides = new Set(parties.flatMap((party) => party.state ?? (party.kind === 'person' ? [] : party.id))).size
  if (sides > 2) return 'multilateral'
  return sides === 2 && parties.every((party) => party.state !== null || party.kind !== 'person') ? 'bilateral' : null
}
