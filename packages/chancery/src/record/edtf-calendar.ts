/** A day of the proleptic Gregorian calendar. `month` and `day` count from 1; year 0 is 1 BC, as in ISO 8601. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01, negative before it. No time zone: a day is a day as printed. */
export type DayNumber = number

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Length of a month in days. `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!

export const isCivilDate = ({ year, month, day }: CivilDate): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The number of a day. Counts from 1 March, so that the leap day comes last in its year (after Hinnant, days_from_civil). */
export function dayNumber({ year, month, day }: CivilDate): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that a number stands for; inverse of `dayNumber`. */
export function civilDate(number: DayNumber): CivilDate {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The weekday of a day. 1970-01-01 was a Thursday. */
export const weekdayOf = (number: DayNumber): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday

/** Moves a date by whole months. A day that the month does not have becomes its last day (31 January + 1 → 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + (date.month - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) }
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** `2024-11-02`. Years 0 to 9999 only. */
export const isoDay = (date: CivilDate | DayNumber): string => {
  const { year, month, day } = typeof date === 'number' ? civilDate(date) : date
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `2024-11`. */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`

/** `2024`. */
export const isoYear = (year: number): string => pad(year, 4)
