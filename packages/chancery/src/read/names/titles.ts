import { Shape } from '../../text/text.ts'
import { headAhead, reachLeft } from './ahead.ts'
import { isLoose, isPost, isRank, officeClass } from './classes.ts'
import { type Entry, entryOf, type Hit } from './entries.ts'
import { ownerAfter } from './groups.ts'
import {
  blank,
  bodyBetween,
  breaksLine,
  type Draftee,
  isCapital,
  isDeterminer,
  isIndefinite,
  overBrackets,
  type PhraseScan,
  statesBetween,
  withDeterminer,
} from './phrase.ts'
import { nameEnd, particleNameEnd } from './proper.ts'
import { reachRight } from './reach.ts'

/** A title before or after a name: "ministre arménien des Affaires étrangères". Token indices, `last` exclusive. */
export interface Title {
  readonly first: number
  readonly last: number
  readonly head: string
  readonly officeId: string
  readonly plural: boolean
  readonly gender: 'm' | 'f' | null
  readonly states: readonly string[]
  readonly body: string | null
  /** Head nouns and ids of further titles. */
  readonly also: readonly string[]
}

/** The norm form of a head noun: the first word in French; in English the last, or the one before "of". */
export function headNorm({ tokens, rules }: PhraseScan, hit: Hit): string {
  if (rules.headFirst) return tokens.norm[hit.first]
  for (let at = hit.first + 1; at < hit.last; at++) if (rules.of.has(tokens.norm[at])) return tokens.norm[at - 1]
  return tokens.norm[hit.last - 1]
}

/** The office that a hit names; a short form of several offices ("secretary") is any minister's. */
function officeAt(hit: Hit): Extract<Entry, { type: 'office' }> | undefined {
  const office = entryOf(hit, 'office')
  if (!office) return undefined
  const several = hit.entries.some(
    (entry) => entry.type === 'office' && officeClass(entry.id) !== officeClass(office.id),
  )
  return several ? { ...office, id: 'minister' } : office
}

/** The title whose head is at a hit, from its leftmost modifier to the end of its complements. */
export function titleAt(scan: PhraseScan, hit: Hit, first: number): Title | null {
  const office = officeAt(hit)
  if (!office) return null
  // "le général de Gaulle": what follows a rank is a name
  const ranked = isRank(office.id) && particleNameEnd(scan, hit.last) > 0
  const right = ranked ? { last: hit.last, states: [], body: null } : reachRight(scan, hit.last, isPost(office.id))
  const states = statesBetween(scan, first, hit.first)
  for (const code of right.states) if (!states.includes(code)) states.push(code)
  return {
    first,
    last: right.last,
    head: headNorm(scan, hit),
    officeId: office.id,
    plural: office.plural,
    gender: office.gender,
    states,
    body: right.body ?? bodyBetween(scan, first, hit.first),
    also: [],
  }
}

/** The phrase of an office: "le ministre russe des Affaires étrangères Sergueï Lavrov", "the two foreign ministers". */
export function officePhrase(scan: PhraseScan, hit: Hit): Draftee | null {
  const plural = entryOf(hit, 'office')!.plural
  const left = reachLeft(scan, hit.first, plural)
  const title = titleAt(scan, hit, left)
  if (!title) return null
  const first = withDeterminer(scan, left)
  const determiner = first < left ? scan.tokens.norm[first] : ''
  const honorific = entryOf(scan.hitOver[first - 1], 'honorific')
  const named = plural ? null : nameAfter(scan, title, determiner !== '')
  const base = {
    // "Monsieur le Premier ministre"
    first: honorific && !scan.taken[first - 1] && first > scan.first ? scan.hitOver[first - 1]!.first : first,
    kind: 'person' as const,
    head: title.head,
    officeId: title.officeId,
    definite: determiner === '' ? !isLoose(title.officeId) : !isIndefinite(scan, first),
  }
  if (named) {
    const appended = apposition(scan, named.last)
    const states = [...new Set([...title.states, ...named.states, ...(appended?.states ?? [])])]
    return blank({
      ...base,
      last: appended?.last ?? named.last,
      form: 'name',
      name: named.name,
      office: [left, named.titleEnd],
      states,
      body: title.body,
      also: [...named.also, ...(appended ? [appended.head, appended.officeId, ...appended.also] : [])],
      gender: named.gender ?? title.gender ?? scan.rules.genders[determiner] ?? null,
      rule: 'read/name/office-name',
    })
  }
  const owner = plural ? ownerAfter(scan, title.last, title.states.length > 0, title.last === hit.last) : null
  return blank({
    ...base,
    last: owner?.last ?? title.last,
    form: scan.rules.possessives.has(determiner) ? 'description' : 'title',
    office: [left, owner?.last ?? title.last],
    states: [...title.states, ...(owner?.states ?? [])],
    body: title.body ?? owner?.body ?? null,
    plural,
    gender: title.gender ?? (plural ? null : (scan.rules.genders[determiner] ?? null)),
    rule: 'read/name/office',
  })
}

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
const TITLES = 4

