import type { ExpressionRow } from '../../lang/calendar.ts'
import { dateOf, daysOf, parted } from './build-date.ts'
import { Caught } from './caught.ts'
import { isoOf, numeric } from './digits.ts'
import type { Capture } from './match.ts'
import { fourDigits, type Said, type Way } from './said.ts'

/** What an expression says, from its row and what the row's pattern caught. Null if it makes no sense (30 February). */
export function said(row: ExpressionRow, captures: readonly Capture[], order: 'day' | 'month' | null): Said | null {
  const caught = new Caught(row, captures)
  switch (row.gives) {
    case 'date':
      return dateOf(caught)
    case 'days':
      return daysOf(captures, row)
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
      const short = unit === 'hour' || unit === 'minute'
      // "We will come to that in a minute", "it will be the first visit in ten years" date nothing.
      if (row.within && (short || unit === 'year' || unit === 'decade')) return null
      if (row.from === 'previous' && (short || (n === 0 && unit !== 'day' && unit !== 'month' && unit !== 'year')))
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
      return caught.first('numeric') === undefined
        ? parted(captures, order)
        : numeric(String(caught.first('numeric')), order)
  }
}

const opened = (row: ExpressionRow, of: Said): Said => {
  const side = row.with?.open
  return side ? { is: side, of } : of
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
  const tens = caught.number('yy') ?? caught.number('decade') ?? caught.number('number')
  if (year === undefined && tens! < 20) return null
  const first = year ?? 1900 + tens!
  return first % 10 === 0 ? { is: 'date', year: `${Math.floor(first / 10)}X` } : null
}

function quarterOf(caught: Caught): Said | null {
  const unit = caught.unit()
  const said = caught.number('nth') ?? caught.number('ordinal') ?? caught.number('n')!
  const year = caught.number('year')
  // "The last quarter" without its year is the one before this.
  if (said < 0 && year === undefined && caught.number('way') === undefined) return null
  const n = said < 0 ? (unit === 'half' ? 2 : 4) : said
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
