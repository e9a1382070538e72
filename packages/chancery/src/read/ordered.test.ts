import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWhile } from './ordered.ts'

test('counts the rows before the first that fails, as a walk from the head does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, limit) => {
      const rows = [...numbers].sort((a, b) => a - b)
      expect(countWhile(rows, (row) => row <= limit)).toBe(rows.filter((row) => row <= limit).length)
    }),
  )
})
