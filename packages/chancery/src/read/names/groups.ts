import { Shape } from '../../text/text.ts'
import { Phrasal } from '../word-classes.ts'
import { reachLeft } from './ahead.ts'
import { entryOf } from './entries.ts'
import type { MentionDraft } from './mention.ts'
import {
  blank,
  bodyBetween,
  breaksLine,
  isEventTitle,
  isIndefinite,
  type PhraseScan,
  skipArticles,
  stateHere,
  statesBetween,
  withDeterminer,
  withStates,
} from './phrase.ts'
import { LINKS } from './proper.ts'
import { reachRight } from './reach.ts'

/**
 * "les troupes russes", "Western powers". Nouns of people stand alone ("experts"); others need an owner: a state, a body
 * or a part of the world.
 */
export function groupPhrase(scan: PhraseScan, noun: number): MentionDraft | null {
  const { phrasal, rules } = scan
  if (isEventTitle(scan, noun + 1)) return null
  const left = reachLeft(scan, noun, true)
  const right = reachRight(scan, noun + 1, false)
  const states = withStates(statesBetween(scan, left, noun), right.states)
  const owner = ownerAfter(scan, right.last, states.length > 0, right.last === noun + 1)
  const body = right.body ?? bodyBetween(scan, left, noun) ?? owner.body
  const regional = phrasal[rules.headFirst ? noun + 1 : noun - 1] & Phrasal.Regional
  const counted = quantityBefore(scan, left)
  const first = withDeterminer(scan, counted >= 0 ? counted : left)
  if (first === left && isAdjective(scan, left)) return null
  const owned = regional || states.length > 0 || body !== null || owner.last > right.last
  // French nouns of people stand without a determiner only as complements
  const alone = phrasal[noun] & Phrasal.People && isWhole(scan, noun) && (first < left || !rules.headFirst)
  if (!owned && !alone) return null
  const mention = blank(scan, first, owner.last, 'group', 'description', 'read/name/group')
  mention.office = [counted >= 0 ? counted : left, owner.last]
  mention.head = scan.tokens.norm[noun]
  mention.states = owner.states.length ? [...states, ...owner.states] : states
  mention.body = body
  mention.plural = true
  mention.definite = counted < 0 && first < left && !isIndefinite(scan, first)
  return mention
}

/** "chiffres officiels", "accords militaires": in French a plural without a determiner behind a plural is its adjective. */
function isAdjective({ tokens, phrasal, rules, first, taken }: PhraseScan, at: number): boolean {
  const before = at - 1
  if (!rules.headFirst || before < first || taken[before]) return false
  if ((tokens.shape[before] & (Shape.Word | Shape.Capital)) !== Shape.Word || phrasal[before] & TIES) return false
  return tokens.norm[before].length > 3 && tokens.norm[before].endsWith('s')
}

const TIES = LINKS | Phrasal.Quantity | Phrasal.TitleAdjective

/** "des milliers de manifestants": the noun of quantity before the group, or -1. */
const quantityBefore = ({ phrasal, rules, first }: PhraseScan, left: number): number =>
  rules.headFirst && left - 2 >= first && phrasal[left - 1] & Phrasal.Of && phrasal[left - 2] & Phrasal.Quantity
    ? left - 2
    : -1

/** A noun of people is one where the phrase book has no other use for it: "Experts Group" is a name. */
const isWhole = (scan: PhraseScan, noun: number): boolean =>
  scan.hitAt[noun] === undefined || entryOf(scan.hitAt[noun], 'office') !== undefined

/** Whose a group is, as the words after it tell, and where these end. */
export interface Owner {
  readonly last: number
  readonly body: string | null
  readonly states: readonly string[]
}

/**
 * "officials from the Palestinian Authority", "protestors in Cuba", "representatives of 30 countries".
 * @param owned the phrase has told whose it is
 * @param bare nothing stands between the noun and `at`
 */
export function ownerAfter(scan: PhraseScan, at: number, owned: boolean, bare: boolean): Owner {
  const none = { last: at, body: null, states: [] }
  const word = scan.phrasal[at]
  if (at >= scan.last || breaksLine(scan, at)) return none
  if (bare && word & Phrasal.Of) return { ...none, last: membersEnd(scan, at) }
  if (owned || !scan.rules.origins.has(scan.tokens.norm[at])) return none
  const from = skipArticles(scan, at + 1)
  const hit = scan.hitAt[from]
  const code = stateHere(hit)
  const body = entryOf(hit, 'body')
  // "met diplomats in Cairo": a town says where, not whose
  if (word & Phrasal.At && entryOf(hit, 'state')?.as !== 'name') return none
  if (!hit || scan.taken[from] || (!code && !body)) return none
  return { last: hit.last, body: body?.id ?? null, states: code ? [code] : body?.state ? [body.state] : [] }
}

/** "of 30 countries", "de plusieurs pays": a group made of states that are not named; the preposition itself if it is none. */
function membersEnd(scan: PhraseScan, at: number): number {
  for (let next = at + 1; next < at + 4 && next < scan.last; next++)
    if (scan.phrasal[next] & (Phrasal.Group | Phrasal.People)) return next + 1
  return at
}
