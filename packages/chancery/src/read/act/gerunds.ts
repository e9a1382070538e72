import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { type Judged, judged, type StatusScan } from './status.ts'

/** How far behind a gerund its verb may stand. */
const FRAME_REACH = 16

/** "said that lifting the ban is out of the question": a gerund that opens a clause and is its subject is only talked about. */
export function isGerundSubject({ syntax, speech, grammar }: StatusScan, clause: Clause, group: VerbGroup): boolean {
  if (!grammar.markedInfinitive || group.mark) return false
  const opens = group.first === clause.sentence.first || speech.complementizers.has(syntax.norm(group.first - 1))
  if (!opens) return false
  for (let at = group.last; at < clause.sentence.last && at < group.last + FRAME_REACH; at++) {
    if (syntax.isPunctuation(at)) return false
    if (syntax.groupOver[at]?.kind === 'finite') return true
  }
  return false
}

/** "without Sweden having signed", "the chance of Norway signing": a gerund with a subject of its own behind a preposition. */
export function ofItsOwn({ syntax, grammar }: StatusScan, group: VerbGroup): Judged | null {
  if (!grammar.markedInfinitive) return null
  const subject = syntax.mentionBefore[group.first]
  if (!subject) return null
  const before = subject.first - 1
  if (syntax.verbal[before] & Verbal.Without) return judged('denied', 'without')
  const open = syntax.phrasal[before] & Phrasal.Preposition && !grammar.gerundMarks.has(syntax.norm(before))
  return open && !group.perfect ? judged('possible', 'loose-gerund') : null
}

/** Whether a gerund is part of what a verb of discussion has for its object: no comma sets it off. */
export function isTalkedOf({ syntax, talkedOf, grammar }: StatusScan, main: VerbGroup, { first }: VerbGroup): boolean {
  if (!grammar.markedInfinitive || main.last > first || first > main.last + FRAME_REACH) return false
  if (!main.lemmas.some((lemma) => talkedOf.has(lemma))) return false
  for (let at = main.last; at < first; at++) if (syntax.isPunctuation(at)) return false
  return true
}
