import { shinglesOf } from './signature.ts'

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
  /** Names and numbers that only one has, as shares of all that it has; the smaller of the two sides. */
  readonly telling: number
  readonly days: number | null
}

/** What may be tuned. */
export interface CopyRules {
  /** From here on the words are the same. */
  readonly same: number
  /** Copies appear within so many days of one another, revisions within so many. */
  readonly copyDays: number
  readonly revisionDays: number
  /** Where each side has names and numbers of its own beyond this share, the words are a form filled in twice. */
  readonly telling: number
}

export const COPY_RULES: CopyRules = { same: 0.6, copyDays: 7, revisionDays: 60, telling: 0.05 }

/** What a comparison needs of one dispatch, made once. */
export interface Measured {
  readonly dispatch: Candidate
  readonly shingles: ReadonlySet<number>
  readonly telling: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

const WORD = /[\p{L}\p{N}]+/gu
const TELLING = /^[\p{Lu}\p{N}]/u

export function measure(dispatch: Candidate): Measured {
  const telling = new Set<string>()
  const words = new Set<string>()
  for (const [word] of dispatch.text.matchAll(WORD)) {
    words.add(word.toLowerCase())
    if (TELLING.test(word)) telling.add(word.toLowerCase())
  }
  return { dispatch, shingles: shinglesOf(dispatch.text), telling, words }
}

/** Compares two dispatches; the same whichever comes first. */
export function compare(a: Measured, b: Measured, rules: CopyRules = COPY_RULES): Comparison {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a]
  let common = 0
  for (const shingle of small.shingles) if (large.shingles.has(shingle)) common++
  const union = small.shingles.size + large.shingles.size - common
  const likeness = union === 0 ? 0 : common / union
  const containment = small.shingles.size === 0 ? 0 : common / small.shingles.size
  const telling = Math.min(ownShare(a, b), ownShare(b, a))
  const days = a.dispatch.day === null || b.dispatch.day === null ? null : Math.abs(a.dispatch.day - b.dispatch.day)
  return {
    verdict: verdictOf(a, b, { likeness, containment, telling, days }, rules),
    likeness,
    containment,
    telling,
    days,
  }
}

/** Which share of the names and numbers of one text the other does not have at all. */
function ownShare(one: Measured, other: Measured): number {
  if (one.telling.size === 0) return 0
  let own = 0
  for (const word of one.telling) if (!other.words.has(word)) own++
  return own / one.telling.size
}

function verdictOf(
  a: Measured,
  b: Measured,
  { containment, telling, days }: Omit<Comparison, 'verdict'>,
  rules: CopyRules,
): CopyVerdict {
  const sameAddress = a.dispatch.url !== null && a.dispatch.url === b.dispatch.url
  if (sameAddress && containment >= rules.same / 2) return 'revision'
  if (containment < rules.same) return 'other'
  if (telling > rules.telling) return 'recurring'
  const sameOutlet = a.dispatch.outlet === b.dispatch.outlet
  const sameTitle = a.dispatch.title !== null && a.dispatch.title === b.dispatch.title
  if (sameOutlet && sameTitle && (days === null || days <= rules.copyDays)) return 'revision'
  return days === null || days <= rules.copyDays ? 'copy' : 'recurring'
}
