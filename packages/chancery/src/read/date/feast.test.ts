import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDate, isoDay, weekdayOf } from '../../record/edtf-calendar.ts'
import { easterOf, feastDay, nthWeekdayOf } from './feast.ts'

const year = fc.integer({ min: 1583, max: 9999 })

describe('Easter', () => {
  test.each(['1961-04-02', '2000-04-23', '2008-03-23', '2019-04-21', '2023-04-09', '2024-03-31', '2038-04-25'])(
    '%s',
    (day) => expect(isoDay(easterOf(Number(day.slice(0, 4))))).toBe(day),
  )

  test('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(year, (y) => {
        const { year: of, month, day } = civilDate(easterOf(y))
        expect([of, weekdayOf(easterOf(y))]).toEqual([y, 7])
        expect(month * 100 + day).toBeGreaterThanOrEqual(322)
        expect(month * 100 + day).toBeLessThanOrEqual(425)
      }),
    )
  })
})

test('feasts are days of their year', () => {
  expect(isoDay(feastDay('12-25', 2021))).toBe('2021-12-25')
  expect(isoDay(feastDay('easter-2', 2023))).toBe('2023-04-07')
  expect(isoDay(feastDay('11/4/4', 2022))).toBe('2022-11-24')
  expect(isoDay(feastDay('05/1/-1', 2022))).toBe('2022-05-30')
})

test('a weekday counted from either end of its month is that weekday, in that month', () => {
  const args = [year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom(1, 2, 3, 4, -1)]
  fc.assert(
    fc.property(...(args as [typeof year, typeof year, typeof year, typeof year]), (y, month, weekday, nth) => {
      const day = nthWeekdayOf(y, month, weekday, nth)
      expect([civilDate(day).month, weekdayOf(day)]).toEqual([month, weekday])
      if (nth < 0) expect(civilDate(day + 7).month).not.toBe(month)
    }),
  )
})
