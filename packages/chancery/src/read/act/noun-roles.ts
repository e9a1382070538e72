import type { PredicateRow } from '../../lang/predicate.ts'
import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import { phraseAt } from '../clause/phrases.ts'
import { entryOf } from '../names/entries.ts'
import { Word } from '../voice/words.ts'
import { complementsEnd } from './complements.ts'
import { actorsOf, add, clauseEnd, type Filled, prepositional, type RoleScan, runOf } from './slots.ts'
import { sure } from './sure.ts'

/** Fills the slots of a noun's row: "la visite de M. Lavrov en Corée", "Iran's attack on …", "U.S.-Japan talks". */
export function fillNoun(scan: RoleScan, clause: Clause, first: number, last: number, row: PredicateRow): Filled {
  const filled: Filled = { parties: [], slots: [], rules: [], concerned: [], first, last }
  nounSlots(scan, clause, filled, row, first, last)
  const end = clauseEnd(scan, clause, last, null)
  const near = complementsEnd(scan, last, end)
  prepositional(scan, filled, row, last, near)
  const { happen, companion } = scan.compiled.language.nominal
  // "aucun entretien n'a eu lieu entre …": the sides stand behind the verb that says that it took place
  const verb = scan.syntax.groupOver[end]
  if (verb && filled.parties.length < (row.parties ?? 1) && verb.lemmas.some((lemma) => happen.has(lemma)))
    prepositional(
      scan,
      filled,
      withSides(scan, row),
      verb.last,
      ownEnd(scan, verb.last, clauseEnd(scan, clause, verb.last, verb)),
    )
  return sure(scan, filled.slots.includes(companion) ? filled : sidesAlone(scan, filled, row, last, near), row.act)
}

/** "Their meeting followed | a call between A and B": the sides of another noun that tells an act are not those of the first. */
function ownEnd({ words }: RoleScan, from: number, to: number): number {
  return words.next(from, to, Word.Nominal)
}

/** "The Doha talks between Sudan and Eritrea": where all sides are named, what else the noun carries is a place. */
function sidesAlone(scan: RoleScan, filled: Filled, row: PredicateRow, from: number, to: number): Filled {
  const { sides } = scan.compiled.language.nominal
  let near = false
  for (let at = from; at < to && at < from + SIDES_REACH; at++)
    near ||= scan.words.is(at, Word.Slot) && sides.has(scan.syntax.norm(at))
  if (!near) return filled
  const alone: Filled = { ...filled, parties: [], slots: [...filled.slots] }
  prepositional(scan, alone, sidesOf(scan, row), from, to)
  return alone.parties.length > 1 ? alone : filled
}

/** How far behind the noun the preposition that names all sides may stand. */
const SIDES_REACH = 5

/** Rows with no other slots than those that name all sides at once; rows are language data and live as long as the program. */
const SIDES = new WeakMap<PredicateRow, PredicateRow>()

export const sidesOf = ({ compiled }: RoleScan, row: PredicateRow): PredicateRow => {
  const known = SIDES.get(row)
  if (known) return known
  const { sides } = compiled.language.nominal
  const made = { ...row, roles: Object.fromEntries(Object.entries(row.roles).filter(([slot]) => sides.has(slot))) }
  SIDES.set(row, made)
  return made
}

/** "une rencontre aura lieu à Riga, avec A et B": behind the verb, the other side's preposition may name all of them. */
const withSides = (scan: RoleScan, row: PredicateRow): PredicateRow => {
  const { companion } = scan.compiled.language.nominal
  const role = row.roles[companion]
  const sides = sidesOf(scan, row)
  return role ? { ...sides, roles: { ...sides.roles, [companion]: role } } : sides
}

/** How far before its noun an owner may stand. */
const OWNER_REACH = 8

