import { Shape } from '../../text/text.ts'
import { Phrasal } from '../word-classes.ts'
import { headAhead, reachLeft } from './ahead.ts'
import { apposition } from './apposition.ts'
import { isLoose, officeClass } from './classes.ts'
import { entryOf, type Hit } from './entries.ts'
import { type NameAfter, nameAfter } from './following.ts'
import { ownerAfter } from './groups.ts'
import type { MentionDraft } from './mention.ts'
import {
  blank,
  breaksLine,
  isDeterminer,
  isEventTitle,
  isIndefinite,
  type PhraseScan,
  withDeterminer,
  withStates,
} from './phrase.ts'
import { nameEnd } from './proper.ts'
import { type Title, titleAt } from './titles.ts'

/** The phrase of an office: "le ministre russe des Affaires étrangères Sergueï Lavrov", "the two foreign ministers". */
export function officePhrase(scan: PhraseScan, hit: Hit): MentionDraft | null {
  const plural = entryOf(hit, 'office')!.plural
  const left = reachLeft(scan, hit.first, plural)
  const title = titleAt(scan, hit, left)
  if (!title) return null
  if (plural && isEventTitle(scan, title.last)) return null
  const first = withDeterminer(scan, left)
  const determiner = first < left ? scan.tokens.norm[first] : ''
  const honorific = entryOf(scan.hitOver[first - 1], 'honorific')
  const named = plural ? null : nameAfter(scan, title, determiner !== '')
  // "Monsieur le Premier ministre"
  const from = honorific && !scan.taken[first - 1] && first > scan.first ? scan.hitOver[first - 1]!.first : first
  const mention = named
    ? namedHolder(scan, from, left, title, named)
    : unnamedHolder(scan, from, left, title, title.last === hit.last)
  const elsewhere = !named && !plural && pointsOn(scan, mention.last)
  if (elsewhere) {
    mention.last += 3
    mention.office = [left, mention.last]
  }
  mention.head = title.head
  mention.officeId = title.officeId
  mention.definite = elsewhere ? false : first === left ? !isLoose(title.officeId) : !isIndefinite(scan, first)
  if (!plural) mention.gender ??= scan.rules.genders[determiner] ?? null
  if (!named && scan.phrasal[first] & Phrasal.Possessive && first < left) mention.form = 'description'
  return mention
}

/** "le président | de cette association": a complement that points to something else, so that no other president is meant. */
function pointsOn(scan: PhraseScan, at: number): boolean {
  if (at + 2 >= scan.last || !(scan.phrasal[at] & Phrasal.Of) || scan.taken[at]) return false
  const noun = at + 2
  return (
    (scan.phrasal[at + 1] & Phrasal.Demonstrative) !== 0 &&
    !scan.taken[noun] &&
    (scan.tokens.shape[noun] & (Shape.Word | Shape.Capital)) === Shape.Word
  )
}

/** "le ministre russe des Affaires étrangères Sergueï Lavrov", with the titles that stand after the name. */
function namedHolder(scan: PhraseScan, from: number, left: number, title: Title, named: NameAfter): MentionDraft {
  const appended = apposition(scan, named.last)
  const mention = blank(scan, from, appended?.last ?? named.last, 'person', 'name', 'read/name/office-name')
  mention.name = named.name
  mention.office = [left, named.titleEnd]
  mention.states = withStates(withStates(title.states, named.states), appended?.states ?? [])
  mention.body = title.body
  mention.also = appended ? [...named.also, appended.head, appended.officeId, ...appended.also] : named.also
  mention.gender = named.gender ?? title.gender
  return mention
}

/** "an aide to Chirac", "an adviser to the Syrian President": whom the holder serves, in English; else the title's end. */
function masterEnd(scan: PhraseScan, title: Title): number {
  const { last } = title
  if (scan.rules.headFirst || officeClass(title.officeId) !== 'adviser') return last
  if (last + 1 >= scan.last || scan.tokens.norm[last] !== 'to' || breaksLine(scan, last)) return last
  const at = isDeterminer(scan, last + 1) ? last + 2 : last + 1
  const head = headAhead(scan, at)
  const master = head ? titleAt(scan, head, at) : null
  if (!master) return Math.max(last, scan.hitAt[at] ? last : nameEnd(scan, at))
  return Math.max(master.last, nameEnd(scan, master.last))
}

/** "le Premier ministre", "the officials from Cuba". `bare`: nothing but the head noun stands in the title. */
function unnamedHolder(scan: PhraseScan, from: number, left: number, title: Title, bare: boolean): MentionDraft {
  const owner = title.plural ? ownerAfter(scan, title.last, title.states.length > 0, bare) : null
  const last = owner?.last ?? masterEnd(scan, title)
  const mention = blank(scan, from, last, 'person', 'title', 'read/name/office')
  mention.office = [left, last]
  mention.states = owner ? [...title.states, ...owner.states] : title.states
  mention.body = title.body ?? owner?.body ?? null
  mention.plural = title.plural
  mention.gender = title.gender
  return mention
}
