import { dayBounds, parseEdtf } from '../../record/edtf.ts'
import type { DateExpression } from '../../record/reading.ts'
import type { Draft } from '../draft.ts'
import { entryOf } from '../names/entries.ts'
import { countWhile } from '../ordered.ts'
import type { Stage } from '../stage.ts'
import { type ActScan, findActs } from './acts.ts'
import { isElsewhen } from './auxiliary.ts'
import { noteConclusions, partiesOfInstruments } from './concluded.ts'
import { fillCounterparts } from './counterpart.ts'
import type { ActDraft } from './draft.ts'
import { mergeActs } from './merge.ts'
import { factiveStatus, nominalStatus } from './nominal.ts'
import { dateByOccasion } from './occasion.ts'
import { innermost, isNews, saidBefore } from './told.ts'
import { ownTogether } from './unowned.ts'
import { addressInvitations, joinVisits, visitsOf } from './visits.ts'
import { vouchForActs } from './vouched.ts'
import type { PlacedDate } from './where.ts'
import { addWitnesses, findPresences, type Presence } from './witness.ts'

/** Finds what happened, will, may, or did not. */
export const findAllActs: Stage = {
  id: 'read/find-acts',
  needs: ['clauses', 'actors', 'antecedents', 'instruments', 'statements', 'dates'],
  gives: ['acts'],
  note: 'predicates over verb groups and nouns, with status, parties, date and place',
  run(draft) {
    const headlines = headlineSentences(draft)
    const isHeadline = (sentence: number): boolean => headlines.has(sentence)
    const placed = placeDates(draft)
    const spoken = new Map(draft.statements.map(({ cueToken, speakers }) => [cueToken, speakers]))
    const scan: ActScan = {
      syntax: draft.syntax,
      words: draft.telling,
      compiled: draft.compiled,
      cast: draft.cast,
      antecedents: draft.antecedents,
      trees: draft.trees,
      hitAt: draft.hitAt,
      documents: draft.documentFinder,
      statements: draft.statements,
      speakersAt: (token) => innermost(draft.statements, token, draft.syntax)?.speakers ?? [],
      addresseesAt: (token) => innermost(draft.statements, token, draft.syntax)?.addressees ?? NOBODY,
      saidBefore: (token, others) => saidBefore(draft.statements, token, others),
      speakersBy: (cue) => spoken.get(cue) ?? NOBODY,
      dates: [],
      published: publishedDay(draft),
      isHeadline,
      notePresence: (presence) => presences.push(presence),
      governments: draft.compiled.governments,
      statusWords: draft.compiled.language.statusWords,
      grammar: draft.compiled.language.grammar,
      speech: draft.compiled.language.speech,
      proposals: draft.compiled.language.nominal.proposals,
      talkedOf: draft.compiled.language.nominal.talkedOf ?? NO_WORDS,
      journeys: draft.compiled.language.nominal.journeys ?? NO_WORDS,
      ranks: draft.compiled.language.nominal.ranks ?? NO_WORDS,
      doubtful: draft.compiled.language.nominal.doubtful,
      intents: draft.compiled.language.nominal.intents,
      conditions: draft.compiled.language.statusWords.conditions,
      untilPhrases: draft.compiled.language.statusWords.until,
      prefaces: draft.compiled.prefaces,
      namesState: (token) => entryOf(draft.hitOver[token], 'state') !== undefined,
      nominalStatus: (clause, first, last, act) =>
        factiveStatus(scan, draft.compiled.language.nominal, clause, first, act) ??
        nominalStatus(scan, draft.compiled.language.nominal, clause, first, last, isHeadline(clause.sentence.index)),
    }
    const presences: Presence[] = []
    const acts: ActDraft[] = []
    const emit = (act: ActDraft): void => {
      if (act.act === 'visit') acts.push(...visitsOf(act, scan, draft.text.sentences[act.sentence]!.last))
      else acts.push(act)
    }
    let at = 0
    for (const clause of draft.clauses) {
      if (!clause.mentions.length && !clause.groups.length) continue
      while (at < placed.length && placed[at]!.token < clause.sentence.first) at++
      let to = at
      while (to < placed.length && placed[to]!.token < clause.sentence.last) to++
      scan.dates = to > at ? placed.slice(at, to) : NO_DATES
      findActs(scan, clause, emit)
      findPresences(scan, clause, scan.notePresence)
    }
    const stateOf = (actor: number): string | null => draft.cast.actors[actor]!.state
    const told = ownTogether(acts, (index) =>
      draft.documentFinder.all[index]!.parties.flatMap((code) => draft.cast.stateOf(code)?.index ?? []),
    )
    addressInvitations(told, scan)
    fillCounterparts(told)
    draft.acts = [...joinVisits(mergeActs(told, isHeadline, stateOf), stateOf)]
    const kindOf = (actor: number): string => draft.cast.actors[actor]!.kind
    addWitnesses(draft.acts, presences, {
      starts: (sentence) => draft.text.sentences[Math.max(0, sentence)]?.start ?? Number.POSITIVE_INFINITY,
      isPerson: (actor) => kindOf(actor) === 'person',
      isState: (actor) => kindOf(actor) === 'state',
      stateOf,
    })
    noteConclusions(draft.acts, draft.documents, stateOf)
    draft.acts = partiesOfInstruments(
      draft.acts,
      draft.documents,
      (code) => draft.cast.state(code, draft.compiled.stateName(code)).index,
    )
    dateReleases(draft)
    dateByOccasion(draft.acts, draft.statements, {
      stateOf,
      isNews: (date) => isNews(scan, date),
      isPerson: (actor) => draft.cast.actors[actor]!.kind === 'person',
      isVerb: (token) => draft.syntax.groupOver[token] !== undefined,
      elsewhen: (token) => isElsewhen(scan, token),
    })
    vouchForActs(draft.acts, draft.statements, draft.standing, draft.syntax)
  },
}

