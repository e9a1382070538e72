import { fourDigits, isPossible, type Said, type SaidDate } from './said.ts'

/** A date as ISO 8601 writes it. */
export function isoOf(text: string): Said | null {
  const [year, month, rest] = text.split('-')
  const date: SaidDate = {
    is: 'date',
    year: year!,
    month: Number(month),
    ...(rest ? { day: Number(rest.slice(0, 2)) } : {}),
  }
  if (
    Number(year) < 1000 ||
    Number(year) > 2100 ||
    date.month! < 1 ||
    date.month! > 12 ||
    date.day === 0 ||
    (date.day ?? 1) > 31 ||
    !isPossible(date)
  )
    return null
  const time = /T(\d\d):(\d\d)/.exec(text)
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59) return date
  return { is: 'at', day: date, hour: Number(time[1]), minute: Number(time[2]), zone: text.endsWith('Z') ? 'Z' : null }
}

/** A date in digits, by the language's order; both readings where the order is open and both are dates. */
export function numeric(text: string, order: 'day' | 'month' | null): Said | null {
  const parts = text.split(/[./-]/).map(Number)
  if (text.search(/[./-]/) === 4) return checked(parts[0]!, parts[1]!, parts[2]!)
  const year =
    text.length - text.lastIndexOf(text.includes('/') ? '/' : text.includes('.') ? '.' : '-') - 1 === 2
      ? ofTwoDigits(parts[2]!)
      : parts[2]!
  return byOrder(parts[0]!, parts[1]!, year, order)
}

/** The year that two digits stand for. */
export const ofTwoDigits = (yy: number): number => yy + (yy < 50 ? 2000 : 1900)

/** Two numbers as day and month, with or without a year, in the language's order or in both. */
export function byOrder(a: number, b: number, year: number | undefined, order: 'day' | 'month' | null): Said | null {
  const dayFirst = checked(year, b, a)
  const monthFirst = checked(year, a, b)
  if (order === 'day') return dayFirst ?? monthFirst
  if (order === 'month') return monthFirst ?? dayFirst
  if (!dayFirst || !monthFirst || a === b) return dayFirst ?? monthFirst
  return { is: 'either', of: dayFirst.month! < monthFirst.month! ? [dayFirst, monthFirst] : [monthFirst, dayFirst] }
}

function checked(year: number | undefined, month: number, day: number): SaidDate | null {
  if ((year !== undefined && (year < 1000 || year > 2100)) || month < 1 || month > 12 || day < 1 || day > 31)
    return null
  const date: SaidDate = { is: 'date', ...(year === undefined ? {} : { year: fourDigits(year) }), month, day }
  return isPossible(date) ? date : null
}
