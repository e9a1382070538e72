import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Move, State } from './state.ts'

/** Makes moves, chosen among the allowed ones by `choices`, until the sentence is parsed. */
function run(length: number, choices: readonly number[]): State {
  const state = new State()
  state.begin(length)
  for (let step = 0; !state.done; step++) {
    const allowed = [Move.Shift, Move.Left, Move.Right].filter((move) => state.allowed() & (1 << move))
    state.make(allowed[(choices[step % choices.length] ?? 0) % allowed.length]!)
  }
  return state
}

describe('the parser’s state', () => {
  test('any way through ends after twice the words, in a tree with one root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat(5), { minLength: 1 }), (length, choices) => {
        const { heads } = run(length, choices)
        const roots = Array.from(heads.subarray(0, length)).filter((head) => head === length)
        expect(roots).toHaveLength(1)
        for (let word = 0; word < length; word++) {
          let at = word
          for (let up = 0; at !== length && up <= length; up++) at = heads[at]
          expect(at).toBe(length)
        }
      }),
    )
  })

  test('arcs do not cross', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.array(fc.nat(5), { minLength: 1 }), (length, choices) => {
        const { heads } = run(length, choices)
        const arcs = Array.from(
          { length },
          (_, word) => [Math.min(word, heads[word]), Math.max(word, heads[word])] as const,
        )
        for (const [a, b] of arcs) for (const [c, d] of arcs) expect(a < c && c < b && b < d).toBe(false)
      }),
    )
  })

  test('it grows for long sentences', () => expect(run(3000, [0, 1, 2, 1]).heads[0]).toBeGreaterThanOrEqual(0))
})
