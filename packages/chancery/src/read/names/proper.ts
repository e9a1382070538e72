import { Shape } from '../../text/text.ts'
import { Verb } from '../clause/verbs.ts'
import { Compound, Phrasal, Verbal } from '../word-classes.ts'
import type { Entry } from './entries.ts'
import { breaksLine, isCapital, isNameParticle, isVerb, type PhraseScan } from './phrase.ts'

/** How many words a name may have; longer runs of capitals are headings and lists. */
const LONGEST = 12

/** Whether a name may begin at a token, as far as its characters tell. */
export const mayBegin = (scan: PhraseScan, token: number): boolean =>
  isCapital(scan, token) || (scan.phrasal[token] & Phrasal.Prefixed) !== 0

/** A word that may be part of a name outside the atlas. `inside`: a word of the name stands before it. */
function isNameWord(scan: PhraseScan, token: number, inside: boolean): boolean {
  const { tokens } = scan
  const word = scan.phrasal[token]
  if (!isCapital(scan, token)) return (word & Phrasal.Prefixed) !== 0
  if (scan.taken[token] || word & Phrasal.FirstPerson || isCompound(scan, token)) return false
  const hit = scan.hitOver[token]
  if (hit) {
    // "Hervé Marseille": a town after a given name is a surname
    return inside && hit.last - hit.first === 1 && hit.entries.every(scan.shouted ? isHonorific : isHonorificOrTown)
  }
  if (!inside && word & (Phrasal.NameParticle | Phrasal.Article) && isNameParticle(scan, token)) {
    // "Des Browne", "Le Drian": a particle with a capital inside a clause, and an unknown name after it
    const next = token + 1
    if (tokens.norm[token].length > 3 || next >= scan.last || breaksLine(scan, next)) return false
    return isCapital(scan, next) && !scan.hitOver[next] && !(tokens.shape[token - 1] & Shape.Punctuation)
  }
  return !(word & Phrasal.Opener) || (inside && tokens.norm[token].length < 4 && !scan.shouted)
}

const isHonorific = ({ type }: Entry): boolean => type === 'honorific'

const isHonorificOrTown = ({ type }: Entry): boolean => type === 'honorific' || type === 'city'

/** "U.S.-Japan", "EU-brokered": a compound of the atlas's names is no name of its own. */
function isCompound(scan: PhraseScan, token: number): boolean {
  const compound = scan.compound.at(scan.tokens, token)
  return compound === Compound.Known || (compound === Compound.Acronym && !scan.shouted)
}

/**
 * The end of the proper name that starts at `token`, or -1 if none does: capitalised words that the atlas does not know,
 * initials, and particles between them ("von der", "bin").
 */
export function nameEnd(scan: PhraseScan, token: number): number {
  const { tokens, phrasal } = scan
  let at = token
  const limit = Math.min(scan.last, token + LONGEST)
  while (at < limit && !(at > token && breaksLine(scan, at))) {
    if (isNameWord(scan, at, at > token)) {
      at++
      continue
    }
    if (at === token || !(phrasal[at] & Phrasal.NameParticle)) break
    let next = at + 1
    while (next < scan.last && next < at + 3 && phrasal[next] & Phrasal.NameParticle) next++
    if (
      next >= scan.last ||
      breaksLine(scan, next) ||
      !isNameWord(scan, next, true) ||
      opensPhrase(scan, token, at, next)
    )
      break
    at = next + 1
  }
  if (at === token) return -1
  return scan.verbal[at] & Verbal.Comma && /^(?:jr|sr)\.?$/.test(tokens.norm[at + 1] ?? '') ? at + 2 : at
}

/** The start of the proper name that ends right before `last`, or -1 if none does. */
export function nameStart(scan: PhraseScan, last: number): number {
  let start = -1
  for (let at = last - 1; at >= scan.first && at > last - 8; at--) {
    if (scan.taken[at] || (at + 1 < last && breaksLine(scan, at + 1))) break
    if (isNameWord(scan, at, true)) start = at
    else if (start < 0 || !(scan.phrasal[at] & Phrasal.NameParticle)) break
  }
  return start >= 0 && nameEnd(scan, start) === last ? start : -1
}

/** The end of a name that may begin with a particle, as after "M." or a rank: "M. de Gaulle". */
export function particleNameEnd(scan: PhraseScan, token: number): number {
  const end = nameEnd(scan, token)
  if (end >= 0 || !(scan.phrasal[token] & Phrasal.NameParticle) || token + 1 >= scan.last) return end
  return scan.hitAt[token + 1] ? -1 : nameEnd(scan, token + 1)
}

/**
 * "Campagne de Trump" at a sentence's start: what comes after the particle is written as a name elsewhere, and the first
 * word is not, so that it is a noun with a complement.
 */
function opensPhrase(scan: PhraseScan, first: number, particle: number, next: number): boolean {
  const { tokens, spelling } = scan
  if (!(scan.phrasal[particle] & Phrasal.Of) || particle - first > 1) return false
  if (spelling.isLower(tokens.fold[first])) return true
  return (
    (first === scan.first || scan.shouted) &&
    !spelling.isCapital(tokens.fold[first]) &&
    spelling.isCapital(tokens.fold[next])
  )
}

/** An abbreviation in capitals, two to eight letters, that the atlas does not know: a body rather than a person. */
export const isAcronym = (scan: PhraseScan, token: number): boolean => {
  const { tokens } = scan
  const shape = Shape.AllCaps | Shape.Word
  return !scan.shouted && (tokens.shape[token] & shape) === shape && tokens.end[token] - tokens.start[token] <= 8
}

/** "Kurdish fighters", "Risques encourus": a word in lower case goes on with the phrase, so that no one is named. */
function describes(scan: PhraseScan, token: number): boolean {
  const { tokens, rules } = scan
  const next = token + 1
  if (next >= scan.last || scan.shouted || breaksLine(scan, next) || scan.taken[next]) return false
  if (!(tokens.shape[next] & Shape.Word) || tokens.shape[next] & (Shape.Capital | Shape.Clitic)) return false
  const norm = tokens.norm[next]
  if (scan.phrasal[next] & LINKS || isVerb(scan, next)) return false
  return norm.length > 3 && !norm.endsWith(rules.headFirst ? 'ment' : 'ly')
}

/** Words that do not go on with a phrase. */
export const LINKS: number =
  Phrasal.Preposition |
  Phrasal.Coordinator |
  Phrasal.Adverb |
  Phrasal.Relative |
  Phrasal.Subordinator |
  Phrasal.Article |
  Phrasal.Determiner |
  Phrasal.Pronoun

/** Words that name no one by themselves. */
const COMMON = Phrasal.Opener | Phrasal.Document | Phrasal.People | Phrasal.Group | Phrasal.Noun

/** Whether a word may name something, by itself where it is `alone`, as its spelling elsewhere in the dispatch goes. */
export function mayBeName(scan: PhraseScan, token: number, alone = true): boolean {
  const { tokens, spelling } = scan
  const norm = tokens.norm[token]
  if (scan.phrasal[token] & COMMON || norm.endsWith('ish') || norm.endsWith('ese')) return false
  const fold = tokens.fold[token]
  const lower = spelling.isLower(fold) || (!scan.shouted && !(tokens.shape[token] & Shape.Capital))
  const sure = !lower && spelling.isCapital(fold)
  if (alone && !sure && describes(scan, token)) return false
  if (!sure && scan.isEvent(token)) return false
  if (sure || scan.shouted) return sure
  return !lower && (token === scan.first ? !(scan.verbs.at(tokens, token) & Verb.Form) : !isVerb(scan, token))
}
