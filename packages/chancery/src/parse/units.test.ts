import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, placesOf, type Unit, unitsOf } from './units.ts'

const sentence = fc
  .record({ length: fc.integer({ min: 1, max: 20 }), cuts: fc.array(fc.nat(20), { maxLength: 8 }) })
  .map(({ length, cuts }) => {
    const bounds = [...new Set(cuts.map((cut) => Math.min(cut, length)))].sort((a, b) => a - b)
    const units: Unit[] = []
    for (let i = 0; i + 1 < bounds.length; i += 2)
      if (bounds[i + 1]! - bounds[i]! > 1) units.push({ first: bounds[i]!, last: bounds[i + 1]! })
    return { forms: Array.from({ length }, (_, at) => `w${at}`), units }
  })

describe('units', () => {
  test('joined words and their places cover the sentence, each word once', () => {
    fc.assert(
      fc.property(sentence, ({ forms, units }) => {
        const together = joined(forms, units)
        const places = placesOf(forms.length, units)
        expect(places.length).toBe(together.length + 1)
        expect(places[together.length]).toBe(forms.length)
        expect(together).toEqual(together.map((_, at) => forms.slice(places[at], places[at + 1]).join(' ')))
      }),
    )
  })

  test('are found by their spans; words that stick out of a span stay alone', () => {
    const start = Int32Array.of(0, 5, 10, 15, 20)
    const end = Int32Array.of(4, 9, 14, 19, 24)
    const found = (...spans: [number, number][]) =>
      unitsOf(
        start,
        end,
        0,
        5,
        spans.map(([from, to]) => ({ start: from, end: to })),
      )
    expect(found([5, 14])).toEqual([{ first: 1, last: 3 }])
    expect(found([5, 9])).toEqual([])
    expect(found([6, 19])).toEqual([{ first: 2, last: 4 }])
    expect(found([0, 9], [5, 14], [15, 24])).toEqual([
      { first: 0, last: 2 },
      { first: 3, last: 5 },
    ])
  })
})
