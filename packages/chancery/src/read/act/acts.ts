import type { PredicateRow } from '../../lang/predicate.ts'
import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { StatementDraft } from '../voice/draft.ts'
import { Word } from '../voice/words.ts'
import { isAuxiliary, isPast } from './auxiliary.ts'
import { throughSpeaker } from './counterpart.ts'
import type { ActDraft } from './draft.ts'
import { enough, joinAsked, joinDecider, joinSubject, nounFits, refersBack } from './fits.ts'
import { instrumentsOf, noteBefore } from './instruments.ts'
import { knownStatus, pastByDate } from './known.ts'
import { matchVerb } from './match.ts'
import type { NominalScan } from './nominal.ts'
import { fillNoun } from './noun-roles.ts'
import { type Filled, join, type RoleScan, takesPart, withoutTheirStates } from './slots.ts'
import { verbStatus } from './standing.ts'
import { isDone, type Judged } from './status.ts'
import { innermost, isGone, isOwnWord, isToCome, isVerbal, settle } from './told.ts'
import { mayBeTogether } from './unowned.ts'
import { fillVerb } from './verb-roles.ts'
import { dateOf, framePlace, type PlacedDate, placeOf } from './where.ts'
import type { Presence } from './witness.ts'

/** What finding acts needs beside the roles' scan. */
export interface ActScan extends RoleScan, NominalScan {
  readonly statements: readonly StatementDraft[]
  /** Dates of the sentence that is being read. */
  dates: readonly PlacedDate[]
  /** Day number of publication, or null. */
  readonly published: number | null
  readonly isHeadline: (sentence: number) => boolean
  /** Takes down who was there. */
  readonly notePresence: (presence: Presence) => void
  /** What words around a nominal act make of it: "upcoming", "lors de", "proposed". */
  readonly nominalStatus: (clause: Clause, first: number, last: number, act: string) => Judged | null
}

/** Finds the acts that one sentence tells. */
export function findActs(scan: ActScan, clause: Clause, emit: (act: ActDraft) => void): void {
  /** Objects of verbs that told an act: nouns that tell none of their own. */
  const used: number[] = []
  /** Acts by the noun that is their verb's object. */
  const byObject = new Map<number, ActDraft>()
  /** Acts by the verb that tells them. */
  const byVerb = new Map<number, ActDraft>()
  for (const group of clause.groups) {
    if (!scan.words.is(group.head, Word.Tells)) continue
    const rows = rowsOf(scan, group)
    if (!rows.length || isAuxiliary(scan, clause, group)) continue
    for (const match of matchVerb(scan, rows, group, clause.sentence.last)) {
      const filled = fillVerb(scan, clause, group, match)
      if (match.row.ofInstrument) {
        const told = verbStatus(scan, clause, group, match.row)
        // "enters into force on Friday": no treaty is about to be in force for days
        const status = told.status === 'ongoing' ? { ...told, status: 'planned' as const } : told
        const act = make(scan, clause, match.row, filled, group.head, status, true)
        if (act.instruments.length) emit(act)
        break
      }
      if (!enough(scan, match.row, filled, clause, group.first)) {
        // "des contrats ont été signés": by whom is not told, but that they were
        if (!group.passive || group.negated) continue
        if (match.row.act === 'sign') noteBefore(scan, clause, match.row, group.head)
        const told =
          filled.parties.length || group.kind !== 'finite' ? null : verbStatus(scan, clause, group, match.row)
        // whoever met before that did it together
        if (told?.status === 'done' && mayBeTogether(match.row.act)) {
          emit(make(scan, clause, match.row, filled, group.head, told, true))
          break
        }
        continue
      }
      if (
        match.object >= 0 &&
        // "cette décision", "cette initiative" are no acts told before; English gains nothing by it
        (scan.words.is(match.object, Word.Nominal) || !scan.syntax.rules.headFirst) &&
        refersBack(scan, match.object - match.words + 1)
      )
        break
      const known = group.kind === 'participle' && match.object >= 0 ? byObject.get(match.object) : undefined
      if (known?.act === match.row.act) {
        // "attended the summit hosted by the minister": one act, told by two verbs
        for (const party of filled.parties) if (!takesPart(known, party.actor)) known.parties.push(party)
        break
      }
      // "resumed shelling": one act, told by two verbs
      if (group.kind === 'gerund' && byVerb.get(group.governor)?.act === match.row.act) break
      if (match.object >= 0 && match.row.act !== 'request') usedBy(scan, match.object, used)
      if (match.row.witness && !group.negated) {
        const actors = filled.parties.map((party) => party.actor)
        scan.notePresence({ actors, sentence: clause.sentence.index, at: scan.syntax.tokens.start[group.first]! })
        break
      }
      const status = verbStatus(scan, clause, group, match.row)
      // "said that Chad did not violate the truce" reproaches it with nothing
      if (match.row.roles['speaker'] && !isDone(status.status)) break
      if (LOOSE.has(status.rule)) break
      const act = make(scan, clause, match.row, filled, group.head, status, group.passive)
      if (match.object >= 0) byObject.set(match.object, act)
      byVerb.set(group.index, act)
      emit(act)
      break
    }
  }
  const { first, last } = clause.sentence
  for (let at = scan.words.next(first, last, Word.Nominal); at < last; at = scan.words.next(at, last, Word.Nominal)) {
    const noun = scan.compiled.nominals.at(scan.syntax.tokens, at, last)
    if (noun && isFree(scan, used, at, noun.last))
      for (const row of noun.values) nominalAct(scan, clause, at, noun.last, row, emit)
    at = noun ? noun.last : at + 1
  }
}

