import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Cells, HASH_BITS } from './cells.ts'

/** A feature whose kept hash has these highest ten bits (the slot in a small table) and these lowest eight (the check). */
const feature = (slot: number, check: number): number => (slot << 22) | (check << (32 - HASH_BITS)) | 0
const kept = (each: number): number => each >>> (32 - HASH_BITS)
const sorted = (list: Iterable<number>): number[] => [...list].sort((a, b) => a - b)

const tableOf = (known: readonly number[]): Cells => {
  const hashes = Uint32Array.from(known, kept).sort()
  return new Cells(
    hashes,
    Int32Array.from(hashes, (_, row) => row + 1),
  )
}
const foundIn = (cells: Cells, asked: readonly number[]): number[] =>
  sorted(cells.found.subarray(0, cells.find(Int32Array.from(asked), asked.length)))

describe('cells', () => {
  test('many that want one slot are all found, also around the end of the table', () => {
    for (const slot of [0, 511, 1020, 1023]) {
      const known = Array.from({ length: 200 }, (_, i) => feature(slot, i + 1))
      expect(foundIn(tableOf(known), known)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
    }
  })

  test('what was not trained is not found among them', () => {
    const known = Array.from({ length: 100 }, (_, i) => feature(1023, i + 1))
    expect(foundIn(tableOf(known), [feature(1023, 150), feature(1022, 3), feature(100, 7)])).toEqual([])
  })

  test('what is found is what a plain search finds', () => {
    const any = fc.tuple(fc.constantFrom(0, 1, 2, 509, 1021, 1022, 1023), fc.integer({ min: 1, max: 255 }))
    // one check for one slot's neighbourhood: others may share a row, which a table of weights puts up with
    const some = fc.uniqueArray(any, { maxLength: 120, selector: ([, check]) => check })
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 120 }), (pairs, share) => {
        const all = pairs.map(([slot, check]) => feature(slot, check))
        const known = all.slice(0, share)
        const rows = sorted(known.map(kept))
        expect(foundIn(tableOf(known), all)).toEqual(sorted(known.map((each) => rows.indexOf(kept(each)) + 1)))
      }),
    )
  })
})
