import { PARSE_FEATURES, type ParserInput, parseFeatures } from '../../chancery/src/parse/parse-features.ts'
import { State } from '../../chancery/src/parse/state.ts'
import { bestMove } from '../../chancery/src/parse/tree-parser.ts'
import { dropped } from './dropout.ts'
import { costsOf } from './oracle.ts'
import { Perceptron } from './perceptron.ts'
import { type Random, shuffled } from './random.ts'
import type { Course } from './tagging.ts'

/** A sentence to learn trees from. */
export interface Lesson {
  readonly input: ParserInput
  readonly heads: Int32Array
}

/** After the first pass, how often the learner goes on from its own move, right or wrong. */
const EXPLORING = 0.9

/** Learns moves, also from states that its own mistakes lead to. */
export function learnMoves(lessons: readonly Lesson[], course: Course, random: Random): Perceptron {
  const perceptron = new Perceptron(3, 1 << 18)
  const state = new State()
  const features = new Int32Array(PARSE_FEATURES)
  const scores = new Int32Array(3)
  const costs = new Int32Array(3)
  for (let pass = 0; pass < course.passes; pass++) {
    for (const { input, heads } of shuffled(lessons, random)) {
      state.begin(input.length)
      while (!state.done) {
        const allowed = state.allowed()
        if ((allowed & (allowed - 1)) === 0) {
          state.make(allowed >> 1)
          continue
        }
        const count = dropped(features, parseFeatures(input, state, features), course.dropout, random)
        perceptron.score(features, count, scores)
        const told = bestMove(allowed, scores)
        costsOf(state, heads, allowed, costs)
        const gold = bestMove(cheapest(allowed, costs), scores)
        if (costs[told] > costs[gold]) perceptron.update(features, count, gold, told)
        perceptron.moment++
        state.make(pass > 0 && random() < EXPLORING ? told : gold)
      }
    }
  }
  return perceptron
}

const cheapest = (allowed: number, costs: Int32Array): number => {
  let least = Number.POSITIVE_INFINITY
  for (let move = 0; move < 3; move++) if (allowed & (1 << move)) least = Math.min(least, costs[move])
  let moves = 0
  for (let move = 0; move < 3; move++) if (allowed & (1 << move) && costs[move] === least) moves |= 1 << move
  return moves
}
