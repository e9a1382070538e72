import type { CueRow } from '../../lang/cue.ts'
import { type Quotation, Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import { infinitiveAt, laterInfinitive } from './ahead.ts'
import { finiteBetween, isLong, opensPhrase, overAdjuncts, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** `"…," | he said`: the comma or sign inside the marks shows that the sentence goes on with who said the quotation. */
export function goesOn(scan: VoiceScan, subject: number): boolean {
  const { syntax, words } = scan
  const mark = syntax.norm(subject - 1) === ',' ? subject - 2 : subject - 1
  if (!words.is(mark, Word.DoubleMark) || (mark === subject - 1 && syntax.norm(mark - 1) !== ',')) return false
  return !isTitle(scan, mark + 1)
}

/** How many words a title has at most, and the letters of one that is written small in it. */
const TITLE = 8
const SMALL = 3

/** Whether the longer words of a short quotation are all written as those of a title are. */
export function isTitled({ syntax }: VoiceScan, quotation: Quotation): boolean {
  const { tokens } = syntax
  if (quotation.last - quotation.first > TITLE + 3) return false
  for (let at = quotation.first + 1; at < quotation.last - 1; at++) {
    if (syntax.isPunctuation(at) || tokens.end[at]! - tokens.start[at]! <= SMALL) continue
    if (!(tokens.shape[at]! & (Shape.Capital | Shape.Number))) return false
  }
  return true
}

/** `In an interview on "Face the Nation," | he said …`: what ends at a token is the name of a work behind a preposition. */
function isTitle(scan: VoiceScan, end: number): boolean {
  const { syntax, words, quotations } = scan
  const { tokens } = syntax
  const quotation = quotations.closing.get(end)
  if (!quotation) return false
  let before = quotation.first - 1
  while (
    words.is(before, Word.Article | Word.Determiner | Word.Time) ||
    tokens.shape[before]! & Shape.Capital ||
    syntax.norm(before) === "'s"
  )
    before--
  if (!words.is(before, Word.Preposition) && !words.is(quotation.first - 2, Word.Preposition)) return false
  return isTitled(scan, quotation)
}

/**
 * `In Rome, the minister said, "We are ready."`: a quotation that begins a sentence of its own follows, and before the
 * cue stands nothing that was said: a quotation of the sentence before, or where, when and why it was said.
 */
export function bringsIn(scan: VoiceScan, clause: Clause, subject: number, from: number): boolean {
  const { syntax } = scan
  const { first, last: limit } = clause.sentence
  const behind = overAdjuncts(scan, from, limit)
  const at = syntax.norm(behind) === ',' || syntax.norm(behind) === ':' ? behind + 1 : behind
  const quotation = scan.quotations.opening.get(at)
  if (!quotation || at >= limit || !(syntax.tokens.shape[at + 1]! & Shape.Capital)) return false
  if (subject <= first) return true
  if (scan.words.is(subject - 1, Word.Mark) || scan.words.is(subject - 2, Word.DoubleMark)) return false
  // "Asked what he wanted, he said": a clause without a subject leads up to the one that tells
  const lead = syntax.groupOver[first]
  if (scan.speech.bareClause && lead?.first === first && lead.pronoun < 0 && lead.kind !== 'infinitive') return true
  return scan.words.is(first, Word.Preposition | Word.Subordinator | Word.Light) || !finiteBetween(scan, first, subject)
}

/** Whether content can follow here: a complementizer, colon, quotation, or a clause of its own. */
export function contentFollows(scan: VoiceScan, from: number, limit: number): boolean {
  const { syntax } = scan
  const start = overAdjuncts(scan, from, limit)
  for (let at = from; at < limit && at < from + 24; at++) {
    if (scan.words.is(at, Word.Complementizer) || syntax.norm(at) === ':') return true
    if (syntax.groupOver[at]?.kind === 'finite') return true
    if (scan.words.is(at, Word.Mark)) return at <= start + (syntax.norm(start) === ',' ? 1 : 0)
    if (syntax.isPunctuation(at)) return false
  }
  return false
}

/** "On Sunday, the army reported 36 infections", "…, he decided to go": what stands right behind the verb is its content. */
export function takesPhrase(scan: VoiceScan, row: CueRow, from: number, limit: number): boolean {
  const { syntax } = scan
  const { frames } = row
  if (frames.includes('infinitive') && scan.words.is(from, Word.InfinitiveMark) && infinitiveAt(scan, from + 1, limit))
    return true
  if (frames.includes('told') && frames.includes('infinitive') && laterInfinitive(scan, from, limit)) return true
  if (frames.includes('told') || from >= limit || overAdjuncts(scan, from, limit) !== from) return false
  if (frames.includes('noun')) return !syntax.isPunctuation(from) && !scan.words.is(from, Word.Preposition)
  return opensPhrase(scan, from) && isLong(scan, from, limit)
}
