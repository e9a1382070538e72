import { type DayNumber, dayNumber, daysInMonth, isLeapYear } from './edtf-calendar.ts'

/** `~` approximate, `?` uncertain, `%` both. It holds for the whole date. */
export type Qualifier = '~' | '?' | '%'

/**
 * A year, month or day. Digits stay as written, since any of them may be unspecified: `197X`, `XXXX-06-19`, `2024-XX`.
 * `day` is null at month precision, `month` too at year precision.
 */
export interface EdtfDate {
  readonly kind: 'date'
  readonly year: string
  readonly month: string | null
  readonly day: string | null
  readonly qualifier: Qualifier | null
}

/** A season of a year: 21 spring, 22 summer, 23 autumn, 24 winter. */
export interface EdtfSeason {
  readonly kind: 'season'
  readonly year: string
  readonly season: 21 | 22 | 23 | 24
  readonly qualifier: Qualifier | null
}

/**
 * A time on a fully specified day. `minute` is null where only the hour is said (`2023-08-28T11`, reduced precision of
 * ISO 8601-1). `zone` is `Z`, `+02`, `+02:00` or null for the local time of wherever the text speaks of.
 */
export interface EdtfTime {
  readonly kind: 'time'
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly zone: string | null
}

export type EdtfPoint = EdtfDate | EdtfSeason | EdtfTime

/** From `start` through `end`, both included; null is an open end (`..`). Never open on both sides. */
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly start: EdtfPoint | null
  readonly end: EdtfPoint | null
}

/** One of several dates, the text does not say which: `[2025-07-06,2025-07-13]`. */
export interface EdtfSet {
  readonly kind: 'set'
  readonly members: readonly EdtfDate[]
}

/** What the record knows of the Extended Date/Time Format (ISO 8601-2): level 0 and a part of levels 1 and 2. */
export type Edtf = EdtfPoint | EdtfInterval | EdtfSet

/** First and last day that a date may fall on, both included; an open end is ±Infinity. */
export interface DayBounds {
  readonly first: DayNumber
  readonly last: DayNumber
}

const POINT =
  /^(\d{4}|\d{3}X|\d\dXX|\dXXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d(?::\d\d)?)?)?([~?%])?$/

/** No date that we read or write is longer; a longer text is refused unread. */
const LONGEST = 4096

function parsePoint(text: string): EdtfPoint | null {
  const found = POINT.exec(text)
  if (!found) return null
  const [, year, month = null, day = null, hour, minute, second, zone = null] = found as unknown as (
    | string
    | undefined
  )[]
  const qualifier = (found[8] ?? null) as Qualifier | null
  if (hour !== undefined) {
    if (qualifier || !isTime(hour, minute, second, zone)) return null
    if (!month || !day || `${year}${month}${day}`.includes('X') || !isDay(year!, month, day)) return null
    return Object.freeze({
      kind: 'time',
      year: year!,
      month,
      day,
      hour: Number(hour),
      zone,
      minute: minute === undefined ? null : Number(minute),
      second: second === undefined ? null : Number(second),
    } satisfies EdtfTime)
  }
  if (day === null && month !== null && month >= '21' && month <= '24') {
    if (year!.includes('X')) return null
    return Object.freeze({
      kind: 'season',
      year: year!,
      season: Number(month) as 21 | 22 | 23 | 24,
      qualifier,
    } satisfies EdtfSeason)
  }
  if (!isDay(year!, month, day)) return null
  return Object.freeze({ kind: 'date', year: year!, month, day, qualifier } satisfies EdtfDate)
}

function isTime(hour: string, minute: string | undefined, second: string | undefined, zone: string | null): boolean {
  if (Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return false
  return zone === null || zone === 'Z' || (Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(4) || 0) <= 59)
}

/** Whether at least one day of the calendar fits. */
function isDay(year: string, month: string | null, day: string | null): boolean {
  if (month === null) return true
  if (month === 'XX') return day === null || day === 'XX'
  const m = Number(month)
  if (m < 1 || m > 12) return false
  if (day === null || day === 'XX') return true
  const d = Number(day)
  if (d < 1) return false
  if (m === 2 && d === 29) return leapYears(year) !== null
  return d <= daysInMonth(2001, m)
}

/** First and last leap year that a year with unspecified digits may be, or null. */
function leapYears(year: string): [number, number] | null {
  const [low, high] = yearRange(year)
  let first = low
  let last = high
  while (first <= high && !isLeapYear(first)) first++
  while (last >= low && !isLeapYear(last)) last--
  return first <= last ? [first, last] : null
}

