import { exportDays } from '../days.ts'
import { levelOf } from '../levels.ts'
import { stepOf } from './agreements.ts'
import { inRoles, statesOf, type Told, tookPlace, walkTold } from './bearing.ts'
import { MOST_SIDES } from './pairs.ts'
import { each, SHARED, seenOf, sharedOf } from './shared.ts'
import type { Columns, Row, Table } from './table.ts'
import { destinationOf } from './visits.ts'

const COLUMNS: Columns = {
  iso3_1: 'text',
  iso3_2: 'text',
  month: 'text',
  visits_out: 'integer',
  visits_in: 'integer',
  highest_level: 'integer',
  meetings: 'integer',
  calls: 'integer',
  agreements_signed: 'integer',
  pledges: 'integer',
  protests: 'integer',
  denials: 'integer',
  sources: 'integer',
  independent_sources: 'integer',
  ...SHARED,
  record_id: 'list',
  status: 'list',
  rank: 'list',
  quote: 'list',
  lang: 'list',
}

type Counts = Record<
  'visits_out' | 'visits_in' | 'meetings' | 'calls' | 'agreements_signed' | 'pledges' | 'protests' | 'denials',
  number
>

interface Month {
  readonly counts: Counts
  readonly told: Told[]
  level: number | null
}

/**
 * One row for two states and a month in which the record has something between them. Acts come by first day, so a month is written as
 * soon as a later one begins.
 */
export const dyadMonthTable: Table = {
  columns: COLUMNS,
  async *rows(db, options) {
    let open = new Map<string, Month>()
    let month: string | null = null
    let without = 0
    for await (const page of walkTold(db, { ...options, everyReport: false })) {
      const done: Row[] = []
      for (const told of page) {
        const own = monthOf(told)
        if (own === null) {
          without++
          continue
        }
        if (month !== null && own !== month) {
          done.push(...rowsOf(open, month))
          open = new Map()
        }
        month = own
        count(open, told)
      }
      if (done.length) yield done
    }
    if (month !== null) yield rowsOf(open, month)
    if (without) options.onLeftOut?.(without, 'no-month')
  },
}

/** The month in which an act was, where the record knows it. */
function monthOf({ view }: Told): string | null {
  const { start, end } = exportDays(view.date)
  return start !== null && end !== null && start.slice(0, 7) === end.slice(0, 7) ? start.slice(0, 7) : null
}

function count(open: Map<string, Month>, told: Told): void {
  const { view } = told
  const what = countedAs(told)
  if (what === null) return
  const travellers = what === 'visits_out' ? statesOf(inRoles(view, 'agent')) : []
  const to = what === 'visits_out' ? destinationOf(told) : null
  const parties = inRoles(view, 'agent', 'recipient', 'host')
  const states = what === 'visits_out' ? [...travellers, ...(to ? [to] : [])] : statesOf(parties)
  const sides = [...new Set(states)].sort()
  if (sides.length > MOST_SIDES) return
  for (const [k, one] of sides.entries()) {
    for (const two of sides.slice(k + 1)) {
      // Two who travel to a third do not visit one another.
      if (what === 'visits_out' && one !== to && two !== to) continue
      const key = `${one} ${two}`
      let dyad = open.get(key)
      if (!dyad) open.set(key, (dyad = { counts: none(), told: [], level: null }))
      dyad.counts[what === 'visits_out' && one === to ? 'visits_in' : what]++
      dyad.told.push(told)
      if (!tookPlace(view.standing)) continue
      for (const party of parties) {
        const level = party.state === one || party.state === two ? levelOf(party.office) : null
        if (level !== null && (dyad.level === null || level < dyad.level)) dyad.level = level
      }
    }
  }
}

/** What an act counts as; null for one that counts as nothing here. Only what took place counts, and what was denied. */
function countedAs(told: Told): keyof Counts | null {
  const { view } = told
  if (view.standing === 'denied') return 'denials'
  if (!tookPlace(view.standing)) return null
  switch (view.act) {
    case 'visit':
      return 'visits_out'
    case 'call':
      return 'calls'
    case 'meet':
    case 'consult':
    case 'convene':
      return 'meetings'
    case 'agree':
      return 'pledges'
    case 'protest':
      return 'protests'
    default:
      return stepOf(told) === 'signature' ? 'agreements_signed' : null
  }
}

const none = (): Counts => ({
  visits_out: 0,
  visits_in: 0,
  meetings: 0,
  calls: 0,
  agreements_signed: 0,
  pledges: 0,
  protests: 0,
  denials: 0,
})

function rowsOf(open: ReadonlyMap<string, Month>, month: string): Row[] {
  return [...open]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { counts, told, level }]) => {
      const [one, two] = key.split(' ') as [string, string]
      const sources = new Map(told.flatMap(({ view }) => view.reports.map(({ source }) => [source.id, source])))
      const shared = told.map(sharedOf)
      const of = (name: 'status' | 'rank' | 'quote' | 'lang' | 'reviewed_at') =>
        each(shared.map((row) => row[name] as string))
      const lists = (name: 'said_by' | 'said_via' | 'source_ids' | 'source_urls' | 'reviewed_by') =>
        each(shared.flatMap((row) => row[name] as readonly string[]))
      return {
        iso3_1: one,
        iso3_2: two,
        month,
        ...counts,
        highest_level: level,
        sources: sources.size,
        independent_sources: new Set([...sources.values()].map((source) => source.copyOf ?? source.id)).size,
        record_id: each(told.map(({ id }) => id)),
        status: of('status'),
        rank: of('rank'),
        said_by: lists('said_by'),
        said_via: lists('said_via'),
        source_ids: lists('source_ids'),
        source_urls: lists('source_urls'),
        quote: of('quote'),
        lang: of('lang'),
        ...seenOf([...sources.values()]),
        reviewed_by: lists('reviewed_by'),
        reviewed_at: of('reviewed_at').at(-1) ?? null,
      }
    })
}
