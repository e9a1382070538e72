import type { Calendar } from '../../lang/calendar.ts'
import type { DayBounds } from '../../record/edtf.ts'
import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isCivilDate,
  isoDay,
  isoMonth,
  isoYear,
  weekdayOf,
} from '../../record/edtf-calendar.ts'
import type { Anchor } from './anchor.ts'
import type { Direction } from './direction.ts'
import type { SaidDate } from './said.ts'

/** What an expression is resolved against. `rules` collects the ids of the rules that were used. */
export interface Setting {
  readonly anchor: Anchor
  /** The date told before, for "the next day". */
  readonly previous: DayBounds | null
  readonly direction: Direction
  readonly calendar: Calendar
  readonly rules: Set<string>
}

/** Notes what the anchor was. */
export function anchored({ anchor, rules }: Setting): void {
  rules.add(
    anchor.known === 'near'
      ? 'read/date/landmark'
      : anchor.basis === 'text'
        ? 'read/date/own-day'
        : 'read/date/published',
  )
}

/** A date as said, with the parts that the words leave open filled in from the anchor. */
export function resolveDate(date: SaidDate, setting: Setting): string | null {
  if (date.nth !== undefined) return nthWeekday(date, date.nth, setting)
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

const dayOf = (year: number, month: number, day: number): string | null =>
  isCivilDate({ year, month, day }) ? isoDay({ year, month, day }) : null

/** What a candidate costs, in days, that lies on the other side of today than a verb nearby says. */
const AGAINST = { past: 250, future: 60 }

/** The year of a month or day: the nearest one, the hint of direction taken into account. */
function yearOf(month: number, day: number, date: SaidDate, setting: Setting): number | null {
  const { anchor, direction } = setting
  if (anchor.known === 'none' || anchor.known === 'year') return yearAlone(date, setting)
  if (anchor.known === 'near' && date.unit) return null
  anchored(setting)
  const today = anchor.known === 'month' ? anchor.first + 14 : anchor.first
  const { year, month: thisMonth } = civilDate(today)
  if (date.unit === 'year') return year + (date.unitWay ?? 0)
  const first = (y: number): DayNumber => dayNumber({ year: y, month, day: Math.min(day, daysInMonth(y, month)) })
  const years = [year - 1, year, year + 1]
  if (date.way === -1)
    return (
      years
        .filter((y) => (date.day === undefined ? y * 12 + month < year * 12 + thisMonth : first(y) <= today))
        .at(-1) ?? year - 1
    )
  if (date.way === 1)
    return (
      years.find((y) => (date.day === undefined ? y * 12 + month > year * 12 + thisMonth : first(y) >= today)) ??
      year + 1
    )
  if (date.way === 0) return year
  const cost = (y: number): number => {
    const far = date.day === undefined ? (y * 12 + month - (year * 12 + thisMonth)) * 30.4 : first(y) - today
    const against = anchor.known !== 'near' && direction !== null && (direction === 'past' ? far > 0 : far < 0)
    return Math.abs(far) + (against ? AGAINST[direction] : 0) + (far > 0 ? 0.5 : 0)
  }
  return years.reduce((best, y) => (cost(y) < cost(best) ? y : best))
}

/** With only a year to count from, "of this year" and the like are still certain. */
function yearAlone(date: SaidDate, setting: Setting): number | null {
  if (setting.anchor.known !== 'year' || date.unit !== 'year') return null
  anchored(setting)
  return civilDate(setting.anchor.first).year + (date.unitWay ?? 0)
}

function month(date: SaidDate, setting: Setting): string {
  const year = yearOf(date.month!, 1, date, setting)
  if (year !== null) return isoMonth(year, date.month!)
  setting.rules.add('read/date/open-year')
  return `XXXX-${String(date.month).padStart(2, '0')}`
}

function dayOfMonth(date: SaidDate, month: number, day: number, setting: Setting): string | null {
  const year = yearOf(month, day, date, setting)
  if (year !== null) return dayOf(year, month, day)
  setting.rules.add('read/date/open-year')
  return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** "le 12 de ce mois". */
function dayOfThisMonth(date: SaidDate, setting: Setting): string | null {
  const { anchor } = setting
  if (date.unit !== 'month' || (anchor.known !== 'day' && anchor.known !== 'month')) return null
  anchored(setting)
  const { year, month } = addMonths({ ...civilDate(anchor.first), day: 1 }, date.unitWay ?? 0)
  return dayOf(year, month, date.day!)
}

/** "the first Tuesday of November": the weekday counted within its month. */
function nthWeekday({ weekday, nth: _, ...date }: SaidDate, nth: number, setting: Setting): string | null {
  if (weekday === undefined) return null
  const edtf = date.month === undefined ? monthBy(date, setting) : resolveDate(date, setting)
  if (edtf === null || !/^\d{4}-\d\d$/.test(edtf)) return null
  const [year, month] = edtf.split('-').map(Number) as [number, number]
  const first = dayNumber({ year, month, day: 1 })
  const day = ((weekday - weekdayOf(first) + 7) % 7) + 1 + 7 * (Math.abs(nth) - 1)
  if (nth < 0) return isoDay(first + day - 1 + 7 * Math.floor((daysInMonth(year, month) - day) / 7))
  return dayOf(year, month, day)
}

/** This, last or next month. */
function monthBy({ unit, unitWay = 0 }: SaidDate, setting: Setting): string | null {
  const { anchor } = setting
  if (unit !== 'month' || (anchor.known !== 'day' && anchor.known !== 'month')) return null
  anchored(setting)
  const { year, month } = addMonths({ ...civilDate(anchor.first), day: 1 }, unitWay)
  return isoMonth(year, month)
}

/** "mardi 12": the nearest 12th that is a Tuesday. */
function weekdayAndDay(weekday: number, day: number, setting: Setting): string | null {
  const { anchor } = setting
  if (anchor.known !== 'day' && anchor.known !== 'near' && anchor.known !== 'month') return null
  const middle = anchor.known === 'month' ? anchor.first + 14 : anchor.first
  const found = [0, -1, 1]
    .map((months) => addMonths({ ...civilDate(middle), day: 1 }, months))
    .map(({ year, month }) => ({ year, month, day }))
    .filter((date) => isCivilDate(date) && weekdayOf(dayNumber(date)) === weekday)
    .map(dayNumber)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  if (found === undefined) return null
  anchored(setting)
  return isoDay(found)
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
  { way, unit, unitWay }: SaidDate,
  { direction, calendar }: Setting,
): DayNumber {
  const today = anchor.first
  const monday = today - weekdayOf(today) + 1
  if (unit === 'week') return monday + 7 * (unitWay ?? 0) + weekday - 1
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (way === -1) return today - (back || 7)
  if (way === 1) return calendar.nextWeekday === 'next-week' ? monday + 7 + weekday - 1 : today + (ahead || 7)
  if (anchor.known === 'near') return ahead <= 3 ? today + ahead : today - back
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
