import type { PredicateRow } from '../../lang/predicate.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseAt, phraseBefore } from '../clause/phrases.ts'
import { Word } from '../voice/words.ts'
import type { ActScan } from './acts.ts'
import { goesOn, relative } from './events.ts'
import { type Filled, join } from './slots.ts'
import { placeOf } from './where.ts'

/** How far a noun's own complement is looked for. */
const COMPLEMENT_REACH = 6

/** Whether a noun has the complement that its row asks for ("retrait des troupes", "troop withdrawal"), and no barring word after it. */
export function nounFits(scan: ActScan, row: PredicateRow, first: number, last: number, limit: number): boolean {
  const { syntax } = scan
  if (row.except && scan.words.is(last, Word.Particle) && phraseAt(syntax, row.except, last, limit) >= 0) return false
  if (row.later) {
    let found = false
    for (let at = last; at < limit && at < last + 18 && !found; at++)
      found = scan.words.is(at, Word.Later) && phraseAt(syntax, row.later, at, limit) >= 0
    if (!found) return false
  }
  if (!row.object) return true
  if (!syntax.rules.headFirst && phraseBefore(syntax, row.object, first, 0) >= 0) return true
  for (let at = last; at < limit && at < last + COMPLEMENT_REACH; at++) {
    if (scan.words.is(at, Word.Object) && phraseAt(syntax, row.object, at, limit) >= 0) return true
    if (syntax.isPunctuation(at) || syntax.groupOver[at]) return false
  }
  return false
}

/** "this trip", "cette visite": an act told before, not another. */
export const refersBack = (scan: ActScan, noun: number): boolean => {
  const { syntax } = scan
  for (let at = noun - 1; at >= noun - 3; at--) {
    if (scan.compiled.language.nominal.demonstratives.has(syntax.norm(at))) return true
    if (!syntax.rules.titleAdjectives.has(syntax.norm(at))) return false
  }
  return false
}

/** Acts that take more than one side. */
const MUTUAL: ReadonlySet<string> = new Set(['meet', 'consult', 'call', 'issue', 'convene'])

/** "Lors d'un entretien avec M. Kim, le ministre a dit …": who does the main clause's act took part. */
export function joinSubject(scan: ActScan, clause: Clause, row: PredicateRow, filled: Filled, first: number): void {
  const { nominal } = scan.compiled.language
  // who speaks at a summit attends it, whoever else holds it
  const attended = row.act === 'convene' && filled.parties.length > 0
  if (
    !attended &&
    (!MUTUAL.has(row.act) ||
      filled.parties.length !== 1 ||
      nominal.allSides.some((slot) => filled.slots.includes(slot)))
  )
    return
  if (!occasion(scan, clause, first)) {
    // "l'intensification du dialogue avec l'Union", says the minister: his side is the other one
    if (filled.slots.includes(nominal.companion) && isIntensified(scan, clause, first))
      joinSpeaker(scan, row, filled, first)
    return
  }
  const main = mainVerb(scan, clause, first)
  if (!main) return
  const role = row.roles[nominal.companion] ?? 'agent'
  join(filled, doersOf(scan, clause, main), role)
}

const isIntensified = (scan: ActScan, clause: Clause, noun: number): boolean => {
  const { goesOn: nouns } = scan.compiled.language.nominal
  return nouns !== undefined && goesOn(scan, nouns, noun, clause.sentence.first)
}

function joinSpeaker(scan: ActScan, row: PredicateRow, filled: Filled, first: number): void {
  const role = row.roles[scan.compiled.language.nominal.companion] ?? 'agent'
  join(filled, scan.speakersAt(first), role)
}

/** The main verb around a token, outside relative clauses: the last finite one before it, else the first behind it. */
const mainVerb = (scan: ActScan, clause: Clause, token: number): VerbGroup | undefined => {
  const main = (group: VerbGroup): boolean =>
    group.kind === 'finite' &&
    scan.syntax.quotation[group.head] === scan.syntax.quotation[token] &&
    !relative(scan, group)
  return (
    clause.groups.findLast((group) => group.head < token && main(group)) ?? clause.groups.find((group) => main(group))
  )
}

