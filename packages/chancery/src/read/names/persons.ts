import { Verb } from '../clause/verbs.ts'
import { Phrasal } from '../word-classes.ts'
import { apposition } from './apposition.ts'
import { entryOf, type Hit } from './entries.ts'
import type { MentionDraft } from './mention.ts'
import {
  blank,
  bodyBetween,
  isCapital,
  isDeterminer,
  isPossessiveMark,
  isVerb,
  overBrackets,
  type PhraseScan,
  statesBetween,
  withDeterminer,
  withStates,
} from './phrase.ts'
import { isAcronym, mayBeName, nameEnd, particleNameEnd } from './proper.ts'
import { reachRight } from './reach.ts'
import type { Title } from './titles.ts'

/** Adds what a title beside a person's name tells. */
function entitle(mention: MentionDraft, title: Title | null): MentionDraft {
  if (!title) return mention
  mention.last = title.last
  mention.office = [title.first, title.last]
  mention.head = title.head
  mention.officeId = title.officeId
  mention.states = title.states
  mention.body = title.body
  mention.also = title.also
  return mention
}

/** "M. Kim", "Mr. Sullivan", "MM. Kim et Lavrov" (the first of them). */
export function honorificPhrase(scan: PhraseScan, hit: Hit): MentionDraft | null {
  const end = particleNameEnd(scan, hit.last)
  if (end < 0) return null
  const mention = blank(scan, hit.first, end, 'person', 'name', 'read/name/honorific')
  mention.name = [hit.last, end]
  mention.gender = entryOf(hit, 'honorific')!.gender
  mention.definite = true
  return entitle(mention, apposition(scan, end))
}

/** A proper name outside the atlas: a person, or a body where one of its words or its capitals say so. */
export function namePhrase(scan: PhraseScan, at: number): MentionDraft | null {
  const { phrasal } = scan
  const end = nameEnd(scan, at)
  if (end < 0) return null
  let last = end
  while (last > at && (phrasal[last - 1] & Phrasal.Opener || scan.taken[last - 1]) && !isSurname(scan, at, last - 1))
    last--
  if (last <= at) return null
  if (namesDocument(scan, at, last) || (last - at > 1 && phrasal[last - 1] & Phrasal.Noun)) return null
  for (let k = at; k < last; k++) if (phrasal[k] & Phrasal.BodyWord) return bodyName(scan, at, last)
  if (last - at === 1) return loneName(scan, at)
  if (scan.shouted) return shoutedName(scan, at, last)
  // "Traité sur …", "Visite de …": the first word of a sentence that is written in lower case elsewhere opens no name
  const from = at === scan.first && !mayBeName(scan, at, false) ? at + 1 : at
  if (last - from === 1) return loneName(scan, from)
  return personName(scan, from, last, 'read/name/proper')
}

/** "Theresa May will", "Theresa May's": what looks like a modal, behind a name and in front of a verb or of what is owned. */
const isSurname = (scan: PhraseScan, first: number, at: number): boolean =>
  at > first &&
  (scan.verbs.at(scan.tokens, at) & Verb.Modal) !== 0 &&
  at + 1 < scan.last &&
  (isPossessiveMark(scan.tokens.norm[at + 1]) || (scan.verbs.at(scan.tokens, at + 1) & (Verb.Helper | Verb.Only)) !== 0)

/** "Executive Order", "Memorandum of Understanding": the name of an instrument. */
const namesDocument = (scan: PhraseScan, first: number, last: number): boolean => {
  const { phrasal } = scan
  if (last - first > 1 && phrasal[scan.rules.headFirst ? first : last - 1] & Phrasal.Document) return true
  return (
    first - 2 >= scan.first &&
    (phrasal[first - 1] & Phrasal.Of) !== 0 &&
    isCapital(scan, first - 2) &&
    (phrasal[first - 2] & Phrasal.Document) !== 0
  )
}