const yearRange = (year: string): [number, number] => [
  Number(year.replaceAll('X', '0')),
  Number(year.replaceAll('X', '9')),
]

/**
 * Reads EDTF. Strict: no spaces, no lower case, no day that the calendar lacks, no interval that runs backwards.
 * Unknown (blank) interval ends, years of more than four digits and sets with ranges are not supported.
 * Gives a frozen value, or null for anything else.
 */
export function parseEdtf(text: string): Edtf | null {
  if (text.length > LONGEST) return null
  if (text.startsWith('[')) return parseSet(text)
  const slash = text.indexOf('/')
  if (slash < 0) return parsePoint(text)
  const left = text.slice(0, slash)
  const right = text.slice(slash + 1)
  const start = left === '..' ? null : parsePoint(left)
  const end = right === '..' ? null : parsePoint(right)
  if ((start === null && left !== '..') || (end === null && right !== '..') || (start === null && end === null))
    return null
  if (start && end && boundsOf(start).first > boundsOf(end).last) return null
  return Object.freeze({ kind: 'interval', start, end } satisfies EdtfInterval)
}

function parseSet(text: string): EdtfSet | null {
  if (!text.endsWith(']')) return null
  const members: EdtfDate[] = []
  for (const part of text.slice(1, -1).split(',')) {
    const member = parsePoint(part)
    if (member?.kind !== 'date') return null
    members.push(member)
  }
  return Object.freeze({ kind: 'set', members: Object.freeze(members) } satisfies EdtfSet)
}

export const isEdtf = (text: string): boolean => parseEdtf(text) !== null

/** Writes EDTF; inverse of `parseEdtf`. */
export function formatEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case 'interval':
      return `${edtf.start ? formatEdtf(edtf.start) : '..'}/${edtf.end ? formatEdtf(edtf.end) : '..'}`
    case 'set':
      return `[${edtf.members.map(formatEdtf).join(',')}]`
    case 'season':
      return `${edtf.year}-${edtf.season}${edtf.qualifier ?? ''}`
    case 'time':
      return `${edtf.year}-${edtf.month}-${edtf.day}T${two(edtf.hour)}${colon(edtf.minute)}${colon(edtf.second)}${edtf.zone ?? ''}`
    case 'date':
      return `${edtf.year}${dash(edtf.month)}${dash(edtf.day)}${edtf.qualifier ?? ''}`
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
const colon = (value: number | null): string => (value === null ? '' : `:${two(value)}`)
const dash = (value: string | null): string => (value === null ? '' : `-${value}`)

/**
 * The days that a date may fall on. A time counts for its day as printed, whatever its zone. Seasons are the
 * meteorological ones of the northern hemisphere (spring: March to May; winter: December to February of the next year).
 */
export function dayBounds(edtf: Edtf): DayBounds {
  switch (edtf.kind) {
    case 'interval':
      return {
        first: edtf.start ? boundsOf(edtf.start).first : Number.NEGATIVE_INFINITY,
        last: edtf.end ? boundsOf(edtf.end).last : Number.POSITIVE_INFINITY,
      }
    case 'set': {
      const all = edtf.members.map(boundsOf)
      return { first: Math.min(...all.map((b) => b.first)), last: Math.max(...all.map((b) => b.last)) }
    }
    default:
      return boundsOf(edtf)
  }
}

function boundsOf(point: EdtfPoint): DayBounds {
  let [low, high] = yearRange(point.year)
  if (point.kind === 'season') {
    const month = (point.season - 20) * 3
    const end = month === 12 ? { year: high + 1, month: 2 } : { year: high, month: month + 2 }
    return { first: dayNumber({ year: low, month, day: 1 }), last: lastOf(end.year, end.month) }
  }
  if (point.month === null || point.month === 'XX') {
    return { first: dayNumber({ year: low, month: 1, day: 1 }), last: lastOf(high, 12) }
  }
  const month = Number(point.month)
  if (point.day === null || point.day === 'XX') {
    return { first: dayNumber({ year: low, month, day: 1 }), last: lastOf(high, month) }
  }
  const day = Number(point.day)
  if (month === 2 && day === 29) [low, high] = leapYears(point.year)!
  return { first: dayNumber({ year: low, month, day }), last: dayNumber({ year: high, month, day }) }
}

const lastOf = (year: number, month: number): DayNumber => dayNumber({ year, month, day: daysInMonth(year, month) })
