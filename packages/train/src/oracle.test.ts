import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Move, State } from '../../chancery/src/parse/state.ts'
import { costsOf } from './oracle.ts'

/** All moves of the system, also those that give a tree several roots: the oracle's costs leave that rule out. */
const waysOf = (state: State): number[] => [
  ...(state.next < state.length ? [Move.Shift] : []),
  ...(state.depth > 0 ? [Move.Left] : []),
  ...(state.depth > 1 ? [Move.Right] : []),
]

/** The fewest gold arcs that are missed from a state on, by trying every way. */
function fewestMissed(path: readonly number[], length: number, gold: Int32Array): number {
  const state = new State()
  state.begin(length)
  for (const move of path) state.make(move)
  if (state.done) return Array.from(gold).filter((head, word) => state.heads[word] !== head).length
  return Math.min(...waysOf(state).map((move) => fewestMissed([...path, move], length, gold)))
}

/** A projective tree: what some way through makes. */
const trees = fc
  .record({ length: fc.integer({ min: 2, max: 5 }), choices: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }) })
  .map(({ length, choices }) => {
    const state = new State()
    state.begin(length)
    for (let step = 0; !state.done; step++) {
      const ways = [Move.Shift, Move.Left, Move.Right].filter((move) => state.allowed() & (1 << move))
      state.make(ways[choices[step]! % ways.length]!)
    }
    return state.heads.slice(0, length)
  })

test('the cost of a move is what it makes one miss, by trying every way', () => {
  fc.assert(
    fc.property(trees, fc.array(fc.nat(2), { maxLength: 6 }), (gold, choices) => {
      const { length } = gold
      const state = new State()
      state.begin(length)
      const path: number[] = []
      for (const choice of choices) {
        const ways = [Move.Shift, Move.Left, Move.Right].filter((move) => state.allowed() & (1 << move))
        if (ways.length === 0 || state.done) break
        const move = ways[choice % ways.length]!
        state.make(move)
        path.push(move)
      }
      if (state.done) return
      const costs = new Int32Array(3)
      costsOf(state, gold, 7, costs)
      const now = fewestMissed(path, length, gold)
      for (const move of waysOf(state)) expect(costs[move]).toBe(fewestMissed([...path, move], length, gold) - now)
    }),
    { numRuns: 300 },
  )
})
