import { Form } from '../../lang/verb.ts'
import { personBehind } from './inverted.ts'
import type { Opening } from './opening.ts'
import { opensPhrase, overOwned, type VoiceScan, WALK } from './scan.ts'
import { Word } from './words.ts'

/** Whether the phrase at a token has a finite verb of its own before its clause ends. */
export function ownVerb(scan: VoiceScan, from: number, limit: number): boolean {
  const { syntax } = scan
  const stop = Math.min(limit, from + WALK)
  for (let at = from; at < stop; at++) {
    const group = syntax.groupOver[at]
    if (group?.kind === 'finite') {
      if (group.first === from) return false
      // a verb behind a relative or a bare "and" has its subject elsewhere
      return !(at > from && scan.words.is(group.first - 1, Word.Relative | Word.Coordinator))
    }
    if (syntax.norm(at) === ';') return false
  }
  return false
}

/** The end of the person told: a mention with those tied to it, "reporters", or a short noun phrase after "to". */
export function toldEnd(scan: VoiceScan, from: number, limit: number, plain: boolean): number {
  const { syntax, speech } = scan
  const at = scan.words.is(from, Word.To) ? from + 1 : from
  const mention = personBehind(scan, syntax.mentionAfter(at, limit, 1), limit)
  if (mention) {
    const { last } = syntax.withFollowing(mention, limit).at(-1)!
    return speech.bareClause ? overOwned(scan, last, limit) : last
  }
  for (let k = at; k < at + 4 && k < limit; k++) {
    if (speech.addressees.has(syntax.norm(k))) return k + 1
    if (syntax.isPunctuation(k) || syntax.groupOver[k]) break
  }
  if (!plain || syntax.rules.pronouns[syntax.norm(at)]) return -1
  const opened = opensPhrase(scan, at)
  const stop = Math.min(limit, at + (opened ? 9 : BARE))
  let end = at + 1
  if (isOblique(scan, at, end)) return end
  while (end < stop && !endsTold(scan, end)) end++
  return opened || (end > at && end < limit && speaksTo(scan, end)) ? end : -1
}

/** Longest person told without an article, in tokens: "told city leaders that". */
const BARE = 4

/** "told him she worries": a pronoun that is no possessive ("told her aides that"). */
const isOblique = (scan: VoiceScan, at: number, next: number): boolean =>
  (scan.speech.obliques[scan.syntax.norm(at)] !== undefined || scan.speech.own.has(scan.syntax.norm(at))) &&
  (!scan.words.is(at, Word.Determiner) || opensPhrase(scan, next) || endsTold(scan, next))

const endsTold = (scan: VoiceScan, at: number): boolean =>
  scan.syntax.isPunctuation(at) ||
  scan.syntax.groupOver[at] !== undefined ||
  scan.syntax.rules.pronouns[scan.syntax.norm(at)] !== undefined ||
  scan.words.is(at, Word.Mark | Word.Complementizer | Word.InfinitiveMark)

/** What shows that the words before were the person told: what is said begins here, beyond doubt. */
const speaksTo = (scan: VoiceScan, at: number): boolean =>
  scan.syntax.norm(at) === ':' ||
  scan.quotations.opening.has(at) ||
  scan.syntax.rules.pronouns[scan.syntax.norm(at)] !== undefined ||
  scan.words.is(at, Word.Complementizer) ||
  (scan.words.is(at, Word.InfinitiveMark) && infinitiveAt(scan, at + 1, at + 4))

/** Past the link of a cue at a token ("sur", "du" for de, "en faveur de"), or -1. */
export function linkEnd(scan: VoiceScan, link: readonly string[], at: number, limit: number): number {
  const { syntax, speech } = scan
  const norm = syntax.norm(at)
  if (link.includes(norm) || link.includes(speech.contractions[norm] ?? '')) return at + 1 < limit ? at + 1 : -1
  for (const phrase of link) {
    const words = phrase.split(' ')
    if (
      words.length > 1 &&
      words.every((word, k) => syntax.norm(at + k) === word || speech.contractions[syntax.norm(at + k)] === word)
    )
      return at + words.length
  }
  return -1
}

/** Whether an infinitive begins at a token, over negations and adverbs. */
export function infinitiveAt(scan: VoiceScan, from: number, limit: number): boolean {
  const { negations } = scan.compiled.language.grammar
  // "urged voters to “go and vote”"
  const quoted = scan.quotations.opening.has(from)
  for (let at = quoted ? from + 1 : from; at < limit && at < from + 3; at++) {
    const group = scan.syntax.groupOver[at]
    if (group) return group.kind === 'infinitive' || (quoted && (group.features & Form.Infinitive) !== 0)
    if (quoted && scan.compiled.forms.get(scan.syntax.norm(at))?.some(({ features }) => features & Form.Infinitive))
      return true
    if (!negations.has(scan.syntax.norm(at)) && !scan.words.is(at, Word.Adverb)) return false
  }
  return false
}

/** "vowed to | soldier on": a word that may be a verb that the lexicon does not know, where nothing else can stand. */
export const unknownVerbAt = (scan: VoiceScan, at: number, limit: number): boolean =>
  at < limit &&
  !opensPhrase(scan, at) &&
  !scan.syntax.isPunctuation(at) &&
  scan.syntax.groupOver[at] === undefined &&
  !scan.words.is(at, Word.Mark | Word.Light | Word.Preposition | Word.BeforeTime)

/** "urged allies such as X to …": an infinitive further on, with no verb or comma between. */
export function laterInfinitive(scan: VoiceScan, from: number, limit: number): Opening | null {
  const { syntax } = scan
  for (let at = from; at < limit && at < from + 16; at++) {
    if (scan.words.is(at, Word.InfinitiveMark) && infinitiveAt(scan, at + 1, limit))
      return { at: at + 1, kind: 'infinitive', rule: 'read/voice/told-infinitive' }
    if (syntax.isPunctuation(at) || syntax.groupOver[at]) return null
  }
  return null
}