/** What nothing grades tells no act: "facile de signer", "opened the bridge to allow …", "threatened to ban voting". */
const LOOSE: ReadonlySet<string> = new Set([
  'read/status/unknown-governor',
  'read/status/loose-infinitive',
  'read/status/open-refusal',
])

/** How far an amount's own noun is looked for. */
const AMOUNT = 6

/** Notes the object of a verb that told an act; of an amount ("25,000 tons of food aid") what it is an amount of too. */
function usedBy({ syntax, words }: ActScan, object: number, used: number[]): void {
  used.push(object)
  if (syntax.rules.headFirst || !words.is(object + 1, Word.Of)) return
  for (let at = object + 2; at < object + 2 + AMOUNT; at++) {
    if (syntax.isPunctuation(at) || syntax.groupOver[at] || words.is(at, Word.Preposition)) return
    used.push(at)
  }
}

/** Whether a noun is no verb and not the object of a verb that told an act. */
const isFree = (scan: ActScan, used: readonly number[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (scan.syntax.groupOver[at] || used.includes(at)) return false
  return true
}

function nominalAct(
  scan: ActScan,
  clause: Clause,
  first: number,
  last: number,
  row: PredicateRow,
  emit: (act: ActDraft) => void,
): void {
  if (refersBack(scan, first) || !nounFits(scan, row, first, last, clause.sentence.last)) return
  const filled = fillNoun(scan, clause, first, last, row)
  if (row.act === 'convene') joinBody(scan, filled, first)
  joinSubject(scan, clause, row, filled, first)
  joinAsked(scan, clause, row, filled, first)
  joinDecider(scan, clause, row, filled, first)
  if (!enough(scan, row, filled, clause, first)) return
  const status = row.status
    ? { status: row.status, rule: row.id }
    : (scan.nominalStatus(clause, first, last, row.act) ??
      knownStatus(scan, clause, row, filled, first) ??
      pastByDate(scan, clause, row, filled, first))
  if (status) emit(make(scan, clause, row, filled, first, status))
}

/** "Lors de l'Assemblée générale des Nations unies": a session that is itself a body is a party. */
function joinBody({ syntax }: ActScan, filled: Filled, noun: number): void {
  for (let at = noun; at >= 0 && at > noun - BODY_REACH; at--) {
    const mention = syntax.mentionAt[at]
    if (!mention) continue
    if (mention.body !== null && noun < mention.last) join(filled, mention.entities, 'agent')
    return
  }
}

/** How far before its noun the name of a session may begin. */
const BODY_REACH = 6

/** What is told as still to be done, in the future or as an infinitive that says what is wanted: no day that is past is its own. */
const isAhead = ({ syntax }: ActScan, { status, rule }: Judged, head: number): boolean => {
  const group = syntax.groupOver[head]
  return (
    rule === 'read/status/future' ||
    (group?.kind === 'infinitive' && !group.perfect && !isDone(status) && rule !== 'read/status/hearsay')
  )
}

const NO_ROWS: readonly PredicateRow[] = []

/** The rows of a group's lemmas; most groups have none. */
function rowsOf({ compiled }: ActScan, { lemmas }: VerbGroup): readonly PredicateRow[] {
  let rows = NO_ROWS
  for (const lemma of lemmas) {
    const more = compiled.predicates.get(lemma)
    if (more) rows = rows === NO_ROWS ? more : [...rows, ...more]
  }
  return rows
}

function make(
  scan: ActScan,
  clause: Clause,
  row: PredicateRow,
  filled: Filled,
  head: number,
  judged: Judged,
  passive = false,
): ActDraft {
  const { tokens } = scan.syntax
  const limit = clause.sentence.last
  const statement = innermost(scan.statements, head, scan.syntax)
  const own = statement !== undefined && isOwnWord({ act: row.act, parties: filled.parties }, statement)
  const near = dateOf(scan, clause, head, filled)?.edtf ?? (own ? statement.date : null)
  // what the verb tells in the past was not on a day to come: a weekday taken for the next one
  const past = judged.rule === 'read/status/past' || isPast(scan, head)
  const date = near && (past ? isToCome(scan, near) : isAhead(scan, judged, head) && isGone(scan, near)) ? null : near
  const status = settle(scan, judged, statement, date)
  const instruments = instrumentsOf(scan, clause, row, filled, passive ? head : -1)
  const last = filled.last < limit && tokens.shape[filled.last] & Shape.Clitic ? filled.last + 1 : filled.last
  const act: ActDraft = {
    act: row.act,
    cameo: row.cameo ?? null,
    status,
    parties: withoutTheirStates(scan, filled).parties,
    concerned: filled.concerned,
    date,
    place: isVerbal(row.act)
      ? framePlace(scan, clause, filled, head)
      : placeOf(scan, clause, Math.min(filled.first, head) - 6, filled.last + 14, filled, head),
    instruments,
    stage: row.stage ?? null,
    statement: statement?.index ?? -1,
    vouchers: [],
    sentence: clause.sentence.index,
    head,
    evidence: [{ start: tokens.start[filled.first], end: tokens.end[last - 1] }],
    rules: [row.id, ...filled.rules, judged.rule, ...(status === judged.status ? [] : ['read/status/told'])],
  }
  if (row.verb !== undefined) throughSpeaker(scan.cast, statement, act)
  return act
}
