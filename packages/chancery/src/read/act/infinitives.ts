import type { Status } from '../../record/reading.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Phrasal } from '../word-classes.ts'
import type { StatusScan } from './status.ts'

/** What a noun makes of the infinitive that hangs on it. */

/** How far before its infinitive the word that ranks a noun may stand. */
const RANK_REACH = 6

/** "the first Western delegation to visit Bucharest": whoever is counted as doing it did it. */
export function isRanked({ syntax, ranks, grammar }: StatusScan, { first }: VerbGroup): boolean {
  if (!ranks.size || !grammar.infinitiveMarks.has(syntax.norm(first - 1))) return false
  if (!syntax.mentionBefore[first - 1]) return false
  for (let at = first - 2; at >= 0 && at > first - 2 - RANK_REACH; at--) {
    if (ranks.has(syntax.norm(at))) return true
    if (syntax.groupOver[at] || syntax.isPunctuation(at) || syntax.phrasal[at]! & Phrasal.Preposition) return false
  }
  return false
}

/** "announced plans to sign", "a fait part de son refus de signer": the noun right before an infinitive's mark says what it is. */
export function nounRow(
  { syntax, intents, grammar }: StatusScan,
  { first }: VerbGroup,
): { readonly id: string; readonly gives: Status; readonly ofAnother?: Status } | undefined {
  if (!grammar.infinitiveMarks.has(syntax.norm(first - 1))) return undefined
  const gives = intents[syntax.norm(first - 2)]
  return gives && !syntax.groupOver[first - 2] ? { id: 'read/status/noun', gives } : undefined
}
