import type { ActorView } from '../ledger/views/view.ts'
import { exportDays } from './days.ts'
import type { Export } from './format.ts'
import { type Told, walkTold } from './tables/bearing.ts'
import { pairsOf } from './tables/pairs.ts'
import { attribute } from './xml.ts'

/** Attributes of nodes and edges, in the order of their numbers. */
const NODE = ['kind', 'iso3'] as const
const EDGE = ['act', 'plover', 'status', 'date', 'date_precision', 'place', 'sources', 'record_id'] as const

/**
 * GEXF 1.3 for Gephi: those who take part as nodes, an edge for each two of them in each act, with its status and days, so that a
 * timeline runs and what did not take place can be filtered out. The record is walked twice, as nodes come before edges; of the nodes,
 * ids and names are in memory.
 */
export const exportGexf: Export = async function* (db, options) {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Chancery</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
${attributes('node', NODE)}${attributes('edge', EDGE)}<nodes>
`
  const seen = new Set<string>()
  for await (const page of walkTold(db, options)) {
    let text = ''
    for (const told of page) {
      for (const party of pairsOf(told.view).flat()) {
        if (!party || seen.has(party.id)) continue
        seen.add(party.id)
        text += node(party)
      }
    }
    if (text) yield text
  }
  yield '</nodes>\n<edges>\n'
  for await (const page of walkTold(db, options)) {
    const text = page.map(edges).join('')
    if (text) yield text
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

const attributes = (kind: string, names: readonly string[]): string =>
  `<attributes class="${kind}">${names
    .map((name, id) => `<attribute id="${id}" title="${name}" type="${name === 'sources' ? 'integer' : 'string'}"/>`)
    .join('')}</attributes>\n`

const values = (given: readonly (string | number | null)[]): string =>
  given
    .map((value, id) => (value === null ? '' : `<attvalue for="${id}" value="${attribute(String(value))}"/>`))
    .join('')

const node = ({ id, name, kind, state }: ActorView): string =>
  `<node id="${attribute(id)}" label="${attribute(name)}"><attvalues>${values([kind, state])}</attvalues></node>\n`

function edges({ id, view }: Told): string {
  const { start, end, precision } = exportDays(view.date)
  const given = [view.act, view.plover, view.standing, view.date, precision, view.place, view.independent, id]
  const type = view.parties.some((party) => party.role === 'recipient' || party.role === 'host')
    ? 'directed'
    : 'undirected'
  const span = `${start ? ` start="${start}"` : ''}${end ? ` end="${end}"` : ''}`
  return pairsOf(view)
    .flatMap(([source, target], k) =>
      source && target
        ? [
            `<edge id="${attribute(`${id}.${k}`)}" source="${attribute(source.id)}" target="${attribute(target.id)}" type="${type}" kind="${view.act}" label="${view.act}"${span}><attvalues>${values(given)}</attvalues></edge>\n`,
          ]
        : [],
    )
    .join('')
}
