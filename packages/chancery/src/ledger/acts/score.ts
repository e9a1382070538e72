import type { ToldAct, ToldParty } from './told.ts'

/** How two reports compare: each feature 0 to 1, and their weighted sum. */
export interface PairScore {
  readonly score: number
  readonly features: Readonly<Record<string, number>>
}

/** From here on two reports tell of one act; from `UNSURE` on a person is asked. */
export const SAME = 0.76
export const UNSURE = 0.66

const WEIGHTS: Readonly<Record<string, number>> = { parties: 0.4, date: 0.3, place: 0.1, act: 0.1, instruments: 0.1 }

/**
 * Compares two reports of acts; the same whichever comes first. Null where they cannot be one act: other days, other persons for the same
 * state, or both told by one dispatch, which tells them as two.
 */
export function scorePair(a: ToldAct, b: ToldAct): PairScore | null {
  if (a.dispatch === b.dispatch) return null
  const parties = partiesScore(a.parties, b.parties)
  if (parties === null) return null
  const date = dateScore(a, b)
  if (date === null) return null
  const features = {
    parties,
    date,
    place: placeScore(a, b),
    act: a.act === b.act ? 1 : 0.6,
    instruments: instrumentsScore(a.instruments, b.instruments),
  }
  const sameWords = a.words === b.words && a.words.length > 20
  let score = 0
  for (const [name, value] of Object.entries(features)) score += WEIGHTS[name]! * value
  const rounded = Math.round((sameWords ? Math.max(score, 0.95) : score) * 1000) / 1000
  return { score: rounded, features: sameWords ? { ...features, 'same words': 1 } : features }
}

/** Persons count before their state: two ministers of one state who meet the same guest are two meetings. */
function partiesScore(a: readonly ToldParty[], b: readonly ToldParty[]): number | null {
  const sides = (parties: readonly ToldParty[]) => new Set(parties.map((party) => party.state ?? party.actor))
  const [sidesA, sidesB] = [sides(a), sides(b)]
  const commonSides = [...sidesA].filter((side) => sidesB.has(side))
  if (commonSides.length === 0) return null
  const actors = (parties: readonly ToldParty[]) => new Set(parties.map((party) => party.actor))
  const [actorsA, actorsB] = [actors(a), actors(b)]
  for (const side of commonSides) {
    const [ofA, ofB] = [a, b].map((parties) =>
      parties
        .filter((party) => party.kind === 'person' && (party.state ?? party.actor) === side)
        .map((party) => party.actor),
    ) as [string[], string[]]
    if (ofA.length && ofB.length && !ofA.some((actor) => ofB.includes(actor))) return null
  }
  // Who does it to whom must not be turned round, where both tell it.
  const agents = (parties: readonly ToldParty[]) =>
    new Set(parties.filter((party) => party.role === 'agent').map((party) => party.state ?? party.actor))
  const others = (parties: readonly ToldParty[]) =>
    new Set(parties.filter((party) => party.role === 'recipient').map((party) => party.state ?? party.actor))
  if (turned(agents(a), others(a), agents(b), others(b))) return null
  const sideShare = (2 * commonSides.length) / (sidesA.size + sidesB.size)
  const commonActors = [...actorsA].filter((actor) => actorsB.has(actor)).length
  const actorShare = commonActors / Math.min(actorsA.size, actorsB.size)
  return round(0.6 * sideShare + 0.4 * actorShare)
}

function turned(agentsA: Set<string>, othersA: Set<string>, agentsB: Set<string>, othersB: Set<string>): boolean {
  if (!agentsA.size || !othersA.size || !agentsB.size || !othersB.size) return false
  const meets = (x: Set<string>, y: Set<string>) => [...x].some((one) => y.has(one))
  return !meets(agentsA, agentsB) && meets(agentsA, othersB)
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** How far a date that leaves days open is from one that fixes the day. */
const sharp = ({ from, to }: ToldAct): boolean => from !== null && from === to

function dateScore(a: ToldAct, b: ToldAct): number | null {
  const known = (told: ToldAct): boolean => told.from !== null && told.to !== null
  if (known(a) && known(b)) {
    const gap = Math.max(a.from! - b.to!, b.from! - a.to!)
    if (gap > 1) return null
    if (gap === 1) return 0.3
    if (sharp(a) && sharp(b)) return 1
    const widest = Math.max(a.to! - a.from!, b.to! - b.from!)
    return widest <= 7 ? 0.8 : widest <= 31 ? 0.5 : 0.3
  }
  if (a.published === null || b.published === null) return 0.2
  const dated = known(a) ? a : known(b) ? b : null
  const other = dated === a ? b : a
  if (dated && other.published !== null) {
    const gap = Math.max(dated.from! - other.published, other.published - dated.to!)
    return gap > 3 ? null : 0.5
  }
  return Math.abs(a.published - b.published) <= 2 ? 0.4 : 0.1
}

function placeScore(a: ToldAct, b: ToldAct): number {
  if (a.placeFolded === null || b.placeFolded === null) return 0.5
  if (a.placeFolded === b.placeFolded) return 1
  return a.placeState !== null && a.placeState === b.placeState ? 0.6 : 0
}

function instrumentsScore(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0.5
  return a.some((one) => b.includes(one)) ? 1 : 0.1
}
