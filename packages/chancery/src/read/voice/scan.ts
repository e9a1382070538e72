import type { SpeechRules } from '../../lang/speech.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Compiled } from '../compile.ts'
import type { Cast } from '../names/cast.ts'
import type { Documents } from '../names/documents.ts'
import type { Antecedents } from '../names/pronouns.ts'
import type { QuotationIndex } from './quotations.ts'

/** What the finders of voice share for one dispatch. */
export interface VoiceScan {
  readonly syntax: Syntax
  readonly compiled: Compiled
  readonly documents: Documents
  readonly speech: SpeechRules
  readonly cast: Cast
  readonly antecedents: Antecedents
  readonly quotations: QuotationIndex
  /** 1 for each token of a date expression. */
  readonly dated: Uint8Array
  /** EDTF value of the date expression that begins at a token. */
  readonly dateAt: ReadonlyMap<number, string>
  /** 1 for each token that opens a paragraph. */
  readonly starts: Uint8Array
  /** Nouns of saying, singular and plural: position, conviction, claims. */
  readonly nouns: ReadonlySet<string>
  /** Whether a sentence is the dispatch's headline. */
  readonly isHeadline: (sentence: number) => boolean
}

const MARKS = new Set(['"', '«', '»', '“', '”', '„', '‟', '‹', '›', '‘', '’', "''", '``', '<<', '>>', "'"])
const DOUBLE = new Set(['"', '«', '»', '“', '”', '„', "''", '``'])
const EDGES = new Set([',', '.', ';', ':', '!', '?', '…', '...', '–', '—', '-', '--', '*', '**', '(', '[', '_'])

/** A noun for someone who may speak without a name. */
export const speaks = (scan: VoiceScan, at: number): boolean =>
  scan.speech.people.has(scan.syntax.norm(at)) || scan.speech.bodies.has(scan.syntax.norm(at))

export const isMark = (norm: string): boolean => MARKS.has(norm)
export const isDoubleMark = (norm: string): boolean => DOUBLE.has(norm)

/** Punctuation that is no part of a content when it stands at its edge. */
export const isEdge = (norm: string): boolean => EDGES.has(norm)

/** Longest walk over one clause, in tokens: keeps every search linear on endless sentences. */
export const WALK = 60

const MANNER = /(?:ment|ly)$/

/** Adverbs and words of time that may stand between a cue and what it reports. */
export const isLight = (scan: VoiceScan, at: number): boolean => {
  if (scan.dated[at] === 1) return true
  const norm = scan.syntax.norm(at)
  if (scan.dated[at + 1] === 1 && scan.syntax.rules.articles.has(norm)) return true
  const { times, interrogatives } = scan.speech
  if (interrogatives.has(norm)) return false
  if (scan.syntax.rules.adverbs.has(norm) || times.has(norm)) return true
  if (
    times.has(scan.syntax.norm(at + 1)) &&
    (scan.syntax.rules.determiners.has(norm) ||
      scan.syntax.rules.articles.has(norm) ||
      norm === 'last' ||
      norm === 'next')
  )
    return true
  return (
    norm.length > 5 && MANNER.test(norm) && scan.syntax.mentionAt[at] === undefined && !scan.compiled.forms.has(norm)
  )
}

/** Fewest words that are a clause even where no verb of it is known. */
const CLAUSE = 5

/** "said the ad will air nationally": enough words to be a clause, after a verb that takes no noun. */
export const isLong = (scan: VoiceScan, from: number, limit: number): boolean =>
  scan.quotations.words(from, Math.min(limit, from + WALK)) >= CLAUSE

/** The first token at or after `from` that is no adverb and no date. */
export function overLight(scan: VoiceScan, from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 8 && isLight(scan, at)) at++
  return at
}

/** Whether a finite verb stands between two tokens, quotations and all; looks no further than `WALK`. */
export function finiteBetween(scan: VoiceScan, from: number, to: number): boolean {
  const stop = Math.min(to, from + WALK)
  for (let at = from; at < stop; at++) if (scan.syntax.groupOver[at]?.kind === 'finite') return true
  return false
}

