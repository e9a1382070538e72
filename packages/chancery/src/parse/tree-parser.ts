import { PARSE_FEATURES, type ParserInput, parseProperties } from './parse-features.ts'
import { AHEAD, FIRST_REST, SECOND_REST } from './parse-templates.ts'
import { type Moves, State } from './state.ts'
import type { Weights } from './weights.ts'

/** The best of the allowed moves; the first of equals. */
export const bestMove = (allowed: Moves, scores: Int32Array): number => {
  let best = -1
  for (let move = 0; move < 3; move++)
    if ((allowed & (1 << move)) !== 0 && (best < 0 || scores[move] > scores[best])) best = move
  return best
}

/**
 * Finds the head of each word, greedily (arc-hybrid moves; Kuhlmann and others 2011), in time linear in the sentence's length. Keeps its
 * buffers: one for one thread.
 */
export class TreeParser {
  private readonly weights: Weights
  private readonly state = new State()
  private readonly features = new Int32Array(PARSE_FEATURES)
  private readonly scores = new Int32Array(3)
  /** What the next words say by themselves. */
  private readonly ahead = new Int32Array(3)

  constructor(weights: Weights) {
    this.weights = weights
  }

  /** Writes heads by word to `heads`; the root is word `input.length`. */
  parse(input: ParserInput, heads: Int32Array): void {
    const { weights, state, features, scores, ahead } = this
    const rest = input.guess === null ? FIRST_REST : SECOND_REST
    let seen = -1
    state.begin(input.length)
    while (!state.done) {
      const allowed = state.allowed()
      // one way only: no need to ask
      if ((allowed & (allowed - 1)) === 0) {
        state.make(allowed >> 1)
        continue
      }
      const properties = parseProperties(input, state)
      if (state.next !== seen) {
        weights.score(features, AHEAD.hash(properties, features), ahead)
        seen = state.next
      }
      weights.score(features, rest.hash(properties, features), scores)
      for (let move = 0; move < 3; move++) scores[move] += ahead[move]
      state.make(bestMove(allowed, scores))
    }
    for (let at = 0; at < input.length; at++) heads[at] = state.heads[at]
  }
}
