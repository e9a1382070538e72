import {
  civilDate,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  isoYear,
  weekdayOf,
} from '../../record/edtf-calendar.ts'
import type { Anchor } from './anchor.ts'
import { feastDay, isFixedFeast } from './feast.ts'
import { dayOf, dayOfThisMonth, monthBy, nthWeekday, weekdayAndDay } from './in-month.ts'
import { yearOf } from './near.ts'
import type { SaidDate } from './said.ts'
import { anchored, type Setting } from './setting.ts'

/** A date as said, with the parts that the words leave open filled in from the anchor. */
export function resolveDate(date: SaidDate, setting: Setting): string | null {
  if (date.nth !== undefined) {
    const { nth, weekday, ...of } = date
    if (weekday === undefined) return null
    return nthWeekday(weekday, nth, of.month === undefined ? monthBy(of, setting) : resolveDate(of, setting))
  }
  if (date.holiday !== undefined) return holiday(date, date.holiday, setting)
  if (date.year !== undefined) {
    if (date.season !== undefined) return date.year.includes('X') ? null : `${date.year}-${date.season}`
    return date.month === undefined
      ? date.year
      : date.day === undefined
        ? isoMonth(Number(date.year), date.month)
        : dayOf(Number(date.year), date.month, date.day)
  }
  if (date.season !== undefined) return season(date.season, date.way ?? 0, setting)
  if (date.month !== undefined)
    return date.day === undefined ? month(date, setting) : dayOfMonth(date, date.month, date.day, setting)
  if (date.day !== undefined)
    return date.weekday === undefined ? dayOfThisMonth(date, setting) : weekdayAndDay(date.weekday, date.day, setting)
  return date.weekday === undefined ? null : weekday(date.weekday, date, setting)
}

/** A holiday of its year, or of the nearest one; none before the calendar of 1582. */
function holiday(date: SaidDate, feast: string, setting: Setting): string | null {
  if (date.year !== undefined) return Number(date.year) > 1582 ? isoDay(feastDay(feast, Number(date.year))) : null
  const year = yearOf((y) => feastDay(feast, y), true, date, setting)
  if (year !== null) return isoDay(feastDay(feast, year))
  if (!isFixedFeast(feast)) return null
  setting.rules.add('read/date/open-year')
  return `XXXX-${feast}`
}

function month(date: SaidDate, setting: Setting): string {
  const year = yearOf((y) => dayNumber({ year: y, month: date.month!, day: 1 }), false, date, setting)
  if (year !== null) return isoMonth(year, date.month!)
  setting.rules.add('read/date/open-year')
  return `XXXX-${String(date.month).padStart(2, '0')}`
}

function dayOfMonth(date: SaidDate, month: number, day: number, setting: Setting): string | null {
  const first = (y: number): DayNumber =>
    dayNumber({ year: y, month, day: day < 0 ? daysInMonth(y, month) : Math.min(day, daysInMonth(y, month)) })
  const year = yearOf(first, true, date, setting)
  if (year !== null) return dayOf(year, month, day)
  setting.rules.add('read/date/open-year')
  return day < 0
    ? `XXXX-${String(month).padStart(2, '0')}`
    : `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function weekday(weekday: number, date: SaidDate, setting: Setting): string | null {
  const { anchor, rules } = setting
  if (anchor.known === 'none' || anchor.known === 'year') return null
  anchored(setting)
  if (anchor.known === 'month') {
    if (date.way === -1 || date.way === 1 || date.unit) return null
    rules.add('read/date/open-month')
    const { year, month } = civilDate(anchor.first)
    const days: string[] = []
    for (let day = 1; day <= daysInMonth(year, month); day++) {
      if (weekdayOf(anchor.first + day - 1) === weekday) days.push(isoDay({ year, month, day }))
    }
    return `[${days.join(',')}]`
  }
  return isoDay(weekdayFrom(anchor, weekday, date, setting))
}

function weekdayFrom(
  anchor: Anchor,
  weekday: number,
  { way, unit, unitWay, weeks }: SaidDate,
  { direction, calendar }: Setting,
): DayNumber {
  const today = anchor.first
  const monday = today - weekdayOf(today) + 1
  if (unit === 'week') return monday + 7 * (unitWay ?? 0) + weekday - 1
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (weeks !== undefined) return today + ahead + 7 * weeks
  if (way === -1) return today - (back || 7)
  if (way === 1) return calendar.nextWeekday === 'next-week' ? monday + 7 + weekday - 1 : today + (ahead || 7)
  if (anchor.known === 'near') return ahead <= 3 ? today + ahead : today - back
  // "This Sunday" is the coming one unless the clause tells of the past.
  if (way === 0 && direction === null) return today + ahead
  return direction === 'future' ? today + ahead : today - back
}

function season(season: number, way: number, setting: Setting): string | null {
  const { anchor, direction } = setting
  if (anchor.known === 'none') return null
  if (anchor.known === 'year') return way === 0 ? `${isoYear(civilDate(anchor.first).year)}-${season}` : null
  anchored(setting)
  const { year, month } = civilDate(anchor.first)
  // A winter is named after the year in which it begins.
  const now = month <= 2 ? year - 1 : year
  const opens = (season - 20) * 3
  const current = month <= 2 ? 24 : Math.floor(month / 3) + 20
  if (way === -1) return `${isoYear(current > season ? now : now - 1)}-${season}`
  if (way === 1) return `${isoYear(current < season ? now : now + 1)}-${season}`
  if (season === 24 && month <= 2) return `${isoYear(now)}-${season}`
  return `${isoYear(direction === 'past' && opens > month ? year - 1 : year)}-${season}`
}