/** Whether a token opens a noun phrase: a mention, article, determiner, pronoun, number or capital. */
export function opensPhrase(scan: VoiceScan, at: number): boolean {
  const { syntax } = scan
  if (syntax.mentionAt[at]) return true
  const norm = syntax.norm(at)
  const { articles, determiners, pronouns, firstPersons } = syntax.rules
  return articles.has(norm) || determiners.has(norm) || pronouns[norm] !== undefined || firstPersons.has(norm)
}

/** The governor of a non-finite group: the one that it was tied to, else a verb right before its mark ("a tenu à"). */
export function governorOf(scan: VoiceScan, group: VerbGroup, clause: Clause): VerbGroup | undefined {
  if (group.governor >= 0) return clause.groups[group.governor - clause.groups[0]!.index]
  const { infinitiveMarks } = scan.speech
  return infinitiveMarks.has(scan.syntax.norm(group.first - 1)) ? scan.syntax.groupOver[group.first - 2] : undefined
}

/**
 * Over what may stand between a cue and its content: adverbs, dates, prepositional phrases, a stretch between commas.
 * "told | reporters in Ankara on Friday | that", "a déclaré | , lors d'une visite à Paris, | que".
 */
export function overAdjuncts(scan: VoiceScan, from: number, limit: number): number {
  const { syntax } = scan
  const stop = Math.min(limit, from + WALK)
  let at = from
  while (at < stop) {
    const norm = syntax.norm(at)
    if (isLight(scan, at)) at++
    else if (syntax.rules.prepositions.has(norm) || scan.speech.to.has(norm)) {
      const end = prepositional(scan, at, stop)
      if (end < 0) return at
      at = end
    } else if (
      norm === ',' &&
      (syntax.rules.prepositions.has(syntax.norm(at + 1)) || isLight(scan, at + 1) || scan.dated[at + 2] === 1)
    ) {
      const end = closingComma(scan, at + 1, stop)
      if (end < 0) return at
      at = end
    } else return at
  }
  return at
}

/** The token after a prepositional phrase, or -1 if the preposition opens something else (an infinitive, a clause). */
function prepositional(scan: VoiceScan, preposition: number, limit: number): number {
  const { syntax } = scan
  let at = preposition + 1
  while (
    at < limit &&
    (syntax.rules.articles.has(syntax.norm(at)) ||
      syntax.rules.determiners.has(syntax.norm(at)) ||
      syntax.rules.prepositions.has(syntax.norm(at)))
  )
    at++
  if (syntax.groupOver[at]) return -1
  if (isLight(scan, at)) return overLight(scan, at, limit)
  const mention = syntax.mentionAt[at] ?? syntax.mentionAt[preposition + 1]
  if (mention && mention.first <= at) return mention.last
  const start = at
  for (; at < limit && at < start + 8; at++) {
    const norm = syntax.norm(at)
    if (
      syntax.isPunctuation(at) ||
      syntax.groupOver[at] ||
      scan.speech.complementizers.has(norm) ||
      syntax.mentionAt[at]
    )
      break
    if (
      syntax.rules.prepositions.has(norm) ||
      syntax.rules.articles.has(norm) ||
      syntax.rules.determiners.has(norm) ||
      syntax.rules.relatives.has(norm)
    )
      break
    if (scan.dated[at] === 1) break
  }
  return at > start ? at : -1
}

/** The token after the comma that closes a stretch without a finite verb, or -1. */
function closingComma(scan: VoiceScan, from: number, limit: number): number {
  for (let at = from; at < limit && at < from + 24; at++) {
    if (scan.syntax.norm(at) === ',') return at + 1
    if (scan.syntax.groupOver[at]?.kind === 'finite' || isMark(scan.syntax.norm(at))) return -1
  }
  return -1
}
