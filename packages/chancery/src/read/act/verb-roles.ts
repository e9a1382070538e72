import type { PredicateRow } from '../../lang/predicate.ts'
import { Form } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { entryOf } from '../names/entries.ts'
import type { Mention } from '../names/mention.ts'
import { Word } from '../voice/words.ts'
import { clauseSubject, objectOwner, throughInfinitive, withoutOwners } from './beyond.ts'
import { byTree, subjectByTree } from './by-tree.ts'
import { concerned } from './concerned.ts'
import { subjectOf, togetherWith } from './doers.ts'
import type { Match } from './match.ts'
import { nounSlots, sidesOf } from './noun-roles.ts'
import { isOnlyOwner, reproach } from './reproach.ts'
import {
  actorsOf,
  add,
  afterPreposition,
  clauseEnd,
  type Filled,
  join,
  prepositional,
  type RoleScan,
  runOf,
} from './slots.ts'
import { isSuffered } from './suffered.ts'
import { sure } from './sure.ts'

/** Fills the slots of a verb's row. */
export function fillVerb(scan: RoleScan, clause: Clause, group: VerbGroup, match: Match): Filled {
  const { syntax } = scan
  const { row } = match
  const limit = clauseEnd(scan, clause, match.end, group)
  const filled: Filled = {
    parties: [],
    slots: [],
    rules: [],
    concerned: [],
    first: group.first,
    last: Math.max(match.end, group.last),
  }
  const active = group.kind === 'participle' && scan.compiled.language.grammar.motion.has(group.lemma)
  const suffered = isSuffered(scan, clause, group)
  const turned = (group.passive && !active) || suffered
  const subjectRole = row.roles['subject']
  const objectRole = row.roles['object']
  // "the envoy held by rebels": whom the participle is about stands right before it
  const reduced = group.kind === 'participle' && !active && syntax.rules.by.has(syntax.norm(group.last))
  const subject =
    active || reduced ? whoCame(syntax, group) : group.kind === 'participle' ? [] : syntax.subjectOf(group, clause)
  const told = subjectOf(scan, clause, group, subject)
  const subjectActors = told.length || !subjectRole ? told : subjectByTree(scan, clause, filled, group)
  if (!turned) {
    if (subjectRole) add(filled, 'subject', subjectRole, subjectActors, group.kind === 'finite' ? runOf(subject) : null)
    if (subjectRole && subjectActors.length && group.kind === 'finite')
      join(filled, togetherWith(scan, subject, match.end, limit), subjectRole)
  } else if (suffered) add(filled, 'object', 'recipient', subjectActors, null)
  else if (objectRole && match.object < 0) add(filled, 'object', objectRole, subjectActors, runOf(subject))
  if (turned) {
    const by = afterPreposition(syntax, group.last, limit, syntax.rules.by)
    if (by && subjectRole) add(filled, 'subject', subjectRole, actorsOf(by), runOf(by))
  } else if (objectRole && match.object < 0) {
    const object = objectAfter(scan, match.end, limit)
    if (object && !isOnlyOwner(syntax, row.act, object))
      add(filled, 'object', objectRole, actorsOf(object), runOf(object))
    else if (!object) {
      const clitic = cliticObject(scan, clause, group, subjectActors)
      if (clitic.length) add(filled, 'object', objectRole, clitic, null)
    }
  }
  // "gave Chad a loan": whom, between the verb and its noun
  if (!turned && objectRole && match.object >= 0) {
    const whom = objectAfter(scan, group.last, match.object)
    if (whom && whom.at(-1)!.last <= match.object) add(filled, 'object', objectRole, actorsOf(whom), runOf(whom))
  }
  const owned = turned ? false : objectOwner(scan, clause, filled, match, limit)
  prepositional(scan, filled, owned ? withoutOwners(row) : row, group.last, limit)
  if (match.object >= 0 && turned && !syntax.rules.headFirst) {
    // "sanctions on Iran were imposed": the complements of a passive's subject
    prepositional(scan, filled, row, match.object + 1, group.first)
    // "the rebels were released": the noun is someone
    const someone =
      group.kind === 'finite' && row.roles['of'] === 'recipient' ? syntax.mentionBefore[match.object + 1] : undefined
    if (someone && someone.kind !== 'state') add(filled, 'object', 'recipient', someone.entities, null)
  }
  if (match.object >= 0 && !turned) insideObject(scan, filled, row, match.object, limit)
  if (match.object >= 0) nounSlots(scan, clause, filled, row, match.object, match.object + 1)
  // "les relations entre A et B ont été rompues"
  if (turned && match.object >= 0) prepositional(scan, filled, sidesOf(scan, row), match.object + 1, group.first)
  clauseSubject(scan, filled, row, match.end, clause.sentence.last)
  if (row.act === 'request' && syntax.rules.headFirst && !filled.parties.some(({ role }) => role === 'recipient')) {
    const asked = subjectOfDemand(scan, match.end - 1, clause.sentence.last)
    if (asked) add(filled, 'object', 'recipient', actorsOf(asked), null)
  }
  throughInfinitive(scan, clause, filled, group, match)
  concerned(scan, filled, match, limit, group.passive)
  byTree(scan, clause, filled, group, match)
  const speakerRole = row.roles['speaker']
  if (speakerRole) reproach(scan, filled, group, speakerRole)
  const named = group.kind === 'finite' && syntax.mentionBefore[group.first] !== undefined
  return sure(scan, filled, named && (row.act !== 'convene' || match.object >= 0) ? row.act : null)
}

