import type { Calendar } from '../../lang/calendar.ts'
import { type DayBounds, dayBounds, parseEdtf } from '../../record/edtf.ts'
import { type DayNumber, isoDay, weekdayOf } from '../../record/edtf-calendar.ts'
import type { DateExpression, Published } from '../../record/reading.ts'
import { type Anchor, anchorOf, isOneStory, landmarksOf, nearest } from './anchor.ts'
import { resolveDate, type Setting } from './day.ts'
import type { Direction } from './direction.ts'
import type { RawDate } from './find.ts'
import { relative } from './relative.ts'
import { isDay, type Said, type SaidDate } from './said.ts'

export interface ResolveOptions {
  readonly published: Published
  readonly calendar: Calendar
  /** Which way an expression points; past where this says nothing. See `directionsIn`. */
  readonly direction?: (raw: RawDate) => Direction
}

/** The last day told, and its sentence. */
interface ToldDay {
  readonly sentence: number
  readonly first: DayNumber
}

/** A quotation about the news of the last week is counted from the day of the saying. */
const FRESH = 7

/**
 * Turns expressions into EDTF. What cannot be resolved soundly (a weekday with no date to count from) is left out; what
 * is partly known stays partly open (`XXXX-06-19`). Gives the expressions in text order. Linear in their number.
 */
export function resolveDates(
  raw: readonly RawDate[],
  { published, calendar, direction = () => null }: ResolveOptions,
): DateExpression[] {
  const text = anchorOf(raw, published)
  const landmarks = landmarksOf(raw)
  const oneStory = isOneStory(landmarks)
  const resolved: DateExpression[] = []
  let previous: DayBounds | null = null // the date told before
  let narrated: number | null = null // last day told outside quotation marks
  let day: ToldDay | null = null

  for (const date of raw) {
    const anchor = text.known === 'none' ? nearest(landmarks, date.start, oneStory) : text
    const rules = new Set(date.rules)
    const setting: Setting = {
      anchor: shifted(anchor, date, narrated, rules),
      previous,
      direction: direction(date),
      calendar,
      rules,
    }
    const edtf = date.joined && previous ? joinedTo(previous, date, setting, day) : alone(date, day, setting)
    if (edtf === null) continue
    const parsed = parseEdtf(edtf)
    if (!parsed) continue
    const { first, last } = dayBounds(parsed)
    const fixed = isFixed(date.said)
    resolved.push({
      start: date.start,
      end: date.end,
      edtf,
      basis: fixed || setting.anchor.basis === 'text' || edtf.startsWith('XXXX') ? 'text' : 'published',
      rules: [...rules],
    })
    if (Number.isFinite(first) && Number.isFinite(last) && !date.stamp) previous = { first, last }
    if (first === last) {
      day = { sentence: date.sentence, first }
      if (!date.quoted && !date.stamp && text.known === 'day' && first < text.first && first >= text.first - FRESH)
        narrated = first
    }
  }
  return resolved
}

/** Inside quotation marks "today" is the day of the saying, where the news before it was dated. */
function shifted(anchor: Anchor, date: RawDate, narrated: number | null, rules: Set<string>): Anchor {
  if (!date.quoted || narrated === null || anchor.known !== 'day' || date.said.is !== 'offset') return anchor
  rules.add('read/date/quoted')
  return { ...anchor, first: narrated }
}

const alone = (date: RawDate, day: ToldDay | null, setting: Setting): string | null =>
  date.said.is === 'time' ? clock(date, day, setting) : resolve(date.said, setting)

/** "Wednesday and Thursday", "late April or early May": the second is looked for from the first. */
function joinedTo(previous: DayBounds, date: RawDate, setting: Setting, day: ToldDay | null): string | null {
  const { said } = date
  if (isWeekday(said) && previous.first === previous.last) return following(said, previous.first, setting)
  if (
    said.is === 'date' &&
    said.month !== undefined &&
    said.year === undefined &&
    said.way === undefined &&
    said.unit === undefined &&
    previous.last - previous.first < 31
  ) {
    setting.rules.add('read/date/joined')
    return resolve(said, { ...setting, anchor: { known: 'near', first: previous.first, basis: setting.anchor.basis } })
  }
  return alone(date, day, setting)
}

const isWeekday = (said: Said): said is SaidDate =>
  said.is === 'date' &&
  said.weekday !== undefined &&
  said.day === undefined &&
  said.way === undefined &&
  said.unit === undefined

/** The second of two weekdays that are joined: the first such day after the first. */
function following(said: Said, day: DayNumber, setting: Setting): string | null {
  if (!isWeekday(said)) return null
  setting.rules.add('read/date/joined')
  return isoDay(day + ((said.weekday! - weekdayOf(day) + 6) % 7) + 1)
}

