import type { Governed, ModalRow } from '../../lang/modal.ts'
import type { Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseAt } from '../clause/phrases.ts'

/** Rows of governing verbs by lemma. */
export type Governments = ReadonlyMap<string, readonly ModalRow[]>

/**
 * The row of a governing verb that fits a group best: more of particle and form before less, then the earlier row.
 * `governs`: what is governed, where only rows that govern such are wanted.
 */
export function governmentOf(
  syntax: Syntax,
  rows: Governments,
  group: VerbGroup,
  limit: number,
  governs?: Governed,
): ModalRow | undefined {
  let best: ModalRow | undefined
  let weight = -1
  for (const lemma of group.lemmas) {
    for (const row of rows.get(lemma) ?? []) {
      if (governs && !row.governs.includes(governs)) continue
      if (row.reflexive && !group.reflexive) continue
      if (row.form && !(group.features & row.form)) continue
      if (row.particle && particleEnd(syntax, row.particle, group.last, limit) < 0) continue
      const own = (row.particle ? 2 : 0) + (row.form ? 1 : 0) + (row.reflexive ? 1 : 0)
      if (own > weight) {
        best = row
        weight = own
      }
    }
  }
  return best
}

/** Where a verb's particle ends that stands right after it or after adverbs; -1 where none does. */
export function particleEnd(syntax: Syntax, particle: readonly string[], from: number, limit: number): number {
  for (let at = from; at < limit && at <= from + 3; at++) {
    const end = phraseAt(syntax, particle, at, limit)
    if (end >= 0 || !syntax.rules.adverbs.has(syntax.norm(at))) return end
  }
  return -1
}
