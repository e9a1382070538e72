import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import type { FoundCue } from './cues.ts'
import { type Opening, openingOf } from './opening.ts'
import { opensPhrase, type VoiceScan, WALK } from './scan.ts'
import { Word } from './words.ts'

/** How many later cues of its sentence a content looks at for its end. */
const COMPARED = 24

/** Where the content ends at the latest: at the end of its sentence, or where a cue begins that is not inside it. */
export function endOf(
  scan: VoiceScan,
  clause: Clause,
  cues: readonly FoundCue[],
  index: number,
  opening: Opening,
): number {
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
  if (opening.kind === 'noun' || opening.rule === 'read/voice/after-clause') return clause.sentence.last
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
  if (!quotation && scan.speech.bareClause) return phraseEnd(scan, from, limit)
  if (!quotation || quotation.last >= limit || !scan.words.is(quotation.last, Word.Coordinator)) return limit
  return opensPhrase(scan, quotation.last + 1) && isSubject(scan, quotation.last + 1, limit) ? quotation.last : limit
}

/** "called it a farce | and left", "a farce, | but stayed": a judgement without marks ends where a verb is tied to the one that tells it. */
function phraseEnd({ syntax, words }: VoiceScan, from: number, limit: number): number {
  for (let at = from; at < limit && at < from + WALK; at++) {
    const tie = words.is(at, Word.Coordinator | Word.Breaker)
    const next = syntax.groupOver[at + 1]
    if (tie && next?.kind === 'finite' && next.first === at + 1) return at
    if (syntax.norm(at) === ',' && words.is(at + 1, Word.Coordinator | Word.Breaker)) return at
  }
  return limit
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
export function isSubject({ syntax }: VoiceScan, from: number, limit: number): boolean {
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
