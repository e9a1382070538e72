import { shinglesOf } from './signature.ts'
import { apart, type Telling, tellingOf, titlesApart } from './telling.ts'

/** A dispatch as copies are told by. Days count from 1970-01-01. */
export interface Candidate {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly day: number | null
}

export type CopyVerdict = 'copy' | 'revision' | 'recurring' | 'other'

/** How two dispatches compare. */
export interface Comparison {
  readonly verdict: CopyVerdict
  /** Share of the runs of five words that either has and both have (Jaccard), and that the shorter has and the longer too. */
  readonly likeness: number
  readonly containment: number
  /** Names and numbers that each has and the other has not: the smaller of the two counts. */
  readonly telling: number
  /** Whether the titles are one form filled in for others. */
  readonly titlesApart: boolean
  readonly days: number | null
}

/** What may be tuned. */
export interface CopyRules {
  /** From here on the words are the same. */
  readonly same: number
  /** Copies appear within so many days of one another; long texts that are all but the same, and revisions, within so many. */
  readonly copyDays: number
  readonly revisionDays: number
  /** Runs of words from which a text is long: no form that is filled in anew has as many. */
  readonly long: number
  /** Where each side has names and numbers of its own beyond this share, the words are a form filled in twice. */
  readonly telling: number
}

export const COPY_RULES: CopyRules = { same: 0.6, copyDays: 7, revisionDays: 60, long: 400, telling: 0.02 }

/** What a comparison needs of one dispatch, made once. */
export interface Measured {
  readonly dispatch: Candidate
  readonly shingles: ReadonlySet<number>
  readonly telling: Telling
}

export function measure(dispatch: Candidate): Measured {
  return { dispatch, shingles: shinglesOf(dispatch.text), telling: tellingOf(dispatch.text) }
}

/** Compares two dispatches; the same whichever comes first. */
export function compare(a: Measured, b: Measured, rules: CopyRules = COPY_RULES): Comparison {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a]
  let common = 0
  for (const shingle of small.shingles) if (large.shingles.has(shingle)) common++
  const union = small.shingles.size + large.shingles.size - common
  const likeness = union === 0 ? 0 : common / union
  const containment = small.shingles.size === 0 ? 0 : common / small.shingles.size
  const days = a.dispatch.day === null || b.dispatch.day === null ? null : Math.abs(a.dispatch.day - b.dispatch.day)
  const found = {
    likeness,
    containment,
    telling: apart(a.telling, b.telling),
    titlesApart: titlesApart(a.dispatch.title, b.dispatch.title),
    days,
  }
  return { verdict: verdictOf(a, b, found, rules), ...found }
}

function verdictOf(a: Measured, b: Measured, found: Omit<Comparison, 'verdict'>, rules: CopyRules): CopyVerdict {
  const { likeness, containment, telling, days } = found
  if (a.dispatch.url !== null && a.dispatch.url === b.dispatch.url && containment >= rules.same / 2)
    return a.dispatch.text === b.dispatch.text ? 'copy' : 'revision'
  const sameOutlet = a.dispatch.outlet === b.dispatch.outlet
  if (containment < rules.same) return 'other'
  const room = rules.telling * Math.min(a.telling.own.size, b.telling.own.size)
  if (telling > (found.titlesApart ? 0 : room)) return 'recurring'
  const long = Math.min(a.shingles.size, b.shingles.size) >= rules.long && likeness >= ALL_BUT && telling === 0
  if (days !== null && days > (long ? rules.revisionDays : rules.copyDays)) return 'recurring'
  // No outlet prints half of its own text again under another title: what shares that much tells of the same matter.
  if (sameOutlet && likeness < HALF && !sameTitle(a.dispatch, b.dispatch)) return 'other'
  return sameOutlet && likeness < 1 ? 'revision' : 'copy'
}

const HALF = 0.5
const sameTitle = (a: Candidate, b: Candidate): boolean =>
  a.title === null || b.title === null || a.title.toLowerCase() === b.title.toLowerCase()

/** From this likeness on two texts are all but the same. */
const ALL_BUT = 0.95
