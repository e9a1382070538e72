import type { NominalRules } from '../../lang/nominal.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Word } from '../voice/words.ts'
import type { NominalScan } from './nominal.ts'
import { type Judged, judged, statusOf } from './status.ts'

/** How far behind a noun the verb or participle that says where it took place may stand. */
const HELD_REACH = 16

/**
 * "la réunion tenue à Genève", "le sommet de la Francophonie, qui se tient à Djerba": a participle or relative clause that can
 * speak of an event alone says of the event nearest before it that it takes place.
 */
export function heldAfter(
  scan: NominalScan,
  rules: NominalRules,
  clause: Clause,
  last: number,
  headline: boolean,
): Judged | null {
  const { syntax } = scan
  if (!rules.held) return null
  for (let at = last; at < clause.sentence.last && at < last + HELD_REACH; at++) {
    const group = syntax.groupOver[at]
    if (group) {
      if (group.kind === 'participle') return rules.held.has(group.lemma) ? judged('done', 'held') : null
      const happens = relative(scan, group) && group.lemmas.some((lemma) => rules.happen.has(lemma))
      return happens ? statusOf(scan, clause, group, headline) : null
    }
    if (scan.words.is(at, Word.Nominal) && !syntax.mentionAt[at]) return null
  }
  return null
}

/** "la poursuite des négociations": the noun that has this one for its complement says that it goes on. */
export function goesOn(
  { syntax, words }: NominalScan,
  nouns: ReadonlySet<string>,
  lead: number,
  floor: number,
): boolean {
  for (let at = lead - 1; at >= floor && at >= lead - 4; at--) {
    if (nouns.has(syntax.norm(at))) return true
    if (syntax.isPunctuation(at) || syntax.groupOver[at] || (words.is(at, Word.Preposition) && !words.is(at, Word.Of)))
      return false
  }
  return false
}

/** How far before a known act the word that leaves it open may stand. */
const AVERTED_REACH = 7

/**
 * "après l'agression azérie", "les bombardements de l'aviation": a definite noun of force with its agent is taken as known,
 * unless a verb or noun before it leaves it open or keeps it from happening.
 */
export function presupposed(scan: NominalScan, rules: NominalRules, clause: Clause, first: number): Judged | null {
  const { syntax } = scan
  if (!rules.definites || !rules.averted) return null
  const floor = clause.sentence.first
  let lead = first - 1
  while (lead > floor && lead > first - 4 && syntax.rules.titleAdjectives.has(syntax.norm(lead))) lead--
  if (!rules.definites.has(syntax.norm(lead))) return null
  // as a subject, its own verb says what became of it: "l'attaque russe est imminente"
  const governed =
    scan.words.is(lead, Word.Preposition) ||
    (lead > floor && (scan.words.is(lead - 1, Word.Preposition) || syntax.groupOver[lead - 1] !== undefined))
  if (!governed) return null
  for (let at = lead; at >= floor && at > lead - AVERTED_REACH; at--) {
    const group = syntax.groupOver[at]
    const norm = syntax.norm(at)
    if (group) {
      const open =
        group.negated ||
        group.modal !== null ||
        group.tense === 'future' ||
        group.tense === 'conditional' ||
        group.lemmas.some(
          (lemma) => rules.averted!.has(lemma) || rules.openedBy.has(lemma) || rules.plannedBy.has(lemma),
        )
      return open ? null : judged('background', 'presupposed')
    }
    if (rules.averted.has(norm) || rules.possible.has(norm) || scan.statusWords.hypotheses.includes(norm)) return null
    if (norm === ';' || norm === ':') break
  }
  return judged('background', 'presupposed')
}

/** Whether a verb stands in a relative clause right behind its pronoun. */
export const relative = (scan: NominalScan, group: VerbGroup): boolean =>
  group.pronoun >= 0 && scan.words.is(group.pronoun, Word.Relative)
