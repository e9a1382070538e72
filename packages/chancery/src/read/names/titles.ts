import { Phrasal } from '../word-classes.ts'
import { isPost, isRank, officeClass } from './classes.ts'
import { type Entry, entryOf, type Hit } from './entries.ts'
import { bodyBetween, type PhraseScan, statesBetween, withStates } from './phrase.ts'
import { particleNameEnd } from './proper.ts'
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
export function headNorm({ tokens, phrasal, rules }: PhraseScan, hit: Hit): string {
  if (rules.headFirst) return tokens.norm[hit.first]
  for (let at = hit.first + 1; at < hit.last; at++) if (phrasal[at] & Phrasal.Of) return tokens.norm[at - 1]
  return tokens.norm[hit.last - 1]
}

/** The office that a hit names; a short form of several offices ("secretary") is any minister's. */
function officeAt(hit: Hit): Extract<Entry, { type: 'office' }> | undefined {
  const office = entryOf(hit, 'office')
  if (!office) return undefined
  for (const entry of hit.entries)
    if (entry.type === 'office' && entry !== office && officeClass(entry.id) !== officeClass(office.id))
      return { ...office, id: 'minister' }
  return office
}

/** The title whose head is at a hit, from its leftmost modifier to the end of its complements. */
export function titleAt(scan: PhraseScan, hit: Hit, first: number): Title | null {
  const office = officeAt(hit)
  if (!office) return null
  // "le général de Gaulle": what follows a rank is a name
  const ranked = isRank(office.id) && particleNameEnd(scan, hit.last) > 0
  const right = ranked ? { last: hit.last, states: [], body: null } : reachRight(scan, hit.last, isPost(office.id))
  return {
    first,
    last: right.last,
    head: headNorm(scan, hit),
    officeId: office.id,
    plural: office.plural,
    gender: office.gender,
    states: withStates(statesBetween(scan, first, hit.first), right.states),
    body: right.body ?? bodyBetween(scan, first, hit.first),
    also: [],
  }
}
