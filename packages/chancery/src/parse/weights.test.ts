import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Classes, kept, Moves, type Rows } from './weights.ts'

const rowsFrom = (features: readonly number[], classes: number, seed: number): Rows => {
  const hashes = Uint32Array.from(new Set(features.map(kept))).sort()
  const values = Int8Array.from({ length: hashes.length * classes }, (_, i) => ((i * 37 + seed) % 255) - 127)
  return { classes, hashes, values }
}
/** Features that the check of eight bits tells apart: others may share a row, which a table of weights puts up with. */
const features = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 100, selector: (it) => kept(it) & 0xff || 1 })

/** What the table should say, by looking through the rows. */
const plainly = ({ classes, hashes, values }: Rows, asked: readonly number[]): number[] =>
  Array.from({ length: classes }, (_, k) =>
    asked.reduce((sum, feature) => {
      const row = hashes.indexOf(kept(feature))
      return row < 0 ? sum : sum + values[row * classes + k]
    }, 0),
  )

describe.each([
  [3, (rows: Rows) => new Moves(rows)],
  [2, (rows: Rows) => new Moves(rows)],
  [17, (rows: Rows) => new Classes(rows)],
] as const)('weights of %i classes', (classes, make) => {
  test('sum the rows of features that were trained', () => {
    fc.assert(
      fc.property(features, fc.integer({ min: 0, max: 254 }), (known, seed) => {
        const rows = rowsFrom(known, classes, seed)
        const scores = new Int32Array(Math.max(3, classes))
        make(rows).score(Int32Array.from(known), known.length, scores)
        expect([...scores.subarray(0, classes)]).toEqual(plainly(rows, known))
      }),
    )
  })
})

test('weights of some classes are those of all', () => {
  fc.assert(
    fc.property(features, (known) => {
      const rows = rowsFrom(known, 9, 5)
      const weights = new Classes(rows)
      const all = new Int32Array(9)
      const some = new Int32Array(9)
      weights.score(Int32Array.from(known), known.length, all)
      weights.scoreOf(Int32Array.from(known), known.length, Uint8Array.of(2, 7), some)
      expect([some[0], some[1]]).toEqual([all[2], all[7]])
    }),
  )
})
