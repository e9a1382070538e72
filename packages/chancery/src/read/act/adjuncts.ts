import type { PredicateRow } from '../../lang/predicate.ts'
import { entryOf } from '../names/entries.ts'
import type { Mention } from '../names/mention.ts'
import { Word } from '../voice/words.ts'
import type { Filled, RoleScan } from './slots.ts'

/** Whether a noun's possessive has told who does what it tells to someone else: what stands behind "of" is whom. */
export const isDoneTo = ({ roles }: PredicateRow, { slots }: Filled): boolean =>
  roles['possessor'] === 'agent' && slots.includes('possessor') && Object.values(roles).includes('recipient')

/** Whether a token opens a phrase that says why, when or on what occasion: "en raison de", "lors de", "during", "ahead of". */
export function isAdjunct({ compiled, syntax, words }: RoleScan, at: number): boolean {
  const { adjuncts, adjunctNouns } = compiled.language.nominal
  const norm = syntax.norm(at)
  if (adjuncts.has(norm)) return true
  if (!adjunctNouns.has(norm)) return false
  const before = words.is(at - 1, Word.Article) && !words.is(at - 1, Word.Preposition) ? at - 2 : at - 1
  return words.is(before, Word.Preposition) && !words.is(before, Word.Of)
}

/** Whether the companion at a token belongs to a noun that tells of two sides, or to a verb on the way. */
export function hasCompanion({ syntax, compiled }: RoleScan, from: number, at: number): boolean {
  const { mutual } = compiled.language.nominal
  if (!mutual) return false
  if (mutual.has(syntax.norm(at - 1))) return true
  for (let k = from; k < at; k++)
    if (syntax.groupOver[k]?.kind === 'gerund' || syntax.groupOver[k]?.kind === 'infinitive') return true
  return false
}

/** A state named by its capital alone. */
export const isCapital = ({ hitAt }: RoleScan, { first, last }: Mention): boolean =>
  last - first === 1 && entryOf(hitAt[first], 'state')?.as === 'capital'
