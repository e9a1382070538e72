import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Verb } from '../clause/verbs.ts'
import type { RoleScan } from './slots.ts'
import type { StatusScan } from './status.ts'

/** "ne va pas retirer": a verb right before the infinitive that it governs only lends it tense. */
export const isAuxiliary = (scan: StatusScan, clause: Clause, group: VerbGroup): boolean => {
  const next = scan.syntax.groupOver[group.last]
  // "is going to open": a future, no visit
  if (scan.grammar.futures.has(group.lemma) && group.features & Form.PresentParticiple)
    return scan.syntax.groupOver[group.last + 1]?.governor === group.index
  return (
    next !== undefined &&
    next.kind === 'infinitive' &&
    next.governor === group.index &&
    next.first === group.last &&
    !scan.grammar.infinitiveMarks.has(scan.syntax.norm(next.first)) &&
    clause.groups.length > 1 &&
    !scan.grammar.markedInfinitive
  )
}

/** Whether a token is the head of a finite verb in the past. */
export const isPast = ({ syntax }: RoleScan, head: number): boolean => {
  const group = syntax.groupOver[head]
  return (
    group?.kind === 'finite' && group.tense === 'past' && group.head === head && group.modal === null && !group.negated
  )
}

/**
 * Whether the verb at a token tells of another time than what the text goes along: "had met", "avait déclaré", and in a
 * language whose perfect takes no definite day, "has said".
 */
export const isElsewhen = ({ syntax, compiled }: RoleScan, token: number): boolean => {
  const group = syntax.groupOver[token]
  if (!group?.perfect) return false
  for (let at = group.first; at < group.head; at++) {
    const flags = compiled.verbs.at(syntax.tokens, at)
    if (flags & Verb.Perfect)
      return (flags & (Form.Past | Form.Imperfect)) !== 0 || !compiled.language.grammar.perfectOnDay
  }
  return false
}