/**
 * The name right after a title, set off by a comma ("…, Jean-Noël Barrot,"), or after further titles of the same person
 * ("Deputy Prime Minister and Foreign Minister Ayman Safadi").
 */
function nameAfter(scan: PhraseScan, title: Title, determined: boolean): NameAfter | null {
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
function nextTitle(scan: PhraseScan, at: number, joined = true): Title | null {
  const { tokens, rules } = scan
  if (at >= scan.last || breaksLine(scan, at)) return null
  let from = at
  const comma = tokens.norm[from] === ','
  if (comma) from++
  const coordinator = rules.coordinators.has(tokens.norm[from] ?? '')
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

/** A name that starts at a token, over a comma and an honorific. */
function nameHere(scan: PhraseScan, at: number, ranked = false): Omit<NameAfter, 'titleEnd' | 'also'> | null {
  const { tokens } = scan
  if (at >= scan.last || breaksLine(scan, at)) return null
  const comma = tokens.norm[at] === ','
  let from = comma ? at + 1 : at
  const honorific = entryOf(scan.hitAt[from], 'honorific')
  if (honorific && !honorific.plural) from = scan.hitAt[from]!.last
  const end = honorific || ranked ? particleNameEnd(scan, from) : nameEnd(scan, from)
  if (end < 0 || (comma && !honorific && !closes(scan, from, end))) return null
  // "Defense Minister Reznikov of Ukraine"
  const after = !scan.rules.headFirst && scan.rules.of.has(tokens.norm[end] ?? '') ? reachRight(scan, end, false) : null
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
  const { tokens, rules } = scan
  if (end - from < 2) return false
  if (end >= scan.last || tokens.shape[end] & Shape.Punctuation) return true
  const next = tokens.norm[end]
  return (
    scan.isVerb(next) ||
    rules.coordinators.has(next) ||
    rules.prepositions.has(next) ||
    rules.relatives.has(next) ||
    rules.adverbs.has(next) ||
    scan.taken[end] === 1
  )
}

/** Titles after a name: ", secrétaire général du Parti …", ", Deputy Director-General, Ministry of Foreign Affairs". */
export function apposition(scan: PhraseScan, end: number): Title | null {
  const { tokens } = scan
  if (end + 1 >= scan.last || breaksLine(scan, end)) return null
  // "…, ministre de …", or in French "Suren Papikyan le ministre …"
  const comma = tokens.norm[end] === ','
  if (!comma && !(scan.rules.headFirst && scan.rules.genders[tokens.norm[end]] && !scan.taken[end])) return null
  const after = comma ? end + 1 : end
  const from = isDeterminer(scan, after) ? after + 1 : after
  const head = headAhead(scan, from)
  if (!head || scan.taken[head.first] || entryOf(head, 'office')?.plural) return null
  const title = titleAt(scan, head, from)
  // "…, le ministre X, a dit": the phrase after the comma carries a name of its own and is another person
  if (!title) return null
  const other = nameHere(scan, title.last, isRank(title.officeId))
  // unless that name has a title of its own after it: "X, chef de …, Y, responsable de …"
  if (other && !(tokens.norm[title.last] === ',' && tokens.norm[other.last] === ',' && headAhead(scan, other.last + 1)))
    return null
  let { last } = title
  const states = [...title.states]
  const also: string[] = []
  for (let titles = 0; titles < TITLES; titles++) {
    const next = nextTitle(scan, last)
    const end = next && nameEnd(scan, next.last) < 0 ? next.last : bodyAfter(scan, last)
    if (end < 0) break
    if (next?.last === end) {
      states.push(...next.states.filter((code) => !states.includes(code)))
      also.push(next.head, next.officeId)
    }
    last = end
  }
  return { ...title, last, states, also }
}

/** ", North American Affairs Bureau": the body that a title's holder serves in, set off by a comma; -1 if none follows. */
function bodyAfter(scan: PhraseScan, at: number): number {
  const { tokens, rules } = scan
  if (rules.headFirst || tokens.norm[at] !== ',') return -1
  let from = at + 1
  let body = false
  for (let steps = 0; steps < 12 && from < scan.last && !breaksLine(scan, from); steps++) {
    const norm = tokens.norm[from]
    const tie = rules.of.has(norm) || rules.coordinators.has(norm) || rules.articles.has(norm)
    if (!isCapital(scan, from) && !(tie && from > at + 1)) break
    if (entryOf(scan.hitOver[from], 'office')) return -1
    body ||= rules.bodyWords.has(norm)
    from++
  }
  from = overBrackets(scan, from)
  return body && (tokens.shape[from] & Shape.Punctuation || from >= scan.last) ? from : -1
}
