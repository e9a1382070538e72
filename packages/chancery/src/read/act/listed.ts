import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Phrasal } from '../word-classes.ts'

/** "the need for sending aid and | imposing sanctions": the gerund that a coordinator ties another one to; it is as it is. */
export function gerundBefore(syntax: Syntax, clause: Clause, group: VerbGroup): VerbGroup | undefined {
  if (!syntax.isCoordinator(group.first - 1)) return undefined
  for (let at = group.first - 2; at >= clause.sentence.first && at >= group.first - TIED; at--) {
    const other = syntax.groupOver[at]
    if (other) return other.kind === 'gerund' && other.index < group.index ? other : undefined
    if (syntax.isPunctuation(at) && !syntax.isComma(at)) return undefined
  }
  return undefined
}

/** The token before a gerund, or the preposition that opens the list it closes: "of | sustaining and increasing aid". */
export function listOpening(syntax: Syntax, clause: Clause, group: VerbGroup): number {
  const before = group.first - 1
  if (!syntax.isCoordinator(before)) return before
  for (let at = before - 1; at >= clause.sentence.first && at >= before - TIED; at--) {
    if (syntax.groupOver[at] || syntax.isPunctuation(at)) return before
    if (syntax.phrasal[at] & Phrasal.Preposition)
      return syntax.mentionAt[at + 1] || syntax.phrasal[at + 1] & (Phrasal.Article | Phrasal.Determiner) ? before : at
  }
  return before
}

/** How far before a gerund the one that it is tied to may stand, in tokens. */
const TIED = 16
