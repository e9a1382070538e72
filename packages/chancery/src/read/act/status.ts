import type { VerbGrammar } from '../../lang/grammar.ts'
import type { SpeechRules } from '../../lang/speech.ts'
import { Form } from '../../lang/verb.ts'
import type { Status } from '../../record/reading.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { type Governments, governmentOf } from './government.ts'

/** What `statusOf` asks of the language. */
export interface StatusScan {
  readonly syntax: Syntax
  readonly governments: Governments
  readonly grammar: VerbGrammar
  readonly speech: SpeechRules
  /** Nouns of what is only proposed. */
  readonly proposals: ReadonlySet<string>
}

/** A status and the rule that gave it. */
export interface Judged {
  readonly status: Status
  readonly rule: string
}

const judged = (status: Status, rule: string): Judged => ({ status, rule: `read/status/${rule}` })

/** Whether a status says that the act took place. */
export const isDone = (status: Status): boolean => status === 'done' || status === 'ongoing' || status === 'background'

/**
 * The status of the act that a verb group tells, from its mark, governor, polarity, modality and tense, in that order.
 * Where nothing shows that the act took place, it is not told as done.
 */
export function statusOf(scan: StatusScan, clause: Clause, group: VerbGroup, headline: boolean, depth = 0): Judged {
  if (group.mark === 'without') return judged('denied', 'without')
  if (group.negated) return judged('denied', 'negated')
  if (group.mark === 'before') return judged('planned', 'before')
  if (group.modal === 'possible') return judged('possible', 'modal')
  if (group.modal === 'called-for') return judged('called-for', 'modal')
  if (group.hearsay) return judged('possible', 'hearsay')
  if (group.kind === 'infinitive') {
    if (group.mark === 'after' || group.perfect) return judged('done', 'perfect-infinitive')
    return governed(scan, clause, group, headline, depth)
  }
  if (group.kind === 'gerund') {
    if (group.mark === 'after') return judged('done', 'after')
    if (isGerundSubject(scan, clause, group)) return judged('possible', 'gerund-subject')
    // "prepared to resume shelling": what the infinitive right before it is
    const before = scan.syntax.groupOver[group.first - 1]
    if (before?.kind === 'infinitive' && depth <= 3) return statusOf(scan, clause, before, headline, depth + 1)
    // "considered giving", "denied having given"
    const main = scan.syntax.mainBefore(group, clause)
    const governor = before?.kind === 'finite' ? before : main
    if (governor && governor.head < group.head) {
      const row = governmentOf(scan.syntax, scan.governments, governor, clause.sentence.last)
      // right behind it, or behind the word that ties them: "accused of having given"
      const tied = governor === before || row?.link?.includes(scan.syntax.norm(group.first - 1))
      if (row && tied && row.gives !== 'as-governor' && !isDone(row.gives) && row.governs.includes('gerund'))
        return judged(governor.negated ? 'possible' : row.gives, 'governed-gerund')
    }
    if (!main || main.index === group.index || depth > 3) return judged('done', 'gerund')
    if (main.head < group.head && proposed(scan, main.head, group.first)) return judged('possible', 'proposal')
    const outer = statusOf(scan, clause, main, headline, depth + 1)
    return outer.status === 'denied' ? judged('possible', 'gerund-of-denied') : outer
  }
  if (group.kind === 'participle') return openNoun(scan, clause, group) ?? judged('done', 'participle')
  const frame = framed(scan, clause, group, depth)
  if (frame) return frame
  if (group.modal === 'planned') return judged('planned', group.tense === 'conditional' ? 'conditional' : 'future')
  switch (group.tense) {
    case 'future':
      return judged('planned', 'future')
    case 'conditional':
      return judged('possible', 'conditional')
    case 'past':
      return judged('done', 'past')
    default:
      return headline ? judged('done', 'headline-present') : judged('ongoing', 'present')
  }
}

/** "said that lifting the ban is out of the question": a gerund that opens a clause and is its subject is only talked about. */
function isGerundSubject({ syntax, speech, grammar }: StatusScan, clause: Clause, group: VerbGroup): boolean {
  if (!grammar.markedInfinitive || group.mark) return false
  const opens = group.first === clause.sentence.first || speech.complementizers.has(syntax.norm(group.first - 1))
  if (!opens) return false
  for (let at = group.last; at < clause.sentence.last && at < group.last + FRAME_REACH; at++) {
    if (syntax.isPunctuation(at)) return false
    if (syntax.groupOver[at]?.kind === 'finite') return true
  }
  return false
}

/** How far before a participle the determiner of its noun is looked for. */
const NOUN_REACH = 5

/** "any prisoners released by …", "no weapons given by …": what hangs on such a noun need not have been, or was not. */
function openNoun({ syntax, grammar }: StatusScan, clause: Clause, group: VerbGroup): Judged | null {
  for (let at = group.first - 1; at >= clause.sentence.first && at >= group.first - NOUN_REACH; at--) {
    const norm = syntax.norm(at)
    if (syntax.groupOver[at] || syntax.isPunctuation(at)) return null
    if (grammar.anyWords.has(norm)) return judged('possible', 'any')
    if (grammar.markedInfinitive && grammar.negativeWords.has(norm)) return judged('denied', 'negated')
  }
  return null
}

