import type { PredicateRow } from '../../lang/predicate.ts'
import type { PartyRole } from '../../record/reading.ts'
import { Shape } from '../../text/text.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Compiled } from '../compile.ts'
import type { Cast } from '../names/cast.ts'
import type { Documents } from '../names/documents.ts'
import { entryOf, type Hit } from '../names/entries.ts'
import type { Mention } from '../names/mention.ts'
import type { Antecedents } from '../names/pronouns.ts'
import type { Trees } from '../tree/trees.ts'
import { Word, type Words } from '../voice/words.ts'
import { Phrasal } from '../word-classes.ts'
import { hasCompanion, isAdjunct, isCapital, isDoneTo } from './adjuncts.ts'

/** What filling the slots of a predicate needs. */
export interface RoleScan {
  readonly syntax: Syntax
  readonly words: Words
  readonly compiled: Compiled
  readonly cast: Cast
  readonly antecedents: Antecedents
  readonly trees: Trees
  readonly hitAt: readonly (Hit | undefined)[]
  /** Who speaks the words at a token, where they are quoted. */
  readonly speakersAt: (token: number) => readonly number[]
  /** Who is spoken to there. */
  readonly addresseesAt: (token: number) => readonly number[]
  /** Who spoke last before a token, other than some. */
  readonly saidBefore: (token: number, others: ReadonlySet<number>) => readonly number[]
  /** The documents of the text. */
  readonly documents: Documents
  /** Who says what the verb of saying at a token reports. */
  readonly speakersBy: (cue: number) => readonly number[]
}

/** The parties found, and the token runs that carry them. */
export interface Filled {
  parties: { actor: number; role: PartyRole }[]
  readonly slots: string[]
  /** Of the parties, those that only the tree shows, and the rules that found them. */
  readonly concerned: number[]
  readonly rules: string[]
  first: number
  last: number
}

/** How far complements are looked for. */
const REACH = 30

/** Adds the actors of a slot, each once, and widens the run that carries the act. */
export const add = (
  filled: Filled,
  slot: string,
  role: PartyRole,
  actors: readonly number[],
  run: readonly [number, number] | null,
): void => {
  if (actors.length === 0) return
  join(filled, actors, role)
  filled.slots.push(slot)
  if (run) {
    filled.first = Math.min(filled.first, run[0])
    filled.last = Math.max(filled.last, run[1])
  }
}

/** Adds actors in a role, each once: who takes part already keeps the role he has. */
export const join = (filled: Pick<Filled, 'parties'>, actors: readonly number[], role: PartyRole): void => {
  for (const actor of actors) if (!takesPart(filled, actor)) filled.parties.push({ actor, role })
}

/** Whether an actor is a party already. */
export const takesPart = ({ parties }: Pick<Filled, 'parties'>, actor: number): boolean => {
  for (const party of parties) if (party.actor === actor) return true
  return false
}

/** The token run of some mentions, or null where there is none. */
export const runOf = (mentions: readonly Mention[]): readonly [number, number] | null =>
  mentions.length ? [mentions[0]!.first, mentions.at(-1)!.last] : null

/** The actors that some mentions mean. */
export const actorsOf = (mentions: readonly Mention[]): readonly number[] =>
  mentions.length === 1 ? mentions[0]!.entities : mentions.flatMap((mention) => mention.entities)

/** Where a state and someone of that state are both named on one side, the person alone is the party (GUIDE, settled question 14). */
export function withoutTheirStates(scan: RoleScan, filled: Filled): Filled {
  const { actors } = scan.cast
  if (filled.parties.length < 2) return filled
  const { parties } = filled
  const kept = parties.filter(
    ({ actor, role }) =>
      actors[actor]!.kind !== 'state' ||
      !parties.some(
        (other) =>
          other.role === role &&
          actors[other.actor]!.kind === 'person' &&
          actors[other.actor]!.state === actors[actor]!.state,
      ),
  )
  if (kept.length < parties.length) filled.parties = kept
  return filled
}

const overDeterminer = ({ phrasal }: Syntax, at: number): number => (phrasal[at]! & Phrasal.Determiner ? at + 1 : at)

/** Who comes first after one of some prepositions, contractions undone. */
export function afterPreposition(
  syntax: Syntax,
  from: number,
  limit: number,
  prepositions: ReadonlySet<string>,
): readonly Mention[] | null {
  for (let at = from; at < limit; at++) {
    if (syntax.mentionAt[at] || !prepositions.has(syntax.preposition(at))) continue
    // "par tous les groupes": a quantity may stand before the article
    const mention =
      syntax.mentionAfter(at + 1, limit, 2) ?? syntax.mentionAfter(overDeterminer(syntax, at + 1), limit, 2)
    if (mention) return syntax.withFollowing(mention, limit)
  }
  return null
}

