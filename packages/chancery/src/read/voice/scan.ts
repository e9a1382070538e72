import type { SpeechRules } from '../../lang/speech.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Verb } from '../clause/verbs.ts'
import type { Compiled } from '../compile.ts'
import type { Cast } from '../names/cast.ts'
import type { Documents } from '../names/documents.ts'
import type { Antecedents } from '../names/pronouns.ts'
import type { QuotationIndex } from './quotations.ts'
import { Word, type Words } from './words.ts'

/** What the finders of voice share for one dispatch. */
export interface VoiceScan {
  readonly syntax: Syntax
  readonly words: Words
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
  /** Of these, the ones that are cues by themselves: declaration, propos. */
  readonly sayings: ReadonlySet<string>
  /** The media that interviews were given to, by the document's index; filled as the text tells it. */
  readonly media: Map<number, readonly number[]>
  /** Documents that someone cited, by index: who issued them is not whoever spoke last. */
  readonly cited: Set<number>
  /** Whether a sentence is the dispatch's headline. */
  readonly isHeadline: (sentence: number) => boolean
}

/** A noun for someone who may speak without a name. */
export const speaks = (scan: VoiceScan, at: number): boolean => scan.words.is(at, Word.Speaker)

/** Longest walk over one clause, in tokens: keeps every search linear on endless sentences. */
export const WALK = 60

/** Behind these, what ends as an adverb does is a noun: "le paiement", "of assembly". */
const OPENS_NOUN = Word.Article | Word.Determiner | Word.Of

/** Adverbs and words of time that may stand between a cue and what it reports. */
export const isLight = (scan: VoiceScan, at: number): boolean => {
  const { dated, words } = scan
  if (dated[at] === 1 || words.is(at, Word.Light)) return true
  if (!words.is(at, Word.Article | Word.BeforeTime | Word.Manner)) return false
  if (dated[at + 1] === 1 && words.is(at, Word.Article)) return true
  if (words.is(at, Word.BeforeTime) && words.is(at + 1, Word.Time)) return true
  return words.is(at, Word.Manner) && scan.syntax.mentionAt[at] === undefined && !words.is(at - 1, OPENS_NOUN)
}

/** Fewest words that are a clause even where no verb of it is known. */
const CLAUSE = 5

/** "said the ad will air nationally": enough words to be a clause, after a verb that takes no noun. */
export const isLong = (scan: VoiceScan, from: number, limit: number): boolean =>
  scan.quotations.words(from, Math.min(limit, from + WALK)) >= CLAUSE

/** "Friday's test": a word of time that owns what follows. */
const isOwner = ({ syntax, speech }: VoiceScan, at: number): boolean =>
  speech.bareClause && syntax.norm(at + 1) === "'s"

/**
 * A complementizer that opens a clause. In a language of bare clauses it is the clause's own subject where its verb stands
 * right behind: "said | that was a mistake", "said | that's a mistake".
 */
export function opensClause(scan: VoiceScan, at: number): boolean {
  if (!scan.words.is(at, Word.Complementizer)) return false
  if (!scan.speech.bareClause) return true
  if (scan.syntax.norm(at + 1) === "'s") return false
  const group = scan.syntax.groupOver[at + 1]
  const { passive } = scan.compiled.language.grammar
  return !(
    group?.kind === 'finite' &&
    group.first === at + 1 &&
    (group.modal !== null || group.passive || group.lemmas.some((lemma) => passive.has(lemma)))
  )
}

/** The first token at or after `from` that is no adverb and no date. */
export function overLight(scan: VoiceScan, from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 8 && isLight(scan, at) && !isOwner(scan, at)) at++
  return at
}

/** Whether a finite verb stands between two tokens, quotations and all; looks no further than `WALK`. */
export function finiteBetween(scan: VoiceScan, from: number, to: number): boolean {
  const stop = Math.min(to, from + WALK)
  for (let at = from; at < stop; at++) if (scan.syntax.groupOver[at]?.kind === 'finite') return true
  if (!scan.speech.bareClause) return false
  for (let at = from; at < stop; at++) if (isModal(scan, at)) return true
  return false
}