/** Who does what a verb tells: for a verb of saying whoever was found to speak, else its subject. */
function doersOf(scan: ActScan, clause: Clause, verb: VerbGroup): readonly number[] {
  const spoken = scan.speakersBy(verb.head)
  return spoken.length ? spoken : scan.antecedents.actorsOf(verb, clause)
}

/** "travels at the request of the president": who does what the main clause tells was asked, or invited. */
export function joinAsked(scan: ActScan, clause: Clause, row: PredicateRow, filled: Filled, first: number): void {
  if (row.act !== 'request' && row.act !== 'agree') return
  if (!filled.parties.length || filled.parties.some(({ role }) => role !== 'agent')) return
  const { asked } = scan.compiled.language.nominal
  if (!asked || phraseBefore(scan.syntax, asked, first, clause.sentence.first) < 0) return
  const main = mainVerb(scan, clause, first)
  if (main) join(filled, doersOf(scan, clause, main), 'recipient')
}

/** Acts that whoever decides or announces them carries out. */
const DECIDED: ReadonlySet<string> = new Set(['withdraw-forces', 'sanction', 'aid', 'mobilize', 'recognize', 'concede'])

/** "a ordonné le retrait de ses troupes", "a annoncé l'envoi de soldats": who decides on an act is its agent. */
export function joinDecider(scan: ActScan, clause: Clause, row: PredicateRow, filled: Filled, first: number): void {
  if (!DECIDED.has(row.act) || filled.parties.some((party) => party.role === 'agent')) return
  const { plannedBy } = scan.compiled.language.nominal
  for (let at = first - 1; at >= clause.sentence.first && at > first - 4; at--) {
    const verb = scan.syntax.groupOver[at]
    if (verb) {
      if (verb.passive || !verb.lemmas.some((lemma) => plannedBy.has(lemma))) return
      join(filled, doersOf(scan, clause, verb), 'agent')
      return
    }
    if (scan.words.is(at, Word.Preposition) && !scan.words.is(at, Word.Article)) return
  }
}

/** Whether a preposition of occasion stands before the noun, over its determiner and adjectives: lors de, during. */
const occasion = (scan: ActScan, clause: Clause, noun: number): boolean => {
  const { occurred } = scan.compiled.language.nominal
  for (let end = noun; end > noun - 4 && end > clause.sentence.first; end--)
    if (phraseBefore(scan.syntax, occurred, end, clause.sentence.first) >= 0) return true
  return false
}

function visitsHome({ cast }: ActScan, { parties }: Filled): boolean {
  const host = parties.find(({ role }) => role === 'host')
  const state = host && cast.actors[host.actor]!.kind === 'state' ? cast.actors[host.actor]!.state : null
  return state !== null && parties.some(({ actor, role }) => role === 'agent' && cast.actors[actor]!.state === state)
}

/** Whether enough slots are filled for the act to be told at all. */
export function enough(scan: ActScan, row: PredicateRow, filled: Filled, clause: Clause, from: number): boolean {
  // a group ("les deux ministres", "officials of both sides") is more than one party, unless a verb does something to it
  let parties = 0
  for (const { actor, role } of filled.parties)
    parties += (role !== 'recipient' || row.noun) && scan.cast.actors[actor]!.kind === 'group' ? 2 : 1
  if (parties < Math.max(1, row.parties ?? 1)) return false
  // "les joueurs ont reçu de faux papiers": hosts alone receive nobody
  if (row.act === 'meet' && filled.parties.every(({ role }) => role === 'host')) return false
  // where to is not enough: someone must have gone
  if (row.act === 'visit' && !filled.parties.some((party) => party.role === 'agent')) return false
  // nobody visits the state that is his own
  if (row.act === 'visit' && visitsHome(scan, filled)) return false
  const { who } = row
  if (who && !filled.parties.some(({ actor, role }) => role === 'agent' && who.includes(scan.cast.actors[actor]!.kind)))
    return false
  if (!row.needs) return true
  if (row.needs.some((slot) => filled.slots.includes(slot))) return true
  // a place does for where to, not for who
  return !row.needs.includes('subject') && placeOf(scan, clause, from, from + 20, null) !== null
}
