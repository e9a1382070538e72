import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Mention } from '../names/mention.ts'
import { isImpersonal } from '../names/participants.ts'
import { carried, described, leadingPhrase } from './carried.ts'
import type { FoundCue } from './cues.ts'
import {
  documentBefore,
  latestMention,
  NOBODY,
  ofDocument,
  ofMentions,
  ofPronoun,
  phraseSpeaker,
  type Speaker,
  tells,
} from './phrase.ts'
import type { VoiceScan } from './scan.ts'
import { cited, sourceOf } from './sources.ts'
import { subjectStart, widePhrase } from './subject.ts'
import { Word } from './words.ts'

/**
 * Says who speaks at a cue; nobody where the text leaves it open.
 * @param earlier who spoke last in the same sentence, in the open, before this cue
 */
export function speakerOf(scan: VoiceScan, clause: Clause, cue: FoundCue, earlier?: Speaker): Speaker {
  const { group } = cue
  const { syntax } = scan
  if (!group) return sourceOf(scan, clause, cue)
  if (cue.side === 'before' && group.clitic >= 0) return ofPronoun(scan, clause, group.clitic)
  if (cue.inverted) {
    const [from, to] = cue.inverted
    const named = phraseSpeaker(scan, cue.inverted, 'read/voice/inverted-subject')
    const teller = named ?? (scan.words.is(from, Word.Opens) ? described(scan, from, to) : NOBODY)
    return cited(scan, clause, cue, teller) ?? teller
  }
  if (group.kind === 'finite' && isPassive(scan, group)) {
    const agent = agentOf(scan, clause, cue)
    const open = agent === null && (cue.side === 'before' || isImpersonal(syntax, group))
    return open ? talking(scan, clause, group) : (agent ?? NOBODY)
  }
  if (group.kind === 'finite' && isImpersonal(syntax, group)) return NOBODY
  const quoted = quotedBy(scan, clause, cue)
  if (quoted) return quoted
  const beside = group.kind === 'gerund' && !isSetOff(scan, group) ? scan.syntax.mentionBefore[group.first] : undefined
  if (beside && !beside.inner) return ofMentions(scan, [beside], 'read/voice/subject')
  if (earlier?.mention && goesOn(scan, clause, group)) return { ...earlier, rule: 'read/voice/shared-subject' }
  return subjectOf(scan, clause, cue)
}

/** In an account of talks, what is said without an agent is said by those who talk. */
function talking(scan: VoiceScan, clause: Clause, group: VerbGroup): Speaker {
  const talks = group.lemmas.some((lemma) => scan.speech.talks.has(lemma))
  const actors = talks ? scan.antecedents.participants(clause) : []
  return actors.length ? { actors, mention: null, vouchers: [], rule: 'read/voice/participants' } : NOBODY
}

/** Whether a cue carries on the telling of the one before: a participle set off, or a verb tied to it without a subject. */
const goesOn = (scan: VoiceScan, clause: Clause, group: VerbGroup): boolean => {
  if (group.kind === 'gerund') return isSetOff(scan, group)
  return (
    group.kind === 'finite' &&
    group.pronoun < 0 &&
    group.clitic < 0 &&
    scan.words.is(group.first - 1, Word.Coordinator | Word.Breaker) &&
    subjectStart(scan, clause, group) === group.first
  )
}

/** ", ajoutant", "et ajoutant": a participle that carries on the telling. */
const isSetOff = (scan: VoiceScan, group: VerbGroup): boolean => {
  const before = scan.syntax.norm(group.first - 1)
  if (scan.syntax.norm(group.first) === 'en' || before === 'en') return true
  const outer = before === 'tout' ? group.first - 2 : group.first - 1
  // the comma may stand inside the marks: said it was “dead,” adding
  const comma = scan.quotations.closing.has(outer + 1) ? outer - 1 : outer
  return scan.syntax.norm(comma) === ',' || scan.words.is(outer, Word.Coordinator)
}

