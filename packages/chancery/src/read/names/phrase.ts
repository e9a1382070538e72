import type { PhraseRules } from '../../lang/phrase.ts'
import type { FormMemo } from '../../text/form-memo.ts'
import { Shape, type Tokens } from '../../text/text.ts'
import { entryOf, type Hit } from './entries.ts'
import type { Mention } from './mention.ts'
import type { Spelling } from './spelling.ts'

/** A mention before its place among the mentions of the dispatch is known. */
export type Draftee = Omit<Mention, 'index' | 'sentence' | 'start' | 'end' | 'entities'>

/** What the finders of noun phrases share: the tokens, the hits of the phrase book, the language, one sentence's bounds. */
export interface PhraseScan {
  /** What noun of persons a token is: 2 an opposite number, 1 one that may make a group, 0 none. */
  readonly personNoun: FormMemo
  readonly tokens: Tokens
  readonly rules: PhraseRules
  /** Hit that starts at a token, or undefined. */
  readonly hitAt: readonly (Hit | undefined)[]
  /** Hit that covers a token, or undefined. */
  readonly hitOver: readonly (Hit | undefined)[]
  /** Tokens that a phrase, a date or a dateline has taken: 1 where taken. */
  readonly taken: Uint8Array
  readonly spelling: Spelling
  /** First token of the sentence, and the token after its last. */
  readonly first: number
  readonly last: number
  /** The sentence is set in capitals or title case, so that a capital tells nothing. */
  readonly shouted: boolean
  /** State behind a folded name or adjective, for parts of compounds. */
  readonly stateOf: (fold: string) => string | undefined
  /** Whether a norm form is a finite verb and nothing else. */
  readonly isVerb: (norm: string) => boolean
  /** Whether a norm form is one of a verb, and may be more. */
  readonly isVerbForm: (norm: string) => boolean
  /** Whether a noun for an act starts at a token: talks, visite. */
  readonly isEvent: (token: number) => boolean
  /** Whether a norm form names an instrument or a document: traité, statement. */
  readonly isDocument: (norm: string) => boolean
}

export const isCapital = (scan: PhraseScan, token: number): boolean =>
  (scan.tokens.shape[token] & (Shape.Capital | Shape.Word)) === (Shape.Capital | Shape.Word)

export const breaksLine = (scan: PhraseScan, token: number): boolean =>
  (scan.tokens.shape[token] & Shape.LineBefore) !== 0

export const isPossessiveMark = (norm: string): boolean => norm === "'s" || norm === "'"

/** Whether an article, demonstrative or numeral that opens a noun phrase stands free at a token. */
export const isDeterminer = (scan: PhraseScan, token: number): boolean => {
  if (token < scan.first || scan.taken[token]) return false
  const norm = scan.tokens.norm[token]
  return scan.rules.articles.has(norm) || scan.rules.determiners.has(norm)
}

/** The token where a phrase starts, its determiner included where one stands before it. */
export const withDeterminer = (scan: PhraseScan, first: number): number =>
  first > scan.first && isDeterminer(scan, first - 1) && !breaksLine(scan, first) ? first - 1 : first

/** "un", "a", "des": a phrase that introduces its actor. */
export const isIndefinite = (scan: PhraseScan, token: number): boolean =>
  scan.rules.indefinites.has(scan.tokens.norm[token])

/** Articles and the like between a preposition and its noun. */
export const skipArticles = (scan: PhraseScan, token: number): number => {
  const { tokens, rules } = scan
  let at = token
  while (
    at < scan.last &&
    !isNameParticle(scan, at) &&
    (rules.articles.has(tokens.norm[at]) || rules.of.has(tokens.norm[at]))
  )
    at++
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

/** States named between two tokens, as names, adjectives or the states of bodies, in order. */
export function statesBetween(scan: PhraseScan, from: number, to: number): string[] {
  const states: string[] = []
  for (let at = from; at < to; at++) {
    const hit = scan.hitAt[at]
    const code = entryOf(hit, 'state')?.code ?? entryOf(hit, 'body')?.state
    if (code && !states.includes(code)) states.push(code)
  }
  return states
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

export const take = (scan: PhraseScan, first: number, last: number): void => {
  scan.taken.fill(1, first, last)
}

/** A mention with everything that is not known left empty. */
export const blank = (
  known: Partial<Draftee> & Pick<Draftee, 'first' | 'last' | 'kind' | 'form' | 'rule'>,
): Draftee => ({
  name: null,
  office: null,
  head: null,
  officeId: null,
  also: [],
  institution: null,
  states: [],
  body: null,
  plural: false,
  gender: null,
  definite: false,
  collective: null,
  inner: false,
  ...known,
})
