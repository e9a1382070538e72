import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { type Content, formOf, quotedContent, trimmed } from './content.ts'
import type { FoundCue } from './cues.ts'
import { type Opening, openingOf } from './opening.ts'
import { opensPhrase, type VoiceScan, WALK } from './scan.ts'
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

/** Where the content ends at the latest: at the end of its sentence, or where a cue begins that is not inside it. */
function endOf(scan: VoiceScan, clause: Clause, cues: readonly FoundCue[], index: number, opening: Opening): number {
  const cue = cues[index]!
  for (let k = index + 1; k < cues.length && k < index + COMPARED; k++) {
    const other = cues[k]!
    // "Clinton, who announced it, | said …": the verb whose subject stands before the relative clause ends it
    if (
      other.region[0] < cue.first &&
      other.first > opening.at &&
      inRelative(scan, cue) &&
      setOff(scan, other.first - 1)
    )
      return other.first - 1
    if (other.region[0] < opening.at) continue
    const inside = scan.quotations.over(other.first)
    if (inside && inside.first >= opening.at) continue
    if (other.side === 'before') return colonBefore(scan, other.region[0], opening.at)
    if (scan.words.is(other.region[0], Word.Breaker)) return other.region[0]
    if (other.region[0] < other.first && scan.words.is(other.region[0] + 1, Word.Relative)) continue
    if (
      setOff(scan, other.region[0]) &&
      !isNested(scan, other) &&
      (inRelative(scan, cue) || !isInner(scan, other)) &&
      saysMore(scan, clause, other)
    )
      return other.region[0]
    if (scan.words.is(other.region[0], Word.Coordinator) && isSibling(other, cue)) return other.region[0]
  }
  if (opening.kind === 'noun') return clause.sentence.last
  if (opening.kind === 'as') return judgementEnd(scan, opening.at, clause.sentence.last)
  const aside = asideEnd(scan, clause, opening.at)
  return aside > 0 ? aside : frontedEnd(scan, clause, cue, opening.at)
}

/** ", a-t-il été cité": an inverted verb set off at the end of the sentence is the narrator's, cue or not; -1 where there is none. */
function asideEnd(scan: VoiceScan, clause: Clause, from: number): number {
  const group = clause.groups.at(-1)
  if (!group || group.clitic < 0 || group.first <= from || scan.quotations.over(group.first)) return -1
  const behind = clause.sentence.last - group.last
  const ends = behind === 0 || (behind === 1 && scan.words.is(group.last, Word.Edge))
  return ends && setOff(scan, group.first - 1) ? group.first - 1 : -1
}

/** "called him “a nice man” | and he left": a quoted judgement ends with its marks where a clause follows. */
function judgementEnd(scan: VoiceScan, from: number, limit: number): number {
  const quotation = scan.quotations.opening.get(from) ?? scan.quotations.opening.get(from + 1)
  if (!quotation || quotation.last >= limit || !scan.words.is(quotation.last, Word.Coordinator)) return limit
  return opensPhrase(scan, quotation.last + 1) && isSubject(scan, quotation.last + 1, limit) ? quotation.last : limit
}

/** A comma, or one inside the marks that close right before: "said it was “dead,” | adding that". */
const setOff = ({ syntax, quotations }: VoiceScan, at: number): boolean =>
  syntax.norm(at) === ',' || (quotations.closing.has(at) && syntax.norm(at - 2) === ',')

/**
 * "While he said that …, talks go on", "Asked whether …, she nodded": a clause in front of the main one ends with its comma,
 * behind which a subject with a verb follows.
 */
function frontedEnd(scan: VoiceScan, clause: Clause, cue: FoundCue, from: number): number {
  const { syntax } = scan
  const { first, last } = clause.sentence
  const opens = Word.Subordinator | Word.Preposition
  const fronted = cue.group?.first === first ? cue.group.kind !== 'infinitive' : scan.words.is(first, opens)
  if (!scan.speech.bareClause || !cue.group || !fronted || cue.group.first - first > FRONTED) return last
  for (let at = first; at < cue.group.first; at++) if (syntax.norm(at) === ',') return last
  for (let at = from; at < last && at < from + WALK; at++) {
    const comma = syntax.norm(at) === ',' && scan.quotations.over(at) === undefined
    const subject = comma ? at + 1 : setOff(scan, at) ? at : -1
    if (subject > from && opensPhrase(scan, subject) && isSubject(scan, subject, last)) return at
  }
  return last
}

/** Longest clause in front of the main one up to its cue, in tokens. */
const FRONTED = 12

/** A short phrase with its verb right behind. */
function isSubject({ syntax }: VoiceScan, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 6; at++) {
    if (syntax.groupOver[at]) return at > from && syntax.groupOver[at]!.kind === 'finite'
    if (syntax.isPunctuation(at)) return false
  }
  return false
}

/** "X said A: “B,” he said": the quotation behind the colon belongs to the next cue. */
function colonBefore(scan: VoiceScan, end: number, floor: number): number {
  let at = end
  while (at > floor && scan.words.is(at - 1, Word.Edge)) at--
  const closing = scan.quotations.closing.get(at)
  return closing && closing.first > floor && scan.syntax.norm(closing.first - 1) === ':' ? closing.first - 1 : end
}

/** ", responding to pressure": a participle behind which nothing is said ends nothing. */
const saysMore = (scan: VoiceScan, clause: Clause, cue: FoundCue): boolean =>
  cue.group?.kind !== 'gerund' || !scan.speech.bareClause || openingOf(scan, clause, cue) !== null

/**
 * ", lui demandant de se présenter": a participle that asks belongs to what is told, unlike ", ajoutant que". In a language
 * where one behind a comma goes back to the main verb, it is the teller's: "said it was over, urging both to leave".
 */
const isNested = (scan: VoiceScan, cue: FoundCue): boolean =>
  cue.group !== null &&
  !scan.speech.bareClause &&
  cue.group.kind === 'gerund' &&
  (cue.row.commits === 'demand' || cue.group.lemmas.some((lemma) => scan.speech.deeds.has(lemma)))

/** "reported that a source, whom it did not name, | said …": a verb right behind a comma has its subject in the content. */
const isInner = ({ speech }: VoiceScan, { group, first, region }: FoundCue): boolean =>
  speech.bareClause && group?.kind === 'finite' && group.pronoun < 0 && first === region[0] + 1

/** "Clinton, who announced it, | said …": behind a relative clause the verb is that of whom it is about. */
const inRelative = (scan: VoiceScan, { group }: FoundCue): boolean =>
  group !== null && group.pronoun >= 0 && scan.words.is(group.pronoun, Word.Relative)

/** "a dit que … et a ajouté que …": a second verb in the same tense without a subject of its own. */
const isSibling = (other: FoundCue, cue: FoundCue): boolean =>
  other.group !== null &&
  cue.group !== null &&
  other.group.pronoun < 0 &&
  (other.group.kind === cue.group.kind || other.group.kind === 'finite') &&
  other.group.tense === cue.group.tense &&
  other.group.perfect === cue.group.perfect &&
  (other.group.features & Form.Imperfect) === (cue.group.features & Form.Imperfect) &&
  (other.row.commits !== 'support' || cue.row.commits === 'support') &&
  // "said he was proud and expects to leave": what is only thought was said by the one whose words these are
  (other.row.commits !== 'thought' || cue.row.commits === 'thought')

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