/** "a insisté pour que la Hongrie signe": who is asked is the subject of the clause. */
function subjectOfDemand({ syntax, compiled }: RoleScan, from: number, limit: number): readonly Mention[] | null {
  for (let at = from; at < limit && at <= from + 2; at++) {
    if (!compiled.language.speech.complementizers.has(syntax.norm(at))) continue
    const subject = syntax.mentionAfter(at + 1, limit, 1)
    const verb = subject && syntax.groupOver[subject.last]
    return subject && verb?.kind === 'finite' && !verb.passive ? [subject] : null
  }
  return null
}

/** "withdrew its troops from Mali": the state that the object's phrase ends in, which is part of a larger mention. */
function insideObject(scan: RoleScan, filled: Filled, row: PredicateRow, object: number, limit: number): void {
  const { syntax, words, hitAt } = scan
  for (let at = object + 1; at < limit && at <= object + INSIDE_REACH; at++) {
    if (syntax.isPunctuation(at) || syntax.groupOver[at]) return
    const role = words.is(at, Word.Slot) ? row.roles[syntax.preposition(at)] : undefined
    const next = words.is(at + 1, Word.Article) && !hitAt[at + 1] ? at + 2 : at + 1
    const state = entryOf(hitAt[next], 'state')
    if (!role || syntax.mentionAt[next] || syntax.mentionAt[at] || !state || state.as === 'adjective') continue
    const actor = scan.cast.state(state.code, scan.compiled.stateName(state.code)).index
    if (!filled.parties.some((party) => scan.cast.actors[party.actor]!.state === state.code))
      add(filled, syntax.preposition(at), role, [actor], [at, hitAt[next]!.last])
  }
}

/** How far behind the verb's own noun such a state is looked for. */
const INSIDE_REACH = 5

/** "le ministre, arrivé en Arménie": the participle of a verb of motion tells of the phrase before it. */
function whoCame(syntax: Syntax, group: VerbGroup): readonly Mention[] {
  const end = syntax.norm(group.first - 1) === ',' ? group.first - 1 : group.first
  const mention = syntax.mentionBefore[end]
  return mention && !mention.inner ? [mention] : []
}

