import type { PredicateRow } from '../../lang/predicate.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { Word } from '../voice/words.ts'
import { Phrasal } from '../word-classes.ts'
import type { Match } from './match.ts'
import { nounSlots } from './noun-roles.ts'
import { actorsOf, add, afterPreposition, clauseEnd, type Filled, type RoleScan, runOf } from './slots.ts'
import { objectAfter } from './verb-roles.ts'

/** Whom a verbal act concerns, where its own slots do not say: the owner of its object, the subject or object of its content. */

/** How long the noun phrase of an object may be. */
const PHRASE = 9

const hasRecipient = (filled: Filled): boolean => filled.parties.some((party) => party.role === 'recipient')

/** Slots that name whose a verb's object is: what "of Serbia" says, "Serbia's" and "Serbian" say too. */
const OWNERS = ['object', 'of', 'from', 'by'] as const

/** "rejected Australia's proposal", "rejected an Australian proposal": the owner of the object is the recipient. */
export function objectOwner(scan: RoleScan, clause: Clause, filled: Filled, match: Match, limit: number): boolean {
  const { syntax } = scan
  const { row } = match
  if (syntax.rules.headFirst || hasRecipient(filled) || !OWNERS.some((slot) => row.roles[slot] === 'recipient'))
    return false
  const end = match.object >= 0 ? match.object + 1 : phraseEnd(scan, match.end, limit)
  // "expelled two Russian diplomats": the noun is someone
  const whole = match.object >= 0 ? syntax.mentionBefore[end] : undefined
  if (whole && whole.kind !== 'state' && (row.roles['of'] === 'recipient' || row.roles.object === 'recipient')) {
    add(filled, 'object', 'recipient', whole.entities, [whole.first, whole.last])
    return true
  }
  // the phrase ends in a mention: that is the object itself, or a name that owns nothing
  if (end - 1 <= match.end - (match.object >= 0 ? 1 : 0) || syntax.mentionBefore[end]) return false
  const before = filled.parties.length
  nounSlots(scan, clause, filled, { ...row, roles: OWNED }, end - 1, end)
  return filled.parties.length > before
}

/** Where the noun phrase that begins at a token ends: before the next preposition, verb, sign or word that ties. */
function phraseEnd({ syntax, words }: RoleScan, from: number, limit: number): number {
  let end = from
  for (let at = from; at < limit && at < from + PHRASE; at++) {
    const mention = syntax.mentionAt[at]
    if (mention) at = mention.last - 1
    else if (
      syntax.groupOver[at] ||
      syntax.isPunctuation(at) ||
      words.is(at, Word.Preposition | Word.Coordinator | Word.Subordinator | Word.Relative)
    )
      break
    end = at + 1
  }
  return end
}

const OWNED: PredicateRow['roles'] = { possessor: 'recipient', modifier: 'recipient' }

/** A row whose owner is known: what stands after "of" further on is of something else. */
export function withoutOwners(row: PredicateRow): PredicateRow {
  const roles = { ...row.roles }
  for (const slot of OWNERS) if (roles[slot] === 'recipient') delete roles[slot]
  return { ...row, roles }
}

/** How far the word that opens a content clause may stand from its verb. */
const OPENING = 5

/** "demanded that Norway withdraw": rows that name the opening word as a slot take the clause's subject there. */
export function clauseSubject(scan: RoleScan, filled: Filled, row: PredicateRow, from: number, last: number): void {
  const { syntax } = scan
  const { complementizers } = scan.compiled.language.speech
  const bare = syntax.rules.headFirst ? undefined : syntax.mentionAt[from]
  if (bare && syntax.groupOver[bare.last]?.modal === 'called-for') {
    // "said Somalia must": the opening word left out
    const slot = Object.keys(row.roles).find((name) => complementizers.has(name))
    if (slot) add(filled, slot, row.roles[slot]!, actorsOf([bare]), runOf([bare]))
    return
  }
  for (let at = from - 1; at < last && at < from + OPENING; at++) {
    const norm = syntax.norm(at)
    if (complementizers.has(norm)) {
      const role = row.roles[norm]
      const mention = role ? syntax.mentionAfter(at + 1, last, 2) : undefined
      if (mention) {
        const list = syntax.withFollowing(mention, last)
        add(filled, norm, role!, actorsOf(list), runOf(list))
      }
      return
    }
    if (at >= from && syntax.groupOver[at]?.kind === 'finite') return
  }
}

/** "stands ready to work with others to help Chad": whom the purpose of what is promised concerns. */
function purpose(scan: RoleScan, clause: Clause, inner: VerbGroup): ReturnType<typeof objectAfter> {
  const next = clause.groups.find(({ kind, first }) => kind === 'infinitive' && first > inner.last)
  if (
    !next ||
    next.first > inner.last + PURPOSE ||
    scan.syntax.quotation[next.head] !== scan.syntax.quotation[inner.head]
  )
    return null
  return objectAfter(scan, next.last, clauseEnd(scan, clause, next.last, next))
}

/** How far behind a promise its purpose may stand. */
const PURPOSE = 10

/** Acts that consist in what their agent will do, or will not. */
const INTENTS: ReadonlySet<string> = new Set(['agree', 'threaten', 'reject'])

/** "threatened to break relations with Chad", "refused to lend it to Chad": whom what is promised or refused would concern. */
export function throughInfinitive(
  scan: RoleScan,
  clause: Clause,
  filled: Filled,
  group: VerbGroup,
  match: Match,
): void {
  const { towards } = scan.compiled.language.nominal
  // "Togo decided to break relations with Chad": a row that asks for two wants both to be its own
  if (!towards.size || !INTENTS.has(match.row.act) || match.row.parties || hasRecipient(filled)) return
  const { syntax } = scan
  const inner = clause.groups.find((other) => other.kind === 'infinitive' && other.governor === group.index)
  if (!inner || inner.first > match.end + 4 || inner.passive) return
  const limit = clauseEnd(scan, clause, inner.last, inner)
  const found =
    objectAfter(scan, inner.last, limit) ??
    afterPreposition(syntax, inner.last, limit, towards) ??
    purpose(scan, clause, inner)
  const end = found ? 0 : phraseEnd(scan, inner.last, limit)
  if (end - 1 > inner.last && !syntax.mentionBefore[end])
    nounSlots(scan, clause, filled, { ...match.row, roles: OWNED }, end - 1, end)
  // "to ensure that Chad never attacks": the subject of another clause
  const next = found && syntax.groupOver[found.at(-1)!.last]
  if (found && next?.kind !== 'finite') add(filled, 'infinitive', 'recipient', actorsOf(found), null)
}

/** "put out a report accusing …": whoever issues a document says what it says. */
export function issuers(
  { syntax, compiled, antecedents }: RoleScan,
  clause: Clause,
  group: VerbGroup,
): readonly number[] {
  const { issues } = compiled.language.nominal
  if (!issues || !(syntax.phrasal[group.first - 1]! & Phrasal.Document)) return []
  const main = syntax.mainBefore(group, clause)
  if (!main || main.passive || main.head > group.head || !main.lemmas.some((lemma) => issues.has(lemma))) return []
  const subject = syntax.subjectOf(main, clause)
  return subject.length ? actorsOf(subject) : antecedents.actorsOf(main, clause)
}
