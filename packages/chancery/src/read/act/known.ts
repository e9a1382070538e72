import type { PredicateRow } from '../../lang/predicate.ts'
import { dayBounds, parseEdtf } from '../../record/edtf.ts'
import type { Clause } from '../clause/clauses.ts'
import type { ActScan } from './acts.ts'
import { presupposed } from './events.ts'
import type { Filled } from './slots.ts'
import type { Judged } from './status.ts'
import { dateOf } from './where.ts'

/** Acts whose definite noun with its agent is taken as known. */
const FACTS: ReadonlySet<string> = new Set(['attack', 'coerce'])

export const knownStatus = (
  scan: ActScan,
  clause: Clause,
  row: PredicateRow,
  filled: Filled,
  first: number,
): Judged | null =>
  FACTS.has(row.act) && filled.parties.some((party) => party.role === 'agent')
    ? presupposed(scan, scan.compiled.language.nominal, clause, first)
    : null

/** Contacts that a noun tells with all their sides. */
const CONTACT: ReadonlySet<string> = new Set(['meet', 'consult', 'call'])

/** "the engagements between the two presidents in May 2022": a day that is past says that it took place. */
export function pastByDate(
  scan: ActScan,
  clause: Clause,
  row: PredicateRow,
  filled: Filled,
  noun: number,
): { status: 'done'; rule: string } | null {
  if (!CONTACT.has(row.act) || scan.published === null || filled.parties.length < 2) return null
  if (!filled.slots.some((slot) => scan.compiled.language.nominal.allSides.includes(slot))) return null
  if (clause.groups.some((group) => group.negated) || scan.grammar.negativeWords.has(scan.syntax.norm(noun - 1)))
    return null
  const { wishedFor } = scan.compiled.language.nominal
  for (let at = noun - 1; at >= noun - 4 && at >= clause.sentence.first; at--) {
    const norm = scan.syntax.norm(at)
    if (scan.syntax.rules.indefinites.has(norm) || wishedFor.has(norm)) return null
  }
  const date = dateOf(scan, clause, noun, filled)
  const parsed = date ? parseEdtf(date.edtf) : null
  const bounds = parsed ? dayBounds(parsed) : null
  return bounds && bounds.last < scan.published ? { status: 'done', rule: 'read/status/past-date' } : null
}
