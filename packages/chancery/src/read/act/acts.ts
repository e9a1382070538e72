import { dayBounds, parseEdtf } from '../../record/edtf.ts'
import type { PredicateRow } from '../../lang/predicate.ts'
import type { Status } from '../../record/reading.ts'
import { Shape } from '../../text/text.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Documents } from '../names/documents.ts'
import type { StatementDraft } from '../voice/draft.ts'
import type { ActDraft } from './draft.ts'
import { phraseAt, phraseBefore } from '../clause/phrases.ts'
import { matchVerb } from './match.ts'
import { type Filled, fillNoun, fillVerb, type RoleScan } from './roles.ts'
import type { NominalScan } from './nominal.ts'
import { isDone, type Judged, statusOf } from './status.ts'
import { dateOf, type PlacedDate, placeOf } from './where.ts'

/** What finding acts needs beside the roles' scan. */
export interface ActScan extends RoleScan, NominalScan {
  readonly documents: Documents
  readonly statements: readonly StatementDraft[]
  readonly dates: readonly PlacedDate[]
  /** Day number of publication, or null. */
  readonly published: number | null
  readonly isHeadline: (sentence: number) => boolean
  /** What words around a nominal act make of it: "upcoming", "lors de", "proposed". */
  readonly nominalStatus: (clause: Clause, first: number, last: number) => Judged | null
}

/** Days before publication after which an act is history told as context (GUIDE, settled question 9). */
const BACKGROUND = 30

/** Finds the acts that one sentence tells. */
export function findActs(scan: ActScan, clause: Clause, emit: (act: ActDraft) => void): void {
  const used = new Set<number>()
  for (const group of clause.groups) {
    const rows = group.lemmas.flatMap((lemma) => scan.compiled.predicates.get(lemma) ?? [])
    if (!rows.length || isAuxiliary(scan, clause, group)) continue
    for (const match of matchVerb(scan.syntax, rows, group, clause.sentence.last)) {
      const filled = fillVerb(scan, clause, group, match)
      if (!enough(scan, match.row, filled, clause, group.first)) continue
      if (match.object >= 0 && refersBack(scan, match.object - match.words + 1)) break
      if (match.object >= 0) used.add(match.object)
      emit(make(scan, clause, match.row, filled, group.head, verbStatus(scan, clause, group, match.row), [filled.first, filled.last]))
      break
    }
  }
  scan.compiled.nominals.scan(scan.syntax.tokens, (first, last, row) => {
    for (let at = first; at < last; at++) if (used.has(at) || scan.syntax.groupOver[at]) return
    if (refersBack(scan, first) || !nounFits(scan, row, first, last, clause.sentence.last)) return
    const filled = fillNoun(scan, clause, [first, last], row)
    joinSubject(scan, clause, row, filled, first)
    if (!enough(scan, row, filled, clause, first)) return
    const status = row.status ? { status: row.status, rule: row.id } : scan.nominalStatus(clause, first, last)
    if (!status) return
    emit(make(scan, clause, row, filled, first, status, [filled.first, filled.last]))
  }, clause.sentence.first, clause.sentence.last)
}

/** How far a noun's own complement is looked for. */
const COMPLEMENT_REACH = 6

/** Whether a noun has the complement that its row asks for ("retrait des troupes", "troop withdrawal"), and no barring word after it. */
function nounFits(scan: ActScan, row: PredicateRow, first: number, last: number, limit: number): boolean {
  const { syntax } = scan
  if (row.except && phraseAt(syntax, row.except, last, limit) >= 0) return false
  if (row.later) {
    let found = false
    for (let at = last; at < limit && at < last + 18 && !found; at++) found = phraseAt(syntax, row.later, at, limit) >= 0
    if (!found) return false
  }
  if (!row.object) return true
  if (!syntax.rules.headFirst && phraseBefore(syntax, row.object, first, 0) >= 0) return true
  for (let at = last; at < limit && at < last + COMPLEMENT_REACH; at++) {
    if (phraseAt(syntax, row.object, at, limit) >= 0) return true
    if (syntax.isPunctuation(at) || syntax.groupOver[at]) return false
  }
  return false
}

/** "ne va pas retirer": a verb right before the infinitive that it governs only lends it tense. */
const isAuxiliary = (scan: ActScan, clause: Clause, group: VerbGroup): boolean => {
  const next = scan.syntax.groupOver[group.last]
  return next !== undefined && next.kind === 'infinitive' && next.governor === group.index && next.first === group.last && !scan.grammar.infinitiveMarks.has(scan.syntax.norm(next.first)) && clause.groups.length > 1 && !scan.grammar.markedInfinitive
}

