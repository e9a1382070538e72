import { compareSides, hasAgent, sameRoles, sidesOf } from './sides.ts'
import type { ToldAct } from './told.ts'

/** How two reports compare: each feature 0 to 1, and their weighted sum. */
export interface PairScore {
  readonly score: number
  readonly features: Readonly<Record<string, number>>
}

/** From here on two reports tell of one act; from `UNSURE` on a person is asked. */
export const SAME = 0.76
export const UNSURE = 0.66

const WEIGHTS: Readonly<Record<string, number>> = { parties: 0.4, date: 0.3, place: 0.1, act: 0.1, instruments: 0.1 }

/** What is done by saying it: a spokesman condemns and supports every day, in the same words, and each time is another act. */
const SAID: ReadonlySet<string> = new Set('agree support accuse request reject threaten concede'.split(' '))
/** What goes on for months: that it goes on in two reports says nothing, unless they tell its day. */
const LASTING: ReadonlySet<string> = new Set('attack aid cooperate mobilize coerce sanction protest mediate'.split(' '))
/** Words of a report that two reporters do not hit upon by chance: letters, with spaces. */
const TELLING_WORDS = 60
const WORDS = 20

/**
 * Compares two reports of acts; the same whichever comes first. Null where they cannot be one act, or nothing says that they are: other days,
 * other persons for the same state, both told by one dispatch, which tells them as two.
 */
export function scorePair(a: ToldAct, b: ToldAct): PairScore | null {
  if (a.dispatch === b.dispatch) return null
  const sides = compareSides(a, b)
  if (sides === null) return null
  const sameWords = a.words === b.words
  const copies = a.copyOf !== null && a.copyOf === b.copyOf
  // A copy of the next day may tell another day for "today".
  if (copies && sameWords && a.act === b.act) return { score: 0.99, features: { copies: 1, 'same words': 1 } }
  if (apart(a, b)) return null
  const date = dateScore(a, b)
  if (date === null) return null
  const features = {
    parties: sides.score,
    date,
    place: placeScore(a, b),
    act: a.act === b.act ? 1 : 0.6,
    instruments: instrumentsScore(a.instruments, b.instruments),
  }
  let score = 0
  for (const [name, value] of Object.entries(features)) score += WEIGHTS[name]! * value
  const repeated = sameWords && a.words.length >= (SAID.has(a.act) ? TELLING_WORDS : WORDS)
  if (repeated) score = Math.max(score, 0.95)
  const most = ceiling(a, b, features, repeated)
  if (most === null) return null
  const open = sides.doubtful && !repeated
  return {
    score: round(Math.min(score, open ? SAME - 0.01 : 1, most)),
    features: repeated ? { ...features, 'same words': 1 } : features,
  }
}

/** The highest score that such a pair may have: null = none, for want of anything that makes two reports one act. */
function ceiling(
  a: ToldAct,
  b: ToldAct,
  { date, place, instruments }: { readonly date: number; readonly place: number; readonly instruments: number },
  repeated: boolean,
): number | null {
  const day = date === 1
  const near = date >= 0.8
  const ask = SAME - 0.01
  if (SAID.has(a.act)) {
    if (instruments === 1 && near) return 1
    if (!day && !repeated) return null
    // One outlet tells of two occasions; two outlets, on one day, of one.
    if (a.outlet === b.outlet) return repeated ? ask : null
    if (!sameRoles(a, b)) return null
    return sidesOf(a).size > 1 ? 1 : repeated ? 1 : ask
  }
  if (!hasAgent(a) && !hasAgent(b)) return day && (place === 1 || repeated) ? ask : null
  if (Math.min(sidesOf(a).size, sidesOf(b).size) < 2) {
    if (day || instruments === 1 || (near && (place === 1 || summit(a, b)))) return 1
    return null
  }
  if (LASTING.has(a.act) && !near && !repeated && instruments < 1) return null
  return 1
}

/** Whether both tell of a meeting of one body, which meets once in a week: that a minister attends one says less. */
const summit = (a: ToldAct, b: ToldAct): boolean =>
  a.act === 'convene' &&
  b.act === 'convene' &&
  a.parties.some((party) => party.kind === 'organization' && b.parties.some(({ actor }) => actor === party.actor))

/** Whether it is told of two places that make it two acts: nobody visits Ulan Bator and Tientsin in one visit. */
function apart(a: ToldAct, b: ToldAct): boolean {
  if (a.act === 'call' ? b.act === 'meet' : a.act === 'meet' && b.act === 'call') return true
  if (a.act !== 'visit' || a.placeFolded === null || b.placeFolded === null || a.placeFolded === b.placeFolded)
    return false
  if (a.placeState !== null && b.placeState !== null) return a.placeState !== b.placeState || sharp(a) !== sharp(b)
  return a.placeState === b.placeState
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Whether a date fixes the day. */
const sharp = ({ from, to }: ToldAct): boolean => from !== null && from === to

function dateScore(a: ToldAct, b: ToldAct): number | null {
  const known = (told: ToldAct): boolean => told.from !== null && told.to !== null
  if (known(a) && known(b)) {
    const gap = Math.max(a.from! - b.to!, b.from! - a.to!)
    if (gap > 1) return null
    // Two outlets may tell the day before or after; one outlet has two days for two acts.
    if (gap === 1) return a.outlet === b.outlet ? 0.3 : 0.45
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
