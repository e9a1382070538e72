import { type DayNumber, dayNumber, daysInMonth, weekdayOf } from '../../record/edtf-calendar.ts'

/** Easter Sunday of a year of the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
export function easterOf(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return dayNumber({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

/** The weekday of a month: `nth` 1 is the first, −1 the last. The fifth may lie in the next month. */
export function nthWeekdayOf(year: number, month: number, weekday: number, nth: number): DayNumber {
  const first = dayNumber({ year, month, day: 1 })
  const offset = (weekday - weekdayOf(first) + 7) % 7
  if (nth > 0) return first + offset + 7 * (nth - 1)
  return first + offset + 7 * Math.floor((daysInMonth(year, month) - 1 - offset) / 7)
}

/** Whether a feast has the same day in every year. */
export const isFixedFeast = (feast: string): boolean => /^\d\d-\d\d$/.test(feast)

/** The day of a feast in a year; `lang/calendar.ts` tells how feasts are written. */
export function feastDay(feast: string, year: number): DayNumber {
  if (feast.startsWith('easter')) return easterOf(year) + Number(feast.slice(6) || 0)
  const [month = 1, weekday = 1, nth = 1] = feast.split('/').map(Number)
  if (feast.includes('/')) return nthWeekdayOf(year, month, weekday, nth)
  return dayNumber({ year, month: Number(feast.slice(0, 2)), day: Number(feast.slice(3)) })
}