/** Whether a noun of what is only proposed stands between two tokens: "a draft resolution …, calling for …". */
const proposed = (scan: StatusScan, from: number, to: number): boolean => {
  for (let at = Math.max(from, to - 80); at < to; at++) if (scan.proposals.has(scan.syntax.norm(at))) return true
  return false
}

/** How far a clause's opening word is looked for. */
const FRAME_REACH = 16

/**
 * A finite clause inside another takes what the outer one leaves open: "once both have ratified it" under a future main
 * clause; "cela signifierait que …", "n'a pas dit que …" with a complement.
 */
function framed(scan: StatusScan, clause: Clause, group: VerbGroup, depth: number): Judged | null {
  const { syntax } = scan
  if (depth > 3) return null
  const lead = syntax.mentionBefore[group.first]?.first ?? group.first
  for (let at = lead - 1, steps = 0; at >= clause.sentence.first && steps < FRAME_REACH; at--, steps++) {
    const norm = syntax.norm(at)
    const other = syntax.groupOver[at]
    if (other && other.index !== group.index && other.kind === 'finite') return null
    if (scan.grammar.timeOpeners.has(norm) && !syntax.mentionAt[at]) {
      const main = clause.groups.find(
        (one) =>
          one.kind === 'finite' && one.index !== group.index && (one.tense === 'future' || one.modal === 'planned'),
      )
      return main ? judged('possible', 'time-clause-of-planned') : null
    }
    if (scan.speech.complementizers.has(norm)) {
      if (isSubjunctive(scan, clause, group)) return judged('called-for', 'subjunctive')
      const outer = outerVerb(syntax, clause, at)
      if (!outer) return null
      if (
        outer.negated ||
        outer.modal === 'possible' ||
        (outer.tense === 'conditional' && outer.kind === 'finite' && outer.index !== group.index)
      )
        return judged('possible', 'complement-of-open')
      return null
    }
    if (norm === ';' || norm === ':') return null
  }
  return null
}

/** "demanded that Chad lift the ban": a base form after one subject says what is wanted, not what is. */
function isSubjunctive({ syntax, grammar }: StatusScan, clause: Clause, group: VerbGroup): boolean {
  if (!grammar.markedInfinitive || group.first !== group.head || group.tense !== 'present') return false
  if (!(group.features & Form.Infinitive) || group.features & (Form.Singular | Form.Past)) return false
  const [subject, ...others] = syntax.subjectOf(group, clause)
  return subject !== undefined && !others.length && !subject.plural && subject.kind !== 'group'
}

/** The finite verb right before a complementizer, over an object or adverbs. */
function outerVerb(syntax: Syntax, clause: Clause, complementizer: number): VerbGroup | undefined {
  for (let at = complementizer - 1, steps = 0; at >= clause.sentence.first && steps < 8; at--, steps++) {
    const group = syntax.groupOver[at]
    if (group) return group
    if (syntax.isPunctuation(at)) return undefined
  }
  return undefined
}

/** An infinitive takes its status from the verb that governs it: "refused to sign", "promet de signer", "pourrait accepter de signer". */
function governed(scan: StatusScan, clause: Clause, group: VerbGroup, headline: boolean, depth: number): Judged {
  const governor = group.governor >= 0 ? clause.groups.find((other) => other.index === group.governor) : undefined
  if (!governor || depth > 3) return judged('possible', 'loose-infinitive')
  const told = statusOf(scan, clause, governor, headline, depth + 1)
  const row = governmentOf(scan.syntax, scan.governments, governor, clause.sentence.last)
  // a row that asks for a form ("devrait") has its tense in its status
  const outer: Judged =
    row?.form !== undefined && !governor.negated && governor.modal === null ? { status: 'done', rule: row.id } : told
  // "will travel to Cairo to meet …": the purpose of what is still to come is still to come
  if (row === undefined)
    return outer.status === 'planned' ? judged('planned', 'purpose-of-planned') : judged('possible', 'unknown-governor')
  const made = row.gives
  if (row.hearsay) return judged('possible', 'hearsay')
  if (made === 'as-governor') return outer
  if (made === 'done') return isDone(outer.status) ? { status: 'done', rule: row.id } : outer
  // "did not refuse to sign" does not say that it was signed
  if (!isDone(outer.status))
    return outer.status === 'denied'
      ? judged(isDone(made) || made === 'planned' || made === 'called-for' ? 'denied' : 'possible', 'denied-governor')
      : judged(made === 'denied' || made === 'refused' ? 'possible' : outer.status, 'open-governor')
  return { status: made, rule: row.id }
}

/** Ties each infinitive to the verb that governs it: the nearest group before it in its clause, over objects, within reach. */
export function tieGovernors(syntax: Syntax, clause: Clause): void {
  for (const group of clause.groups) {
    if (group.kind !== 'infinitive') continue
    for (let at = group.first - 1, steps = 0; at >= clause.sentence.first && steps < 14; at--, steps++) {
      const other = syntax.groupOver[at]
      if (other) {
        // "to sign and (to) ratify": coordinated infinitives share a governor
        group.governor =
          other.kind === 'infinitive' && syntax.rules.coordinators.has(syntax.norm(group.first - 1))
            ? other.governor
            : other.index
        break
      }
      const norm = syntax.norm(at)
      if (norm === ';' || norm === ':' || norm === '.' || (norm === ',' && steps < 1)) break
    }
  }
}
