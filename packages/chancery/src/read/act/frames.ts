import { Form } from '../../lang/verb.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseBefore } from '../clause/phrases.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { governmentOf, particleEnd } from './government.ts'
import { isDone, type Judged, judged, type StatusScan } from './status.ts'

/** How far a clause's opening word is looked for. */
const FRAME_REACH = 16

/**
 * A finite clause inside another takes what the outer one leaves open: "once both have ratified it" under a future main
 * clause; "demanded that …", "provided that …", "cela signifierait que …", "n'a pas dit que …" with a complement.
 */
export function framed(scan: StatusScan, clause: Clause, group: VerbGroup, depth: number): Judged | null {
  const { syntax } = scan
  if (depth > 3) return null
  const { first } = clause.sentence
  const lead = syntax.mentionBefore[group.first]?.first ?? group.first
  for (let at = lead - 1, steps = 0; at >= first && steps < FRAME_REACH; at--, steps++) {
    const norm = syntax.norm(at)
    const other = syntax.groupOver[at]
    if (other && other.index !== group.index && other.kind === 'finite') return null
    // "must agree to changes before they demobilize"
    if (steps <= 1 && scan.grammar.aheadOf?.has(norm) && group.tense === 'present' && !syntax.mentionAt[at])
      return judged('possible', 'not-yet')
    if (scan.grammar.untilOpeners.has(norm) && !syntax.mentionAt[at])
      return group.tense === 'past' && lasted(scan, clause, at) ? null : judged('possible', 'until')
    const timed =
      scan.grammar.timeOpeners.has(norm) || phraseBefore(syntax, scan.grammar.timePhrases, at + 1, first) >= 0
    if (timed && !syntax.mentionAt[at]) {
      const main = clause.groups.find(
        (one) =>
          one.kind === 'finite' && one.index !== group.index && (one.tense === 'future' || one.modal === 'planned'),
      )
      return main ? judged('possible', 'time-clause-of-planned') : null
    }
    const opener = steps === 0 || syntax.phrasal[at] & (Phrasal.Subordinator | Phrasal.Relative)
    if (opener && phraseBefore(syntax, scan.conditions, at + 1, first) >= 0) return judged('possible', 'condition')
    if (scan.speech.complementizers.has(norm)) return complement(scan, clause, group, at)
    // "affirmations selon lesquelles …"
    if (
      syntax.phrasal[at] & Phrasal.Relative &&
      scan.speech.whereby.has(norm) &&
      scan.doubtful.has(syntax.norm(at - 2))
    )
      return judged('possible', 'doubtful-noun')
    if (norm === ';' || norm === ':') return null
  }
  return null
}

/**
 * Whether what something lasted up to came about: "waited until it signed" says so; "refused to talk until …", "vowed to fight until …" and
 * what is still to come leave it open.
 */
function lasted(scan: StatusScan, clause: Clause, opener: number): boolean {
  const { syntax } = scan
  let outer: VerbGroup | undefined
  for (const other of clause.groups) if (other.last <= opener) outer = other
  if (outer?.kind !== 'finite' || outer.tense !== 'past' || outer.negated || outer.modal) return false
  const governs = (what: 'noun' | 'infinitive') =>
    governmentOf(syntax, scan.governments, outer, clause.sentence.last, what)
  const row = governs('noun') ?? governs('infinitive')
  return row === undefined || row.gives === 'ongoing' || row.gives === 'done'
}

/** What a complementizer and the verb or noun before it make of the clause that it opens. */
function complement(scan: StatusScan, clause: Clause, group: VerbGroup, at: number): Judged | null {
  const { syntax } = scan
  if (scan.doubtful.has(syntax.norm(at - 1))) return judged('possible', 'doubtful-noun')
  // "jusqu'à ce que la Suède signe"
  if (phraseBefore(syntax, scan.untilPhrases, at + 1, clause.sentence.first) >= 0) return judged('possible', 'until')
  if (scan.grammar.purposeLinks.has(syntax.norm(at - 1))) return judged('possible', 'purpose-clause')
  const outer = outerVerb(syntax, clause, at)
  const marked = byMark(scan, clause, at)
  if (!outer)
    return (
      (apart(syntax, at, group.first) ? null : marked) ??
      (isSubjunctive(scan, clause, group) ? judged('called-for', 'subjunctive') : null)
    )
  const row = governmentOf(syntax, scan.governments, outer, clause.sentence.last, 'clause')
  const open = isOpen(clause, outer, group)
  if (row && governsAt(scan, outer, at, row.particle)) {
    // "insisted that it had signed" demands nothing; "it is high time that it signed" does
    if (row.gives === 'called-for' && (group.tense !== 'past' || row.particle))
      return open ? judged('possible', 'complement-of-open') : { status: 'called-for', rule: row.id }
    if (row.gives === 'possible' || row.gives === 'denied')
      return open ? judged('possible', 'complement-of-open') : { status: row.gives, rule: row.id }
  }
  if (marked) return marked
  if (isSubjunctive(scan, clause, group)) return judged('called-for', 'subjunctive')
  if (open) return judged('possible', 'complement-of-open')
  return isFutureOfPast(scan, outer, group, clause.sentence.last) ? judged('planned', 'future-of-past') : null
}

