import { Shape } from '../../text/text.ts'
import { breaksLine, isCapital, isNameParticle, type PhraseScan } from './phrase.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u
const PREFIX = /^\p{Ll}{2,3}[-‐‑]\p{Lu}/u

/** How many words a name may have; longer runs of capitals are headings and lists. */
const LONGEST = 12

/** "al-Assad": a name that begins with an article in lower case. */
const isPrefixed = (scan: PhraseScan, token: number): boolean => {
  const { tokens } = scan
  const third = tokens.norm[token].charCodeAt(2)
  const fourth = tokens.norm[token].charCodeAt(3)
  return (third === 45 || fourth === 45) && PREFIX.test(tokens.raw.slice(tokens.start[token], tokens.end[token]))
}

/** A word that may be part of a name outside the atlas. `inside`: a word of the name stands before it. */
function isNameWord(scan: PhraseScan, token: number, inside: boolean): boolean {
  const { tokens } = scan
  if (!isCapital(scan, token)) return isPrefixed(scan, token)
  if (scan.taken[token] || isCompound(scan, token) || isFirstPerson(scan, token)) return false
  const hit = scan.hitOver[token]
  if (
    !hit &&
    !inside &&
    (scan.rules.nameParticles.has(tokens.norm[token]) || scan.rules.articles.has(tokens.norm[token])) &&
    isNameParticle(scan, token)
  ) {
    // "Des Browne", "Le Drian": a particle with a capital inside a clause, and an unknown name after it
    const next = token + 1
    if (tokens.norm[token].length > 3 || next >= scan.last || breaksLine(scan, next)) return false
    return isCapital(scan, next) && !scan.hitOver[next] && !(tokens.shape[token - 1] & Shape.Punctuation)
  }
  if (!hit)
    return !scan.rules.openers.has(tokens.norm[token]) || (inside && tokens.norm[token].length < 4 && !scan.shouted)
  if (!inside || hit.last - hit.first > 1) return false
  // "Hervé Marseille": a town after a given name is a surname
  return hit.entries.every((entry) => entry.type === 'honorific' || (entry.type === 'city' && !scan.shouted))
}

/** "I", "I'm". */
const isFirstPerson = ({ tokens, rules }: PhraseScan, token: number): boolean => {
  const norm = tokens.norm[token]
  return rules.firstPersons.has(norm) || (norm.charCodeAt(1) === 39 && rules.firstPersons.has(norm.charAt(0)))
}

/** "U.S.-Japan", "EU-brokered": a compound of the atlas's names is no name of its own. */
function isCompound(scan: PhraseScan, token: number): boolean {
  const norm = scan.tokens.norm[token]
  const hyphen = norm.indexOf('-')
  if (hyphen <= 0) return false
  if (scan.rules.suffixes.has(norm.slice(hyphen + 1))) return true
  const fold = scan.tokens.fold[token]
  const first = fold.slice(0, hyphen)
  if (scan.stateOf(first) ?? scan.stateOf(`${first}-`)) return true
  const { raw, start } = scan.tokens
  return !scan.shouted && ACRONYM.test(raw.slice(start[token], start[token] + hyphen))
}

/**
 * The end of the proper name that starts at `token`, or -1 if none does: capitalised words that the atlas does not know,
 * initials, and particles between them ("von der", "bin").
 */
export function nameEnd(scan: PhraseScan, token: number): number {
  const { tokens, rules } = scan
  let at = token
  const limit = Math.min(scan.last, token + LONGEST)
  while (at < limit && !(at > token && breaksLine(scan, at))) {
    if (isNameWord(scan, at, at > token)) {
      at++
      continue
    }
    if (at === token || !rules.nameParticles.has(tokens.norm[at])) break
    let next = at + 1
    while (next < scan.last && next < at + 3 && rules.nameParticles.has(tokens.norm[next])) next++
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
  return tokens.norm[at] === ',' && /^(?:jr|sr)\.?$/.test(tokens.norm[at + 1] ?? '') ? at + 2 : at
}

/** The start of the proper name that ends right before `last`, or -1 if none does. */
export function nameStart(scan: PhraseScan, last: number): number {
  let start = -1
  for (let at = last - 1; at >= scan.first && at > last - 8; at--) {
    if (scan.taken[at] || (at + 1 < last && breaksLine(scan, at + 1))) break
    if (isNameWord(scan, at, true)) start = at
    else if (start < 0 || !scan.rules.nameParticles.has(scan.tokens.norm[at])) break
  }
  return start >= 0 && nameEnd(scan, start) === last ? start : -1
}

/** The end of a name that may begin with a particle, as after "M." or a rank: "M. de Gaulle". */
export function particleNameEnd(scan: PhraseScan, token: number): number {
  const end = nameEnd(scan, token)
  if (end >= 0 || !scan.rules.nameParticles.has(scan.tokens.norm[token] ?? '') || token + 1 >= scan.last) return end
  return scan.hitAt[token + 1] ? -1 : nameEnd(scan, token + 1)
}

/**
 * "Campagne de Trump" at a sentence's start: what comes after the particle is written as a name elsewhere, and the first
 * word is not, so that it is a noun with a complement.
 */
function opensPhrase(scan: PhraseScan, first: number, particle: number, next: number): boolean {
  const { tokens, rules, spelling } = scan
  if (!rules.of.has(tokens.norm[particle]) || particle - first > 1) return false
  if (spelling.lower.has(tokens.fold[first])) return true
  return (
    (first === scan.first || scan.shouted) &&
    !spelling.capital.has(tokens.fold[first]) &&
    spelling.capital.has(tokens.fold[next])
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
  if (scan.isVerb(norm) || rules.prepositions.has(norm) || rules.coordinators.has(norm) || rules.adverbs.has(norm))
    return false
  if (
    rules.relatives.has(norm) ||
    rules.subordinators.has(norm) ||
    rules.articles.has(norm) ||
    rules.determiners.has(norm)
  )
    return false
  return norm.length > 3 && rules.pronouns[norm] === undefined && !norm.endsWith(rules.headFirst ? 'ment' : 'ly')
}

/** Whether a word may name something, by itself where it is `alone`, as its spelling elsewhere in the dispatch goes. */
export function mayBeName(scan: PhraseScan, token: number, alone = true): boolean {
  const { tokens, rules, spelling } = scan
  const norm = tokens.norm[token]
  if (rules.openers.has(norm) || scan.isDocument(norm) || rules.people.has(norm) || rules.groups.has(norm)) return false
  if (rules.nouns.has(norm) || /(?:ish|ese)$/.test(norm)) return false
  const sure = spelling.capital.has(tokens.fold[token]) && !spelling.lower.has(tokens.fold[token])
  if (alone && !sure && describes(scan, token)) return false
  if (!sure && scan.isEvent(token)) return false
  if (scan.shouted) return sure
  if (token !== scan.first) return sure || (!spelling.lower.has(tokens.fold[token]) && !scan.isVerb(norm))
  return sure || (!spelling.lower.has(tokens.fold[token]) && !scan.isVerbForm(norm))
}