const NO_WORDS: ReadonlySet<string> = new Set()
const NOBODY: readonly number[] = []
const NO_DATES: readonly PlacedDate[] = []

function headlineSentences(draft: Draft): ReadonlySet<number> {
  const found = new Set<number>()
  const starts = draft.cleaned.zones.filter((zone) => zone.kind === 'headline')
  if (starts.length === 0) return found
  for (const sentence of draft.text.sentences) {
    if (starts.some((zone) => zone.start <= sentence.start && sentence.start < zone.end)) found.add(sentence.index)
    if (sentence.index > 8) break
  }
  return found
}

function placeDates(draft: Draft): PlacedDate[] {
  const { tokens } = draft.text
  const last = Math.max(0, tokens.length - 1)
  const placed = draft.dates.map((date) => ({
    date,
    token: Math.min(
      last,
      countWhile(tokens.end, (end) => end <= date.start),
    ),
  }))
  // "the 1982 convention": a date in an instrument's name is its own; that of a dateline says when it was written
  const { datelines } = draft.cleaned
  const inDateline = ({ start }: DateExpression): boolean =>
    datelines.some((line) => line.start <= start && start < line.end)
  return placed.filter(({ date, token }) => !draft.documentFinder.over(token) && !inDateline(date))
}

/** What an author says in a release of his own, in the first person, he says on the day on which it is published. */
function dateReleases({ statements, published: { edtf } }: Draft): void {
  if (edtf === null || !DAY.test(edtf)) return
  for (const statement of statements) if (statement.rules.includes('read/voice/release')) statement.date ??= edtf
}

const DAY = /^\d{4}-\d\d-\d\d$/

const publishedDay = (draft: Draft): number | null => {
  const parsed = draft.published.edtf ? parseEdtf(draft.published.edtf) : null
  const bounds = parsed ? dayBounds(parsed) : null
  return bounds && Number.isFinite(bounds.last) ? bounds.last : null
}