/** "l'a reçu", "met him": an object pronoun. */
function cliticObject(scan: RoleScan, clause: Clause, group: VerbGroup, subject: readonly number[]): readonly number[] {
  const { syntax } = scan
  if (syntax.rules.headFirst) return proclitic(scan, clause, group)
  const oblique = scan.compiled.language.speech.obliques[syntax.norm(group.last)]
  if (!oblique) return []
  const form = { ...oblique, person: true }
  const found = scan.antecedents.antecedent(group.first, form, clause)
  if (syntax.rules.headFirst || !found.some((actor) => subject.includes(actor))) return found
  // the subject is not its own object: the one other person that the pronoun may mean
  const others = scan.antecedents.possible(group.first, form, clause).filter((actor) => !subject.includes(actor))
  return others.length === (oblique.plural ? 2 : 1) ? others : []
}

/** "Ce dernier l'avait invité": a clitic before the verb stands for someone other than its subject. */
function proclitic(scan: RoleScan, clause: Clause, group: VerbGroup): readonly number[] {
  const { syntax, antecedents } = scan
  const { objectClitics: forms, addressed } = scan.compiled.language.nominal
  if (!forms || group.reflexive || group.passive) return []
  for (let at = group.first; at < group.head; at++) {
    if (addressed?.has(syntax.norm(at))) return scan.addresseesAt(group.head)
    const form = forms[syntax.norm(at)]
    if (!form) continue
    const subject = antecedents.actorsOf(group, clause)
    // "l'avait invitée": the participle agrees with the object before it
    const gender = form.gender ?? (group.perfect && group.features & Form.Feminine ? 'f' : null)
    const meant = antecedents.possible(group.first, { ...form, gender, person: true }, clause)
    const others = meant.filter((actor) => !subject.includes(actor))
    if (others.length === (form.plural ? 2 : 1)) return others
    const nearest = antecedents.antecedent(group.first, { ...form, gender, person: true }, clause)
    return nearest.some((actor) => subject.includes(actor)) ? [] : nearest
  }
  return []
}

/**
 * The object of a verb, with those tied to it: right after it over adverbs, titles' adjectives and words of time, else the
 * next noun phrase that no preposition governs ("a reçu en audience l'ambassadeur"). Other words begin an object of their own.
 */
export function objectAfter(scan: RoleScan, start: number, limit: number): readonly Mention[] | null {
  const { syntax, words } = scan
  const from = overApproximation(scan, start, limit)
  // what the words before have opened: nothing, a preposition that waits for its noun, or that noun's own phrase
  let state: 'open' | 'governed' | 'adverbial' = 'open'
  for (let at = from; at < limit && at < from + OBJECT_REACH; at++) {
    const mention = syntax.mentionAt[at]
    if (mention && !mention.inner) {
      const article = words.is(at, Word.Article) && !words.is(at, Word.Of)
      if (state === 'open' || (state === 'adverbial' && article)) return syntax.withFollowing(mention, limit)
      state = 'adverbial'
      at = mention.last - 1
    } else if (syntax.groupOver[at] || syntax.isPunctuation(at)) return null
    else if (words.is(at, Word.Preposition) && !(state === 'open' && at === from && words.is(at, Word.Article)))
      state = 'governed'
    else if (words.is(at, Word.Coordinator | Word.Subordinator)) return null
    else if (words.is(at, Word.Article | Word.Determiner)) {
      if (state === 'adverbial') state = 'open'
    } else if (state === 'governed') state = 'adverbial'
    else if (state === 'open' && !words.is(at, Word.Adverb) && !isLoose(syntax, at)) return null
  }
  return null
}

/** "more than 100 rebels": the number itself, where words of estimate lead to one. */
function overApproximation({ syntax, compiled }: RoleScan, from: number, limit: number): number {
  const { approximate } = compiled.language.nominal
  let at = from
  while (at < limit && at < from + 4 && approximate.has(syntax.norm(at))) at++
  return at > from && syntax.tokens.shape[at] & Shape.Number ? at : from
}

/** How far an object may stand from its verb. */
const OBJECT_REACH = 14

/** Titles' adjectives and words of time may stand before an object. */
const isLoose = (syntax: Syntax, token: number): boolean =>
  syntax.rules.titleAdjectives.has(syntax.norm(token)) ||
  (syntax.tokens.shape[token] & Shape.Number) !== 0 ||
  syntax.isDate(token)
