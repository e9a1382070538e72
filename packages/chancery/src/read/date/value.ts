import { dayBounds, parseEdtf } from '../../record/edtf.ts'
import { isoDay, weekdayOf } from '../../record/edtf-calendar.ts'
import { resolveDate, type Setting } from './day.ts'
import { relative } from './relative.ts'
import { isDay, type Said } from './said.ts'

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
