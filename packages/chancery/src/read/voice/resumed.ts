import { type Quotation, Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { FoundCue } from './cues.ts'
import { finiteBetween, isLong, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** `"X," he said, "Y."`: the quotation that goes on right after the cue. */
export function resumption(scan: VoiceScan, clause: Clause, cue: FoundCue): Quotation | null {
  const { syntax } = scan
  const { last } = clause.sentence
  let at = cue.region[1]
  if (syntax.norm(at) !== ',' && syntax.norm(at) !== ':') return null
  at++
  if (scan.words.is(at, Word.Coordinator | Word.Breaker)) at++
  return (at < last ? scan.quotations.opening.get(at) : undefined) ?? resumedLater(scan, at, last)
}

/** How far behind a cue an aside may reach, in tokens. */
const ASIDE = 20

/** `"X," he said in Turin, Italy, "y."`: a quotation that goes on in the middle of its sentence, behind an aside. */
function resumedLater(scan: VoiceScan, from: number, limit: number): Quotation | null {
  const { syntax, quotations } = scan
  if (!scan.speech.bareClause) return null
  for (let at = from; at < limit && at < from + ASIDE; at++) {
    const found = quotations.opening.get(at)
    if (found) return syntax.norm(at - 1) === ',' && !(syntax.tokens.shape[at + 1]! & Shape.Capital) ? found : null
    if (syntax.groupOver[at]?.kind === 'finite') return null
  }
  return null
}

/** "If the talks fail, he said, sanctions will follow": a clause that leads up to the main one behind the cue. */
const isFronted = ({ words, quotations, speech }: VoiceScan, from: number, next: number): boolean =>
  speech.bareClause &&
  words.is(words.is(from, Word.Adverb) ? from + 1 : from, Word.Subordinator) &&
  !words.is(from, Word.Complementizer) &&
  !words.is(next, Word.Coordinator | Word.Breaker | Word.Subordinator | Word.Relative) &&
  !quotations.over(next)

/** What goes on after a cue between commas: "The plan, he said, would fail". */
export function continuation(
  scan: VoiceScan,
  clause: Clause,
  cues: readonly FoundCue[],
  index: number,
  from: number,
  end: number,
): [number, number] | null {
  const cue = cues[index]!
  const rest = cue.region[1]
  // "…, said Jane Roe, who teaches law": more about the speaker
  if (cue.inverted && scan.syntax.norm(rest) === ',' && scan.words.is(rest + 1, Word.Relative)) return null
  if (
    scan.syntax.norm(rest) === ',' &&
    (!scan.words.is(rest + 1, Word.Relative) || scan.words.is(rest + 1, Word.Complementizer)) &&
    (!finiteBetween(scan, from, end) ||
      isFronted(scan, from, rest + 1) ||
      scan.syntax.groupOver[end - 1]?.kind === 'finite' ||
      scan.words.is(rest + 1, Word.Complementizer))
  ) {
    const next = cues[index + 1]
    // "At one point, she said, she thought of leaving": the next cue is part of what goes on
    const inside =
      (next?.group?.kind === 'finite' && next.region[0] === rest && next.first > rest + 1) ||
      (next?.group?.kind === 'infinitive' && next.side === 'after')
    const stop = Math.min(clause.sentence.last, inside || !next ? clause.sentence.last : next.region[0])
    if (finiteBetween(scan, rest, stop) || finiteBetween(scan, from, end) || isLong(scan, rest, stop))
      return [rest + 1, stop]
  }
  const more = resumption(scan, clause, cue)
  return more && [more.first, more.last]
}