/** "sans que …", "avant que …", "pour que …": what stands before a complementizer says that it did not or need not come about. */
function byMark(scan: StatusScan, clause: Clause, complementizer: number): Judged | null {
  const { syntax, grammar } = scan
  const mark = complementizer - 1
  if (syntax.verbal[mark] & Verbal.Without) return judged('denied', 'without')
  if (!(syntax.verbal[mark] & Verbal.Before)) return null
  // "a duré une heure avant qu'il soit secouru"
  if (!grammar.purposes?.has(syntax.norm(mark)) && lasted(scan, clause, mark)) return null
  return judged('planned', 'before')
}

/** Whether a comma ends what a complementizer opens before the verb: "Sans qu'Athènes le sache, Ankara a …". */
function apart(syntax: Syntax, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (syntax.norm(at) === ',') return true
  return false
}

/** "a annoncé que l'Union enverrait": what was said to be to come, where a conditional is the future of a past. */
const isFutureOfPast = ({ grammar, syntax }: StatusScan, outer: VerbGroup, inner: VerbGroup, last: number): boolean =>
  grammar.toldFutures !== undefined &&
  inner.tense === 'conditional' &&
  !inner.perfect &&
  (outer.tense === 'past' || outer.kind === 'gerund') &&
  outer.lemmas.some((lemma) => grammar.toldFutures!.has(lemma)) &&
  !isConditioned(syntax, inner.last, last)

/** "enverrait l'armée si les villes ne cédaient pas": a hypothesis behind the verb. */
function isConditioned(syntax: Syntax, from: number, last: number): boolean {
  for (let at = from; at < last && at < from + FRAME_REACH; at++)
    if (syntax.verbal[at] & Verbal.Hypothesis && !(syntax.verbal[at] & Verbal.Reflexive && syntax.groupOver[at]))
      return true
  return false
}

/** "demanded that Chad lift the ban": a base form after one subject says what is wanted, not what is. */
function isSubjunctive({ syntax, grammar }: StatusScan, clause: Clause, group: VerbGroup): boolean {
  if (!grammar.markedInfinitive || group.first !== group.head || group.tense !== 'present') return false
  if (!(group.features & Form.Infinitive) || group.features & (Form.Singular | Form.Past)) return false
  const [subject, ...others] = syntax.subjectOf(group, clause)
  return subject !== undefined && !others.length && !subject.plural && subject.kind !== 'group'
}

/** Whether a verb leaves open what it says: negated, only possible, conditional, or governed by such a one. */
function isOpen(clause: Clause, outer: VerbGroup, inner: VerbGroup): boolean {
  let verb: VerbGroup | undefined = outer
  for (let depth = 0; verb && depth < 4; depth++) {
    if (verb.index === inner.index) return false
    if (verb.negated || verb.modal === 'possible' || (verb.tense === 'conditional' && verb.kind === 'finite'))
      return true
    const { governor }: VerbGroup = verb
    verb = governor >= 0 ? clause.groups.find((one) => one.index === governor) : undefined
  }
  return false
}

/** Whether a verb governs the clause that a complementizer opens: no noun of another kind stands between ("the fact that"). */
function governsAt(
  { syntax, grammar }: StatusScan,
  outer: VerbGroup,
  complementizer: number,
  particle: readonly string[] | undefined,
): boolean {
  const from = particle ? particleEnd(syntax, particle, outer.last, complementizer) : outer.last
  const before = complementizer - 1
  if (from < 0) return false
  if (from >= complementizer || syntax.mentionBefore[complementizer]) return true
  return (
    (syntax.verbal[before] & (Verbal.Adverb | Verbal.Before | Verbal.Clitic)) !== 0 ||
    grammar.infinitiveMarks.has(syntax.norm(before))
  )
}

/** The verb right before a complementizer, over an object or adverbs. */
function outerVerb(syntax: Syntax, clause: Clause, complementizer: number): VerbGroup | undefined {
  for (let at = complementizer - 1, steps = 0; at >= clause.sentence.first && steps < 8; at--, steps++) {
    const group = syntax.groupOver[at]
    if (group) return group
    if (syntax.isPunctuation(at)) return undefined
  }
  return undefined
}

/** "Did Chile sign?": whether a sentence, or the quotation that holds a verb, is a question; what it asks is left open. */
export function isAsked({ syntax }: StatusScan, { sentence }: Clause, head: number): boolean {
  for (let at = head + 1; at < sentence.last && at < head + ASKED_REACH; at++)
    if (syntax.isPunctuation(at) && syntax.norm(at) === '?' && syntax.quotation[at] === syntax.quotation[head])
      return true
  return false
}

/** How far behind its verb the sign of a question may stand. */
const ASKED_REACH = 60

/** A status as a question leaves it. */
export const asked = (judgement: Judged): Judged =>
  isDone(judgement.status) ? judged('possible', 'question') : judgement
