import { familyOf } from './blocks.ts'
import type { ToldAct, ToldParty } from './told.ts'

/** Acts that all sides do alike: who stands first is a matter of telling. */
const MUTUAL: ReadonlySet<string> = new Set(
  'meet call consult convene visit sign ratify issue cooperate agree mediate appoint correspond'.split(' '),
)

const sideOf = (party: ToldParty): string => party.state ?? party.actor
const round = (value: number): number => Math.round(value * 1000) / 1000

export const sidesOf = (told: ToldAct): Set<string> => new Set(told.parties.map(sideOf))
const agentsOf = (told: ToldAct): Set<string> =>
  new Set(told.parties.filter(({ role }) => role === 'agent' || role === 'host').map(sideOf))
const recipientsOf = (told: ToldAct): Set<string> =>
  new Set(told.parties.filter(({ role }) => role === 'recipient').map(sideOf))

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((one) => !b.has(one))

/** How the parties of two reports agree. */
export interface Sides {
  /** 0 to 1. */
  readonly score: number
  /** Whether what differs is more than one reporter leaving somebody out: a third side at the table, officials for a minister. */
  readonly doubtful: boolean
}

/**
 * How well those who take part agree; null where they cannot be of one act: no common side, other persons for one side, each with somebody of
 * its own who does it, or who does it in one has it done to them in the other.
 */
export function compareSides(a: ToldAct, b: ToldAct): Sides | null {
  const [sidesA, sidesB] = [sidesOf(a), sidesOf(b)]
  const common = [...sidesA].filter((side) => sidesB.has(side))
  if (common.length === 0) return null
  let doubtful = false
  for (const side of common) {
    const [ofA, ofB] = [named(a, side), named(b, side)]
    // Two ministers of one state who meet the same guest are two meetings.
    if (ofA.length && ofB.length && !ofA.some((actor) => ofB.includes(actor))) return null
    if ((ofA.length > 0 && crowd(b, side)) || (ofB.length > 0 && crowd(a, side))) doubtful = true
  }
  const [agentsA, agentsB] = [agentsOf(a), agentsOf(b)]
  const [othersA, othersB] = [recipientsOf(a), recipientsOf(b)]
  if (
    !MUTUAL.has(a.act) &&
    (swapped(agentsA, othersA, othersB, agentsB) || swapped(agentsB, othersB, othersA, agentsA))
  )
    return null
  if (turned(agentsA, othersA, agentsB, othersB)) return null
  const [ownA, ownB] = [without(agentsA, sidesB), without(agentsB, sidesA)]
  const small = Math.max(sidesA.size, sidesB.size) <= 3
  if (ownA.length && ownB.length && small) return null
  // A minister may see one colleague alone and two together on one day.
  const talks = familyOf(a.act) === 'talk'
  if (talks && Math.min(sidesA.size, sidesB.size) === 2 && Math.max(sidesA.size, sidesB.size) > 2) doubtful = true
  const actors = (told: ToldAct) => new Set(told.parties.map((party) => party.actor))
  const [actorsA, actorsB] = [actors(a), actors(b)]
  const shared = [...actorsA].filter((actor) => actorsB.has(actor)).length
  const sideShare = (2 * common.length) / (sidesA.size + sidesB.size)
  const actorShare = shared / Math.min(actorsA.size, actorsB.size)
  return { score: round(0.6 * sideShare + 0.4 * actorShare), doubtful }
}

/** The persons who take part for a side. */
const named = (told: ToldAct, side: string): string[] =>
  told.parties.filter((party) => party.kind === 'person' && sideOf(party) === side).map((party) => party.actor)

/** Whether a side is told as some of its people only: "senior officials". */
function crowd(told: ToldAct, side: string): boolean {
  const own = told.parties.filter((party) => sideOf(party) === side)
  return own.length > 0 && own.every((party) => party.kind === 'group')
}

/** Whether a side does it in one report and only has it done to it in the other. */
const swapped = (
  agents: Set<string>,
  others: Set<string>,
  otherOthers: Set<string>,
  otherAgents: Set<string>,
): boolean => [...agents].some((side) => !others.has(side) && otherOthers.has(side) && !otherAgents.has(side))

function turned(agentsA: Set<string>, othersA: Set<string>, agentsB: Set<string>, othersB: Set<string>): boolean {
  if (!agentsA.size || !othersA.size || !agentsB.size || !othersB.size) return false
  const meets = (x: Set<string>, y: Set<string>) => [...x].some((one) => y.has(one))
  return !meets(agentsA, agentsB) && meets(agentsA, othersB)
}

/** Whether both reports tell the same ones to do it, and to have it done to them. */
export function sameRoles(a: ToldAct, b: ToldAct): boolean {
  const same = (x: Set<string>, y: Set<string>) => x.size === y.size && without(x, y).length === 0
  return same(agentsOf(a), agentsOf(b)) && same(recipientsOf(a), recipientsOf(b))
}

export const hasAgent = (told: ToldAct): boolean => agentsOf(told).size > 0
