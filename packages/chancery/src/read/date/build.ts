import type { ExpressionRow, Unit } from '../../lang/calendar.ts'
import { isoOf, numeric } from './digits.ts'
import type { Capture } from './match.ts'
import { fourDigits, isPossible, type Said, type SaidDate, type Way } from './said.ts'

/** What an expression says, from its row and what the row's pattern caught. Null if it makes no sense (30 February). */
export function said(row: ExpressionRow, captures: readonly Capture[], order: 'day' | 'month' | null): Said | null {
  const caught = new Caught(row, captures)
  switch (row.gives) {
    case 'date':
      return dateOf(caught)
    case 'days':
      return daysOf(captures, row.with?.n === 1)
    case 'years':
      return yearsOf(caught)
    case 'year':
      return opened(row, { is: 'date', year: fourDigits(caught.number('year') ?? caught.number('recent')!) })
    case 'year-end':
      return { is: 'date', year: fourDigits(caught.number('year')!), month: 12, day: 31 }
    case 'decade':
      return decadeOf(caught)
    case 'century': {
      const n = caught.number('nth') ?? caught.number('ordinal')!
      return n >= 11 && n <= 21 ? { is: 'date', year: `${n - 1}XX` } : null
    }
    case 'offset':
      return { is: 'offset', days: caught.number('offset') ?? 0 }
    case 'unit': {
      const unit = caught.unit()
      return unit && unit !== 'hour' && unit !== 'minute'
        ? { is: 'unit', unit, way: (caught.number('way') ?? 0) as Way }
        : null
    }
    case 'count': {
      const unit = caught.unit()
      const n = (caught.number('n') ?? 1) * (row.sign ?? 1)
      if (
        row.from === 'previous' &&
        (unit === 'hour' || unit === 'minute' || (n === 0 && unit !== 'day' && unit !== 'month' && unit !== 'year'))
      )
        return null
      return unit ? opened(row, { is: 'count', unit, n, from: row.from ?? 'today' }) : null
    }
    case 'window': {
      const unit = caught.unit()
      return unit ? { is: 'window', unit, n: (caught.number('n') ?? 1) * (row.sign ?? -1) } : null
    }
    case 'quarter':
      return quarterOf(caught)
    case 'time':
      return timeOf(caught)
    case 'iso':
      return isoOf(String(caught.first('iso')))
    case 'numeric':
      return numeric(String(caught.first('numeric')), order)
  }
}

/** What was caught, by class; a row's `with` stands in where the pattern caught nothing. */
class Caught {
  readonly row: ExpressionRow
  readonly captures: readonly Capture[]
  constructor(row: ExpressionRow, captures: readonly Capture[]) {
    this.row = row
    this.captures = captures
  }

  first(of: string): number | string | undefined {
    for (const capture of this.captures) if (capture.of === of) return capture.value
    return (this.row.with as Readonly<Record<string, number | string>> | undefined)?.[of]
  }

  number(of: string): number | undefined {
    const value = this.first(of)
    return typeof value === 'number' ? value : undefined
  }

  unit(): Unit | undefined {
    return (this.first('unit') ?? this.first('units')) as Unit | undefined
  }
}

const opened = (row: ExpressionRow, of: Said): Said => {
  const side = row.with?.open
  return side ? { is: side, of } : of
}

const PARTS = ['month', 'day', 'weekday', 'season'] as const

function dateOf(caught: Caught): Said | null {
  const date: { -readonly [Key in keyof SaidDate]: SaidDate[Key] } = { is: 'date' }
  const year = caught.number('year')
  if (year !== undefined) date.year = fourDigits(year)
  for (const key of PARTS) {
    const value = caught.number(key)
    if (value !== undefined) date[key] = value
  }
  const nth =
    date.weekday !== undefined && date.day === undefined
      ? (caught.number('ordinal') ?? caught.number('nth'))
      : undefined
  if (nth !== undefined) date.nth = nth
  const inWords = caught.number('number') ?? (date.weekday === undefined ? caught.number('ordinal') : undefined)
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

/** Two days, months or weekdays in text order; what only the second says (month, year) holds for the first too. `inRow`: the second must be the day after. */
function daysOf(captures: readonly Capture[], inRow: boolean): Said | null {
  const sides: { weekday?: number; day?: number; month?: number; year?: string }[] = [{}]
  const split = splitAt(captures)
  captures.forEach((capture, i) => {
    if (i === split) sides.push({})
    const side = sides.at(-1)!
    if (capture.of === 'year') side.year = fourDigits(capture.value as number)
    else if (capture.of === 'day' || capture.of === 'month' || capture.of === 'weekday')
      side[capture.of] = capture.value as number
  })
  const [left, right] = sides as [SaidDate, SaidDate | undefined]
  if (!right) return null
  const to: SaidDate = { ...right, is: 'date' }
  const from: SaidDate = { ...left, is: 'date' }
  const month = from.month ?? to.month
  const whole = month === undefined ? from : { ...from, month }
  // The month may stand with the first day only: September 16-17.
  const end = to.month === undefined && month !== undefined ? { ...to, month } : to
  if (!isPossible(whole) || !isPossible(end)) return null
  if (whole.month === end.month && whole.day && end.day && whole.day >= end.day && !whole.year) return null
  if (inRow && (whole.day === undefined || end.day !== whole.day + 1)) return null
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

function yearsOf(caught: Caught): Said | null {
  const years = caught.captures.filter((c) => c.of === 'year').map((c) => c.value as number)
  const short = caught.number('yy')
  const from = years[0]!
  const to = years[1] ?? Math.floor(from / 100) * 100 + short! + (short! < from % 100 ? 100 : 0)
  if (to <= from || to - from > (years[1] === undefined ? 30 : 500)) return null
  return { is: 'span', from: { is: 'date', year: fourDigits(from) }, to: { is: 'date', year: fourDigits(to) } }
}

function decadeOf(caught: Caught): Said | null {
  const year = caught.number('year')
  const tens = caught.number('yy') ?? caught.number('decade')
  const first = year ?? 1900 + tens!
  return first % 10 === 0 ? { is: 'date', year: `${Math.floor(first / 10)}X` } : null
}

function quarterOf(caught: Caught): Said | null {
  const n = caught.number('nth') ?? caught.number('ordinal') ?? caught.number('n')!
  const unit = caught.unit()
  const year = caught.number('year')
  if ((unit !== 'quarter' && unit !== 'half') || n > (unit === 'half' ? 2 : 4)) return null
  const way = caught.number('way') as Way | undefined
  return {
    is: 'part-of-year',
    unit,
    n,
    ...(year === undefined ? {} : { year: fourDigits(year) }),
    ...(way === undefined ? {} : { way }),
  }
}

function timeOf(caught: Caught): Said | null {
  const hhmm = caught.number('hhmm')
  const hour = hhmm === undefined ? (caught.number('hour') ?? caught.number('clock')) : Math.floor(hhmm / 100)
  const minute = hhmm === undefined ? (caught.number('minute') ?? 0) : hhmm % 100
  const half = caught.number('half')
  if (hour === undefined || (half !== undefined && (hour > 12 || hour === 0))) return null
  const real = half === undefined ? hour : (hour % 12) + half
  if (real > 23) return null
  return { is: 'time', hour: real, minute, zone: caught.first('zone') === 'Z' ? 'Z' : null }
}
