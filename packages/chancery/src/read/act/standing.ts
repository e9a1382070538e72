import type { PredicateRow } from '../../lang/predicate.ts'
import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { ActScan } from './acts.ts'
import { asked, isAsked } from './frames.ts'
import { isDone, type Judged, statusOf } from './status.ts'

/** The standing of the act that a verb tells: its row's, where that says so, else that of the verb group. */
export function verbStatus(scan: ActScan, clause: Clause, group: VerbGroup, row: PredicateRow): Judged {
  // "will not accept" is told as it stands: to say no is the act
  const verb = row.negated ? { ...group, negated: false } : group
  const standing = statusOf(scan, clause, verb, scan.isHeadline(clause.sentence.index))
  const told = isAsked(scan, clause, group.head) ? asked(standing) : standing
  // "did not cancel the talks", "may cancel them": neither held nor called off
  if (row.status === 'refused' && !isDone(told.status)) return { status: 'possible', rule: told.rule }
  if (row.negated && told.status === 'planned') return { status: row.status ?? 'done', rule: row.id }
  // "continuera d'aider": where the row asks for a future, to say so is the promise
  const pledged = told.status === 'planned' && row.form !== undefined && (row.form & Form.Future) !== 0 && !group.mark
  if (row.status && (isDone(told.status) || pledged)) return { status: row.status, rule: row.id }
  return told.status === 'ongoing' && GATHERINGS.has(row.act) && onSomeDay(scan, group)
    ? { status: 'planned', rule: 'read/status/some-day' }
    : told
}

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