/** A time of day, on the day of its sentence or today. */
function clock(
  date: RawDate,
  day: { sentence: number; first: DayNumber } | null,
  { anchor, rules }: Setting,
): string | null {
  if (date.said.is !== 'time') return null
  const on =
    day && day.sentence === date.sentence ? isoDay(day.first) : anchor.known === 'day' ? isoDay(anchor.first) : null
  if (on === null) return null
  rules.add('read/date/time-of-day')
  return timed(on, date.said)
}

const two = (value: number): string => String(value).padStart(2, '0')

const timed = (day: string, { hour, minute, zone }: { hour: number; minute: number; zone: string | null }): string =>
  `${day}T${two(hour)}${minute > 0 || zone ? `:${two(minute)}` : ''}${zone ?? ''}`

/** Whether the words alone fix the value. */
function isFixed(said: Said): boolean {
  switch (said.is) {
    case 'date':
      return said.year !== undefined
    case 'part-of-year':
      return said.year !== undefined
    case 'at':
      return isFixed(said.day)
    case 'since':
    case 'until':
    case 'week':
      return isFixed(said.of)
    case 'span':
      return isFixed(said.from) && isFixed(said.to)
    case 'either':
      return true
    default:
      return false
  }
}

function resolve(said: Said, setting: Setting): string | null {
  switch (said.is) {
    case 'date':
      return resolveDate(said, setting)
    case 'offset':
    case 'unit':
    case 'count':
    case 'window':
    case 'part-of-year':
      return relative(said, setting)
    case 'at': {
      const day = resolve(said.day, setting)
      return day === null ? null : /^\d{4}-\d\d-\d\d$/.test(day) ? timed(day, said) : day
    }
    case 'since':
    case 'until': {
      const edtf = resolve(
        said.of,
        said.is === 'until' && setting.direction === null ? { ...setting, direction: 'future' } : setting,
      )
      return edtf === null ? null : open(edtf, said.is)
    }
    case 'span':
      return span(said.from, said.to, setting)
    case 'week': {
      const day = resolve(said.of, setting)
      const parsed = day === null ? null : parseEdtf(day)
      if (!parsed) return null
      const { first, last } = dayBounds(parsed)
      const monday = first - weekdayOf(first) + 1
      return first === last ? `${isoDay(monday)}/${isoDay(monday + 6)}` : null
    }
    case 'either':
      return either(
        said.of.map((date) => resolveDate(date, setting)!),
        setting,
      )
    case 'time':
      return null
  }
}

/** An interval open at one end. Of an interval or set its outer end counts. */
function open(edtf: string, side: 'since' | 'until'): string | null {
  const parsed = parseEdtf(edtf)
  if (!parsed) return null
  if (parsed.kind === 'interval' || parsed.kind === 'set') {
    if (parsed.kind === 'interval' && (!parsed.start || !parsed.end)) return null
    const { first, last } = dayBounds(parsed)
    return side === 'since' ? `${isoDay(first)}/..` : `../${isoDay(last)}`
  }
  return side === 'since' ? `${edtf}/..` : `../${edtf}`
}

/** Both ends; the first is looked for before the last, whose month and year it shares where it says none. */
function span(from: Said, to: Said, setting: Setting): string | null {
  const end = resolve(
    to.is === 'date' && from.is === 'date' && to.year === undefined && from.year !== undefined
      ? { ...to, year: from.year }
      : to,
    setting,
  )
  if (end === null) return null
  const parsed = parseEdtf(end)
  if (parsed?.kind !== 'date') return null
  if (from.is !== 'date' || to.is !== 'date') {
    const start = resolve(from, setting)
    return start === null ? null : `${start}/${end}`
  }
  if (from.year !== undefined) return joined(resolve(from, setting), end)
  if (from.way !== undefined || from.unit !== undefined) return joined(resolve(from, setting), end)
  if (isDay(from) && from.day === undefined) {
    if (parsed.year === 'XXXX' || parsed.day === null) return null
    return joined(
      resolve(from, {
        ...setting,
        anchor: { known: 'day', first: dayBounds(parsed).last, basis: setting.anchor.basis },
        direction: 'past',
      }),
      end,
    )
  }
  if (parsed.year === 'XXXX')
    return `${resolve(from, { ...setting, anchor: { known: 'none', first: 0, basis: 'text' } })}/${end}`
  const year = Number(parsed.year)
  const same = resolve({ ...from, year: parsed.year }, setting)
  const before = resolve({ ...from, year: String(year - 1).padStart(4, '0') }, setting)
  return joined(same, end) ?? joined(before, end)
}

const joined = (start: string | null, end: string): string | null =>
  start !== null && start !== end && parseEdtf(`${start}/${end}`) ? `${start}/${end}` : null

/** Two readings of 5/6/2024: the one next to today, else both. */
function either(readings: readonly string[], { anchor, rules }: Setting): string {
  if (anchor.known === 'day') {
    const close = readings.filter((edtf) => Math.abs(dayBounds(parseEdtf(edtf)!).first - anchor.first) <= 10)
    if (close.length === 1) return close[0]!
  }
  rules.add('read/date/open-order')
  return `[${[...readings].sort().join(',')}]`
}
