import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { RoleScan } from './slots.ts'

/** "s'est vu refuser un visa par …", "s'est fait expulser": the subject has it done to them. */
export function isSuffered({ compiled }: RoleScan, clause: Clause, group: VerbGroup): boolean {
  if (group.kind !== 'infinitive' || group.governor < 0) return false
  const { sufferers } = compiled.language.grammar
  const main = sufferers.size ? clause.groups.find(({ index }) => index === group.governor) : undefined
  return main?.reflexive === true && main.lemmas.some((lemma) => sufferers.has(lemma))
}