/** Possessors and state modifiers of a noun. */
export function nounSlots(
  scan: RoleScan,
  clause: Clause,
  filled: Filled,
  row: PredicateRow,
  first: number,
  last: number,
): void {
  const { syntax } = scan
  const possessor = row.roles['possessor']
  const modifier = row.roles['modifier']
  const floor = clause.sentence.first
  let at = first - 1
  for (let steps = 0; at >= floor && steps < OWNER_REACH; steps++) {
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
      const codes = statesAt(scan, at).filter((code) => !hasState(scan, filled, code))
      const named = syntax.mentionBefore[at + 1]
      if (
        named &&
        named.first <= at &&
        named.entities.length &&
        (named.kind === 'organization' || named.kind === 'state')
      )
        add(filled, 'modifier', modifier, named.entities, [named.first, last])
      else if (codes.length)
        add(
          filled,
          'modifier',
          modifier,
          codes.map((code) => scan.cast.state(code, scan.compiled.stateName(code)).index),
          [at, last],
        )
    }
    // "Russia's premeditated, unprovoked, and unjustified attack": adjectives may be listed
    if (!syntax.rules.headFirst && at < first - 1 && (syntax.isComma(at) || syntax.isCoordinator(at))) {
      at--
      continue
    }
    if (syntax.isPunctuation(at) || scan.words.is(at, Word.Article | Word.Preposition)) break
    if (syntax.groupOver[at] && (syntax.rules.headFirst || syntax.groupOver[at]!.kind !== 'participle')) break
    const mention = syntax.mentionBefore[at + 1]
    at = mention ? mention.first - 1 : at - 1
  }
  if (!modifier || !syntax.rules.headFirst) return
  for (let k = last; k < last + 4; k++) {
    const named = statesAt(scan, k)
    const codes = named.filter((code) => !hasState(scan, filled, code))
    if (named.length && !codes.length) continue
    if (codes.length)
      add(
        filled,
        'modifier',
        modifier,
        codes.map((code) => scan.cast.state(code, scan.compiled.stateName(code)).index),
        [first, k + 1],
      )
    else if (
      !scan.compiled.language.nominal.adjectiveEndings.some((ending) => syntax.norm(k).endsWith(ending)) ||
      scan.words.is(k, Word.Preposition) ||
      syntax.isPunctuation(k)
    )
      break
  }
}

/** Whether someone of a state takes part already: "de diplomates français" names them once. */
const hasState = ({ cast }: RoleScan, { parties }: Filled, code: string): boolean =>
  parties.some(({ actor }) => cast.actors[actor]!.state === code)

const NONE: readonly string[] = []

/** States in an adjective or a compound: "russe", "U.S.-Japan", "franco-allemand". */
function statesAt(scan: RoleScan, token: number): readonly string[] {
  const state = entryOf(scan.hitAt[token], 'state')
  if (state) return state.as === 'adjective' || !scan.syntax.rules.headFirst ? [state.code] : NONE
  const { tokens } = scan.syntax
  if (!(tokens.shape[token] & Shape.Word)) return NONE
  const fold = tokens.fold[token]
  if (!fold.includes('-')) return NONE
  const codes = fold.split('-').map((part) => scan.compiled.stateOf(part) ?? scan.compiled.stateOf(`${part}-`))
  return codes.every(Boolean) ? (codes as string[]) : NONE
}

/** "sa visite", "their talks": the subject nearest before. */
function ownerBefore(scan: RoleScan, clause: Clause, token: number, norm: string): readonly number[] {
  const { pluralOwners, thingOwners } = scan.compiled.language.nominal
  const form = { gender: null, plural: pluralOwners.has(norm), person: !thingOwners.has(norm) }
  const coming = opensWith(scan, clause, token)
  if (coming.length && coming.length > 1 === form.plural) return coming
  return scan.antecedents.antecedent(token, form, clause)
}

/** How far from its beginning a sentence's opening phrase is taken to reach. */
const OPENING = 9

/** "Lors de sa visite à Tunis, le ministre …": in the phrase that opens a sentence, a possessive looks ahead to the subject. */
function opensWith(scan: RoleScan, clause: Clause, token: number): readonly number[] {
  const { syntax, compiled, antecedents } = scan
  const { first } = clause.sentence
  if (token - first > OPENING || token === first) return NOBODY
  const { occurred } = compiled.language.nominal
  let opened = false
  for (let at = first; at < token && !opened; at++) {
    if (syntax.groupOver[at]) return NOBODY
    opened = phraseAt(syntax, occurred, at, clause.sentence.last) >= token - 1
  }
  if (!opened) return NOBODY
  const main = clause.groups.find(({ kind, head, pronoun }) => kind === 'finite' && head > token && pronoun < 0)
  return main ? antecedents.actorsOf(main, clause) : NOBODY
}

const NOBODY: readonly number[] = []
