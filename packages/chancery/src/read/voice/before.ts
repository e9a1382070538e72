import { type Quotation, Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import { type Content, formOf, quotedContent, trimmed } from './content.ts'
import type { FoundCue } from './cues.ts'
import { connects, overConnective, overDateline, unopened } from './leads.ts'
import { passiveSubject } from './passive.ts'
import { continuation, resumption } from './resumed.ts'
import { finiteBetween, isLight, isLong, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** The content of a cue that stands behind or inside it. */
export function contentBefore(
  scan: VoiceScan,
  clause: Clause,
  cues: readonly FoundCue[],
  index: number,
): Content | null {
  const { syntax, quotations } = scan
  const cue = cues[index]!
  if (cue.group?.passive && !cue.inverted && cue.region[0] === cue.group.first && syntax.rules.headFirst)
    return passiveSubject(scan, clause, cue)
  const { first, last } = clause.sentence
  let from = first
  for (let k = index - 1; k >= 0 && k > index - 9; k--) {
    const other = cues[k]!
    if (other.side !== 'before' || other.region[1] > cue.region[0]) continue
    if ((other.group === null) !== (cue.group === null)) continue
    // nothing but where or to whom between two cues: the second vouches for the first one's statement
    if (finiteBetween(scan, other.region[1], cue.region[0])) from = other.region[1]
    break
  }
  while (from < cue.region[0] && scan.words.is(from, Word.Edge)) from++
  let end = cue.region[0]
  while (end > from && scan.words.is(end - 1, Word.Edge)) end--
  if (end <= from) return sentenceBefore(scan, clause, cue) ?? recalled(scan, clause, cues, index)
  const closing = closingBefore(scan, from, end)
  if (closing && (closing.first <= from || quotations.words(from, closing.first) === 0))
    return quotedContent(closing, resumption(scan, clause, cue), 'read/voice/quotation-before')
  if (closing && standsAlone(scan, closing, from))
    return quotedContent(closing, resumption(scan, clause, cue), 'read/voice/quotation-before')
  if (!cue.group && scan.words.is(end - 1, Word.Relative)) {
    // "…, qui, selon lui, créent une base solide"
    const rest = cue.region[1] + (syntax.norm(cue.region[1]) === ',' ? 1 : 0)
    return {
      pieces: trimmed(scan, [[rest, last]]),
      run: [rest, last],
      form: formOf(scan, rest, last),
      kind: 'clause',
      rule: 'read/voice/after-preposition',
    }
  }
  const around = quotations.over(cue.first)
  if (around && around.first < end && around.last > cue.region[1] && (around.first <= from || !around.closed)) {
    const runs = [
      [Math.max(from, around.first), end],
      [cue.region[1], Math.min(around.last, last)],
    ] as const
    return {
      pieces: trimmed(scan, runs),
      run: [Math.max(from, around.first), Math.min(around.last, last)],
      form: 'direct',
      kind: 'quotation',
      rule: 'read/voice/cue-inside-quotation',
    }
  }
  const marked = !closing && scan.words.is(end - 1, Word.DoubleMark)
  if (marked) from = unopened(scan, clause, end)
  from = overConnective(scan, overDateline(scan, from, end), end)
  const rest = continuation(scan, clause, cues, index, from, end)
  // "But, he added, the plan is dead": the word that ties the sentence to the one before was not said
  if (rest && end - from === 1 && (connects(scan, from) || scan.words.is(from, Word.Coordinator | Word.Breaker)))
    return {
      pieces: trimmed(scan, [rest]),
      run: [rest[0], rest[1]],
      form: formOf(scan, rest[0], rest[1]),
      kind: 'clause',
      rule: 'read/voice/clause-before',
    }
  const adjunct =
    !marked &&
    scan.quotations.quoted(from, end) === 0 &&
    !finiteBetween(scan, from, end) &&
    (rest !== null || scan.words.is(from, ADJUNCT) || isLight(scan, from) || !isLong(scan, from, end))
  // "In Paris, he said": where or when it was said, unless it goes on behind the cue
  if (adjunct && !rest && cue.group) return null
  const runs: [number, number][] = adjunct && rest && scan.words.is(from, Word.Preposition) ? [] : [[from, end]]
  if (rest) runs.push(rest)
  return {
    pieces: trimmed(scan, runs),
    run: [from, runs.at(-1)![1]],
    form: formOf(scan, from, end),
    kind: 'clause',
    rule: 'read/voice/clause-before',
  }
}

/** What a phrase begins with that tells where, when or why: no clause whose verb the lexicon does not know. */
const ADJUNCT = Word.Preposition | Word.Subordinator | Word.InfinitiveMark

/** Longest part of the speaker's phrase that may stand between a quotation and what is known of the speaker. */
const TITLE = 8

/**
 * The quotation that ends right before the cue, or before the first words of the speaker's phrase: `"…," Rep. | Jane Roe
 * said`. The comma inside the marks shows that the sentence goes on with who said it.
 */
function closingBefore(scan: VoiceScan, from: number, end: number): Quotation | undefined {
  const { syntax, quotations } = scan
  const closing = quotations.closing.get(end)
  if (closing) return closing
  for (let at = end - 1; at > from && at > end - TITLE; at--) {
    const found = quotations.closing.get(at)
    if (found) return scan.words.is(at - 2, Word.Edge) && !scan.words.is(at, Word.Edge) ? found : undefined
    if (syntax.groupOver[at] || syntax.isPunctuation(at)) return undefined
  }
  return undefined
}

/** A quotation behind a colon or dash, or one that begins a sentence of its own behind a clause: it alone was said. */
function standsAlone({ syntax, words }: VoiceScan, { first }: Quotation, from: number): boolean {
  const before = syntax.norm(first - 1)
  if (before === ':') return true
  return (
    first - 1 > from &&
    words.is(first - 1, Word.Edge) &&
    before !== ',' &&
    (syntax.tokens.shape[first + 1]! & Shape.Capital) !== 0
  )
}

/** "« … » » X said" split from its quotation: the content is the quotation that ends where the sentence begins. */
function sentenceBefore(scan: VoiceScan, clause: Clause, cue: FoundCue): Content | null {
  const closing = scan.quotations.closing.get(clause.sentence.first)
  if (!closing || cue.first > clause.sentence.first + 12) return null
  return quotedContent(closing, resumption(scan, clause, cue), 'read/voice/quotation-before')
}

/** "Comme l'a rappelé X, …", "As X said, …": the cue opens the sentence, and all that follows its comma was said. */
function recalled(scan: VoiceScan, clause: Clause, cues: readonly FoundCue[], index: number): Content | null {
  const { region } = cues[index]!
  if (!scan.speech.as.has(scan.syntax.norm(region[0]))) return null
  const rest = continuation(scan, clause, cues, index, region[1], region[1])
  return (
    rest && {
      pieces: trimmed(scan, [rest]),
      run: rest,
      form: formOf(scan, rest[0], rest[1]),
      kind: 'clause',
      rule: 'read/voice/after-clause',
    }
  )
}
