import type { InstrumentView, PartyView } from '../../ledger/views/view.ts'
import { inRoles, type Told, walkTold } from './bearing.ts'
import { SHARED, sharedOf, WHEN, WHERE, whenOf, whereOf } from './shared.ts'
import type { Columns, Row, Table } from './table.ts'

const COLUMNS: Columns = {
  agreement_id: 'text',
  agreement: 'text',
  kind: 'text',
  agreement_date: 'text',
  action: 'text',
  iso3: 'text',
  party: 'text',
  ...WHEN,
  ...WHERE,
  signer: 'list',
  signer_office: 'list',
  act_id: 'text',
  ...SHARED,
}

/** One row for each instrument, state and step: negotiation, signature, ratification … */
export const agreementsTable: Table = {
  columns: COLUMNS,
  async *rows(db, options) {
    for await (const page of walkTold(db, options)) yield page.flatMap(rowsOf)
  },
}

/** Steps of a treaty as nouns: whether one was taken, the status tells. */
const STEPS: Readonly<Record<string, string>> = {
  negotiated: 'negotiation',
  initialled: 'initialling',
  signed: 'signature',
  adopted: 'adoption',
  approved: 'approval',
  ratified: 'ratification',
  acceded: 'accession',
  deposited: 'deposit',
  'in force': 'entry into force',
  suspended: 'suspension',
  denounced: 'denunciation',
}

/** Which step an act is; null for one that only invokes an instrument. */
export function stepOf({ view, lead }: Pick<Told, 'view' | 'lead'>): string | null {
  if (lead.stage !== null) return STEPS[lead.stage] ?? lead.stage
  return view.act === 'sign' ? STEPS['signed']! : view.act === 'ratify' ? STEPS['ratified']! : null
}

function rowsOf(told: Told): Row[] {
  const { view } = told
  const action = stepOf(told)
  if (action === null || view.instruments.length === 0) return []
  const shared = sharedOf(told)
  const sides = sidesOf(inRoles(view, 'agent', 'recipient', 'host'))
  return view.instruments.flatMap((instrument: InstrumentView) =>
    sides.map(({ iso3, parties }) => {
      const people = parties.filter((party) => party.kind === 'person')
      return {
        agreement_id: instrument.id,
        agreement: instrument.name,
        kind: instrument.kind,
        agreement_date: instrument.date,
        action,
        iso3,
        party: (parties.find((party) => party.kind !== 'person') ?? parties[0])?.name ?? null,
        ...whenOf(view.date),
        ...whereOf(view.place, view.placeState),
        signer: people.map((party) => party.name),
        signer_office: people.flatMap((party) => party.office ?? []),
        act_id: view.id,
        ...shared,
      }
    }),
  )
}

interface Side {
  readonly iso3: string | null
  readonly parties: readonly PartyView[]
}

/** Those who take part, by state; bodies without a state stand for themselves. One empty side where nobody is told. */
function sidesOf(parties: readonly PartyView[]): Side[] {
  if (parties.length === 0) return [{ iso3: null, parties: [] }]
  return [...Map.groupBy(parties, (party) => party.state ?? party.id).values()].map((own) => ({
    iso3: own[0]!.state,
    parties: own,
  }))
}
