import type { ActView, PartyView } from '../../ledger/views/view.ts'
import type { ActName } from '../../record/reading.ts'
import { inRoles } from './bearing.ts'

/** Two sides of an act; `target` is null where only one is told. */
export type Pair = readonly [source: PartyView | null, target: PartyView | null]

/** Acts that their agents do with one another. */
const TOGETHER: ReadonlySet<ActName> = new Set([
  'meet',
  'consult',
  'call',
  'convene',
  'correspond',
  'agree',
  'sign',
  'ratify',
  'issue',
  'cooperate',
])

/** With more sides than these an act is a conference, whose pairs tell nothing: each side then stands alone. */
export const MOST_SIDES = 12

/**
 * The pairs of an act: each agent with each of those it concerns; where they act together, each two of them once, never mirrored.
 */
export function pairsOf(view: ActView): Pair[] {
  const agents = inRoles(view, 'agent')
  const others = inRoles(view, 'recipient', 'host')
  if (agents.length + others.length > MOST_SIDES) return [...agents, ...others].map((party) => [party, null])
  if (agents.length === 0) return others.map((party) => [null, party])
  if (others.length > 0) return agents.flatMap((agent) => others.map((other): Pair => [agent, other]))
  if (agents.length === 1 || !TOGETHER.has(view.act)) return agents.map((agent) => [agent, null])
  return agents.flatMap((agent, k) => agents.slice(k + 1).map((other): Pair => [agent, other]))
}
