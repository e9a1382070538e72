// @ts-expect-error the package ships no types
import { default as peer } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayBounds, formatEdtf, isEdtf, parseEdtf } from './edtf.ts'
import { addMonths, civilDate, dayNumber, daysInMonth, isoDay, weekdayOf } from './edtf-calendar.ts'

const day = (text: string): number => {
  const [year, month, dayOfMonth] = text.split('-').map(Number)
  return dayNumber({ year: year!, month: month!, day: dayOfMonth! })
}

const VALID: readonly [text: string, first: string | null, last: string | null][] = [
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-11-02', '2024-11-02', '2024-11-02'],
  ['0000-01-01', '0000-01-01', '0000-01-01'],
  ['2024-01-17T16', '2024-01-17', '2024-01-17'],
  ['2024-01-17T16:30', '2024-01-17', '2024-01-17'],
  ['2024-01-17T23:30:00-11:00', '2024-01-17', '2024-01-17'],
  ['2024-01-17T16:30Z', '2024-01-17', '2024-01-17'],
  ['197X', '1970-01-01', '1979-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['XXXX-06-19', '0000-06-19', '9999-06-19'],
  ['XXXX-02-29', '0000-02-29', '9996-02-29'],
  ['2024-XX', '2024-01-01', '2024-12-31'],
  ['2024-02-XX', '2024-02-01', '2024-02-29'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-22', '2024-06-01', '2024-08-31'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['2011/..', '2011-01-01', null],
  ['../2027-02-19', null, '2027-02-19'],
  ['2025-07-11/2025-07-13', '2025-07-11', '2025-07-13'],
  ['2024-12/2024-12-03', '2024-12-01', '2024-12-03'],
  ['[2025-07-06,2025-07-13]', '2025-07-06', '2025-07-13'],
  ['2024~', '2024-01-01', '2024-12-31'],
  ['2024-11?', '2024-11-01', '2024-11-30'],
  ['2024-11-02%', '2024-11-02', '2024-11-02'],
]

const INVALID = [
  '',
  ' ',
  '24',
  '20244',
  '2024-1',
  '2024-13',
  '2024-00',
  '2024-02-30',
  '2023-02-29',
  '2024-04-31',
  '2024-11-00',
  '2024-11-02 ',
  ' 2024',
  '2024-11-2',
  '20241102',
  '2024/11/02',
  '2024-20',
  '2024-25',
  '2024-21-01',
  '197X-21',
  '1X75',
  '2024-XX-05',
  '2024-1X',
  '2024-11-02T24',
  '2024-11-02T11:60',
  '2024-11-02T',
  '2024-11T11',
  '2024-11-XXT11',
  '2024-11-02T11~',
  '2024-11-02T11+15',
  '../..',
  '..',
  '2024/',
  '/2024',
  '2024/2023',
  '2024-05-02/2024-05-01',
  '2024/2025/2026',
  '[]',
  '[2024',
  '[2024,]',
  '[2024, 2025]',
  '[2024..2025]',
  '[2024/2025]',
  '{2024}',
  '2024~~',
  '~2024',
  '197x',
  'yesterday',
  '-2024',
  'Y12024',
  '2024–2025',
]

describe('parseEdtf', () => {
  test.each(VALID)('%s', (text, first, last) => {
    const edtf = parseEdtf(text)!
    expect(formatEdtf(edtf)).toBe(text)
    expect(Object.isFrozen(edtf)).toBe(true)
    expect(dayBounds(edtf)).toEqual({
      first: first === null ? Number.NEGATIVE_INFINITY : day(first),
      last: last === null ? Number.POSITIVE_INFINITY : day(last),
    })
  })

  test.each(INVALID)('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false)
  })

  test('keeps the parts apart', () => {
    expect(parseEdtf('XXXX-06-19?')).toEqual({ kind: 'date', year: 'XXXX', month: '06', day: '19', qualifier: '?' })
    expect(parseEdtf('2023-08-28T11')).toMatchObject({ kind: 'time', hour: 11, minute: null, second: null, zone: null })
    expect(parseEdtf('2006/..')).toMatchObject({ kind: 'interval', start: { year: '2006' }, end: null })
  })

  test('never throws and reads only what it writes back', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789X-/.T:Z[],~?%+'), maxLength: 24 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        const edtf = parseEdtf(text)
        if (edtf) expect(formatEdtf(edtf)).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })

  test('refuses a very long text at once', () => {
    expect(isEdtf(`[${'2024,'.repeat(1_000_000)}2024]`)).toBe(false)
  })
})

// The peer takes year 0 for a common year and refuses intervals of one day: both are left out here.
const year = fc.integer({ min: 1000, max: 9999 }).map((y) => String(y).padStart(4, '0'))
const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'))
const anyDay = fc.integer({ min: day('1000-01-01'), max: day('9999-12-31') }).map((n) => isoDay(n))
const point = fc.oneof(
  anyDay,
  year,
  fc.tuple(year, month).map((p) => p.join('-')),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => y.slice(0, 4 - n) + 'X'.repeat(n)),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
  fc.tuple(anyDay, fc.constantFrom('~', '?', '%')).map((p) => p.join('')),
)
const written = fc.oneof(
  point,
  point.map((p) => `${p}/..`),
  point.map((p) => `../${p}`),
  fc.uniqueArray(anyDay, { minLength: 2, maxLength: 2 }).map(([a, b]) => (a! < b! ? `${a}/${b}` : `${b}/${a}`)),
  fc.uniqueArray(anyDay, { minLength: 1, maxLength: 5 }).map((all) => `[${all.sort().join(',')}]`),
)

describe('against the package edtf', () => {
  test('same bounds wherever it gives bounds', () => {
    fc.assert(
      fc.property(written, (text) => {
        const ours = dayBounds(parseEdtf(text)!)
        const theirs = peer(text) as unknown as { min: number; max: number; upper?: { max: number } }
        if (!text.startsWith('..')) expect(ours.first).toBe(theirs.min / 86_400_000)
        const last = text.startsWith('..') ? theirs.upper!.max : theirs.max
        expect(ours.last).toBe(last === Number.POSITIVE_INFINITY ? last : Math.floor(last / 86_400_000))
      }),
      { numRuns: 500 },
    )
  })
})

describe('calendar', () => {
  test('days and numbers are inverse, and agree with the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 3_000_000 }), (n) => {
        expect(dayNumber(civilDate(n))).toBe(n)
        const date = new Date(n * 86_400_000)
        expect(civilDate(n)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(weekdayOf(n) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  test('months move and clamp', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 })
    expect(addMonths({ year: 2024, month: 1, day: 31 }, -2)).toEqual({ year: 2023, month: 11, day: 30 })
    expect(addMonths({ year: 2024, month: 12, day: 1 }, 1)).toEqual({ year: 2025, month: 1, day: 1 })
    expect(daysInMonth(1900, 2)).toBe(28)
    expect(daysInMonth(2000, 2)).toBe(29)
  })
})
