import type { QuoteView, SourceView } from '../../ledger/views/view.ts'
import { exportDays } from '../days.ts'
import { exportPlace } from '../places.ts'
import type { Told } from './bearing.ts'
import type { Columns, Row } from './table.ts'

/** The columns that every row of every table carries: what it is, how sure, on whose word, in which source. */
export const SHARED: Columns = {
  record_id: 'text',
  status: 'text',
  rank: 'text',
  said_by: 'list',
  said_via: 'list',
  source_ids: 'list',
  source_urls: 'list',
  quote: 'text',
  lang: 'text',
  first_seen: 'text',
  last_seen: 'text',
  reviewed_by: 'list',
  reviewed_at: 'text',
}

export const each = (values: Iterable<string | null | undefined>): string[] => [
  ...new Set([...values].filter((value): value is string => value !== null && value !== undefined && value !== '')),
]

/** The words that carry a line, as the source has them; what is left out between two pieces is marked. */
export const wordsOf = (quotes: readonly QuoteView[]): string => quotes.map((quote) => quote.text).join(' […] ')

const via = (outlet: string | null, voice: readonly string[]): string =>
  voice.length === 0 ? '' : [outlet ?? '', ...voice.slice(0, -1)].filter(Boolean).join(' > ')

/** The columns of SHARED for an act. */
export function sharedOf({ id, view, bearing, lead, review }: Told): Row {
  return {
    record_id: id,
    status: view.standing,
    rank: lead.rank,
    said_by: each(bearing.map(({ voice, source }) => voice.at(-1) ?? source.outlet)),
    said_via: each(bearing.map(({ voice, source }) => via(source.outlet, voice))),
    ...sourcesOf(bearing.map((report) => report.source)),
    quote: wordsOf(lead.quotes),
    lang: lead.source.language,
    ...seenOf(view.reports.map((report) => report.source)),
    reviewed_by: review?.by ?? [],
    reviewed_at: review?.at ?? null,
  }
}

export const sourcesOf = (sources: readonly SourceView[]): Row => ({
  source_ids: each(sources.map((source) => source.id)),
  source_urls: each(sources.map((source) => source.url)),
})

export const seenOf = (sources: readonly SourceView[]): Row => {
  const times = sources.map((source) => source.firstSeen).sort()
  return { first_seen: times[0] ?? null, last_seen: times.at(-1) ?? null }
}

/** Columns of when: the EDTF date, its first and last day, how exact it is. */
export const WHEN: Columns = { date: 'text', start: 'day', end: 'day', date_precision: 'text' }

export function whenOf(date: string | null): Row {
  const { start, end, precision } = exportDays(date)
  return { date, start, end, date_precision: precision }
}

/** Columns of where: the place as the source prints it, the city if it is one, its state, its point where the atlas has one. */
export const WHERE: Columns = {
  place: 'text',
  city: 'text',
  place_iso3: 'text',
  lat: 'number',
  lon: 'number',
}

export function whereOf(place: string | null, state: string | null): Row {
  const { city, iso3, lat, lon } = exportPlace(place, state)
  return { place, city, place_iso3: iso3, lat, lon }
}
