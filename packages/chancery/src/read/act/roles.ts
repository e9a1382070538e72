import type { PartyRole } from '../../record/reading.ts'
import type { PredicateRow } from '../../lang/predicate.ts'
import { Shape } from '../../text/text.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Compiled } from '../compile.ts'
import type { Cast } from '../names/cast.ts'
import { entryOf, type Hit } from '../names/entries.ts'
import type { Mention } from '../names/mention.ts'
import type { Antecedents } from '../names/pronouns.ts'
import type { Match } from './match.ts'

/** What filling the slots of a predicate needs. */
export interface RoleScan {
  readonly syntax: Syntax
  readonly compiled: Compiled
  readonly cast: Cast
  readonly antecedents: Antecedents
  readonly hitAt: readonly (Hit | undefined)[]
  /** Who speaks the words at a token, where they are quoted. */
  readonly speakersAt: (token: number) => readonly number[]
}

/** The parties found, and the token runs that carry them. */
export interface Filled {
  parties: { actor: number; role: PartyRole }[]
  readonly slots: Set<string>
  first: number
  last: number
}

/** How far complements are looked for. */
const REACH = 30

const add = (filled: Filled, slot: string, role: PartyRole, actors: readonly number[], run: readonly [number, number] | null): void => {
  for (const actor of actors) if (!filled.parties.some((party) => party.actor === actor)) filled.parties.push({ actor, role })
  if (actors.length) {
    filled.slots.add(slot)
    if (run) {
      filled.first = Math.min(filled.first, run[0])
      filled.last = Math.max(filled.last, run[1])
    }
  }
}

const runOf = (mentions: readonly Mention[]): readonly [number, number] | null => (mentions.length ? [mentions[0]!.first, mentions.at(-1)!.last] : null)
const actorsOf = (mentions: readonly Mention[]): number[] => mentions.flatMap((mention) => mention.entities)

/** Fills the slots of a verb's row. */
export function fillVerb(scan: RoleScan, clause: Clause, group: VerbGroup, match: Match): Filled {
  const { syntax } = scan
  const { row } = match
  const limit = clauseEnd(syntax, clause, match.end, group)
  const filled: Filled = { parties: [], slots: new Set(), first: group.first, last: Math.max(match.end, group.last) }
  const turned = group.passive
  const subjectRole = row.roles['subject']
  const objectRole = row.roles['object']
  const subject = group.kind === 'participle' ? participleHead(syntax, group) : syntax.subjectOf(group, clause)
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

/** A word that is capitalised once, at the head of a sentence, may be any word: nobody to hang an act on. */
function sure(scan: RoleScan, filled: Filled): Filled {
  filled.parties = filled.parties.filter(({ actor }) => {
    const { kind, nameTokens, mentions } = scan.cast.actors[actor]!
    return kind !== 'person' || nameTokens.length !== 1 || mentions.length !== 1 || mentions[0]!.rule !== 'read/name/bare' || !scan.syntax.opensSentence(mentions[0]!.first)
  })
  return filled
}

/** Whom the subject of a verb stands for: named, a pronoun's antecedent, or, for "je" and "nous", whoever is speaking. */
function subjectOf(scan: RoleScan, clause: Clause, group: VerbGroup, subject: readonly Mention[]): readonly number[] {
  const { syntax } = scan
  if (attached(syntax, group)) return actorsOf(syntax.mentionBefore[group.first] ? [syntax.mentionBefore[group.first]!] : [])
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
  return before >= 0 && !syntax.isPunctuation(before) && !syntax.groupOver[before] && !syntax.rules.prepositions.has(syntax.norm(before)) && !syntax.rules.coordinators.has(syntax.norm(before)) && !syntax.rules.adverbs.has(syntax.norm(before)) && !syntax.rules.subordinators.has(syntax.norm(before))
}

/** "le traité signé par …": what a participle hangs on is no party by itself. */
const participleHead = (_syntax: Syntax, _group: VerbGroup): readonly Mention[] => []

/** "l'a reçu", "met him": an object pronoun. */
function cliticObject(scan: RoleScan, clause: Clause, group: VerbGroup): readonly number[] {
  const { syntax } = scan
  const oblique = scan.compiled.language.speech.obliques[syntax.norm(group.last)]
  if (!oblique || syntax.rules.headFirst) return []
  return scan.antecedents.antecedent(group.first, { ...oblique, person: true }, clause)
}

/** Fills the slots of a noun's row: "la visite de M. Lavrov en Corée", "Iran's attack on …", "U.S.-Japan talks". */
export function fillNoun(scan: RoleScan, clause: Clause, noun: readonly [number, number], row: PredicateRow): Filled {
  const filled: Filled = { parties: [], slots: new Set(), first: noun[0], last: noun[1] }
  nounSlots(scan, clause, filled, row, noun[0], noun[1])
  prepositional(scan, filled, row, noun[1], clauseEnd(scan.syntax, clause, noun[1], null))
  return sure(scan, filled)
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
    else if (!governed && at === from && !syntax.rules.articles.has(norm) && !syntax.rules.adverbs.has(norm) && !syntax.rules.titleAdjectives.has(norm) && !isDateWord(syntax, at)) return null
    else if (governed && !syntax.rules.articles.has(norm) && !syntax.rules.determiners.has(norm)) governed = false
  }
  return null
}

