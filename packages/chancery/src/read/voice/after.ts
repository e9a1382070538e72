import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { type Content, formOf, quotedContent, trimmed } from './content.ts'
import type { FoundCue } from './cues.ts'
import { endOf, isSubject } from './ends.ts'
import { type Opening, openingOf } from './opening.ts'
import type { VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** The content that follows its cue. */
export function contentAfter(
  scan: VoiceScan,
  clause: Clause,
  cues: readonly FoundCue[],
  index: number,
  ceiling: number,
): Content | null {
  const { quotations } = scan
  const cue = cues[index]!
  const found = openingOf(scan, clause, cue)
  if (!found) return null
  // a verb that takes no noun takes none with a clause behind it: "said there's no doubt that …"
  const nominal = found.kind === 'noun' || (found.kind === 'bare' && cue.row.frames.includes('noun'))
  const opening = nominal ? insideNoun(scan, cue, found, clause.sentence.last) : found
  // what someone quoted says that another said ends with the quotation
  const around = quotations.over(cue.first)
  const last = around?.closed && opening.at < around.last ? around.last - 1 : clause.sentence.last
  const next = Math.min(last, endOf(scan, clause, cues, index, opening), ceiling)
  const limit = opening.kind === 'noun' ? overDay(scan, cue, opening.at, nounEnd(scan, opening.at, next)) : next
  const quotation = quotations.opening.get(opening.at)
  if (quotation && opening.at >= clause.sentence.last)
    return { ...quotedContent(quotation, null, opening.rule), kind: opening.kind }
  if (limit <= opening.at) return null
  if (quotation && (opening.kind === 'quotation' || quotation.last >= limit)) {
    const stops =
      quotation.last >= limit ||
      (scan.words.is(quotation.last, Word.Edge | Word.Coordinator | Word.Subordinator) &&
        !quotedAgain(scan, quotation.last, limit))
    if (stops) return { ...quotedContent(quotation, null, opening.rule), kind: opening.kind }
  }
  let end = limit
  while (end > opening.at && scan.words.is(end - 1, Word.Edge)) end--
  const pieces = trimmed(scan, [[opening.at, end]])
  // a quotation that the content opens may run on over further sentences
  const open = quotations.over(end - 1)
  if (open && open.first >= opening.at && open.last > end && pieces[0])
    pieces[0] = { start: pieces[0].start, end: open.end }
  return { pieces, run: [opening.at, end], form: formOf(scan, opening.at, end), kind: opening.kind, rule: opening.rule }
}

/** `said “the deal is dead” because “nobody wants it”`: a reason that goes on in quotation marks belongs to what is said. */
function quotedAgain(scan: VoiceScan, from: number, limit: number): boolean {
  if (!scan.words.is(from, Word.Subordinator) || !scan.speech.bareClause) return false
  for (let at = from + 1; at < limit && at < from + 12; at++) {
    if (scan.quotations.opening.has(at)) return true
    if (scan.syntax.norm(at) === ',' || scan.words.is(at, Word.Coordinator | Word.Breaker)) return false
  }
  return false
}

/**
 * A noun content ends where the document is named that it was said in ("a condamné les frappes | dans une lettre"), and
 * where the text tells what has come of what it names ("leur engagement envers le traité | , qui a rapproché les deux pays").
 */
function nounEnd(scan: VoiceScan, from: number, limit: number): number {
  for (let at = from + 1; at < limit && at < from + 60; at++) {
    if (scan.syntax.norm(at) === ',' && isAside(scan, at + 1)) return at
    if (scan.syntax.norm(at) === ';' && !scan.quotations.over(at) && opensClause(scan, at + 1, limit)) return at
    if (!scan.words.is(at, Word.Through)) continue
    for (let k = at + 1; k < at + 4 && k < limit; k++) if (scan.documents.over(k)?.document.speaks) return at
  }
  return limit
}

/** "announced the recall of the envoy | on Monday": a day at the very end is when it was said. */
function overDay(scan: VoiceScan, cue: FoundCue, from: number, end: number): number {
  const { syntax } = scan
  if (!scan.speech.bareClause || cue.group?.tense !== 'past') return end
  let at = end
  while (at > from && scan.words.is(at - 1, Word.Edge)) at--
  const day = at
  while (at > from + 2 && scan.dated[at - 1] === 1) at--
  if (at === day) return end
  if (syntax.norm(at - 1) === 'on') return at - 1
  if (scan.words.is(at - 1, Word.BeforeTime)) return end
  return scan.words.is(at, Word.Time) && !scan.words.is(at - 1, Word.Preposition | Word.Article | Word.Coordinator)
    ? at
    : end
}

/** A finite verb with its subject, the verb within a few words. */
const opensClause = (scan: VoiceScan, from: number, limit: number): boolean =>
  (scan.syntax.groupOver[from]?.pronoun ?? -1) === from || isSubject(scan, from, limit)

/** A relative clause in the perfect, outside quotation marks: the text's own account. */
function isAside(scan: VoiceScan, at: number): boolean {
  if (!scan.words.is(at, Word.Relative) || scan.quotations.over(at)) return false
  const group = scan.syntax.groupOver[at + 1]
  return group !== undefined && group.kind === 'finite' && group.perfect && group.tense === 'past'
}

/** Whether a verb has a pronoun or a mention right before it for its subject. */
const isOwned = ({ syntax }: VoiceScan, { pronoun, first }: VerbGroup): boolean =>
  pronoun >= 0 || syntax.mentionBefore[first] !== undefined

/**
 * "its position that …", "leur compréhension commune selon laquelle …": a noun of saying with a clause behind it; the
 * clause is what is said.
 */
function insideNoun(scan: VoiceScan, cue: FoundCue, opening: Opening, limit: number): Opening {
  const { syntax, speech } = scan
  for (let at = opening.at; at < limit && at < opening.at + 12; at++) {
    const noun = syntax.norm(at)
    // "said Norway hopes that …": a verb with its subject
    const verb = syntax.groupOver[at]
    if (!scan.nouns.has(noun) || (opening.kind === 'bare' && verb?.kind === 'finite' && isOwned(scan, verb))) {
      if (syntax.groupOver[at]?.kind === 'finite') return opening
      continue
    }
    // French "que" after other nouns opens a relative clause
    const clausal = speech.bareClause || cue.row.object?.includes(noun)
    for (let k = at + 1; k < limit && k < at + 5; k++) {
      if (syntax.groupOver[k]?.kind === 'finite') return opening
      if (scan.words.is(k, Word.Of)) break
      if (
        ((clausal && scan.words.is(k, Word.Complementizer)) || speech.whereby.has(syntax.norm(k))) &&
        syntax.groupOver[k + 1]?.kind !== 'finite'
      )
        return { at: k + 1, kind: 'clause', rule: 'read/voice/noun-clause' }
    }
  }
  return opening
}
