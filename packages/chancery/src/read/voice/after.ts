import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import { type Content, formOf, quotedContent, trimmed } from './content.ts'
import type { FoundCue } from './cues.ts'
import { type Opening, openingOf } from './opening.ts'
import type { VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** How many later cues of its sentence a content looks at for its end. */
const COMPARED = 24

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
  const opening =
    found.kind === 'noun' || found.kind === 'bare' ? insideNoun(scan, cue, found, clause.sentence.last) : found
  const next = Math.min(endOf(scan, clause, cues, index, opening), ceiling)
  const limit = opening.kind === 'noun' ? nounEnd(scan, opening.at, next) : next
  const quotation = quotations.opening.get(opening.at)
  if (quotation && opening.at >= clause.sentence.last)
    return { ...quotedContent(quotation, null, opening.rule), kind: opening.kind }
  if (limit <= opening.at) return null
  if (quotation && (opening.kind === 'quotation' || quotation.last >= limit)) {
    const stops =
      quotation.last >= limit || scan.words.is(quotation.last, Word.Edge | Word.Coordinator | Word.Subordinator)
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

/** Where the content ends at the latest: at the end of its sentence, or where a cue begins that is not inside it. */
function endOf(scan: VoiceScan, clause: Clause, cues: readonly FoundCue[], index: number, opening: Opening): number {
  const { syntax } = scan
  const cue = cues[index]!
  for (let k = index + 1; k < cues.length && k < index + COMPARED; k++) {
    const other = cues[k]!
    if (other.region[0] < opening.at) continue
    const inside = scan.quotations.over(other.first)
    if (inside && inside.first >= opening.at) continue
    if (other.side === 'before') return colonBefore(scan, other.region[0], opening.at)
    if (scan.words.is(other.region[0], Word.Breaker)) return other.region[0]
    if (scan.words.is(other.region[0] + 1, Word.Relative)) continue
    if (syntax.norm(other.region[0]) === ',' && !isNested(scan, other)) return other.region[0]
    if (scan.words.is(other.region[0], Word.Coordinator) && isSibling(other, cue)) return other.region[0]
  }
  return clause.sentence.last
}

/** "X said A: “B,” he said": the quotation behind the colon belongs to the next cue. */
function colonBefore(scan: VoiceScan, end: number, floor: number): number {
  let at = end
  while (at > floor && scan.words.is(at - 1, Word.Edge)) at--
  const closing = scan.quotations.closing.get(at)
  return closing && closing.first > floor && scan.syntax.norm(closing.first - 1) === ':' ? closing.first - 1 : end
}

/** ", lui demandant de se présenter": a participle that asks belongs to what is told, unlike ", ajoutant que". */
const isNested = (scan: VoiceScan, cue: FoundCue): boolean =>
  cue.group !== null &&
  cue.group.kind === 'gerund' &&
  (cue.row.commits === 'demand' || cue.group.lemmas.some((lemma) => scan.speech.deeds.has(lemma)))

/** "a dit que … et a ajouté que …": a second verb in the same tense without a subject of its own. */
const isSibling = (other: FoundCue, cue: FoundCue): boolean =>
  other.group !== null &&
  cue.group !== null &&
  other.group.pronoun < 0 &&
  (other.group.kind === cue.group.kind || other.group.kind === 'finite') &&
  other.group.tense === cue.group.tense &&
  other.group.perfect === cue.group.perfect &&
  (other.group.features & Form.Imperfect) === (cue.group.features & Form.Imperfect) &&
  (other.row.commits !== 'support' || cue.row.commits === 'support')

/**
 * A noun content ends where the document is named that it was said in ("a condamné les frappes | dans une lettre"), and
 * where the text tells what has come of what it names ("leur engagement envers le traité | , qui a rapproché les deux pays").
 */
function nounEnd(scan: VoiceScan, from: number, limit: number): number {
  for (let at = from + 1; at < limit && at < from + 60; at++) {
    if (scan.syntax.norm(at) === ',' && isAside(scan, at + 1)) return at
    if (!scan.words.is(at, Word.Through)) continue
    for (let k = at + 1; k < at + 4 && k < limit; k++) if (scan.documents.over(k)?.document.speaks) return at
  }
  return limit
}

/** A relative clause in the perfect, outside quotation marks: the text's own account. */
function isAside(scan: VoiceScan, at: number): boolean {
  if (!scan.words.is(at, Word.Relative) || scan.quotations.over(at)) return false
  const group = scan.syntax.groupOver[at + 1]
  return group !== undefined && group.kind === 'finite' && group.perfect && group.tense === 'past'
}

/**
 * "its position that …", "leur compréhension commune selon laquelle …": a noun of saying with a clause behind it; the
 * clause is what is said.
 */
function insideNoun(scan: VoiceScan, cue: FoundCue, opening: Opening, limit: number): Opening {
  const { syntax, speech } = scan
  for (let at = opening.at; at < limit && at < opening.at + 12; at++) {
    const noun = syntax.norm(at)
    if (!scan.nouns.has(noun)) {
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
