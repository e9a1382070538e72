import type { StatementForm } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Quotation } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import { contentAfter } from './after.ts'
import { contentBefore } from './before.ts'
import type { FoundCue } from './cues.ts'
import type { ContentKind } from './opening.ts'
import type { VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** The content of a cue: its pieces, its token run from end to end, how much of it is quoted, and the rule that found it. */
export interface Content {
  readonly pieces: readonly Span[]
  readonly run: readonly [number, number]
  readonly form: StatementForm
  readonly kind: ContentKind
  readonly rule: string
}

/**
 * Finds the content of a cue, or null where there is none. `cues` are those of the sentence, in text order.
 * @param ceiling where the content ends at the latest: what is told inside another content ends with it
 */
export function contentOf(
  scan: VoiceScan,
  clause: Clause,
  cues: readonly FoundCue[],
  index: number,
  ceiling: number,
): Content | null {
  const cue = cues[index]!
  const content =
    cue.side === 'before' ? contentBefore(scan, clause, cues, index) : contentAfter(scan, clause, cues, index, ceiling)
  return content && content.pieces.length > 0 ? content : null
}

/** A content that is one quotation, with the one that carries it on after the cue. */
export const quotedContent = (quotation: Quotation, more: Quotation | null, rule: string): Content => ({
  pieces: [quotation, ...(more ? [more] : [])].map(({ start, end }) => ({ start, end })),
  run: [quotation.first, (more ?? quotation).last],
  form: 'direct',
  kind: 'quotation',
  rule,
})

/** How a content stands between quotation marks. One or two quoted words are no quotation of speech: they name a thing. */
export function formOf(scan: VoiceScan, from: number, to: number): StatementForm {
  const quoted = scan.quotations.quoted(from, to)
  if (quoted === 0) return 'indirect'
  if (to - from - quoted <= 1) return 'direct'
  return quoted >= 3 ? 'mixed' : 'indirect'
}

/** Character spans of token runs, without the punctuation and the lone quotation marks at their edges. */
export function trimmed(scan: VoiceScan, runs: readonly (readonly [number, number])[]): Span[] {
  const { tokens } = scan.syntax
  const spans: Span[] = []
  for (const [from, to] of runs) {
    let first = from
    let last = to
    while (first < last && (scan.words.is(first, Word.Edge) || isLone(scan, first, last))) first++
    while (last > first && (scan.words.is(last - 1, Word.Edge) || isLone(scan, last - 1, last))) last--
    if (last > first) spans.push({ start: tokens.start[first]!, end: tokens.end[last - 1]! })
  }
  return spans
}

/** A quotation mark at the edge of a content whose partner is not in the content. */
function isLone(scan: VoiceScan, at: number, to: number): boolean {
  if (!scan.words.is(at, Word.DoubleMark)) return false
  const opened = scan.quotations.opening.get(at)
  if (opened) return opened.last > to && opened.closed
  const closed = scan.quotations.closing.get(at + 1)
  return !closed
}
