import type { PhraseRules } from '../../lang/phrase.ts'
import type { ActorKind } from '../../record/reading.ts'
import type { FormMemo } from '../../text/form-memo.ts'
import { Shape, type Tokens } from '../../text/text.ts'
import { Verb } from '../clause/verbs.ts'
import { type ClassedWords, Phrasal } from '../word-classes.ts'
import { entryOf, type Hit } from './entries.ts'
import type { MentionDraft, MentionForm } from './mention.ts'
import type { Spelling } from './spelling.ts'

/** What the finders of noun phrases share: the words and their classes, the hits of the phrase book, one sentence's bounds. */
export interface PhraseScan extends ClassedWords {
  readonly tokens: Tokens
  readonly rules: PhraseRules
  /** Hit that starts at a token, or undefined. */
  readonly hitAt: readonly (Hit | undefined)[]
  /** Hit that covers a token, or undefined. */
  readonly hitOver: readonly (Hit | undefined)[]
  /** Tokens that a phrase, a date or a dateline has taken: 1 where taken. */
  readonly taken: Uint8Array
  readonly spelling: Spelling
  /** Index of the sentence, its first token, and the token after its last. */
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** The sentence is set in capitals or title case, so that a capital tells nothing. */
  readonly shouted: boolean
  /** What a token is as a verb, by word form: flags of `Form` and `Verb`. */
  readonly verbs: FormMemo
  /** Whether a token is a compound of names, by word form: one of `Compound`. */
  readonly compound: FormMemo
  /** Whether a noun for an act starts at a token: talks, visite. */
  readonly isEvent: (token: number) => boolean
}

export const isCapital = (scan: PhraseScan, token: number): boolean =>
  (scan.tokens.shape[token] & (Shape.Capital | Shape.Word)) === (Shape.Capital | Shape.Word)

/** Whether a token is a finite verb and nothing else. */
export const isVerb = ({ verbs, tokens }: PhraseScan, token: number): boolean =>
  (verbs.at(tokens, token) & Verb.Only) !== 0

export const breaksLine = (scan: PhraseScan, token: number): boolean =>
  (scan.tokens.shape[token] & Shape.LineBefore) !== 0

export const isPossessiveMark = (norm: string): boolean => norm === "'s" || norm === "'"

/** "the Leaders' Summit", "the Foreign Ministers' Meeting": who meets there is part of the event's name. */
export const isEventTitle = (scan: PhraseScan, at: number): boolean =>
  isPossessiveMark(scan.tokens.norm[at] ?? '') &&
  at + 1 < scan.last &&
  isCapital(scan, at - 1) &&
  isCapital(scan, at + 1) &&
  !scan.shouted &&
  scan.isEvent(at + 1)

/** Whether an article, demonstrative or numeral that opens a noun phrase stands free at a token. */
export const isDeterminer = (scan: PhraseScan, token: number): boolean => {
  if (token < scan.first || scan.taken[token]) return false
  return (scan.phrasal[token] & (Phrasal.Article | Phrasal.Determiner)) !== 0
}

/** The token where a phrase starts, its determiner included where one stands before it. */
export const withDeterminer = (scan: PhraseScan, first: number): number => {
  let from = first > scan.first && isDeterminer(scan, first - 1) && !breaksLine(scan, first) ? first - 1 : first
  // "cent vingt pays": numerals of several words
  while (from < first && from > scan.first && isNumeral(scan, from) && isNumeral(scan, from - 1)) from--
  return from
}

const isNumeral = (scan: PhraseScan, token: number): boolean =>
  !scan.taken[token] &&
  (scan.phrasal[token] &
    (Phrasal.Article | Phrasal.Determiner | Phrasal.Indefinite | Phrasal.Demonstrative | Phrasal.Possessive)) ===
    Phrasal.Determiner

/** "un", "a", "des": a phrase that introduces its actor. */
export const isIndefinite = (scan: PhraseScan, token: number): boolean =>
  (scan.phrasal[token] & Phrasal.Indefinite) !== 0

/** Articles and the like between a preposition and its noun. */
export const skipArticles = (scan: PhraseScan, token: number): number => {
  let at = token
  while (at < scan.last && scan.phrasal[at] & (Phrasal.Article | Phrasal.Of) && !isNameParticle(scan, at)) at++
  return at
}

/** An article or preposition with a capital inside a sentence belongs to a name: Le Figaro, Des Browne. */
export const isNameParticle = (scan: PhraseScan, token: number): boolean =>
  !scan.shouted && token > scan.first && isCapital(scan, token) && !scan.tokens.norm[token].endsWith("'")

/** The state that a hit names, by name, capital or adjective. */
export const stateHere = (hit: Hit | undefined): string | null => {
  const entry = entryOf(hit, 'state')
  return entry && entry.as !== 'people' ? entry.code : null
}

/** Most phrases name no state and give no second title. */
const NONE: readonly string[] = []

/** States named between two tokens, as names, adjectives or the states of bodies, in order. */
export function statesBetween(scan: PhraseScan, from: number, to: number): readonly string[] {
  let states: string[] | null = null
  for (let at = from; at < to; at++) {
    const hit = scan.hitAt[at]
    if (hit === undefined) continue
    const code = entryOf(hit, 'state')?.code ?? entryOf(hit, 'body')?.state
    if (!code) continue
    if (states === null) states = [code]
    else if (!states.includes(code)) states.push(code)
  }
  return states ?? NONE
}

/** Some states and further ones, each once, in order; the first list itself where the second adds none. */
export function withStates(states: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return states
  const all = [...states]
  for (const code of more) if (!all.includes(code)) all.push(code)
  return all
}

/** The first body named between two tokens. */
export function bodyBetween(scan: PhraseScan, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const body = entryOf(scan.hitAt[at], 'body')
    if (body) return body.id
  }
  return null
}

/** The end of an abbreviation in brackets that starts at a token, "(OTSC)", or the token itself. */
export function overBrackets(scan: PhraseScan, token: number): number {
  const { tokens } = scan
  if (tokens.norm[token] !== '(' || token + 2 >= scan.last || tokens.norm[token + 2] !== ')') return token
  return isCapital(scan, token + 1) ? token + 3 : token
}

/** A mention in the sentence with everything that is not known left empty, for its finder to fill in. */
export const blank = (
  scan: PhraseScan,
  first: number,
  last: number,
  kind: ActorKind,
  form: MentionForm,
  rule: string,
): MentionDraft => ({
  index: -1,
  sentence: scan.sentence,
  first,
  last,
  start: 0,
  end: 0,
  kind,
  form,
  name: null,
  office: null,
  head: null,
  officeId: null,
  also: NONE,
  institution: null,
  states: NONE,
  body: null,
  plural: false,
  gender: null,
  definite: false,
  collective: null,
  inner: false,
  rule,
  entities: [],
})
