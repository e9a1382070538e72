import { Phrasal, Verbal } from '../word-classes.ts'
import { headAhead, reachLeft } from './ahead.ts'
import { bodyPhrase, institutionPhrase } from './bodies.ts'
import { counterpartPhrase } from './counterparts.ts'
import { entryOf, type Hit } from './entries.ts'
import { groupPhrase } from './groups.ts'
import type { Mention, MentionDraft } from './mention.ts'
import { officePhrase } from './offices.ts'
import { honorificPhrase, namePhrase } from './persons.ts'
import { blank, isCapital, overBrackets, type PhraseScan, withDeterminer } from './phrase.ts'
import { mayBegin, nameStart, particleNameEnd } from './proper.ts'
import { statePhrase } from './states.ts'

/**
 * Finds the noun phrases of one sentence that name or describe actors. Larger phrases first: titles, then groups, then
 * names that the atlas does not know, then states and bodies by themselves. The order in which mentions come is not that
 * of the text.
 */
export function findMentions(scan: PhraseScan, found: Mention[]): void {
  const { hitAt, taken, phrasal } = scan
  for (let at = scan.first; at < scan.last; at++) {
    const hit = hitAt[at]
    if (hit !== undefined && !taken[at]) enter(scan, found, headed(scan, hit))
  }
  for (let at = scan.first; at < scan.last; at++) {
    const word = phrasal[at] & (Phrasal.Counterpart | Phrasal.Group | Phrasal.People)
    if (word === 0 || taken[at]) continue
    if (word & Phrasal.Counterpart) enter(scan, found, counterpartPhrase(scan, at))
    else if (!isPartOfHit(scan, at)) enter(scan, found, groupPhrase(scan, at))
  }
  for (let at = scan.first; at < scan.last; at++) {
    if (taken[at] || !mayBegin(scan, at)) continue
    const last = enter(scan, found, namePhrase(scan, at))
    if (last > at) at = last - 1
  }
  for (let at = scan.first; at < scan.last; at++) {
    const hit = hitAt[at]
    if (hit !== undefined) enter(scan, found, bodyPhrase(scan, hit) ?? statePhrase(scan, hit))
  }
}

/** Enters a mention and takes its tokens; gives the token after it, -1 for none. */
function enter({ tokens, taken }: PhraseScan, found: Mention[], mention: MentionDraft | null): number {
  if (mention === null) return -1
  mention.start = tokens.start[mention.first]
  mention.end = tokens.end[mention.last - 1]
  found.push(mention)
  if (!mention.inner) taken.fill(1, mention.first, mention.last)
  return mention.last
}

/** A phrase whose head the phrase book knows: a collective, an honorific, an office, an institution. */
function headed(scan: PhraseScan, hit: Hit): MentionDraft | null {
  const { norm } = scan.tokens
  const collective = entryOf(hit, 'collective')
  if (collective && !goesOn(scan, hit)) {
    const mention = blank(scan, hit.first, hit.last, 'group', 'collective', 'read/name/collective')
    mention.collective = collective.members
    mention.head = norm[hit.last - 1]
    mention.plural = true
    mention.definite = true
    return mention
  }
  if (entryOf(hit, 'latter')) {
    const mention = blank(scan, hit.first, hit.last, 'person', 'latter', 'read/name/latter')
    mention.gender = scan.rules.latterGenders[norm[hit.first]] ?? null
    mention.definite = true
    return mention
  }
  if (entryOf(hit, 'honorific')) {
    const titled = honorificPhrase(scan, hit)
    if (titled) return titled
  }
  const office = entryOf(hit, 'office')
  if (office?.id === 'counterpart') {
    const other = counterpartPhrase(scan, scan.rules.headFirst ? hit.first : hit.last - 1)
    if (other) return other
  }
  if (office && !isModifier(scan, hit)) return bearerBefore(scan, hit) ?? officePhrase(scan, hit)
  if (entryOf(hit, 'institution') && !isModifier(scan, hit)) return institutionPhrase(scan, hit)
  return null
}

/** "States" in "United States". */
const isPartOfHit = (scan: PhraseScan, token: number): boolean => {
  const hit = scan.hitOver[token]
  return hit !== undefined && hit.last - hit.first > 1
}

/** "Karel Novak, vice-président …": a title in apposition belongs to the name before its comma. */
function bearerBefore(scan: PhraseScan, hit: Hit): MentionDraft | null {
  const left = reachLeft(scan, hit.first, false)
  const title = withDeterminer(scan, left)
  const comma = title > scan.first && (scan.verbal[title - 1] & Verbal.Comma) !== 0
  if (!comma && !(scan.rules.headFirst && title < left)) return null
  const end = comma ? title - 1 : title
  const name = nameStart(scan, end)
  if (name < 0) return null
  const found = namePhrase(scan, name)
  return found && found.last > end ? found : null
}

/** "les ministres" of "les ministres de la Russie": the phrase goes on and says whose. */
const goesOn = (scan: PhraseScan, hit: Hit): boolean =>
  (scan.phrasal[hit.last] & Phrasal.Of) !== 0 || entryOf(scan.hitAt[hit.last], 'state')?.as === 'adjective'

/** In English the head comes last: "Foreign Ministry" before "spokesperson" is part of the spokesperson's title. */
function isModifier(scan: PhraseScan, hit: Hit): boolean {
  if (scan.rules.headFirst) return false
  const next = overBrackets(scan, hit.last)
  // "the Coastal Party (CP) executive council chairman"
  if (next > hit.last) return isCapital(scan, hit.first) && headAhead(scan, next) !== null
  const head = scan.hitAt[next]
  if (!head || scan.taken[next] || next >= scan.last) return false
  // "president Sheikh Sharif": what is an honorific too, in front of a name, has no modifier
  if (entryOf(head, 'honorific') && particleNameEnd(scan, head.last) >= 0) return false
  return entryOf(head, 'office') !== undefined || entryOf(head, 'institution') !== undefined
}