const isDateWord = (syntax: Syntax, token: number): boolean => (syntax.tokens.shape[token] & Shape.Number) !== 0 || syntax.isDate(token)

/** The first mention after a preposition that a test accepts. */
function afterPreposition(syntax: Syntax, from: number, limit: number, accept: (word: string) => boolean): readonly Mention[] | null {
  for (let at = from; at < limit; at++) {
    if (!accept(syntax.preposition(at)) || syntax.mentionAt[at]) continue
    const mention = syntax.mentionAfter(at + 1, limit, 2)
    if (mention) return syntax.withFollowing(mention, limit)
  }
  return null
}

/** Complements after the prepositions that the row names. */
function prepositional(scan: RoleScan, filled: Filled, row: PredicateRow, from: number, limit: number): void {
  const { syntax } = scan
  for (let at = from; at < limit; at++) {
    const word = syntax.preposition(at)
    const role = row.roles[word]
    if (!role || word === 'subject' || word === 'object') continue
    const mention = syntax.mentionAfter(at + 1, limit, 2)
    if (!mention || (syntax.groupOver[at] && syntax.groupOver[at]!.kind !== 'infinitive')) continue
    const list = syntax.withFollowing(mention, limit)
    add(filled, word, role, actorsOf(list), runOf(list))
  }
}

/** Possessors and state modifiers of a noun. */
function nounSlots(scan: RoleScan, clause: Clause, filled: Filled, row: PredicateRow, first: number, last: number): void {
  const { syntax } = scan
  const possessor = row.roles['possessor']
  const modifier = row.roles['modifier']
  const floor = clause.sentence.first
  let at = first - 1
  for (let steps = 0; at >= floor && steps < 6; steps++) {
    const norm = syntax.norm(at)
    if (norm === "'s" || norm === "'") {
      const owner = syntax.mentionBefore[at]
      if (owner && possessor) {
        const list = syntax.withPreceding(owner, floor)
        add(filled, 'possessor', possessor, actorsOf(list), runOf(list))
      }
      break
    }
    if (syntax.rules.possessives.has(norm)) {
      if (possessor) add(filled, 'possessor', possessor, ownerBefore(scan, clause, at, norm), null)
      break
    }
    if (modifier) {
      const codes = statesAt(scan, at)
      const named = syntax.mentionBefore[at + 1]
      if (named && named.first <= at && named.entities.length && (named.kind === 'organization' || named.kind === 'state')) add(filled, 'modifier', modifier, named.entities, [named.first, last])
      else if (codes.length) add(filled, 'modifier', modifier, codes.map((code) => scan.cast.state(code, scan.compiled.stateName(code)).index), [at, last])
    }
    if (syntax.isPunctuation(at) || syntax.groupOver[at] || syntax.rules.articles.has(norm) || syntax.rules.prepositions.has(norm)) break
    const mention = syntax.mentionBefore[at + 1]
    at = mention ? mention.first - 1 : at - 1
  }
  if (!modifier || !syntax.rules.headFirst) return
  for (let k = last; k < last + 4; k++) {
    const codes = statesAt(scan, k)
    if (codes.length) add(filled, 'modifier', modifier, codes.map((code) => scan.cast.state(code, scan.compiled.stateName(code)).index), [first, k + 1])
    else if (!/(?:e|es|s|l|x|aux|if)$/.test(syntax.norm(k)) || syntax.rules.prepositions.has(syntax.norm(k)) || syntax.isPunctuation(k)) break
  }
}

/** States in an adjective or a compound: "russe", "U.S.-Japan", "franco-allemand". */
function statesAt(scan: RoleScan, token: number): string[] {
  const state = entryOf(scan.hitAt[token], 'state')
  if (state) return state.as === 'adjective' || !scan.syntax.rules.headFirst ? [state.code] : []
  const { tokens } = scan.syntax
  if (!(tokens.shape[token] & Shape.Word)) return []
  const fold = tokens.fold[token]
  if (!fold.includes('-')) return []
  const codes = fold.split('-').map((part) => scan.compiled.stateOf(part) ?? scan.compiled.stateOf(`${part}-`))
  return codes.every(Boolean) ? (codes as string[]) : []
}

/** "sa visite", "their talks": the subject nearest before. */
function ownerBefore(scan: RoleScan, clause: Clause, token: number, norm: string): readonly number[] {
  const plural = /^(?:leur|leurs|their)$/.test(norm)
  return scan.antecedents.antecedent(token, { gender: null, plural, person: !/^(?:its)$/.test(norm) }, clause)
}

/** Where the complements of a verb end: the next finite clause that isn't a relative's, a semicolon, or the reach. */
function clauseEnd(syntax: Syntax, clause: Clause, from: number, group: VerbGroup | null): number {
  const limit = Math.min(clause.sentence.last, from + REACH)
  for (let at = from; at < limit; at++) {
    const norm = syntax.norm(at)
    if (norm === ';' || norm === ':' || (syntax.rules.relatives.has(norm) && !syntax.mentionAt[at] && at > from)) return at
    const other = syntax.groupOver[at]
    if (other && other !== group && other.kind === 'finite') {
      // the subject of the next clause is not ours either
      const subject = syntax.mentionBefore[other.first]
      const head = subject ? syntax.withPreceding(subject, from)[0]!.first : -1
      return head > from && !syntax.rules.prepositions.has(syntax.norm(head - 1)) ? head : other.first
    }
  }
  return limit
}
