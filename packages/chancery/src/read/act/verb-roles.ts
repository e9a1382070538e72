import { Shape } from '../../text/text.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Mention } from '../names/mention.ts'
import type { Match } from './match.ts'
import { nounSlots } from './noun-roles.ts'
import {
  actorsOf,
  add,
  afterPreposition,
  clauseEnd,
  type Filled,
  prepositional,
  type RoleScan,
  runOf,
  sure,
} from './slots.ts'

/** Fills the slots of a verb's row. */
export function fillVerb(scan: RoleScan, clause: Clause, group: VerbGroup, match: Match): Filled {
  const { syntax } = scan
  const { row } = match
  const limit = clauseEnd(syntax, clause, match.end, group)
  const filled: Filled = { parties: [], slots: new Set(), first: group.first, last: Math.max(match.end, group.last) }
  const turned = group.passive
  const subjectRole = row.roles['subject']
  const objectRole = row.roles['object']
  const subject = group.kind === 'participle' ? [] : syntax.subjectOf(group, clause)
  const subjectActors = subjectOf(scan, clause, group, subject)
  if (!turned) {
    if (subjectRole) add(filled, 'subject', subjectRole, subjectActors, group.kind === 'finite' ? runOf(subject) : null)
  } else if (objectRole && match.object < 0) add(filled, 'object', objectRole, subjectActors, runOf(subject))
  if (turned) {
    const by = afterPreposition(syntax, group.last, limit, (word) => syntax.rules.by.has(word))
    if (by && subjectRole) add(filled, 'subject', subjectRole, actorsOf(by), runOf(by))
  } else if (objectRole && match.object < 0) {
    const object = objectAfter(syntax, match.end, limit)
    if (object) add(filled, 'object', objectRole, actorsOf(object), runOf(object))
    else {
      const clitic = cliticObject(scan, clause, group)
      if (clitic.length) add(filled, 'object', objectRole, clitic, null)
    }
  }
  prepositional(scan, filled, row, group.last, limit)
  if (match.object >= 0) nounSlots(scan, clause, filled, row, match.object, match.object + 1)
  return sure(scan, filled)
}

/** Whom the subject of a verb stands for: named, a pronoun's antecedent, or, for "je" and "nous", whoever is speaking. */
function subjectOf(scan: RoleScan, clause: Clause, group: VerbGroup, subject: readonly Mention[]): readonly number[] {
  const { syntax } = scan
  if (attached(syntax, group))
    return actorsOf(syntax.mentionBefore[group.first] ? [syntax.mentionBefore[group.first]!] : [])
  const pronoun = group.clitic >= 0 ? group.clitic : group.pronoun
  const owner = group.kind === 'infinitive' || group.kind === 'gerund' ? syntax.mainBefore(group, clause) : group
  const first = pronoun >= 0 ? pronoun : owner && owner.pronoun >= 0 && !subject.length ? owner.pronoun : -1
  if (first >= 0 && syntax.rules.firstPersons.has(syntax.norm(first))) return scan.speakersAt(group.head)
  if (subject.length) return actorsOf(subject)
  return group.kind === 'participle' ? [] : scan.antecedents.actorsOf(group, clause)
}

/** "une résolution appelant à …": a gerund that hangs on the noun right before it has no part in the main clause. */
const attached = (syntax: Syntax, group: VerbGroup): boolean => {
  if (group.kind !== 'gerund' || group.mark) return false
  const before = group.first - 1
  return (
    before >= 0 &&
    !syntax.isPunctuation(before) &&
    !syntax.groupOver[before] &&
    !syntax.rules.prepositions.has(syntax.norm(before)) &&
    !syntax.rules.coordinators.has(syntax.norm(before)) &&
    !syntax.rules.adverbs.has(syntax.norm(before)) &&
    !syntax.rules.subordinators.has(syntax.norm(before))
  )
}

/** "l'a reçu", "met him": an object pronoun. */
function cliticObject(scan: RoleScan, clause: Clause, group: VerbGroup): readonly number[] {
  const { syntax } = scan
  const oblique = scan.compiled.language.speech.obliques[syntax.norm(group.last)]
  if (!oblique || syntax.rules.headFirst) return []
  return scan.antecedents.antecedent(group.first, { ...oblique, person: true }, clause)
}

/**
 * The object of a verb, with those tied to it: right after it over adverbs and words of time, else the next noun phrase
 * that no preposition governs ("a reçu en audience l'ambassadeur").
 */
function objectAfter(syntax: Syntax, from: number, limit: number): readonly Mention[] | null {
  let governed = false
  for (let at = from; at < limit && at < from + 14; at++) {
    const mention = syntax.mentionAt[at]
    if (mention && !mention.inner) {
      if (!governed) return syntax.withFollowing(mention, limit)
      governed = false
      at = mention.last - 1
      continue
    }
    const norm = syntax.norm(at)
    if (syntax.groupOver[at] || syntax.isPunctuation(at)) return null
    if (syntax.rules.prepositions.has(norm)) governed = true
    else if (syntax.rules.coordinators.has(norm) || syntax.rules.subordinators.has(norm)) return null
    else if (
      !governed &&
      at === from &&
      !syntax.rules.articles.has(norm) &&
      !syntax.rules.adverbs.has(norm) &&
      !syntax.rules.titleAdjectives.has(norm) &&
      !isDateWord(syntax, at)
    )
      return null
    else if (governed && !syntax.rules.articles.has(norm) && !syntax.rules.determiners.has(norm)) governed = false
  }
  return null
}

const isDateWord = (syntax: Syntax, token: number): boolean =>
  (syntax.tokens.shape[token] & Shape.Number) !== 0 || syntax.isDate(token)
