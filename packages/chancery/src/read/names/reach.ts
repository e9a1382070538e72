import { Phrasal, Verbal } from '../word-classes.ts'
import { headAhead } from './ahead.ts'
import { isPost } from './classes.ts'
import { entryOf } from './entries.ts'
import {
  breaksLine,
  isCapital,
  isNameParticle,
  overBrackets,
  type PhraseScan,
  skipArticles,
  stateHere,
  statesBetween,
} from './phrase.ts'
import { portfolio, tied } from './portfolio.ts'
import { nameEnd } from './proper.ts'

/** What stands behind a head noun or name, as far as the phrase reaches. */
export interface Reach {
  last: number
  /** States that own it: "of Romania", "russe". */
  readonly states: string[]
  /** States where a post is held: "en Azerbaïdjan". */
  readonly posts: string[]
  body: string | null
}

/** How deep complements of complements are followed, and how many parts a phrase may have. */
const DEPTH = 3
const PARTS = 12

/**
 * Modifiers of a head noun that follow it: state adjectives, titles' adjectives, complements.
 * @param posted the head is a post that is held somewhere ("ambassador to Germany"), so that prepositions of place go with it
 */
export function reachRight(scan: PhraseScan, from: number, posted: boolean, depth = 0): Reach {
  const reach: Reach = { last: from, states: [], posts: [], body: null }
  let at = from
  for (let parts = 0; parts < PARTS && at < scan.last && !breaksLine(scan, at); parts++) {
    if (scan.taken[at]) break
    const next = part(scan, at, reach, posted, depth)
    if (next <= at) break
    at = reach.last = next
  }
  // a lone determiner or adjective at the end belongs to what follows
  return reach
}

/** The end of one modifier that starts at a token, or -1. */
function part(scan: PhraseScan, at: number, reach: Reach, posted: boolean, depth: number): number {
  const word = scan.phrasal[at]
  if (scan.rules.headFirst) {
    const state = entryOf(scan.hitAt[at], 'state')
    if (state?.as === 'adjective' && !(isCapital(scan, at) && !scan.shouted)) return adjectives(scan, at, reach.states)
    if (word & (Phrasal.TitleAdjective | Phrasal.Regional)) return at + 1
  }
  if (scan.tokens.norm[at] === '(') return overBrackets(scan, at)
  // "Minister for Foreign Affairs and Regional Integration"
  if (
    at === reach.last &&
    word & Phrasal.Coordinator &&
    scan.phrasal[at + 1] & Phrasal.Portfolio &&
    isCapital(scan, at + 1)
  )
    return tied(scan, at)
  if (word & (Phrasal.Of | Phrasal.At) && !isNameParticle(scan, at)) return complement(scan, at, reach, posted, depth)
  return -1
}

/** "arménien et français": adjectives of states, tied by coordinators. */
function adjectives(scan: PhraseScan, from: number, states: string[]): number {
  const { phrasal, verbal } = scan
  let at = from
  for (;;) {
    const state = entryOf(scan.hitAt[at], 'state')
    if (state?.as !== 'adjective') return at
    states.push(state.code)
    at = scan.hitAt[at]!.last
    const coordinator = phrasal[at] & Phrasal.Coordinator
    if (coordinator && phrasal[at + 1] & Phrasal.Regional) return at + 2
    const next = at + 1
    if (!(coordinator || verbal[at] & Verbal.Comma) || entryOf(scan.hitAt[next], 'state')?.as !== 'adjective') return at
    at = next
  }
}

/** One complement "of …" or "at …" that starts at its preposition; gives the token after it, or -1 if it isn't one. */
function complement(scan: PhraseScan, preposition: number, reach: Reach, posted: boolean, depth: number): number {
  const own = (scan.phrasal[preposition] & Phrasal.Of) !== 0
  const at = skipArticles(scan, preposition + 1)
  if (at >= scan.last || scan.taken[at]) return -1
  const hit = scan.hitAt[at]
  // "le candidat de celui-ci"
  if (own && entryOf(hit, 'latter')) return hit!.last
  const code = stateHere(hit)
  // "of the Israeli Foreign Ministry"
  if (!scan.rules.headFirst && entryOf(hit, 'state')?.as === 'adjective')
    return depth < DEPTH ? embedded(scan, at, own, posted, reach, depth) : -1
  if (code) {
    if (!own && !posted) return -1
    return coordinated(scan, hit!.last, code, own ? reach.states : reach.posts)
  }
  const body = entryOf(hit, 'body')
  // "an aide to UN envoy X": the body only tells whose envoy
  const head = body && !scan.rules.headFirst && depth < DEPTH ? headAhead(scan, at) : null
  if (head && head.first > at && entryOf(head, 'office')) {
    const end = embedded(scan, at, own, posted, reach, depth)
    if (end > 0) return end
  }
  if (body) {
    if (!own && !posted) return -1
    reach.body ??= body.id
    if (own && body.state) reach.states.push(body.state)
    return overBrackets(scan, hit!.last)
  }
  if (depth < DEPTH) {
    const end = embedded(scan, at, own, posted, reach, depth)
    if (end > 0) return end
  }
  if (!own) return posted && entryOf(hit, 'city') ? hit!.last : scan.rules.headFirst ? portfolio(scan, at) : -1
  return entryOf(hit, 'city') ? hit!.last : portfolio(scan, at)
}

/** "du service de presse du ministère …", "de la présidente de la Commission": a complement with a head noun of its own. */
function embedded(scan: PhraseScan, at: number, own: boolean, posted: boolean, reach: Reach, depth: number): number {
  const head = headAhead(scan, at)
  if (!head || scan.taken[head.first]) return -1
  const institution = entryOf(head, 'institution')
  const office = entryOf(head, 'office')
  if (!institution && !((own || posted) && office)) return -1
  if (!own && !posted) return -1
  const before = statesBetween(scan, at, head.first)
  const deeper = reachRight(scan, head.last, isPost(office?.id ?? institution?.id ?? ''), depth + 1)
  const owners = own ? reach.states : reach.posts
  owners.push(...before, ...deeper.states)
  reach.body ??= deeper.body
  if (!office || institution) return deeper.last
  // "porte-parole du président X": the name is the president's
  const name = nameEnd(scan, deeper.last)
  return name < 0 ? deeper.last : name
}

/** "of Russia and (of) the DPRK": further states, tied by a coordinator or by comma and preposition. */
function coordinated(scan: PhraseScan, from: number, code: string, states: string[]): number {
  const { phrasal, verbal, rules } = scan
  states.push(code)
  let at = from
  for (let steps = 0; steps < PARTS && at < scan.last; steps++) {
    at = overBrackets(scan, at)
    const comma = (verbal[at] & Verbal.Comma) !== 0
    if (!comma && !(phrasal[at] & Phrasal.Coordinator)) break
    let next = at + 1
    if (comma && phrasal[next] & Phrasal.Coordinator) next++
    const repeated = phrasal[next] & Phrasal.Of
    const state = skipArticles(scan, next)
    const other = stateHere(scan.hitAt[state])
    // "de la Russie et la Chine a dit": without the preposition, French starts another phrase
    if (!other || scan.taken[state] || (!repeated && (rules.headFirst || (comma && next === at + 1)))) break
    if (entryOf(scan.hitAt[state], 'state')?.as === 'adjective') break
    states.push(other)
    at = scan.hitAt[state]!.last
  }
  return at
}
