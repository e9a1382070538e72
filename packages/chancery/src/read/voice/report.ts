import type { CueRow } from '../../lang/cue.ts'
import { Form } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Verb } from '../clause/verbs.ts'
import type { Candidate } from './cues.ts'
import { governorOf, speaks, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/**
 * Whether a verb of saying says something here: it is not denied, not only possible, called for or still to come, and its
 * subject speaks for itself. What was refused, feared or hoped to be said was not said.
 */
export function mayReport(scan: VoiceScan, clause: Clause, { row, group, last }: Candidate): boolean {
  if (group.kind === 'participle' || group.mark === 'without') return false
  // "craignant que …, il est parti": a motive, not voiced
  if (group.kind === 'gerund' && row.commits === 'thought') return false
  // "was quoted": what was said hangs on the verb of saying beside it
  if (
    group.passive &&
    (scan.speech.relays.has(group.lemma) || group.lemma === 'quote') &&
    scan.speech.deeds.has(group.lemma)
  )
    return false
  if (last === group.last && isNoun(scan, group, row)) return false
  if (isNegated(scan, group) && row.commits !== 'refusal' && row.commits !== 'denial' && row.commits !== 'thought')
    return false
  if ((group.modal === 'possible' && !doubtsBehind(scan, group)) || group.modal === 'called-for') return false
  if (group.modal === 'planned' || group.tense === 'future') return false
  if (group.tense === 'conditional' && !group.perfect) return false
  if (
    scan.speech.idioms.has(scan.syntax.norm(group.first - 1)) ||
    scan.speech.idioms.has(scan.syntax.norm(group.first))
  )
    return false
  if (group.kind === 'infinitive' && !isSpoken(scan, clause, group)) return false
  return !byFirstPerson(scan, group)
}

/** "early estimates are", "reports of attacks": a noun that looks like a verb, where another verb or "of" stands right behind. */
function isNoun(scan: VoiceScan, group: VerbGroup, { link }: CueRow): boolean {
  const { syntax, speech, words, compiled } = scan
  if (!speech.bareClause || group.kind !== 'finite' || group.pronoun >= 0 || group.last - group.first > 1) return false
  if (!(group.features & Form.Present) || !syntax.norm(group.head).endsWith('s') || group.lemma === 'say') return false
  if (saysNothing(scan, group)) return true
  // "in the battleground states, …", "member states trump all": a plural noun, unless it brings in a clause or a quotation
  if (
    speech.plurals.has(syntax.norm(group.head)) &&
    !syntax.mentionBefore[group.first] &&
    !bringsClause(scan, group.last)
  )
    return true
  const next = syntax.groupOver[group.last]
  if (syntax.tokens.shape[group.first - 1]! & Shape.Number) return true
  if (words.is(group.last, Word.Of)) return !link?.includes(syntax.norm(group.last))
  if (next?.kind === 'finite' && next.pronoun < 0 && next.first === group.last) return true
  return group.last < syntax.tokens.length && (compiled.verbs.at(syntax.tokens, group.last) & Verb.Helper) !== 0
}

/** Whether what is said follows right behind: a complementizer, a colon or a quotation. */
const bringsClause = ({ syntax, words, quotations }: VoiceScan, at: number): boolean =>
  words.is(at, Word.Complementizer) ||
  syntax.norm(at) === ':' ||
  quotations.opening.has(at) ||
  (syntax.norm(at) === ',' && quotations.opening.has(at + 1))

/** "possible espionage charges, …": a noun of saying behind no one who may speak, and in front of nothing that is said. */
function saysNothing(scan: VoiceScan, { first, last, head }: VerbGroup): boolean {
  const { syntax, words } = scan
  if (!scan.nouns.has(syntax.norm(head)) || syntax.mentionBefore[first] || speaks(scan, first - 1)) return false
  if (scan.documents.over(first - 1) || syntax.isPunctuation(first - 1)) return false
  return words.is(last, Word.Edge | Word.Preposition | Word.Coordinator) && syntax.norm(last) !== ':'
}

/** A negation in the verb group itself, not in what it reports. */
function isNegated(scan: VoiceScan, group: VerbGroup): boolean {
  if (!group.negated) return false
  const { negations } = scan.compiled.language.grammar
  for (let at = group.first - 1; at < group.last; at++) if (negations.has(scan.syntax.norm(at))) return true
  return scan.syntax.rules.headFirst
}

/** "said perhaps the talks would go on": a doubt behind the verb, with none in it, is part of what is said. */
function doubtsBehind({ compiled, syntax }: VoiceScan, { first, last }: VerbGroup): boolean {
  const { doubts, modals } = compiled.language.grammar
  if (!doubts.has(syntax.norm(last)) && !doubts.has(syntax.norm(last + 1))) return false
  for (let at = first - 1; at < last; at++) if (doubts.has(syntax.norm(at)) || syntax.norm(at) in modals) return false
  return true
}

/** "a tenu à rappeler", "to say that": an infinitive reports unless it is governed by what keeps it from being said. */
function isSpoken(scan: VoiceScan, clause: Clause, group: VerbGroup): boolean {
  const governor = governorOf(scan, group, clause)
  if (!governor) return scan.speech.bareClause
  return (
    !governor.negated &&
    governor.modal === null &&
    governor.tense !== 'future' &&
    !scan.speech.refusers.has(governor.lemma)
  )
}

/** "We welcome", "je pense": the speaker's own words, which some other cue or the page itself reports. */
function byFirstPerson(scan: VoiceScan, group: VerbGroup): boolean {
  const { syntax } = scan
  const token = group.clitic >= 0 ? group.clitic : group.pronoun >= 0 ? group.pronoun : group.first - 1
  const norm = syntax.norm(token)
  if (syntax.rules.firstPersons.has(norm) || SECOND.has(norm)) return true
  // "we've added": the auxiliary hangs on the pronoun
  const cut = norm.indexOf("'")
  if (cut > 0 && scan.speech.bareClause && syntax.rules.firstPersons.has(norm.slice(0, cut))) return true
  // "Rappelons que …": the text itself speaks
  if (syntax.rules.headFirst && token === group.first - 1 && isFirstPerson(group)) return true
  // "nous leur avons dit": what looks like an object is the subject where no other stands before
  return (
    token === group.first - 1 &&
    syntax.rules.firstPersons.has(syntax.norm(group.first)) &&
    !syntax.mentionBefore[group.first]
  )
}

const isFirstPerson = ({ kind, features }: VerbGroup): boolean =>
  kind === 'finite' && (features & Form.First) !== 0 && (features & Form.Plural) !== 0 && (features & Form.Third) === 0

const SECOND = new Set(['vous', 'tu', 'you', '-vous', '-tu'])

/** An infinitive that reports even with a noun or infinitive behind it: "a tenu à saluer", "went on to condemn". */
export const isGoverned = (scan: VoiceScan, clause: Clause, group: VerbGroup): boolean => {
  const governor = governorOf(scan, group, clause)
  return governor?.lemmas.some((lemma) => scan.speech.governors.has(lemma)) ?? false
}
