import { dayBounds, parseEdtf } from '../../record/edtf.ts'
import { isoDay, weekdayOf } from '../../record/edtf-calendar.ts'
import { resolveDate } from './day.ts'
import { relative, unitFrom } from './relative.ts'
import { isDay, type Said, type SaidDate } from './said.ts'
import type { Setting } from './setting.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** A day and a time of it. */
export const timed = (
  day: string,
  { hour, minute, zone }: { hour: number; minute: number; zone: string | null },
): string => `${day}T${two(hour)}${minute > 0 || zone ? `:${two(minute)}` : ''}${zone ?? ''}`

/** What an expression says, as EDTF; null where nothing it can be counted from is known. */
export function resolve(said: Said, setting: Setting): string | null {
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
    case 'shift': {
      const day = resolve(said.of, setting)
      const parsed = day === null ? null : parseEdtf(day)
      if (parsed?.kind !== 'date') return null
      const { first, last } = dayBounds(parsed)
      if (first !== last) return null
      return unitFrom(said.unit === 'decade' ? 'year' : said.unit, said.unit === 'decade' ? 10 * said.n : said.n, first)
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
    to.is === 'date' && from.is === 'date' && to.year === undefined && from.year !== undefined && to.month !== undefined
      ? { ...to, year: from.year }
      : to,
    setting,
  )
  if (end === null) return null
  const parsed = parseEdtf(end)
  if (parsed?.kind !== 'date') return null
  if (from.is !== 'date' || to.is !== 'date') {
    const start = resolve(from, setting)
    return joined(start, end)
  }
  // A weekday with its day stands by itself, whatever year the end names.
  if (from.weekday !== undefined && from.day !== undefined && from.month === undefined)
    return joined(resolve(from, setting), end)
  if (from.year !== undefined) return joined(resolve(from, setting), end)
  if (from.way !== undefined || from.unit !== undefined) return fromThere(resolve(from, setting), to, end)
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
  // "du 13 au 18": both of one month.
  if (from.day !== undefined && from.month === undefined && from.unit === undefined && parsed.month)
    return joined(resolve({ ...from, year: parsed.year, month: Number(parsed.month) }, setting), end)
  const same = resolve({ ...from, year: parsed.year }, setting)
  const before = resolve({ ...from, year: String(year - 1).padStart(4, '0') }, setting)
  return joined(same, end) ?? joined(before, end)
}

/** "From next Monday to Friday": a bare weekday at the end is the first such day after the start. */
function fromThere(start: string | null, to: SaidDate, end: string): string | null {
  const parsed = start === null ? null : parseEdtf(start)
  if (!parsed || to.weekday === undefined || to.day !== undefined || to.way !== undefined || to.unit !== undefined)
    return joined(start, end)
  const { first, last } = dayBounds(parsed)
  return first === last ? joined(start, isoDay(first + ((to.weekday - weekdayOf(first) + 7) % 7))) : null
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
