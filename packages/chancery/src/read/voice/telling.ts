import { linkEnd } from './ahead.ts'
import type { FoundCue } from './cues.ts'
import type { Opening } from './opening.ts'
import { opensClause, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** Most words between a cue and its complementizer that may still be the person told, or where and how it was said. */
const TELLING = 12

/**
 * "told city leaders | that …", "said on his official page | that …", "said in Rome, Italy, | that …": the words before
 * the complementizer belong to the cue. "said the idea that …": they do not.
 */
export function behindTelling(
  scan: VoiceScan,
  cue: FoundCue,
  near: number,
  from: number,
  limit: number,
): Opening | null {
  const { syntax, speech } = scan
  let phrases = 0
  for (let at = from; at < limit && at < from + TELLING; at++) {
    if (at > from && scan.quotations.opening.has(at) && cue.row.frames.includes('told'))
      return syntax.norm(at - 1) === ',' || syntax.norm(at - 1) === ':'
        ? { at, kind: 'quotation', rule: 'read/voice/told' }
        : null
    if (scan.words.is(at, Word.Complementizer)) {
      const adjunct = scan.words.is(near, Word.Preposition | Word.To) && phrases === 0
      const told = cue.row.frames.includes('told') && cue.group?.passive === false
      return (told || adjunct || syntax.norm(at - 1) === ',') &&
        opensClause(scan, at) &&
        !speech.compounds.has(syntax.norm(at - 1))
        ? { at: at + 1, kind: 'clause', rule: 'read/voice/told' }
        : null
    }
    if (cue.row.commits === 'question' || cue.row.commits === 'demand') {
      if (scan.words.is(at, Word.Subordinator) && speech.interrogatives.has(syntax.norm(at)))
        return { at, kind: 'question', rule: 'read/voice/question' }
    }
    if (scan.words.is(at, Word.Article | Word.Determiner)) phrases++
    if (syntax.groupOver[at]?.kind === 'finite' || scan.words.is(at, Word.Mark)) return null
  }
  return null
}

/** "called the raid “an act of war”": the quotation behind the thing judged; the whole stretch where there is none. */
export function asOpening(scan: VoiceScan, cue: FoundCue, at: number, limit: number): Opening | null {
  const stop = Math.min(limit, at + 16)
  const { link } = cue.row
  for (let k = at; k < stop; k++) {
    const end = link ? linkEnd(scan, link, k, limit) : -1
    if (end >= 0) return { at: end, kind: 'as', rule: 'read/voice/as' }
    if (scan.quotations.opening.has(k)) return { at: k, kind: 'as', rule: 'read/voice/as' }
    if (scan.syntax.groupOver[k]?.kind === 'finite' || scan.syntax.norm(k) === ',') return null
    if (!link && k > at && isJudgement(scan, at, k)) return { at: k, kind: 'as', rule: 'read/voice/as' }
  }
  return null
}

/** "called the raid | a grave mistake": an indefinite phrase right behind the thing judged, which itself is definite. */
function isJudgement({ syntax, words, speech, dated, compiled }: VoiceScan, object: number, at: number): boolean {
  const { indefinites } = compiled.language.phrase
  if (!speech.bareClause || !words.is(at, Word.Article) || !indefinites.has(syntax.norm(at))) return false
  if (indefinites.has(syntax.norm(object))) return false
  // "called Oslo on Monday to discuss a plan": when and what for
  for (let k = object; k < at; k++) {
    if (dated[k] === 1 || words.is(k, Word.InfinitiveMark) || syntax.groupOver[k]?.kind === 'gerund') return false
  }
  const tie = Word.Preposition | Word.Of | Word.Coordinator | Word.Subordinator | Word.Adverb | Word.Relative
  return !words.is(at - 1, tie) && !syntax.isPunctuation(at - 1) && !words.is(at + 1, Word.Time) && dated[at] !== 1
}
