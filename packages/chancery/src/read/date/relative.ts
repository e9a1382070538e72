import type { Unit } from '../../lang/calendar.ts'
import { dayBounds, parseEdtf } from '../../record/edtf.ts'
import {
  addMonths,
  civilDate,
  type DayNumber,
  isoDay,
  isoMonth,
  isoYear,
  weekdayOf,
} from '../../record/edtf-calendar.ts'
import type { Said, Way } from './said.ts'
import { anchored, type Setting } from './setting.ts'

type Relative = Extract<Said, { is: 'offset' | 'unit' | 'count' | 'window' | 'part-of-year' }>

/** Resolves what is counted from today or from the date told before. Null where the anchor is not exact enough. */
export function relative(said: Relative, setting: Setting): string | null {
  switch (said.is) {
    case 'offset':
      return offset(said.days, setting)
    case 'unit':
      return unit(said.unit, said.way, setting)
    case 'count':
      return count(said.unit, said.n, said.from, setting)
    case 'window':
      return window(said.unit, said.n, setting)
    case 'part-of-year':
      return partOfYear(said, setting)
  }
}

/** Whether the anchor tells units of this size. */
function tells({ anchor }: Setting, unit: Unit): boolean {
  if (anchor.known === 'day') return true
  if (unit === 'month' || unit === 'quarter' || unit === 'half') return anchor.known === 'month'
  return (
    (unit === 'year' || unit === 'decade' || unit === 'century') &&
    (anchor.known === 'month' || anchor.known === 'year')
  )
}

function offset(days: number, setting: Setting): string | null {
  const { anchor, rules } = setting
  if (anchor.known === 'month' && days === 0) {
    anchored(setting)
    rules.add('read/date/open-month')
    const { year, month } = civilDate(anchor.first)
    return isoMonth(year, month)
  }
  if (anchor.known !== 'day') return null
  anchored(setting)
  return isoDay(anchor.first + days)
}

function unit(unit: Unit, way: Way, setting: Setting): string | null {
  if (!tells(setting, unit)) return null
  anchored(setting)
  if (unit === 'weekend') {
    // Early in a week "the weekend" is the one just past.
    const early = way === 0 && setting.direction !== 'future' && weekdayOf(setting.anchor.first) <= 3
    return week(setting.anchor.first + 7 * (early ? -1 : way), 5)
  }
  return unitFrom(unit, way, setting.anchor.first)
}

/** The unit that lies `n` units from the one that holds a day. */
export function unitFrom(unit: Unit, n: number, day: DayNumber): string | null {
  const { year, month } = civilDate(day)
  switch (unit) {
    case 'minute':
    case 'hour':
      return isoDay(day)
    case 'day':
      return isoDay(day + n)
    case 'week':
      return week(day + 7 * n, 0)
    case 'weekend':
      return week(day + 7 * n, 5)
    case 'month': {
      const date = addMonths({ year, month, day: 1 }, n)
      return isoMonth(date.year, date.month)
    }
    case 'quarter':
    case 'half': {
      const size = unit === 'quarter' ? 3 : 6
      const first = addMonths({ year, month: Math.floor((month - 1) / size) * size + 1, day: 1 }, n * size)
      return `${isoMonth(first.year, first.month)}/${isoMonth(first.year, first.month + size - 1)}`
    }
    case 'year':
      return inRange(year + n) ? isoYear(year + n) : null
    case 'decade':
      return inRange(year + 10 * n) ? `${isoYear(year + 10 * n).slice(0, 3)}X` : null
    case 'century':
      return inRange(year + 100 * n) ? `${isoYear(year + 100 * n).slice(0, 2)}XX` : null
  }
}

const inRange = (year: number): boolean => year >= 0 && year <= 9999

/** The ISO week of a day, from the weekday `from` (0 is Monday) through Sunday. */
function week(day: DayNumber, from: number): string {
  const monday = day - weekdayOf(day) + 1
  return `${isoDay(monday + from)}/${isoDay(monday + 6)}`
}

