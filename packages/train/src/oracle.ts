import { Move, type Moves, type State } from '../../chancery/src/parse/state.ts'

/**
 * What each move costs: how many arcs of the gold tree can no longer be made after it (dynamic oracle of the arc-hybrid system; Goldberg
 * and Nivre 2013). Writes to `costs`; moves that are not allowed are left at 0.
 */
export function costsOf(state: State, gold: Int32Array, allowed: Moves, costs: Int32Array): void {
  const { next, depth, stack, length } = state
  const top = depth > 0 ? stack[depth - 1] : -1
  const below = depth > 1 ? stack[depth - 2] : -1
  costs.fill(0)
  if (allowed & (1 << Move.Shift)) {
    let lost = 0
    for (let at = 0; at < depth; at++) {
      if (gold[stack[at]] === next) lost++
      if (at < depth - 1 && gold[next] === stack[at]) lost++
    }
    costs[Move.Shift] = lost
  }
  if (top < 0) return
  let kids = 0
  for (let at = next; at < length; at++) if (gold[at] === top) kids++
  const head = gold[top]
  costs[Move.Left] = kids + (head === below ? 1 : 0) + (head > next ? 1 : 0)
  costs[Move.Right] = kids + (head >= next ? 1 : 0)
}
