import { headAhead, reachLeft } from './ahead.ts'
import { bodyPhrase, institutionPhrase } from './bodies.ts'
import { counterpartPhrase } from './counterparts.ts'
import { entryOf, type Hit } from './entries.ts'
import { groupPhrase } from './groups.ts'
import { officePhrase } from './offices.ts'
import { honorificPhrase, namePhrase } from './persons.ts'
import { blank, type Draftee, isCapital, overBrackets, type PhraseScan, take, withDeterminer } from './phrase.ts'
import { nameStart } from './proper.ts'
import { statePhrase } from './states.ts'

/**
 * Finds the noun phrases of one sentence that name or describe actors. Larger phrases first: titles, then groups, then
 * names that the atlas does not know, then states and bodies by themselves. The order in which mentions come is not that
 * of the text.
 */
export function findMentions(scan: PhraseScan, emit: (mention: Draftee) => void): void {
  const enter = (mention: Draftee | null): number => {
    if (!mention) return -1
    emit(mention)
    if (!mention.inner) take(scan, mention.first, mention.last)
    return mention.last
  }
  for (let at = scan.first; at < scan.last; at++) {
    const hit = scan.hitAt[at]
    if (hit && !scan.taken[at]) enter(headed(scan, hit))
  }
  for (let at = scan.first; at < scan.last; at++) {
    if (scan.taken[at]) continue
    const noun = scan.personNoun.at(scan.tokens, at)
    if (noun === 2) enter(counterpartPhrase(scan, at))
    else if (noun === 1 && !isPartOfHit(scan, at)) enter(groupPhrase(scan, at))
  }
  for (let at = scan.first; at < scan.last; at++) {
    if (scan.taken[at]) continue
    const last = enter(namePhrase(scan, at))
    if (last > at) at = last - 1
  }
  for (let at = scan.first; at < scan.last; at++) {
    const hit = scan.hitAt[at]
    if (hit) enter(bodyPhrase(scan, hit) ?? statePhrase(scan, hit))
  }
}

/** A phrase whose head the phrase book knows: a collective, an honorific, an office, an institution. */
function headed(scan: PhraseScan, hit: Hit): Draftee | null {
  const run = { first: hit.first, last: hit.last, definite: true } as const
  const collective = entryOf(hit, 'collective')
  if (collective && !goesOn(scan, hit)) {
    return blank({
      ...run,
      kind: 'group',
      form: 'collective',
      collective: collective.members,
      head: scan.tokens.norm[hit.last - 1],
      plural: true,
      rule: 'read/name/collective',
    })
  }
  if (entryOf(hit, 'latter'))
    return blank({
      ...run,
      kind: 'person',
      form: 'latter',
      gender: scan.rules.latterGenders[scan.tokens.norm[hit.first]] ?? null,
      rule: 'read/name/latter',
    })
  if (entryOf(hit, 'honorific')) {
    const titled = honorificPhrase(scan, hit)
    if (titled) return titled
  }
  if (entryOf(hit, 'office')?.id === 'counterpart') {
    const other = counterpartPhrase(scan, scan.rules.headFirst ? hit.first : hit.last - 1)
    if (other) return other
  }
  if (entryOf(hit, 'office') && !isModifier(scan, hit)) return bearerBefore(scan, hit) ?? officePhrase(scan, hit)
  if (entryOf(hit, 'institution') && !isModifier(scan, hit)) return institutionPhrase(scan, hit)
  return null
}

/** "States" in "United States". */
const isPartOfHit = (scan: PhraseScan, token: number): boolean => {
  const hit = scan.hitOver[token]
  return hit !== undefined && hit.last - hit.first > 1
}

/** "Karel Novak, vice-président …": a title in apposition belongs to the name before its comma. */
function bearerBefore(scan: PhraseScan, hit: Hit): Draftee | null {
  const left = reachLeft(scan, hit.first, false)
  const title = withDeterminer(scan, left)
  const comma = title > scan.first && scan.tokens.norm[title - 1] === ','
  if (!comma && !(scan.rules.headFirst && title < left)) return null
  const end = comma ? title - 1 : title
  const name = nameStart(scan, end)
  if (name < 0) return null
  const found = namePhrase(scan, name)
  return found && found.last > end ? found : null
}

/** "les ministres" of "les ministres de la Russie": the phrase goes on and says whose. */
const goesOn = (scan: PhraseScan, hit: Hit): boolean => {
  const norm = scan.tokens.norm[hit.last] ?? ''
  return scan.rules.of.has(norm) || entryOf(scan.hitAt[hit.last], 'state')?.as === 'adjective'
}

/** In English the head comes last: "Foreign Ministry" before "spokesperson" is part of the spokesperson's title. */
function isModifier(scan: PhraseScan, hit: Hit): boolean {
  if (scan.rules.headFirst) return false
  const next = overBrackets(scan, hit.last)
  // "the Coastal Party (CP) executive council chairman"
  if (next > hit.last) return isCapital(scan, hit.first) && headAhead(scan, next) !== null
  const head = scan.hitAt[next]
  if (!head || scan.taken[next] || next >= scan.last) return false
  return entryOf(head, 'office') !== undefined || entryOf(head, 'institution') !== undefined
}