/** The subject in front of the verb: a pronoun, the phrase right before it, or one further left. */
function subjectOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker {
  const { syntax } = scan
  const group = cue.group!
  const { first } = clause.sentence
  if (group.clitic >= 0) return ofPronoun(scan, clause, group.clitic)
  if (group.pronoun >= 0 && syntax.rules.pronouns[syntax.norm(group.pronoun)])
    return ofPronoun(scan, clause, group.pronoun)
  // "when asked whether …": the subject was asked
  if (scan.speech.bareClause && group.features & Form.PastParticiple && isReduced(scan, group)) return NOBODY
  const own = group.kind === 'finite' ? scan.documents.over(group.first - 1) : undefined
  const governed = own && scan.speech.bareClause && scan.words.is(own.first - 1, Word.Preposition)
  if (own && tells(own) && !governed && !syntax.mentionBefore[group.first]) return ofDocument(scan, own)
  const start = group.kind === 'finite' && group.pronoun < 0 ? subjectStart(scan, clause, group) : group.first
  if (start < group.first)
    return phraseSpeaker(scan, [start, group.first], 'read/voice/subject') ?? described(scan, start, group.first)
  const before = carried(scan, clause, group)
  if (before) return before
  const subject = syntax.subjectOf(group, clause)
  if (subject.length) return ofMentions(scan, subject, 'read/voice/subject')
  if (group.kind === 'finite') {
    const document = documentBefore(scan, group.first, first)
    if (document) return ofDocument(scan, document)
  }
  const actors = scan.antecedents.actorsOf(group, clause)
  if (actors.length === 0) {
    const main = scan.antecedents.mainOf(group, clause)
    if (main && main.pronoun >= 0 && syntax.rules.pronouns[syntax.norm(main.pronoun)])
      return ofPronoun(scan, clause, main.pronoun)
    const tied = group.kind === 'gerund' ? isSetOff(scan, group) : scan.words.is(group.first - 1, TIES)
    if (tied && scan.speech.bareClause) return leadingPhrase(scan, clause)
    const wide = group.kind === 'finite' && scan.speech.bareClause ? widePhrase(scan, clause, group) : group.first
    return wide < group.first
      ? (phraseSpeaker(scan, [wide, group.first], 'read/voice/subject') ?? described(scan, wide, group.first))
      : NOBODY
  }
  return {
    actors,
    mention: latestMention(scan, actors, syntax.tokens.start[group.first]!),
    vouchers: [],
    rule: 'read/voice/shared-subject',
  }
}

const TIES = Word.Coordinator | Word.Breaker

const isReduced = (scan: VoiceScan, group: VerbGroup): boolean =>
  group.last - group.first === 1 && scan.words.is(group.first - 1, Word.Subordinator)

/** A passive, also of verbs whose own perfect takes its auxiliary: "il a été convenu". */
const isPassive = (scan: VoiceScan, group: VerbGroup): boolean => {
  if (group.passive) return true
  if (!scan.syntax.rules.headFirst) return false
  for (let at = group.first; at < group.last; at++)
    if (scan.compiled.language.grammar.been.has(scan.syntax.norm(at))) return true
  return false
}

/** The agent of a passive: "a été annoncé par le ministère"; null where none is told. */
function agentOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker | null {
  const { syntax } = scan
  for (let at = cue.last; at < clause.sentence.last && at < cue.last + 8; at++) {
    if (scan.syntax.rules.by.has(scan.syntax.norm(at)))
      return phraseSpeaker(scan, [at + 1, Math.min(clause.sentence.last, at + 16)], 'read/voice/agent') ?? NOBODY
    if (syntax.isPunctuation(at)) break
  }
  return null
}

/** "was quoted by the agency as saying": the one quoted speaks, the one who quotes vouches. */
function quotedBy(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker | null {
  const { syntax, speech } = scan
  const group = cue.group!
  if (group.kind !== 'gerund' || !speech.as.has(syntax.norm(group.first - 1))) return null
  const main = syntax.mainBefore(group, clause)
  if (!main?.passive) return null
  const teller = agentOf(scan, clause, { ...cue, last: main.last })
  const speaker =
    main.pronoun >= 0 ? ofPronoun(scan, clause, main.pronoun) : ofMentions0(scan, syntax.subjectOf(main, clause))
  return {
    ...speaker,
    vouchers: (teller?.actors ?? []).map((index) => ({ kind: 'actor', index })),
    rule: 'read/voice/quoted-by',
  }
}

const ofMentions0 = (scan: VoiceScan, mentions: readonly Mention[]): Speaker =>
  mentions.length ? ofMentions(scan, mentions, 'read/voice/subject') : NOBODY
