import type { PhraseRules } from '../../lang/phrase.ts'
import { Shape, type Tokens } from '../../text/text.ts'
import { entryOf, type Hit } from './entries.ts'

/** What the finders of noun phrases share: the tokens, the hits of the phrase book, the language, one sentence's bounds. */
export interface PhraseScan {
  readonly tokens: Tokens
  readonly rules: PhraseRules
  /** Hit that starts at a token, or undefined. */
  readonly hitAt: readonly (Hit | undefined)[]
  /** Hit that covers a token, or undefined. */
  readonly hitOver: readonly (Hit | undefined)[]
  /** First token of the sentence, and the token after its last. */
  readonly first: number
  readonly last: number
  /** The sentence is set in capitals or title case, so that a capital tells nothing. */
  readonly shouted: boolean
  /** Whether a norm form is a finite verb and nothing else. */
  readonly isVerb: (norm: string) => boolean
}

/** What stands behind a head noun or name, as far as the phrase reaches. */
export interface Reach {
  last: number
  states: string[]
  posts: string[]
  body: string | null
}

export const isCapital = (scan: PhraseScan, token: number): boolean =>
  (scan.tokens.shape[token] & (Shape.Capital | Shape.Word)) === (Shape.Capital | Shape.Word)

/** A capitalised word that no list knows: it may be part of a name. */
const isNameWord = (scan: PhraseScan, token: number): boolean => {
  if (!isCapital(scan, token)) return false
  const hit = scan.hitOver[token]
  if (!hit) return true
  return hit.entries.every((entry) => entry.type === 'honorific' && hit.first !== token)
}

/**
 * The end of the proper name that starts at `token`, or -1 if none does. Takes capitalised words that the atlas does not
 * know, initials, and particles between them ("von der", "bin").
 */
export function nameEnd(scan: PhraseScan, token: number): number {
  let at = token
  while (at < scan.last) {
    if (at > token && scan.tokens.shape[at] & Shape.LineBefore) break
    if (isNameWord(scan, at)) {
      at++
      continue
    }
    if (at > token && scan.rules.nameParticles.has(scan.tokens.norm[at])) {
      let next = at + 1
      while (next < scan.last && next < at + 3 && scan.rules.nameParticles.has(scan.tokens.norm[next])) next++
      if (next < scan.last && isNameWord(scan, next) && !(scan.tokens.shape[next] & Shape.LineBefore)) {
        at = next + 1
        continue
      }
    }
    break
  }
  if (at === token) return -1
  if (scan.tokens.norm[at] === ',' && /^(?:jr|sr)\.?$/.test(scan.tokens.norm[at + 1] ?? '')) return at + 2
  return at
}

const skipArticles = (scan: PhraseScan, token: number): number => {
  let at = token
  while (at < scan.last && (scan.rules.articles.has(scan.tokens.norm[at]) || scan.rules.of.has(scan.tokens.norm[at])))
    at++
  return at
}

const stateHere = (hit: Hit | undefined): string | null => {
  const entry = entryOf(hit, 'state')
  return entry && entry.as !== 'people' ? entry.code : null
}

/** Modifiers of a head noun that follow it: state adjectives, titles' adjectives, complements with `of` and `at`. */
export function reachRight(scan: PhraseScan, from: number, depth = 0): Reach {
  const reach: Reach = { last: from, states: [], posts: [], body: null }
  const { tokens, rules } = scan
  let at = from
  while (at < scan.last && !(at > from && tokens.shape[at] & Shape.LineBefore)) {
    const norm = tokens.norm[at]
    const hit = scan.hitAt[at]
    const state = entryOf(hit, 'state')
    if (rules.headFirst && state?.as === 'adjective') {
      reach.states.push(state.code)
      at = hit!.last
      if (rules.coordinators.has(tokens.norm[at] ?? '') && entryOf(scan.hitAt[at + 1], 'state')?.as === 'adjective')
        at++
    } else if (rules.headFirst && rules.titleAdjectives.has(norm)) {
      at++
    } else if (
      tokens.shape[at] & Shape.Punctuation &&
      norm === '(' &&
      at > from &&
      at + 2 < scan.last &&
      tokens.norm[at + 2] === ')'
    ) {
      at += 3
    } else if (rules.of.has(norm) || rules.at.has(norm)) {
      const next = complement(scan, at, reach, depth)
      if (next < 0) break
      at = next
    } else break
    reach.last = at
  }
  return reach
}

/** One complement "of …" / "at …" starting at the preposition; gives the token after it, or -1 if it isn't one. */
function complement(scan: PhraseScan, preposition: number, reach: Reach, depth: number): number {
  const { tokens, rules } = scan
  const norm = tokens.norm[preposition]
  const own = rules.of.has(norm)
  const at = skipArticles(scan, preposition + 1)
  if (at >= scan.last) return -1
  const hit = scan.hitAt[at]
  const code = stateHere(hit)
  if (code) {
    if (own) reach.states.push(code)
    else reach.posts.push(code)
    return coordinated(scan, hit!.last, own ? reach.states : reach.posts)
  }
  const body = entryOf(hit, 'body')
  if (body) {
    reach.body ??= body.id
    if (own && body.state) reach.states.push(body.state)
    return hit!.last
  }
  if (depth < 3) {
    const head = headAhead(scan, at)
    if (head && (entryOf(head, 'institution') || (own && entryOf(head, 'office')))) {
      const states = statesBetween(scan, at, head.first)
      const deeper = reachRight(scan, head.last, depth + 1)
      if (own) reach.states.push(...states, ...deeper.states)
      else reach.posts.push(...states, ...deeper.states)
      reach.body ??= deeper.body
      return deeper.last
    }
  }
  if (!own) return -1
  return capitalRun(scan, at)
}