/** "this trip", "cette visite": an act told before, not another. */
const refersBack = (scan: ActScan, noun: number): boolean => {
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
function joinSubject(scan: ActScan, clause: Clause, row: PredicateRow, filled: Filled, first: number): void {
  if (!MUTUAL.has(row.act) || filled.parties.length !== 1 || filled.slots.has('de') || filled.slots.has('possessor') || filled.slots.has('entre') || filled.slots.has('between')) return
  if (!occasion(scan, clause, first)) return
  const main = clause.groups.find((group) => group.kind === 'finite' && scan.syntax.quotation[group.head] === scan.syntax.quotation[first])
  if (!main) return
  const role = row.roles['avec'] ?? row.roles['with'] ?? 'agent'
  for (const actor of scan.antecedents.actorsOf(main, clause)) if (!filled.parties.some((party) => party.actor === actor)) filled.parties.push({ actor, role })
}

/** Whether a preposition of occasion stands before the noun, over its determiner and adjectives: lors de, during. */
const occasion = (scan: ActScan, clause: Clause, noun: number): boolean => {
  const { occurred } = scan.compiled.language.nominal
  for (let end = noun; end > noun - 4 && end > clause.sentence.first; end--) if (phraseBefore(scan.syntax, occurred, end, clause.sentence.first) >= 0) return true
  return false
}

function enough(scan: ActScan, row: PredicateRow, filled: Filled, clause: Clause, from: number): boolean {
  // a group ("les deux ministres", "officials of both sides") is more than one party
  const parties = filled.parties.reduce((sum, party) => sum + (scan.cast.actors[party.actor]!.kind === 'group' ? 2 : 1), 0)
  if (parties < Math.max(1, row.parties ?? 1)) return false
  if (!row.needs) return true
  if (row.needs.some((slot) => filled.slots.has(slot))) return true
  return placeOf(scan.syntax, scan.hitAt, clause, from, from + 20, () => false) !== null
}

function verbStatus(scan: ActScan, clause: Clause, group: VerbGroup, row: PredicateRow): Judged {
  const told = statusOf(scan, clause, group, scan.isHeadline(clause.sentence.index))
  return row.status && isDone(told.status) ? { status: row.status, rule: row.id } : told
}

function make(scan: ActScan, clause: Clause, row: PredicateRow, filled: Filled, head: number, judged: Judged, bounds: readonly [number, number]): ActDraft {
  const { tokens } = scan.syntax
  const statement = innermost(scan.statements, head, scan.syntax)
  const date = dateOf(scan.dates, clause, head, bounds)
  const status = settle(scan, judged.status, statement, date?.edtf ?? null)
  const instruments: number[] = []
  for (let at = bounds[0]; at < Math.min(bounds[1] + 8, clause.sentence.last); at++) {
    const found = scan.documents.over(at)
    if (found && !found.document.speaks && !instruments.includes(found.document.index)) instruments.push(found.document.index)
  }
  let last = bounds[1]
  while (last < clause.sentence.last && last < bounds[1] + 1 && tokens.shape[last] & Shape.Clitic) last++
  return {
    act: row.act, cameo: row.cameo ?? null, status, parties: filled.parties, date: date?.edtf ?? null,
    place: placeOf(scan.syntax, scan.hitAt, clause, Math.min(bounds[0], head) - 6, bounds[1] + 14, (token) => isParty(scan, filled, token)), instruments, stage: row.stage ?? null,
    statement: statement?.index ?? -1, sentence: clause.sentence.index, head, evidence: [{ start: tokens.start[bounds[0]], end: tokens.end[last - 1] }],
    rules: [row.id, judged.rule, ...(status !== judged.status ? ['read/status/told'] : [])],
  }
}

const isParty = (scan: ActScan, filled: Filled, token: number): boolean => {
  const mention = scan.syntax.mentionAt[token] ?? scan.syntax.mentionBefore[token + 1]
  return mention !== undefined && mention.kind !== 'state' && filled.parties.some((party) => mention.entities.includes(party.actor))
}

/** The innermost statement inside whose content a token stands. */
export function innermost(statements: readonly StatementDraft[], token: number, syntax: Syntax): StatementDraft | undefined {
  const at = syntax.tokens.start[token]!
  let best: StatementDraft | undefined
  for (const statement of near(statements, at)) {
    if (statement.cueToken === token) continue
    if (statement.content.some((piece) => piece.start <= at && at < piece.end) && (!best || size(statement) <= size(best))) best = statement
  }
  return best
}

const size = (statement: StatementDraft): number => statement.content.reduce((sum, piece) => sum + piece.end - piece.start, 0)

/** Statements are in order of their start: only those that begin shortly before a point can hold it, quotations apart. */
function near(statements: readonly StatementDraft[], at: number): readonly StatementDraft[] {
  let low = 0
  let high = statements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (statements[middle]!.content[0]!.start <= at) low = middle + 1
    else high = middle
  }
  return statements.slice(Math.max(0, low - 24), low)
}

/** What the statement around an act, and its date, make of its status. */
function settle(scan: ActScan, status: Status, statement: StatementDraft | undefined, date: string | null): Status {
  let settled = status
  if (statement && isDone(settled)) {
    if (statement.commits === 'denial') settled = 'denied'
    else if (statement.commits === 'question' || statement.commits === 'threat') settled = 'possible'
    else if (statement.commits === 'demand' && settled !== 'background') settled = 'called-for'
    else if (statement.commits === 'thought' && settled === 'ongoing') settled = 'possible'
  }
  if (date && scan.published !== null && (isDone(settled) || settled === 'planned')) {
    const parsed = parseEdtf(date)
    const bounds = parsed ? dayBounds(parsed) : null
    if (bounds && isDone(settled) && bounds.first > scan.published) settled = 'planned'
    else if (bounds && settled === 'done' && bounds.last < scan.published - BACKGROUND) settled = 'background'
  }
  return settled
}
