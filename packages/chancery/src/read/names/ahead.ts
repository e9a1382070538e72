import { Form } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import { Verb } from '../clause/verbs.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { type Entry, entryOf, type Hit } from './entries.ts'
import { breaksLine, isCapital, isPossessiveMark, isVerb, type PhraseScan } from './phrase.ts'

/** How many tokens may stand between a determiner and its head noun. */
const LEAD = 10

/** The office or institution that the phrase starting at `from` leads to, over modifiers that may stand before a head. */
export function headAhead(scan: PhraseScan, from: number): Hit | null {
  let at = from
  for (let steps = 0; at < scan.last && steps < LEAD; steps++) {
    const hit = scan.hitAt[at]
    if (hit && (entryOf(hit, 'office') || entryOf(hit, 'institution'))) return lastHead(scan, hit)
    if (!mayPrecede(scan, at)) return null
    at = hit ? hit.last : at + 1
  }
  return null
}

/** English heads come last: "Foreign Ministry spokesperson". */
function lastHead(scan: PhraseScan, from: Hit): Hit {
  let head = from
  if (scan.rules.headFirst) return head
  for (let steps = 0; steps < LEAD; steps++) {
    const next = scan.hitAt[head.last]
    if (!next || breaksLine(scan, head.last) || scan.taken[head.last]) return head
    if (!entryOf(next, 'office') && !entryOf(next, 'institution')) return head
    head = next
  }
  return head
}

/** Whether a token may stand between determiner and head noun. */
export function mayPrecede(scan: PhraseScan, token: number): boolean {
  const { headFirst } = scan.rules
  const word = scan.phrasal[token]
  if (word & (Phrasal.TitleAdjective | Phrasal.PastMarker) || (!headFirst && word & Phrasal.Regional)) return true
  if (headFirst || scan.taken[token]) return false
  const hit = scan.hitOver[token]
  if (hit) return hit.entries.some(isModifier)
  if (isPossessiveMark(scan.tokens.norm[token])) return true
  return isCapital(scan, token) && !scan.shouted && !(word & Phrasal.Opener) && !isVerb(scan, token)
}

const isModifier = ({ type }: Entry): boolean =>
  type === 'state' || type === 'body' || type === 'city' || type === 'institution'

/** Walks left from a head noun over what may stand before it; gives the first token of the phrase without determiner. */
export function reachLeft(scan: PhraseScan, head: number, plural: boolean): number {
  const { tokens } = scan
  let at = head
  for (let steps = 0; at > scan.first && steps < LEAD; steps++) {
    if (breaksLine(scan, at)) break
    const before = step(scan, at, plural)
    if (before < 0) break
    at = before
  }
  while (at < head && isPossessiveMark(tokens.norm[at])) at++
  return at
}

/** How many plain words may stand between a state's adjective and the noun that it owns. */
const PLAIN = 2

/** "Kazakh oil workers", "Malaysian immigration authorities": the start of the adjective before plain words, or -1. */
function ownerBefore(scan: PhraseScan, last: number): number {
  for (let at = last; at > scan.first && at > last - PLAIN && isPlain(scan, at); at--) {
    const hit = scan.hitOver[at - 1]
    if (hit && entryOf(hit, 'state')?.as === 'adjective' && !scan.taken[at - 1]) return hit.first
  }
  return -1
}

const TIES =
  Phrasal.Preposition |
  Phrasal.Coordinator |
  Phrasal.Adverb |
  Phrasal.Relative |
  Phrasal.Subordinator |
  Phrasal.Article |
  Phrasal.Determiner |
  Phrasal.Pronoun |
  Phrasal.Document

/** A word in lower case that is no verb and ties nothing. */
const isPlain = (scan: PhraseScan, at: number): boolean =>
  !scan.taken[at] &&
  scan.hitOver[at] === undefined &&
  (scan.tokens.shape[at] & (Shape.Word | Shape.Capital | Shape.Clitic)) === Shape.Word &&
  !(scan.phrasal[at] & TIES) &&
  !breaksLine(scan, at) &&
  !(scan.verbs.at(scan.tokens, at) & (Form.Past | Verb.Only | Verb.Helper))

/** The start of the modifier that ends right before a token, or -1 if none does. */
function step(scan: PhraseScan, at: number, plural: boolean): number {
  const { tokens, rules } = scan
  const before = at - 1
  if (scan.taken[before]) return -1
  if (mayPrecede(scan, before)) return scan.hitOver[before]?.first ?? before
  if (rules.headFirst) return -1
  const owner = ownerBefore(scan, before)
  if (owner >= 0) return owner
  // "Liberal Democratic Party (LDP) chairman"
  if (tokens.norm[before] === ')' && before - 2 > scan.first && tokens.norm[before - 2] === '(') return before - 2
  const pair = plural && (scan.phrasal[before] & Phrasal.Coordinator || scan.verbal[before] & Verbal.Comma)
  if (!pair || before - 1 < scan.first || scan.taken[before - 1]) return -1
  // "in Iran, German firms": a state by its name is set off by the comma
  const apart = (scan.verbal[before] & Verbal.Comma) !== 0 && entryOf(scan.hitOver[before - 1], 'state')?.as === 'name'
  return !apart && isOwner(scan, before - 1) && isOwner(scan, at) ? (scan.hitOver[before - 1]?.first ?? before - 1) : -1
}

/** A state or community that owns a group: "the Azerbaijani and Armenian Foreign Ministers", "Kurdish and Sunni members". */
const isOwner = (scan: PhraseScan, token: number): boolean =>
  entryOf(scan.hitOver[token], 'state') !== undefined || (scan.phrasal[token] & Phrasal.Regional) !== 0
