import type { ModalRow } from '../../lang/modal.ts'
import type { Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseAt } from '../clause/phrases.ts'

/** Rows of governing verbs by lemma. */
export type Governments = ReadonlyMap<string, readonly ModalRow[]>

/** The row of a governing verb that fits a group best: more of particle and form before less, then the earlier row. */
export function governmentOf(syntax: Syntax, rows: Governments, group: VerbGroup, limit: number): ModalRow | undefined {
  let best: ModalRow | undefined
  let weight = -1
  for (const lemma of group.lemmas) {
    for (const row of rows.get(lemma) ?? []) {
      if (row.reflexive && !group.reflexive) continue
      if (row.form && !(group.features & row.form)) continue
      if (row.particle) {
        let at = group.last
        while (at < limit && at < group.last + 3 && syntax.rules.adverbs.has(syntax.norm(at))) at++
        if (phraseAt(syntax, row.particle, at, limit) < 0) continue
      }
      const own = (row.particle ? 2 : 0) + (row.form ? 1 : 0) + (row.reflexive ? 1 : 0)
      if (own > weight) {
        best = row
        weight = own
      }
    }
  }
  return best
}
