import type { DayBounds } from '../../record/edtf.ts'
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  isCivilDate,
  isoDay,
  isoMonth,
  weekdayOf,
} from '../../record/edtf-calendar.ts'
import { nthWeekdayOf } from './feast.ts'
import type { SaidDate } from './said.ts'
import { anchored, type Setting } from './setting.ts'

/** −1 is the last day of the month. */
export function dayOf(year: number, month: number, said: number): string | null {
  const day = said < 0 ? daysInMonth(year, month) + 1 + said : said
  return isCivilDate({ year, month, day }) ? isoDay({ year, month, day }) : null
}

/** "le 12 de ce mois"; "le 12" alone is the nearest one, on the side that the clause points to. */
export function dayOfThisMonth(date: SaidDate, setting: Setting): string | null {
  const { anchor } = setting
  if (date.unit === undefined) return nearestDay(date.day!, setting)
  if (date.unit !== 'month' || (anchor.known !== 'day' && anchor.known !== 'month')) return null
  anchored(setting)
  const { year, month } = addMonths({ ...civilDate(anchor.first), day: 1 }, date.unitWay ?? 0)
  return dayOf(year, month, date.day!)
}

function isWholeMonth({ first, last }: DayBounds): boolean {
  const { year, month, day } = civilDate(first)
  return day === 1 && last - first + 1 === daysInMonth(year, month)
}

function nearestDay(day: number, setting: Setting): string | null {
  const { anchor, direction, previous } = setting
  if (previous && isWholeMonth(previous)) {
    // "In December (from the 7th to the 15th)": the month stands before.
    setting.rules.add('read/date/previous')
    const { year, month } = civilDate(previous.first)
    return dayOf(year, month, day)
  }
  if (anchor.known !== 'day' && anchor.known !== 'near') return null
  const today = anchor.first
  const days = [-1, 0, 1]
    .map((months) => ({ ...addMonths({ ...civilDate(today), day: 1 }, months), day }))
    .filter(isCivilDate)
    .map(dayNumber)
  const side = days.filter((d) => (direction === 'past' ? d <= today : direction === 'future' ? d >= today : true))
  if (side.length === 0) return null
  anchored(setting)
  return isoDay(side.reduce((best, d) => (Math.abs(d - today) < Math.abs(best - today) ? d : best)))
}

/** "the first Tuesday of November": the weekday counted within its month. */
export function nthWeekday(weekday: number, nth: number, edtf: string | null): string | null {
  if (edtf === null || !/^\d{4}-\d\d$/.test(edtf)) return null
  const [year, month] = edtf.split('-').map(Number) as [number, number]
  const day = nthWeekdayOf(year, month, weekday, nth)
  return civilDate(day).month === month ? isoDay(day) : null
}

/** This, last or next month. */
export function monthBy({ unit, unitWay = 0 }: SaidDate, setting: Setting): string | null {
  const { anchor } = setting
  if (unit !== 'month' || (anchor.known !== 'day' && anchor.known !== 'month')) return null
  anchored(setting)
  const { year, month } = addMonths({ ...civilDate(anchor.first), day: 1 }, unitWay)
  return isoMonth(year, month)
}

/** "mardi 12": the nearest 12th that is a Tuesday. */
export function weekdayAndDay(weekday: number, day: number, setting: Setting): string | null {
  const { anchor } = setting
  if (anchor.known !== 'day' && anchor.known !== 'near' && anchor.known !== 'month') return null
  const middle = anchor.known === 'month' ? anchor.first + 14 : anchor.first
  // A month away where none is nearer: "Tuesday 13th" is printed of far days too.
  const found = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]
    .map((months) => addMonths({ ...civilDate(middle), day: 1 }, months))
    .map(({ year, month }) => ({ year, month, day }))
    .filter((date) => isCivilDate(date) && weekdayOf(dayNumber(date)) === weekday)
    .map(dayNumber)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  if (found === undefined) return null
  anchored(setting)
  return isoDay(found)
}