/** A modal whose verb the lexicon does not know, or that stands alone: "it could matter", "said it would not". */
export const isModal = ({ compiled, syntax }: VoiceScan, at: number): boolean =>
  (compiled.verbs.at(syntax.tokens, at) & Verb.Modal) !== 0

/** Whether a token opens a noun phrase: a mention, article, determiner, pronoun, number or capital. */
export const opensPhrase = (scan: VoiceScan, at: number): boolean =>
  scan.words.is(at, Word.Opens) || scan.syntax.mentionAt[at] !== undefined

/** The governor of a non-finite group: the one that it was tied to, else a verb right before its mark ("a tenu à"). */
export function governorOf(scan: VoiceScan, group: VerbGroup, clause: Clause): VerbGroup | undefined {
  if (group.governor >= 0) return clause.groups[group.governor - clause.groups[0]!.index]
  return scan.words.is(group.first - 1, Word.InfinitiveMark) ? scan.syntax.groupOver[group.first - 2] : undefined
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
    if (isLight(scan, at)) at++
    else if (scan.words.is(at, Word.Preposition | Word.To)) {
      const end = prepositional(scan, at, stop)
      if (end < 0) return at
      at = end
    } else if (
      syntax.norm(at) === ',' &&
      (scan.words.is(at + 1, Word.Preposition) || isLight(scan, at + 1) || scan.dated[at + 2] === 1)
    ) {
      const end = closingComma(scan, at + 1, stop)
      if (end < 0) return at
      at = end
    } else return at
  }
  return at
}

/** Words with which the noun phrase of a preposition ends. */
const AFTER_NOUN =
  Word.Complementizer | Word.Preposition | Word.Article | Word.Determiner | Word.Relative | Word.Subordinator

/** The token after a prepositional phrase, or -1 if the preposition opens something else (an infinitive, a clause). */
function prepositional(scan: VoiceScan, preposition: number, limit: number): number {
  const { syntax } = scan
  let at = preposition + 1
  while (at < limit && scan.words.is(at, Word.Article | Word.Determiner | Word.Preposition)) at++
  if (syntax.groupOver[at]) return -1
  if (isLight(scan, at)) return overLight(scan, at, limit)
  const mention = syntax.mentionAt[at] ?? syntax.mentionAt[preposition + 1]
  if (mention && mention.first <= at) return overOwned(scan, mention.last, limit)
  const start = at
  for (; at < limit && at < start + 8; at++) {
    if (syntax.isPunctuation(at) || syntax.groupOver[at] || syntax.mentionAt[at] || scan.dated[at] === 1) break
    if (scan.words.is(at, AFTER_NOUN)) break
  }
  return at > start ? at : -1
}

/** Longest thing owned that is stepped over, in tokens. */
const OWNED = 6

/** "the mayor's | “Morning Hour” |", "the envoy's sharp questioning |": the end of what a name owns; `at` itself where it owns nothing. */
export function overOwned({ syntax, words, quotations, speech, dated }: VoiceScan, at: number, limit: number): number {
  if (!speech.bareClause || syntax.norm(at) !== "'s") return at
  const title = quotations.opening.get(at + 1)
  if (title) return Math.min(title.last, limit)
  let end = at + 1
  while (end < limit && end < at + OWNED && !syntax.isPunctuation(end)) {
    if (
      syntax.groupOver[end]?.kind === 'finite' ||
      dated[end] === 1 ||
      words.is(end, AFTER_NOUN | Word.Opens | Word.To)
    )
      break
    end++
  }
  return end > at + 1 ? end : at
}

/** The token after the comma that closes a stretch without a finite verb, or -1. */
function closingComma(scan: VoiceScan, from: number, limit: number): number {
  for (let at = from; at < limit && at < from + 24; at++) {
    if (scan.syntax.norm(at) === ',') return at + 1
    if (scan.syntax.groupOver[at]?.kind === 'finite' || scan.words.is(at, Word.Mark)) return -1
  }
  return -1
}
