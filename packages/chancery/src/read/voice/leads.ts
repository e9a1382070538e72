import type { Clause } from '../clause/clauses.ts'
import type { VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** "PARIS, 17 septembre (AFP) – …": the dateline is no part of what was said. */
export function overDateline(scan: VoiceScan, from: number, end: number): number {
  if (scan.starts[from] !== 1) return from
  const { syntax } = scan
  for (let at = from; at < end - 1 && at < from + 14; at++) {
    if (syntax.norm(at) === ')' && scan.words.is(at + 1, Word.Edge)) return at + 2
    if (syntax.groupOver[at]?.kind === 'finite') return from
  }
  return from
}

/** A word that ties its sentence to the one before. */
export const connects = ({ syntax, speech }: VoiceScan, at: number): boolean => speech.connectives.has(syntax.norm(at))

/** "But the talks go on, he said", "However, …": the word that ties the sentence to the one before is the teller's own. */
export function overConnective(scan: VoiceScan, from: number, end: number): number {
  const { syntax, words, quotations } = scan
  if (!connects(scan, from) || quotations.quoted(from, end) > 0) return from
  const comma = syntax.norm(from + 1) === ','
  if (!comma && !words.is(from, Word.Coordinator | Word.Breaker)) return from
  const next = comma ? from + 2 : from + 1
  return next < end ? next : from
}

/** A closing mark that nothing opened: what is quoted begins with its paragraph, or after the quotation before. */
export function unopened(scan: VoiceScan, clause: Clause, end: number): number {
  let from = clause.sentence.first
  for (let at = clause.sentence.first - 1; at >= 0 && end - at < 400; at--) {
    if (scan.words.is(at, Word.DoubleMark) || scan.quotations.over(at)) break
    if (scan.starts[at + 1] === 1) break
    from = at
  }
  return from
}
