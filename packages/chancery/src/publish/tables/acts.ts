import { inRoles, statesOf, type Told, walkTold } from './bearing.ts'
import { SHARED, sharedOf, WHEN, WHERE, whenOf, whereOf } from './shared.ts'
import type { Columns, Row, Table } from './table.ts'

const COLUMNS: Columns = {
  act_id: 'text',
  act: 'text',
  plover: 'text',
  stage: 'text',
  ...WHEN,
  ...WHERE,
  agents: 'list',
  recipients: 'list',
  hosts: 'list',
  mediators: 'list',
  witnesses: 'list',
  iso3: 'list',
  instruments: 'list',
  sources: 'integer',
  independent_sources: 'integer',
  ...SHARED,
}

/** One row an act of any kind. */
export const actsTable: Table = {
  columns: COLUMNS,
  async *rows(db, options) {
    for await (const page of walkTold(db, options)) yield page.map(actRow)
  },
}

export function actRow(told: Told): Row {
  const { view, lead } = told
  const names = (...roles: Parameters<typeof inRoles>[1][]) => inRoles(view, ...roles).map((party) => party.name)
  return {
    act_id: view.id,
    act: view.act,
    plover: view.plover,
    stage: lead.stage,
    ...whenOf(view.date),
    ...whereOf(view.place, view.placeState),
    agents: names('agent'),
    recipients: names('recipient'),
    hosts: names('host'),
    mediators: names('mediator'),
    witnesses: names('witness'),
    iso3: statesOf(inRoles(view, 'agent', 'recipient', 'host', 'mediator')),
    instruments: view.instruments.map((one) => one.name),
    sources: view.sources,
    independent_sources: view.independent,
    ...sharedOf(told),
  }
}
