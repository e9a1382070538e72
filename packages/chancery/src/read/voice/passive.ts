import type { Clause } from '../clause/clauses.ts'
import { type Content, formOf, trimmed } from './content.ts'
import type { Candidate, FoundCue } from './cues.ts'
import { overAdjuncts, type VoiceScan, WALK } from './scan.ts'
import { Word } from './words.ts'

/** Rule of contents that are the subject of a passive. */
export const PASSIVE_SUBJECT = 'read/voice/passive-subject'

/**
 * "L'importance du dialogue a été soulignée": the subject of a passive is what was said. Only where a verb that takes noun
 * contents is told so in a language with agreeing participles; "was announced" in English tells an event.
 */
export function passive(scan: VoiceScan, clause: Clause, { row, group, from, last }: Candidate): FoundCue | null {
  const { syntax, speech } = scan
  if (!syntax.rules.headFirst || !group.passive || group.kind !== 'finite' || group.pronoun >= 0 || group.clitic >= 0)
    return null
  // "deux officiers ont été accusés de …": the subject is who is accused
  if (row.commits === 'accusation' && row.frames.includes('told')) return null
  if (!row.frames.includes('noun') || row.commits === 'demand' || group.lemmas.some((lemma) => speech.deeds.has(lemma)))
    return null
  const next = overAdjuncts(scan, from, clause.sentence.last)
  if (scan.words.is(next, Word.Complementizer) || syntax.norm(next) === ':') return null
  return { row, group, from, first: group.first, last, side: 'before', inverted: null, region: [group.first, last] }
}

/** The subject in front of a passive: from its part of the sentence's start, without what a comma sets off before it. */
export function passiveSubject(scan: VoiceScan, clause: Clause, cue: FoundCue): Content | null {
  const { syntax } = scan
  const floor = Math.max(clause.sentence.first, cue.first - WALK)
  let from = floor
  for (let at = cue.first - 1; at >= floor; at--) {
    if (syntax.groupOver[at]?.kind !== 'finite') continue
    from = at + 1
    while (from < cue.first && !scan.words.is(from, Word.Coordinator) && syntax.norm(from) !== ',') from++
    from++
    break
  }
  if (scan.words.is(from, Word.Preposition) || syntax.groupOver[from]) from = afterComma(scan, from, cue.first)
  if (from >= cue.first) return null
  const pieces = trimmed(scan, [[from, cue.first]])
  return pieces.length
    ? { pieces, run: [from, cue.first], form: formOf(scan, from, cue.first), kind: 'noun', rule: PASSIVE_SUBJECT }
    : null
}

function afterComma(scan: VoiceScan, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (scan.syntax.norm(at) === ',' && scan.words.is(at + 1, Word.Article)) return at + 1
  return limit
}
