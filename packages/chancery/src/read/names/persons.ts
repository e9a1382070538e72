import { apposition } from './apposition.ts'
import { entryOf, type Hit } from './entries.ts'
import {
  blank,
  bodyBetween,
  type Draftee,
  isCapital,
  isDeterminer,
  overBrackets,
  type PhraseScan,
  statesBetween,
  withDeterminer,
} from './phrase.ts'
import { isAcronym, mayBeName, nameEnd, particleNameEnd } from './proper.ts'
import { reachRight } from './reach.ts'
import type { Title } from './titles.ts'

const withTitle = (title: Title | null): Partial<Draftee> =>
  title
    ? {
        last: title.last,
        office: [title.first, title.last],
        head: title.head,
        officeId: title.officeId,
        states: title.states,
        body: title.body,
        also: title.also,
      }
    : {}

/** "M. Kim", "Mr. Sullivan", "MM. Kim et Lavrov" (the first of them). */
export function honorificPhrase(scan: PhraseScan, hit: Hit): Draftee | null {
  const end = particleNameEnd(scan, hit.last)
  if (end < 0) return null
  return blank({
    first: hit.first,
    last: end,
    kind: 'person',
    form: 'name',
    name: [hit.last, end],
    gender: entryOf(hit, 'honorific')!.gender,
    definite: true,
    rule: 'read/name/honorific',
    ...withTitle(apposition(scan, end)),
  })
}

/** A proper name outside the atlas: a person, or a body where one of its words or its capitals say so. */
export function namePhrase(scan: PhraseScan, at: number): Draftee | null {
  const { tokens, rules } = scan
  const end = nameEnd(scan, at)
  if (end < 0) return null
  let last = end
  while (last > at && (rules.openers.has(tokens.norm[last - 1]) || scan.taken[last - 1])) last--
  if (last <= at) return null
  if (namesDocument(scan, at, last) || (last - at > 1 && rules.nouns.has(tokens.norm[last - 1]))) return null
  for (let k = at; k < last; k++) if (rules.bodyWords.has(tokens.norm[k])) return bodyName(scan, at, last)
  if (last - at === 1) return loneName(scan, at)
  if (scan.shouted) return shoutedName(scan, at, last)
  // "Traité sur …", "Visite de …": the first word of a sentence that is written in lower case elsewhere opens no name
  const from = at === scan.first && !mayBeName(scan, at, false) ? at + 1 : at
  if (last - from === 1) return loneName(scan, from)
  return personName(scan, from, last, 'read/name/proper')
}

/** "Executive Order", "Memorandum of Understanding": the name of an instrument. */
const namesDocument = (scan: PhraseScan, first: number, last: number): boolean => {
  const { tokens, rules } = scan
  if (scan.isDocument(tokens.norm[rules.headFirst ? first : last - 1]) && last - first > 1) return true
  return (
    first - 2 >= scan.first &&
    rules.of.has(tokens.norm[first - 1]) &&
    isCapital(scan, first - 2) &&
    scan.isDocument(tokens.norm[first - 2])
  )
}

/** A run of capitals with a word that makes it a body: "Comité national arménien", "Islamic Revolutionary Guard Corps". */
function bodyName(scan: PhraseScan, from: number, last: number): Draftee | null {
  const right = reachRight(scan, last, false)
  if (last - from < 2 && right.last === last) return null
  if (scan.shouted && last - from < 2) return null
  const first = withDeterminer(scan, from)
  const states = statesBetween(scan, from, last)
  for (const code of right.states) if (!states.includes(code)) states.push(code)
  return blank({
    first,
    last: overBrackets(scan, right.last),
    kind: 'organization',
    form: 'name',
    name: [from, right.last],
    states,
    body: right.body ?? bodyBetween(scan, from, last),
    head: scan.tokens.norm[scan.rules.headFirst ? from : last - 1],
    definite: true,
    rule: 'read/name/body-word',
  })
}

/** A word with a capital and nothing beside it: an abbreviation is a body, another word the surname of someone, if anything. */
function loneName(scan: PhraseScan, at: number): Draftee | null {
  if (!mayBeName(scan, at)) return null
  if (isAcronym(scan, at)) {
    if (!isDeterminer(scan, at - 1)) return null
    return blank({
      first: at - 1,
      last: at + 1,
      kind: 'organization',
      form: 'name',
      name: [at, at + 1],
      definite: true,
      rule: 'read/name/acronym',
    })
  }
  // "Le Statut": an article stands before things, not persons
  if (at > scan.first && scan.rules.articles.has(scan.tokens.norm[at - 1])) return null
  const found = personName(scan, at, at + 1, scan.shouted ? 'read/name/shouted' : 'read/name/bare')
  return found.officeId ? { ...found, rule: 'read/name/proper' } : found
}

/** In a headline in capitals: the stretch of words that the text itself writes as names. */
function shoutedName(scan: PhraseScan, at: number, last: number): Draftee | null {
  let from = at
  while (from < last && !mayBeName(scan, from, false)) from++
  let to = from
  while (to < last && mayBeName(scan, to, false)) to++
  return from < to ? personName(scan, from, to, 'read/name/shouted') : null
}

/** "Iranian procurement agent Mohammad Ali Hosseini" also takes the state that the words in apposition start with. */
function personName(scan: PhraseScan, from: number, last: number, rule: string): Draftee & { officeId: string | null } {
  return blank({
    first: from,
    last,
    kind: 'person',
    form: 'name',
    name: [from, last],
    definite: true,
    rule,
    ...withTitle(scan.shouted ? null : apposition(scan, last)),
    ...describedBefore(scan, from),
  })
}

/** The state, and the start of the words in apposition, before a name in English; {} where there are none. */
function describedBefore(scan: PhraseScan, from: number): { first?: number; states?: readonly string[] } {
  const { tokens, rules } = scan
  if (rules.headFirst || scan.shouted) return {}
  let at = from - 1
  while (at > from - 4 && at >= scan.first && !scan.taken[at] && !scan.hitOver[at] && isPlainNoun(scan, at)) at--
  const state = at < from - 1 && at >= scan.first && !scan.taken[at] ? entryOf(scan.hitOver[at], 'state') : undefined
  if (state?.as !== 'adjective' || /^(?:and|or)$/.test(tokens.norm[at + 1])) return {}
  return { first: withDeterminer(scan, scan.hitOver[at]!.first), states: [state.code] }
}

/** A word in lower case that is no link word, verb or plural: it may describe the name after it. */
const isPlainNoun = (scan: PhraseScan, at: number): boolean => {
  const { tokens, rules } = scan
  const norm = tokens.norm[at]
  const first = norm.charCodeAt(0)
  if (first < 97 || first > 122 || norm.length < 4 || norm.endsWith('s') || norm.endsWith('ed') || norm.endsWith('ing'))
    return false
  return (
    !scan.isVerb(norm) &&
    !rules.prepositions.has(norm) &&
    !rules.coordinators.has(norm) &&
    !rules.adverbs.has(norm) &&
    !rules.relatives.has(norm) &&
    !rules.subordinators.has(norm)
  )
}
