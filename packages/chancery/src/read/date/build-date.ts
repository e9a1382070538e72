import type { ExpressionRow, Unit } from '../../lang/calendar.ts'
import type { Caught } from './caught.ts'
import { byOrder, ofTwoDigits } from './digits.ts'
import type { Capture } from './match.ts'
import { fourDigits, isPossible, type Said, type SaidDate, type Way } from './said.ts'

/** A date in digits that are words of their own: 22/04, 9/2/20. */
export function parted(captures: readonly Capture[], order: 'day' | 'month' | null): Said | null {
  const yy = captures.find(({ of }) => of === 'yy' || of === 'year')?.value as number | undefined
  const [a, b] = captures.filter(({ of }) => of === 'day' || of === 'mm').map(({ value }) => value as number)
  if (a === undefined || b === undefined) return null
  return byOrder(a, b, yy === undefined ? undefined : yy < 100 ? ofTwoDigits(yy) : yy, order)
}

const PARTS = ['month', 'day', 'weekday', 'season', 'weeks'] as const

/** A date by its parts. Null for 30 February. */
export function dateOf(caught: Caught): Said | null {
  const date: { -readonly [Key in keyof SaidDate]: SaidDate[Key] } = { is: 'date' }
  const yy = caught.number('old')
  const year = caught.number('year') ?? caught.number('recent') ?? (yy === undefined ? undefined : ofTwoDigits(yy))
  if (year !== undefined) date.year = fourDigits(year)
  const holiday = caught.first('holiday')
  if (holiday !== undefined) date.holiday = String(holiday)
  for (const key of PARTS) {
    const value = caught.number(key)
    if (value !== undefined) date[key] = value
  }
  const mm = caught.number('mm')
  if (mm !== undefined) date.month = mm
  const nth =
    date.weekday !== undefined && date.day === undefined
      ? (caught.number('ordinal') ?? caught.number('nth'))
      : undefined
  if (nth !== undefined) date.nth = nth
  const ordinal = date.weekday === undefined ? (caught.number('ordinal') ?? caught.number('nth')) : undefined
  const inWords = caught.number('number') ?? ordinal
  if (date.day === undefined && inWords !== undefined) date.day = inWords
  const way = caught.number('way') as Way | undefined
  const unit = caught.unit()
  if (unit) {
    date.unit = unit
    date.unitWay = way ?? 0
  } else if (way !== undefined) {
    date.way = way
  }
  return isPossible(date) ? date : null
}

/** Two days, months or weekdays in text order; what only the second says (month, year) holds for the first too. A row `with` n: the second must be so many days after the first. */
export function daysOf(captures: readonly Capture[], { with: fixed }: ExpressionRow): Said | null {
  const sides: { weekday?: number; day?: number; month?: number; year?: string }[] = [{}]
  const split = splitAt(captures)
  const unit = (captures.find(({ of }) => of === 'unit')?.value ?? fixed?.unit) as Unit | undefined
  const unitWay = (captures.find(({ of }) => of === 'way')?.value ?? fixed?.way ?? 0) as Way
  const shared = unit ? { unit, unitWay } : {}
  captures.forEach((capture, i) => {
    if (i === split) sides.push({})
    const side = sides.at(-1)!
    if (capture.of === 'year') side.year = fourDigits(capture.value as number)
    else if (capture.of === 'day' || capture.of === 'month' || capture.of === 'weekday')
      side[capture.of] = capture.value as number
  })
  const [left, right] = sides as [SaidDate, SaidDate | undefined]
  if (!right) return null
  const to: SaidDate = { ...right, ...shared, is: 'date' }
  const from: SaidDate = { ...left, ...shared, is: 'date' }
  const month = from.month ?? to.month
  const whole = month === undefined ? from : { ...from, month }
  // The month may stand with the first day only: September 16-17.
  const end = to.month === undefined && month !== undefined ? { ...to, month } : to
  if (!isPossible(whole) || !isPossible(end) || (unit !== undefined && unit !== 'month')) return null
  if (whole.month === end.month && whole.day && end.day && whole.day >= end.day && !whole.year) return null
  if (fixed?.n !== undefined && (whole.day === undefined || end.day !== whole.day + fixed.n)) return null
  return { is: 'span', from: whole, to: end }
}

/** Index of the capture that opens the second half: the first class that comes again. */
function splitAt(captures: readonly Capture[]): number {
  const classes = captures.map((c) => c.of)
  const main = classes.includes('day') ? 'day' : classes.includes('month') ? 'month' : 'weekday'
  const second = classes.indexOf(main, classes.indexOf(main) + 1)
  if (second < 0) return -1
  // What leads into the second day belongs to it: "… and Tuesday 4 March", "and December 10".
  const lead = captures[second - 1]
  if (lead?.of === 'weekday' && classes.indexOf('weekday') !== second - 1) return second - 1
  if (
    main === 'day' &&
    lead?.of === 'month' &&
    classes.indexOf('month') !== second - 1 &&
    classes.indexOf('month') < classes.indexOf('day')
  )
    return second - 1
  return second
}
