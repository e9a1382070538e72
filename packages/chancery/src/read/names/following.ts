import { Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { headAhead } from './ahead.ts'
import { isRank } from './classes.ts'
import { entryOf } from './entries.ts'
import { breaksLine, isDeterminer, isVerb, type PhraseScan } from './phrase.ts'
import { nameEnd, particleNameEnd } from './proper.ts'
import { reachRight } from './reach.ts'
import { type Title, titleAt } from './titles.ts'

/** A name that follows a title, with the titles in between. */
export interface NameAfter {
  readonly name: readonly [number, number]
  readonly last: number
  readonly titleEnd: number
  readonly gender: 'm' | 'f' | null
  readonly states: readonly string[]
  readonly also: readonly string[]
}

/** How many titles one person may carry before the name. */
export const TITLES = 4

/**
 * The name right after a title, set off by a comma ("…, Jean-Noël Barrot,"), or after further titles of the same person
 * ("Deputy Prime Minister and Foreign Minister Ayman Safadi").
 */
export function nameAfter(scan: PhraseScan, title: Title, determined: boolean): NameAfter | null {
  let { last } = title
  let titleEnd = last
  const states: string[] = []
  const also: string[] = []
  for (let titles = 0; titles < TITLES; titles++) {
    const named = nameHere(scan, last, titles === 0 && last === title.last && isRank(title.officeId))
    if (named) return { ...named, titleEnd, states: [...states, ...named.states], also }
    // "the Secretary and President X" are two persons, "le Premier ministre et ministre de la Défense X" is one
    const next = nextTitle(scan, last, scan.rules.headFirst || !determined)
    if (!next) return null
    states.push(...next.states)
    also.push(next.head, next.officeId)
    last = next.last
    if (!isRank(next.officeId)) titleEnd = last
  }
  return null
}

/** "…, chef d'état-major", "and Foreign Minister": a further title of one person, with no determiner unless it is a rank. */
export function nextTitle(scan: PhraseScan, at: number, joined = true): Title | null {
  if (at >= scan.last || breaksLine(scan, at)) return null
  let from = at
  if (scan.verbal[from] & Verbal.Comma) from++
  const coordinator = (scan.phrasal[from] & Phrasal.Coordinator) !== 0
  if (coordinator) {
    if (!joined) return null
    from++
  }
  const determined = isDeterminer(scan, from)
  if (determined) from++
  const head = headAhead(scan, from)
  const office = entryOf(head ?? undefined, 'office')
  if (!head || !office || office.plural || scan.taken[head.first]) return null
  if (determined && (coordinator || !isRank(office.id))) return null
  return titleAt(scan, head, from)
}

/** Nouns that name things. */
const THING = Phrasal.Document | Phrasal.Noun | Phrasal.BodyWord

/** A name that starts at a token, over a comma and an honorific. */
export function nameHere(scan: PhraseScan, at: number, ranked = false): Omit<NameAfter, 'titleEnd' | 'also'> | null {
  if (at >= scan.last || breaksLine(scan, at)) return null
  const comma = (scan.verbal[at] & Verbal.Comma) !== 0
  let from = comma ? at + 1 : at
  const honorific = entryOf(scan.hitAt[from], 'honorific')
  if (honorific && !honorific.plural) from = scan.hitAt[from]!.last
  const end = honorific || ranked ? particleNameEnd(scan, from) : nameEnd(scan, from)
  if (end < 0 || (comma && !honorific && !closes(scan, from, end))) return null
  // "the Refugee Convention": a noun that names a document or body is no one's name
  if (end - from === 1 && scan.phrasal[from] & THING && !honorific) return null
  // "Defense Minister Reznikov of Ukraine"
  const after = !scan.rules.headFirst && scan.phrasal[end] & Phrasal.Of ? reachRight(scan, end, false) : null
  const owned = after !== null && after.states.length > 0
  return {
    name: [from, end],
    last: owned ? after.last : end,
    gender: honorific?.gender ?? null,
    states: owned ? after.states : [],
  }
}

/** Whether a name set off by a comma ends the phrase: more than one word, then punctuation, a verb or a link word. */
function closes(scan: PhraseScan, from: number, end: number): boolean {
  if (end - from < 2) return false
  if (end >= scan.last || scan.tokens.shape[end] & Shape.Punctuation) return true
  const links = Phrasal.Coordinator | Phrasal.Preposition | Phrasal.Relative | Phrasal.Adverb
  return (scan.phrasal[end] & links) !== 0 || scan.taken[end] === 1 || isVerb(scan, end)
}