/** How many days a date may span, less one, for such units to be counted from it. */
const EXACT: Readonly<Record<Unit, number>> = {
  minute: 0,
  hour: 0,
  day: 0,
  week: 6,
  weekend: 6,
  month: 30,
  quarter: 91,
  half: 183,
  year: 365,
  decade: 365,
  century: 365,
}

/** So many units before or after: as exact as the unit says ("two years ago" is a year, "four months ago" a month). */
function count(unit: Unit, n: number, from: 'today' | 'previous', setting: Setting): string | null {
  if (from === 'previous') {
    if (setting.previous === null || setting.previous.last - setting.previous.first > EXACT[unit]) return null
    setting.rules.add('read/date/previous')
    const edtf =
      unit === 'decade' ? unitFrom('year', 10 * n, setting.previous.first) : unitFrom(unit, n, setting.previous.first)
    // "thirty years later" than something that happened can't lie ahead, unless the clause says so.
    const ahead =
      edtf !== null && setting.anchor.known === 'day' && dayBounds(parseEdtf(edtf)!).first > setting.anchor.first
    return ahead && setting.direction !== 'future' ? null : edtf
  }
  if (!tells(setting, unit)) return null
  anchored(setting)
  return unit === 'decade' ? unitFrom('year', 10 * n, setting.anchor.first) : unitFrom(unit, n, setting.anchor.first)
}

/**
 * The so many units up to today, or from today on. One unit is told in the next smaller one: the past year runs from
 * this month a year ago to this month; several years are whole years.
 */
function window(unit: Unit, n: number, setting: Setting): string | null {
  const fine = unit === 'year' && Math.abs(n) === 1 ? 'month' : unit
  if (!tells(setting, fine)) return null
  anchored(setting)
  const today = setting.anchor.first
  const date = civilDate(today)
  const ordered = (a: string, b: string): string => (n < 0 ? `${a}/${b}` : `${b}/${a}`)
  switch (unit) {
    case 'year': {
      if (Math.abs(n) > 1)
        return n < 0
          ? `${isoYear(date.year + n)}/${isoYear(date.year - 1)}`
          : `${isoYear(date.year + 1)}/${isoYear(date.year + n)}`
      const other = addMonths(date, 12 * n)
      return ordered(isoMonth(other.year, other.month), isoMonth(date.year, date.month))
    }
    case 'decade':
      return inRange(date.year + 10 * n) ? ordered(isoYear(date.year + 10 * n), isoYear(date.year)) : null
    case 'month': {
      const other = addMonths(date, n)
      if (Math.abs(n) === 1) return setting.anchor.known === 'day' ? ordered(isoDay(other), isoDay(today)) : null
      return ordered(isoMonth(other.year, other.month), isoMonth(date.year, date.month))
    }
    case 'week':
      return ordered(isoDay(today + 7 * n), isoDay(today))
    case 'day':
      return ordered(isoDay(today + n), isoDay(today))
    case 'hour':
      return ordered(isoDay(today + Math.sign(n) * Math.ceil(Math.abs(n) / 24)), isoDay(today))
    default:
      return unitFrom(unit, Math.sign(n), today)
  }
}

/** "In the fourth quarter", told of the past in spring, is that of last year. */
function nearestYear(unit: 'quarter' | 'half', n: number, { anchor, direction }: Setting): number {
  const now = Math.ceil(civilDate(anchor.first).month / (unit === 'quarter' ? 3 : 6))
  if (anchor.known === 'year' || direction === null) return 0
  return direction === 'past' && n > now ? -1 : direction === 'future' && n < now ? 1 : 0
}

function partOfYear({ unit, n, year, way }: Extract<Said, { is: 'part-of-year' }>, setting: Setting): string | null {
  let of = year === undefined ? null : Number(year)
  if (of === null) {
    if (!tells(setting, 'year')) return null
    anchored(setting)
    of = civilDate(setting.anchor.first).year + (way ?? nearestYear(unit, n, setting))
  }
  const size = unit === 'quarter' ? 3 : 6
  return `${isoMonth(of, (n - 1) * size + 1)}/${isoMonth(of, n * size)}`
}
