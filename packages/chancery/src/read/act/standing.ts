import type { PredicateRow } from '../../lang/predicate.ts'
import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { ActScan } from './acts.ts'
import { asked, isAsked } from './frames.ts'
import { isDone, type Judged, statusOf } from './status.ts'
import { VERBAL } from './told.ts'

/** The standing of the act that a verb tells: its row's, where that says so, else that of the verb group. */
export function verbStatus(scan: ActScan, clause: Clause, group: VerbGroup, row: PredicateRow): Judged {
  // "will not accept" is told as it stands: to say no is the act
  const verb = row.negated ? { ...group, negated: false } : group
  const standing = statusOf(scan, clause, verb, scan.isHeadline(clause.sentence.index))
  const told = isAsked(scan, clause, group.head) ? asked(standing) : standing
  // "did not cancel the talks", "may cancel them": neither held nor called off
  if (row.status === 'refused' && !isDone(told.status)) return { status: 'possible', rule: told.rule }
  if (row.negated && told.status === 'planned') return { status: row.status ?? 'done', rule: row.id }
  if (row.status === 'done' && VERBAL.has(row.act) && !isDone(told.status) && isUttered(scan, clause, group, told))
    return { status: 'done', rule: 'read/status/uttered' }
  // "continuera d'aider": where the row asks for a future, to say so is the promise
  const pledged = told.status === 'planned' && row.form !== undefined && (row.form & Form.Future) !== 0 && !group.mark
  if (row.status && (isDone(told.status) || pledged)) return { status: row.status, rule: row.id }
  return told.status === 'ongoing' && GATHERINGS.has(row.act) && onSomeDay(scan, group)
    ? { status: 'planned', rule: 'read/status/some-day' }
    : told
}

/**
 * What is done by saying so and hangs on what was done is done: "est intervenu avant de remercier", "a écrit pour exiger";
 * so is what one is keen or pleased to say: "a tenu à féliciter", "je voudrais saluer".
 */
function isUttered(scan: ActScan, clause: Clause, group: VerbGroup, told: Judged): boolean {
  const { syntax, grammar } = scan
  if (group.negated || group.kind === 'finite') return false
  if (told.rule === 'read/status/before') {
    const main = syntax.mainBefore(group, clause)
    if (!main || main.index === group.index) return false
    if (grammar.purposes?.has(openerOf(scan, group)) && !isSaying(scan, group)) return false
    return isDone(statusOf(scan, clause, main, scan.isHeadline(clause.sentence.index)).status)
  }
  const governor = group.governor < 0 ? undefined : clause.groups.find(({ index }) => index === group.governor)
  if (!governor || governor.negated || governor.modal !== null || governor.kind !== 'finite') return false
  const mark = syntax.preposition(group.first - 1)
  if (grammar.keen?.[governor.lemma] === mark) return governor.tense === 'past' || governor.tense === 'present'
  const first = governor.pronoun >= 0 && syntax.rules.firstPersons.has(syntax.norm(governor.pronoun))
  return first && grammar.wishes?.has(governor.lemma) === true && isSaying(scan, group)
}

/** The word that opens a marked infinitive, over another mark: "afin de". */
const openerOf = ({ syntax, grammar }: ActScan, { first }: VerbGroup): string => {
  const mark = syntax.norm(first - 1)
  return grammar.purposes?.has(mark) ? mark : syntax.norm(first - 2)
}

/** Whether a verb is one by which speech is reported. */
const isSaying = ({ compiled, grammar }: ActScan, { lemmas }: VerbGroup): boolean =>
  lemmas.some((lemma) => compiled.cues.has(lemma) && !grammar.deeds?.has(lemma))

/** Acts for which people come together on a day. */
const GATHERINGS: ReadonlySet<string> = new Set(['meet', 'visit', 'consult', 'convene'])

/** "se retrouvent vendredi", and nothing says which Friday: a present that may as well be still to come. */
function onSomeDay(scan: ActScan, group: VerbGroup): boolean {
  const { nominal } = scan.compiled.language
  return (
    group.tense === 'present' &&
    nominal.weekdays?.has(scan.syntax.norm(group.last)) === true &&
    !scan.dates.some(({ token }) => Math.abs(token - group.last) < 2)
  )
}