/** "of Russia and (of) the DPRK": further states tied by a coordinator. */
function coordinated(scan: PhraseScan, from: number, states: string[]): number {
  let at = from
  while (at < scan.last) {
    const norm = scan.tokens.norm[at]
    if (norm !== ',' && !scan.rules.coordinators.has(norm)) break
    const next = skipArticles(scan, at + 1)
    const code = next > at + 1 || scan.rules.coordinators.has(norm) ? stateHere(scan.hitAt[next]) : null
    if (!code || !(scan.rules.of.has(scan.tokens.norm[at + 1]) || !scan.rules.headFirst || next > at + 1)) break
    states.push(code)
    at = scan.hitAt[next]!.last
  }
  return at
}

const ADJECTIVE_ENDING =
  /(?:ères|aires|ales|iques|ives|elles|iennes|éennes|ées|rieures?|rieur|ique|ale|aux|armées|stre|al|if)$/

/** "Affaires étrangères et européennes", "Transition écologique": a capitalised run with its adjectives; -1 if none starts. */
function capitalRun(scan: PhraseScan, from: number): number {
  const { tokens, rules } = scan
  if (!isCapital(scan, from)) return -1
  let at = from
  while (at < scan.last && !(at > from && tokens.shape[at] & Shape.LineBefore)) {
    if (isCapital(scan, at) && !(at > from && stateHere(scan.hitAt[at]) && !rules.of.has(tokens.norm[at - 1]))) {
      at++
      continue
    }
    if (rules.headFirst && at > from && ADJECTIVE_ENDING.test(tokens.norm[at]) && isCapital(scan, at - 1)) {
      at++
      continue
    }
    if (rules.of.has(tokens.norm[at]) || rules.coordinators.has(tokens.norm[at]) || tokens.norm[at] === 'à') {
      const next = skipArticles(scan, at + 1)
      if (
        next < scan.last &&
        isCapital(scan, next) &&
        !entryOf(scan.hitAt[next], 'state') &&
        !entryOf(scan.hitAt[next], 'office')
      ) {
        at = next
        continue
      }
      if (
        rules.coordinators.has(tokens.norm[at]) &&
        ADJECTIVE_ENDING.test(tokens.norm[next] ?? '') &&
        next === at + 1
      ) {
        at = next + 1
        continue
      }
    }
    break
  }
  return at
}

/** The office or institution that the phrase starting at `from` leads to, over modifiers that may stand before a head. */
export function headAhead(scan: PhraseScan, from: number): Hit | null {
  let at = from
  for (let steps = 0; at < scan.last && steps < 8; steps++) {
    const hit = scan.hitAt[at]
    if (hit && (entryOf(hit, 'office') || entryOf(hit, 'institution'))) return hit
    if (!mayPrecede(scan, at)) return null
    at = hit ? hit.last : at + 1
  }
  return null
}

/** Whether a token may stand between determiner and head noun. */
export function mayPrecede(scan: PhraseScan, token: number): boolean {
  const { tokens, rules } = scan
  const norm = tokens.norm[token]
  if (rules.titleAdjectives.has(norm) || rules.pastMarkers.has(norm)) return true
  if (rules.headFirst) return false
  const hit = scan.hitOver[token]
  if (hit)
    return hit.entries.some(
      (entry) =>
        entry.type === 'state' || entry.type === 'body' || entry.type === 'city' || entry.type === 'institution',
    )
  if (norm === "'s" || norm === "'") return true
  return isCapital(scan, token) && !scan.shouted && !scan.isVerb(norm) && !rules.openers.has(norm)
}

/** States named between two tokens, as names or adjectives, in order. */
export function statesBetween(scan: PhraseScan, from: number, to: number): string[] {
  const states: string[] = []
  for (let at = from; at < to; at++) {
    const hit = scan.hitAt[at]
    const state = entryOf(hit, 'state')
    if (state) states.push(state.code)
    else {
      const body = entryOf(hit, 'body')
      if (body?.state) states.push(body.state)
    }
  }
  return states
}

/** Walks left from a head noun over what may stand before it; gives the first token of the phrase without determiner. */
export function reachLeft(scan: PhraseScan, head: number, taken: Uint8Array): number {
  let at = head
  for (let steps = 0; at > scan.first && steps < 10; steps++) {
    const before = at - 1
    if (scan.tokens.shape[at] & Shape.LineBefore) break
    if (taken[before] || !mayPrecede(scan, before)) break
    const hit = scan.hitOver[before]
    at = hit ? hit.first : before
  }
  // a possessive mark cannot open the phrase; nor can a name that only a possessive tied to it, if it is not a state's or body's
  while (at < head && (scan.tokens.norm[at] === "'s" || scan.tokens.norm[at] === "'")) at++
  return at
}
