import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Content } from './content.ts'
import type { FoundCue } from './cues.ts'
import { PASSIVE_SUBJECT } from './passive.ts'
import type { Speaker } from './phrase.ts'
import { isGoverned } from './report.ts'
import type { VoiceScan } from './scan.ts'
import { antecedentOf } from './whereby.ts'
import { Word } from './words.ts'

/** Fewest tokens of a quotation that tells of others, as a communiqué does, rather than letting one person speak. */
const NARRATING = 40

/**
 * Whether a cue with its content and speaker is a statement of the record. A noun or infinitive after a verb counts only
 * where that verb is one of saying, stands in the open and has a speaker; in headlines only marked speech counts.
 * @param nested the cue stands inside the content of an earlier cue of its sentence
 */
export function counts(
  scan: VoiceScan,
  clause: Clause,
  cue: FoundCue,
  content: Content,
  speaker: Speaker,
  nested: boolean,
): boolean {
  const { quotations } = scan
  const weak = content.kind === 'noun' || content.kind === 'infinitive'
  const [first, last] = content.run
  if (
    quotations.words(first, last) <
    (content.kind === 'noun' && content.form === 'indirect' && content.rule !== 'read/voice/link' && !cue.row.particle
      ? 2
      : 1)
  )
    return false
  if (
    scan.isHeadline(clause.sentence.index) &&
    content.kind !== 'quotation' &&
    content.rule !== 'read/voice/colon' &&
    content.form === 'indirect' &&
    !(cue.inverted && content.rule === 'read/voice/clause-before')
  )
    return false
  if (cue.group === null && scan.speech.whereby.has(scan.syntax.norm(cue.last - 1)))
    return antecedentOf(scan, clause, cue) !== undefined
  if (!isOwnVoice(scan, cue, content, speaker, weak)) return false
  const { group } = cue
  if (!group) return speaker.mention !== null
  // "l'a écrit sur son site « X »": the clitic stands for what was said before
  if (
    cue.side === 'after' &&
    content.kind === 'quotation' &&
    quotations.words(first, last) < NAMED &&
    hasNeuter(scan, group)
  )
    return false
  const deed = group.lemmas.some((lemma) => scan.speech.deeds.has(lemma))
  const judged = content.kind === 'as' && content.form !== 'indirect'
  if (deed && content.kind !== 'clause' && content.kind !== 'question' && content.kind !== 'quotation' && !judged)
    return false
  if (!speaker.mention && deed) return false
  if (cue.row.frames.includes('as') && isRelative(scan, cue)) return false
  if (content.kind === 'bare' && (!speaker.mention || group.kind === 'infinitive')) return false
  if (!speaker.mention && group.kind !== 'finite') return false
  if (
    content.kind === 'noun' &&
    content.rule === 'read/voice/noun' &&
    cue.row.commits !== 'demand' &&
    isActor(scan, first)
  )
    return false
  if (content.rule === 'read/voice/noun' && cue.row.commits === 'report' && isDocument(scan, first)) return false
  // "la Norvège a été exclue du programme": what is done to someone is no content
  if (content.rule === PASSIVE_SUBJECT) return !nested && !isSomeone(scan, content.run)
  return !weak || (inTheOpen(scan, clause, cue) && !nested && speaker.mention !== null)
}

/** "a rappelé ses ambassadeurs", "declared the envoy persona non grata": what is done to someone is no content. */
function isActor(scan: VoiceScan, first: number): boolean {
  const { syntax } = scan
  const mention = syntax.mentionAfter(first, first + 3, 2)
  if (!mention) return false
  const { last } = mention
  const next = syntax.norm(last)
  if (next === "'s" || next === "'") return false
  return (
    syntax.isPunctuation(last) || scan.words.is(last, Word.Preposition | Word.Coordinator) || scan.dated[last] === 1
  )
}

/** Whether a run of tokens is no more than someone's name. */
const isSomeone = (scan: VoiceScan, [first, last]: readonly [number, number]): boolean => {
  const mention = scan.syntax.mentionBefore[last]
  return mention !== undefined && mention.first <= first + 1
}

/** Fewest words of a quotation that is more than a name in quotation marks. */
const NAMED = 3

/** Whether a clitic that stands for a clause is part of a verb group: "l'a écrit". */
export function hasNeuter(scan: VoiceScan, group: VerbGroup): boolean {
  const { neuter } = scan.compiled.language.grammar
  for (let at = group.first; at < group.head; at++) if (neuter.has(scan.syntax.norm(at))) return true
  return false
}

/** "répétant une déclaration", "a publié un communiqué": a document is no content. */
const isDocument = (scan: VoiceScan, first: number): boolean =>
  (scan.documents.over(first) ?? scan.documents.over(first + 1))?.document.speaks === true

/** "what he called “hostile words”": part of a noun phrase, told by whoever tells the rest. */
const isRelative = (scan: VoiceScan, cue: FoundCue): boolean => {
  const before = cue.region[0] - 1
  return scan.words.is(before, Word.Relative) || scan.speech.interrogatives.has(scan.syntax.norm(before))
}

/** A cue inside a quotation belongs to the quoted speaker's own words, unless it interrupts them or tells of others. */
function isOwnVoice(scan: VoiceScan, cue: FoundCue, content: Content, speaker: Speaker, weak: boolean): boolean {
  const around = scan.quotations.over(cue.first)
  if (!around) return true
  if (content.rule === 'read/voice/cue-inside-quotation')
    return cue.inverted !== null || (cue.group?.clitic ?? -1) >= 0 || scan.words.is(cue.region[0] - 1, Word.Mark)
  if (content.rule === PASSIVE_SUBJECT) return around.last - around.first >= NARRATING
  if (speaker.rule === 'read/voice/no-speaker' || speaker.rule === 'read/voice/shared-subject') return false
  // "ce régime revendique …": whom the quoted speaker only describes says nothing to the reader
  if (weak && speaker.actors.length === 0 && speaker.vouchers.length === 0) return false
  return !weak || around.last - around.first >= NARRATING
}

/** Not in a relative clause, and if no finite verb, then set off by a comma or governed by a verb of saying. */
function inTheOpen(scan: VoiceScan, clause: Clause, cue: FoundCue): boolean {
  const { syntax } = scan
  const group = cue.group!
  if (group.kind === 'infinitive') return isGoverned(scan, clause, group)
  const before = syntax.norm(group.first - 1)
  if (group.kind === 'gerund')
    return (
      before === ',' ||
      before === 'en' ||
      before === 'tout' ||
      scan.words.is(group.first - 1, Word.Breaker | Word.Coordinator) ||
      group.first === clause.sentence.first
    )
  return (
    !scan.words.is(group.first - 1, Word.Relative) &&
    !(group.pronoun >= 0 && scan.words.is(group.pronoun, Word.Relative))
  )
}