/** Complements after the prepositions that the row names. */
export function prepositional(scan: RoleScan, filled: Filled, row: PredicateRow, from: number, limit: number): void {
  const { syntax } = scan
  const { topics, allSides, companion } = scan.compiled.language.nominal
  const by = byAhead(scan, row, from, limit)
  let topic = false
  let adjunct = false
  for (let at = from; at < limit; at++) {
    if (isAdjunct(scan, at)) adjunct = true
    else if (adjunct && syntax.isComma(at)) adjunct = false
    topic ||= topics?.has(syntax.norm(at)) === true && !syntax.mentionAt[at]
    if (!scan.words.is(at, Word.Slot)) continue
    const word = syntax.preposition(at)
    // "des entretiens avec X sur la coopération entre les deux pays": what they talk about has sides of its own
    if (topic && filled.slots.includes(companion) && allSides.includes(word)) continue
    const role = row.roles[word]
    // "discussed the crisis in relations with Chad": the noun or verb right before has its own companion
    if (
      word === companion &&
      row.verb &&
      !row.object &&
      row.act === 'consult' &&
      at > from &&
      hasCompanion(scan, from, at)
    )
      continue
    if (!role || word === 'subject' || word === 'object') continue
    // "en raison de son refus d'aider le Pérou", "ahead of talks with Peru": the complements of a cause or time are not the act's
    if (adjunct && (word !== companion || filled.slots.includes(companion) || filled.parties.length > 1)) continue
    // "la réunion des ministres": the contracted article opens the phrase itself
    const contracted = scan.words.is(at, Word.Of) && scan.words.is(at, Word.Article) ? syntax.mentionAt[at] : undefined
    // "à l'encontre du ministre": some prepositions bring another one
    const next =
      scan.words.is(at + 1, Word.Of) && !scan.words.is(at, Word.Of) && !syntax.mentionAt[at + 1] ? at + 2 : at + 1
    const mention = contracted ?? syntax.mentionAfter(next, limit, 2)
    if (!mention && role === 'recipient') ownerAfter(scan, filled, word, at + 1, limit)
    // "se sont retirés de l'accord de Paris": the town that an instrument is named after is nobody
    if (mention && role === 'recipient' && isCapital(scan, mention) && scan.documents.over(mention.first)) continue
    if (!mention || (syntax.groupOver[at] && syntax.groupOver[at]!.kind !== 'infinitive')) continue
    const list = syntax.withFollowing(mention, limit)
    // "a présenté ses lettres au président à Tunis": where, not to whom besides
    if (mention && role === 'recipient' && filled.slots.includes(word) && isCapital(scan, mention)) {
      filled.last = Math.max(filled.last, mention.last)
      continue
    }
    // "spoke with the minister and adviser to the president": who was spoken with is told already
    if (role === 'agent' && word !== companion && !allSides.includes(word) && filled.slots.includes(companion)) continue
    // "l'agression de la Moldavie par la Russie", "sa critique du Pérou"
    const turned = role === 'agent' && scan.words.is(at, Word.Of) && (by || isDoneTo(row, filled))
    add(filled, word, turned ? 'recipient' : role, actorsOf(list), runOf(list))
  }
}

/** "tariffs on Chilean copper": a state's adjective after the preposition says whom it concerns. */
function ownerAfter(
  { syntax, words, hitAt, cast, compiled, documents }: RoleScan,
  filled: Filled,
  slot: string,
  from: number,
  limit: number,
): void {
  if (syntax.rules.headFirst) return
  let at = from
  while (at < limit && at < from + 3 && (words.is(at, Word.Article) || syntax.tokens.shape[at]! & Shape.Number)) at++
  // "to war-torn Chad", "against imported Chilean copper": over one word
  if (at < limit && !hitAt[at] && !words.is(at, Word.Preposition) && !syntax.groupOver[at] && !syntax.isPunctuation(at))
    at++
  const named = at < limit ? syntax.mentionAt[at] : undefined
  // "withdrew from the Paris Agreement": named after a town
  if (named && documents.over(at) && entryOf(hitAt[at], 'state')?.as === 'capital') return
  if (named?.kind === 'state' && !named.inner) add(filled, slot, 'recipient', named.entities, null)
  const state = at < limit ? entryOf(hitAt[at], 'state') : undefined
  if (state?.as === 'adjective' && !syntax.mentionAt[at])
    add(filled, slot, 'recipient', [cast.state(state.code, compiled.stateName(state.code)).index], null)
}

/** Whether "par X" follows, so that "de Y" is whom it was done to. */
function byAhead({ syntax }: RoleScan, row: PredicateRow, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++)
    if (syntax.rules.by.has(syntax.norm(at)) && row.roles[syntax.norm(at)] === 'agent')
      return syntax.mentionAfter(at + 1, limit, 2) !== undefined
  return false
}

/** Where the complements of a verb end: the next finite clause that isn't a relative's, a semicolon, or the reach. */
export function clauseEnd({ syntax, words }: RoleScan, clause: Clause, from: number, group: VerbGroup | null): number {
  const limit = Math.min(clause.sentence.last, from + REACH)
  for (let at = from; at < limit; at++) {
    const norm = syntax.norm(at)
    if (norm === ';' || norm === ':' || (words.is(at, Word.Relative) && !syntax.mentionAt[at] && at > from)) return at
    const other = syntax.groupOver[at]
    if (other && other !== group && other.kind === 'finite') {
      // the subject of the next clause is not ours either
      const subject = syntax.mentionBefore[other.first]
      const head = subject ? syntax.withPreceding(subject, from)[0]!.first : -1
      return head > from && !words.is(head - 1, Word.Preposition) ? head : other.first
    }
  }
  return limit
}
