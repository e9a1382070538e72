import type { PartyView } from '../../ledger/views/view.ts'
import { exportDays } from '../days.ts'
import { levelOf } from '../levels.ts'
import { exportPlace } from '../places.ts'
import { inRoles, statesOf, type Told, walkTold } from './bearing.ts'
import { type Company, loadCompany, NOBODY } from './company.ts'
import { SHARED, sharedOf } from './shared.ts'
import type { Columns, Row, Table } from './table.ts'
import { OCCASION, VISIT_KINDS } from './words.ts'

const COLUMNS: Columns = {
  visit_id: 'text',
  traveller: 'text',
  office: 'text',
  level: 'integer',
  from_iso3: 'text',
  to_iso3: 'text',
  city: 'text',
  lat: 'number',
  lon: 'number',
  start: 'day',
  end: 'day',
  date_precision: 'text',
  kind: 'list',
  occasion: 'text',
  host: 'list',
  host_office: 'list',
  met: 'list',
  outcomes: 'list',
  ...SHARED,
}

/** One row for each traveller of a visit; rows of one visit share its id. */
export const visitsTable: Table = {
  columns: COLUMNS,
  async *rows(db, options) {
    const { acts } = options.part
    if (acts && !acts.includes('visit')) return
    for await (const page of walkTold(db, { ...options, part: { ...options.part, acts: ['visit'] } })) {
      const company = await loadCompany(db, page)
      yield page.flatMap((told) => rowsOf(told, company))
    }
  },
}

function rowsOf(told: Told, company: Company): Row[] {
  const { view, bearing } = told
  const shared = sharedOf(told)
  const travellers = inRoles(view, 'agent')
  const hosts = hostsOf(told)
  const to = destinationOf(told)
  const { city, lat, lon } = exportPlace(view.place, view.placeState)
  const { start, end, precision } = exportDays(view.date)
  const words = bearing.flatMap((report) => report.quotes.map((quote) => quote.text))
  return (travellers.length ? travellers : [null]).map((traveller) => {
    const { met, outcomes } = traveller ? company(told, traveller, to) : NOBODY
    return {
      visit_id: view.id,
      traveller: traveller?.name ?? null,
      office: traveller?.office ?? null,
      level: traveller ? levelOf(traveller.office) : null,
      from_iso3: traveller?.state ?? null,
      to_iso3: to,
      city,
      lat,
      lon,
      start,
      end,
      date_precision: precision,
      kind: VISIT_KINDS.filter(([, pattern]) => words.some((text) => pattern.test(text))).map(([kind]) => kind),
      occasion: occasionOf(words),
      host: hosts.map((host) => host.name),
      host_office: hosts.flatMap((host) => host.office ?? []),
      met,
      outcomes: [...new Set([...view.instruments.map((one) => one.name), ...outcomes])],
      ...shared,
    }
  })
}

/** Who receives: the hosts, else those persons and bodies that the visit is to. */
function hostsOf({ view }: Pick<Told, 'view'>): PartyView[] {
  const hosts = inRoles(view, 'host')
  return hosts.length ? hosts : inRoles(view, 'recipient').filter((party) => party.kind !== 'state')
}

/** Where to: the state of the place; else that of those who are visited, if they are of one. Never the traveller's own by guess. */
export function destinationOf({ view }: Pick<Told, 'view'>): string | null {
  if (view.placeState !== null) return view.placeState
  const states = statesOf(inRoles(view, 'host', 'recipient'))
  return states.length === 1 ? states[0]! : null
}

/** What the dispatch gives as the occasion, in its own words. */
function occasionOf(words: readonly string[]): string | null {
  for (const text of words) {
    const found = OCCASION.exec(text)
    if (found) return found[1]!.trim()
  }
  return null
}
