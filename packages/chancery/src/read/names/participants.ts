import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import type { Cast } from './cast.ts'

/** How many sentences back the account of a meeting names those who meet; how much of each sentence is looked at. */
const BACK = 3
const VERBS = 6
const MENTIONS = 12

/**
 * Those who talk in the account of a meeting, as the sentences before tell: the last subject of more than one ("X et Y ont
 * échangé des idées"), else a person with the one other person of the sentence ("X a reçu Y"). [] where neither is there.
 */
export function participantsOf(
  cast: Cast,
  syntax: Syntax,
  clauses: readonly Clause[],
  clause: Clause,
): readonly number[] {
  let pair: readonly number[] = []
  for (let back = 0; back <= BACK; back++) {
    const here = clauses[clause.sentence.index - back]
    if (!here) break
    for (const group of here.groups.slice(0, VERBS)) {
      if (group.kind !== 'finite' || group.passive) continue
      const subject = unique(syntax.subjectOf(group, here).flatMap(({ entities }) => entities))
      if (subject.length > 1 && subject.every((index) => TALKS.has(cast.actors[index]!.kind))) return subject
      if (pair.length === 0 && back > 0 && subject.length === 1) pair = pairIn(cast, here, subject[0]!)
    }
  }
  return pair
}

const TALKS: ReadonlySet<string> = new Set(['person', 'state', 'organization'])

/** A person and the one other person whom the sentence names. */
function pairIn(cast: Cast, { mentions }: Clause, subject: number): readonly number[] {
  if (cast.actors[subject]!.kind !== 'person') return []
  const persons = new Set([subject])
  for (const { inner, kind, entities } of mentions.slice(0, MENTIONS))
    if (!inner && kind === 'person') for (const index of entities) persons.add(index)
  return persons.size === 2 ? [...persons] : []
}

const unique = (list: readonly number[]): number[] => [...new Set(list)]

/**
 * "il a été convenu que …", "il a été décidé de …": a passive whose pronoun stands for the clause behind it, not for
 * someone. "il importe de", "il convient de": verbs that have no other subject, in a simple tense.
 */
export function isImpersonal(syntax: Syntax, group: VerbGroup): boolean {
  const token = group.clitic >= 0 ? group.clitic : group.pronoun
  const { rules } = syntax
  if (token < 0 || !rules.impersonals.has(syntax.norm(token))) return false
  const passive = group.passive || (group.perfect && rules.headFirst && hasBeen(syntax, group))
  const verbs = passive ? rules.impersonalPassives : rules.impersonalVerbs
  if ((!passive && group.perfect) || !group.lemmas.some((lemma) => verbs.has(lemma))) return false
  for (let at = group.last; at < group.last + 6; at++) {
    if (syntax.isPunctuation(at)) return false
    if (syntax.phrasal[at]! & Phrasal.Subordinator) return true
    if (rules.headFirst && syntax.verbal[at]! & Verbal.InfinitiveMark)
      return syntax.groupOver[at + 1]?.kind === 'infinitive'
  }
  return false
}

const hasBeen = (syntax: Syntax, group: VerbGroup): boolean => {
  for (let at = group.first; at < group.last; at++) if (syntax.rules.been.has(syntax.norm(at))) return true
  return false
}
