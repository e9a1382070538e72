import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Phrasal, Verbal } from '../word-classes.ts'

/** "avoided signing", "prevented it from signing": a gerund right after a verb, its particle or a preposition; after a noun it is the noun's. */
const isTied = (syntax: Syntax, { first }: VerbGroup): boolean =>
  !syntax.rules.headFirst &&
  (syntax.groupOver[first - 1] !== undefined ||
    syntax.groupOver[first - 2] !== undefined ||
    (syntax.phrasal[first - 1] & (Phrasal.Preposition | Phrasal.Adverb | Phrasal.Coordinator)) !== 0) &&
  syntax.mentionBefore[first] === undefined

/** Ties each infinitive, and each gerund that no sign parts from it, to the verb that governs it: the nearest before it, over objects. */
export function tieGovernors(syntax: Syntax, clause: Clause): void {
  for (const group of clause.groups) {
    if (group.kind !== 'infinitive' && !(group.kind === 'gerund' && isTied(syntax, group))) continue
    const twin = twinOf(syntax, clause, group)
    if (twin) {
      group.governor = twin.governor
      continue
    }
    const reach = group.kind === 'gerund' ? 8 : 14
    for (let at = group.first - 1, steps = 0; at >= clause.sentence.first && steps < reach; at--, steps++) {
      const other = syntax.groupOver[at]
      if (other) {
        // "to sign and (to) ratify": coordinated infinitives share a governor
        group.governor =
          other.kind === group.kind && syntax.rules.coordinators.has(syntax.norm(group.first - 1))
            ? other.governor
            : other.index
        break
      }
      const norm = syntax.norm(at)
      if (norm === ';' || norm === ':' || norm === '.' || (norm === ',' && (steps < 1 || group.kind === 'gerund')))
        break
    }
  }
}

/** How far before an infinitive the one that it is coordinated with is looked for. */
const TWIN_REACH = 40

/** "la nécessité de signer l'accord et de retirer …": the infinitive before, by the same mark, that one is coordinated with. */
export function twinOf(syntax: Syntax, clause: Clause, { kind, first }: VerbGroup): VerbGroup | undefined {
  const mark = first - 1
  const tie = mark - 1
  if (kind !== 'infinitive' || tie <= clause.sentence.first || !(syntax.verbal[mark] & Verbal.InfinitiveMark))
    return undefined
  if (!syntax.isComma(tie) && !syntax.rules.coordinators.has(syntax.norm(tie))) return undefined
  const word = syntax.preposition(mark)
  for (let at = tie - 1; at > clause.sentence.first && at > tie - TWIN_REACH; at--) {
    const other = syntax.groupOver[at]
    if (other?.kind === 'infinitive' && syntax.preposition(other.first - 1) === word) return other
    if (syntax.norm(at) === ';' || syntax.norm(at) === ':') return undefined
  }
  return undefined
}