/** A run of capitals with a word that makes it a body: "Comité national arménien", "Islamic Revolutionary Guard Corps". */
function bodyName(scan: PhraseScan, from: number, last: number): MentionDraft | null {
  const right = reachRight(scan, last, false)
  if (last - from < 2 && right.last === last) return null
  if (scan.shouted && last - from < 2) return null
  const first = withDeterminer(scan, from)
  const mention = blank(scan, first, overBrackets(scan, right.last), 'organization', 'name', 'read/name/body-word')
  mention.name = [from, right.last]
  mention.states = withStates(statesBetween(scan, from, last), right.states)
  mention.body = right.body ?? bodyBetween(scan, from, last)
  mention.head = scan.tokens.norm[scan.rules.headFirst ? from : last - 1]
  mention.definite = true
  return mention
}

/** A word with a capital and nothing beside it: an abbreviation is a body, another word the surname of someone, if anything. */
function loneName(scan: PhraseScan, at: number): MentionDraft | null {
  if (!mayBeName(scan, at)) return null
  if (isAcronym(scan, at)) {
    if (!isDeterminer(scan, at - 1)) return null
    const mention = blank(scan, at - 1, at + 1, 'organization', 'name', 'read/name/acronym')
    mention.name = [at, at + 1]
    mention.definite = true
    return mention
  }
  // "Le Statut": an article stands before things, not persons
  if (at > scan.first && scan.phrasal[at - 1] & Phrasal.Article) return null
  const found = personName(scan, at, at + 1, scan.shouted ? 'read/name/shouted' : 'read/name/bare')
  if (found.officeId) found.rule = 'read/name/proper'
  return found
}

/** In a headline in capitals: the stretch of words that the text itself writes as names. */
function shoutedName(scan: PhraseScan, at: number, last: number): MentionDraft | null {
  let from = at
  while (from < last && !mayBeName(scan, from, false)) from++
  let to = from
  while (to < last && mayBeName(scan, to, false)) to++
  return from < to ? personName(scan, from, to, 'read/name/shouted') : null
}

/** "Iranian procurement agent Mohammad Ali Hosseini" also takes the state that the words in apposition start with. */
function personName(scan: PhraseScan, from: number, last: number, rule: string): MentionDraft {
  const mention = blank(scan, from, last, 'person', 'name', rule)
  mention.name = [from, last]
  mention.definite = true
  if (scan.shouted) return mention
  entitle(mention, apposition(scan, last))
  // "Icelandic daily X"
  if (from > scan.first && scan.rules.periodicals.has(scan.tokens.norm[from - 1])) mention.kind = 'media'
  const state = stateBefore(scan, from)
  if (state) {
    mention.first = withDeterminer(scan, state.first)
    mention.states = [entryOf(state, 'state')!.code]
  }
  return mention
}

/** The state that begins the words in apposition before a name in English. */
function stateBefore(scan: PhraseScan, from: number): Hit | undefined {
  const { tokens, rules } = scan
  if (rules.headFirst) return undefined
  let at = from - 1
  while (at > from - 4 && at >= scan.first && !scan.taken[at] && !scan.hitOver[at] && isPlainNoun(scan, at)) at--
  if (at >= from - 1 || at < scan.first || scan.taken[at]) return undefined
  const hit = scan.hitOver[at]
  if (entryOf(hit, 'state')?.as !== 'adjective' || /^(?:and|or)$/.test(tokens.norm[at + 1])) return undefined
  return hit
}

/** Words in lower case that describe no one. */
const LINKS = Phrasal.Preposition | Phrasal.Coordinator | Phrasal.Adverb | Phrasal.Relative | Phrasal.Subordinator

/** A word in lower case that is no link word, verb or plural: it may describe the name after it. */
const isPlainNoun = (scan: PhraseScan, at: number): boolean => {
  const norm = scan.tokens.norm[at]
  const first = norm.charCodeAt(0)
  if (first < 97 || first > 122 || norm.length < 4 || scan.phrasal[at] & LINKS) return false
  return !norm.endsWith('s') && !norm.endsWith('ed') && !norm.endsWith('ing') && !isVerb(scan, at)
}
