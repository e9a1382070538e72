import { dayBounds, type Edtf, type EdtfPoint, parseEdtf } from '../record/edtf.ts'
import { isoDay } from '../record/edtf-calendar.ts'

/**
 * How exact a date is. `day`: start and end are that day. `interval`: all days from start to end, or some of them ("next week", "du 3 au
 * 5"): EDTF writes both alike. All others: some time between start and end, the source does not tell when.
 */
export const PRECISIONS = [
  'day',
  'interval',
  'month',
  'season',
  'year',
  'years',
  'one-of',
  'approximate',
  'open',
  'unknown',
] as const
export type Precision = (typeof PRECISIONS)[number]

/** A date as exports give it. `start` and `end` are ISO 8601 days, both included; null where open or unknown. */
export interface ExportDays {
  readonly start: string | null
  readonly end: string | null
  readonly precision: Precision
}

const NONE: ExportDays = { start: null, end: null, precision: 'unknown' }

/** First and last day of an EDTF date, and how exact it is. */
export function exportDays(date: string | null): ExportDays {
  const edtf = date === null ? null : parseEdtf(date)
  if (!edtf) return NONE
  if ('year' in edtf && edtf.year === 'XXXX') return NONE
  const { first, last } = dayBounds(edtf)
  return { start: dayOf(first), end: dayOf(last), precision: precisionOf(edtf) }
}

/** Whether start and end are told to the day. */
export const isExact = ({ precision }: ExportDays): boolean => precision === 'day' || precision === 'interval'

const dayOf = (day: number): string | null => (Number.isFinite(day) ? isoDay(day) : null)

function precisionOf(edtf: Edtf): Precision {
  if (edtf.kind === 'set') return 'one-of'
  if (edtf.kind !== 'interval') return precisionOfPoint(edtf)
  if (!edtf.start || !edtf.end) return 'open'
  return precisionOfPoint(edtf.start) === 'day' && precisionOfPoint(edtf.end) === 'day' ? 'interval' : 'approximate'
}

function precisionOfPoint(point: EdtfPoint): Precision {
  if (point.kind === 'time') return 'day'
  if (point.qualifier) return 'approximate'
  if (point.kind === 'season') return 'season'
  if (point.year.includes('X')) return 'years'
  if (point.month === null || point.month === 'XX') return 'year'
  return point.day === null || point.day === 'XX' ? 'month' : 'day'
}
