import type { StatusWords } from '../../lang/modal.ts'
import type { NominalRules } from '../../lang/nominal.ts'
import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseAt, phraseBefore } from '../clause/phrases.ts'
import { Word, type Words } from '../voice/words.ts'
import { goesOn, heldAfter, relative } from './events.ts'
import { governmentOf } from './government.ts'
import { isDone, type Judged, judged, type StatusScan, statusOf } from './status.ts'

/** What the status of nouns asks beside that of verbs. */
export interface NominalScan extends StatusScan {
  readonly words: Words
  readonly statusWords: StatusWords
  /** Whether a token is a state's adjective or name. */
  readonly namesState: (token: number) => boolean
}

/**
 * The status of an act told by a noun: from adjectives at the noun, the preposition before it, or the verb that has it as
 * subject or object. Null where nothing says whether it took place: the act is then not told at all.
 */
export function nominalStatus(
  scan: NominalScan,
  rules: NominalRules,
  clause: Clause,
  first: number,
  last: number,
  headline: boolean,
): Judged | null {
  const { syntax } = scan
  const floor = clause.sentence.first
  let past = false
  let coming = false
  for (let at = Math.max(floor, first - 4); at < Math.min(clause.sentence.last, last + 3); at++) {
    if (at >= first && at < last) continue
    const norm = syntax.norm(at)
    if (rules.off.has(norm)) return judged('refused', 'called-off')
    if (rules.planned.has(norm)) coming = true
    else if (rules.possible.has(norm)) return judged('possible', 'possible-adjective')
    else if (scan.statusWords.hearsay.includes(norm)) return judged('possible', 'hearsay')
    else if (rules.ongoing.has(norm)) return judged('ongoing', 'ongoing-adjective')
    if (rules.past.has(norm)) past = true
  }
  if (coming) {
    // "the planned visit was scrapped"
    const told = asSubject(scan, rules, clause, phraseStart(scan, rules, first, floor), last, headline)
    return told?.status === 'refused' || told?.status === 'denied' ? told : judged('planned', 'coming')
  }
  const before = verbBefore(scan, clause, first)
  const opened = before?.lemmas.some(
    (lemma) => rules.openedBy.has(lemma) || rules.calledFor.has(lemma) || rules.plannedBy.has(lemma),
  )
  const lead = phraseStart(scan, rules, first, floor)
  if (
    phraseBefore(syntax, rules.occurred, lead, floor) >= 0 ||
    phraseBefore(syntax, rules.occurred, first, floor) >= 0
  ) {
    const main =
      clause.groups.findLast((group) => group.kind === 'finite' && group.head < first) ??
      clause.groups.find((group) => group.kind === 'finite')
    const outer = main ? statusOf(scan, clause, main, headline) : null
    return outer && !isDone(outer.status) && outer.status !== 'denied'
      ? judged(outer.status === 'planned' ? 'planned' : 'possible', 'frame-of-open')
      : judged('done', 'occurred')
  }
  const told = asSubject(scan, rules, clause, lead, last, headline)
  if (told) return told
  const after = heldAfter(scan, rules, clause, last, headline)
  if (after) return after
  // "there was no meeting", "n'a eu aucun entretien"
  if (before?.negated && exists(scan, rules, before)) return judged('denied', 'negated')
  if (before?.negated) return null
  if (rules.goesOn && goesOn(scan, rules.goesOn, lead, floor)) return judged('ongoing', 'goes-on')
  const row = before && governmentOf(syntax, scan.governments, before, clause.sentence.last, 'noun')
  if (before && row && (row.gives === 'refused' || row.gives === 'planned')) {
    const outer = statusOf(scan, clause, before, headline)
    if (isDone(outer.status)) return { status: row.gives, rule: row.id }
  }
  if (before && opened) {
    const outer = statusOf(scan, clause, before, headline)
    if (before.lemmas.some((lemma) => rules.calledFor.has(lemma)))
      return judged(isDone(outer.status) ? 'called-for' : 'possible', 'called-for-noun')
    if (before.lemmas.some((lemma) => rules.plannedBy.has(lemma)))
      return judged(isDone(outer.status) || outer.status === 'planned' ? 'planned' : 'possible', 'planned-noun')
    return judged('possible', 'opened-noun')
  }
  if (before?.lemmas.some((lemma) => rules.happen.has(lemma))) return statusOf(scan, clause, before, headline)
  return past ? judged('done', 'past-adjective') : null
}

/** Acts that are there for all to see: what is condemned or discussed as "the attack" took place. */
const FORCE: ReadonlySet<string> = new Set(['attack', 'coerce'])

/** Acts that someone is told of after they took place: talks, meetings, visits. */
const TOLD: ReadonlySet<string> = new Set(['consult', 'meet', 'visit', 'call', 'convene'])

/** "condemned the rocket attacks by …": the verb takes for granted that what it names took place. */
export function factiveStatus(
  scan: NominalScan,
  rules: NominalRules,
  clause: Clause,
  first: number,
  act: string,
): Judged | null {
  const told = TOLD.has(act)
  if (!told && (!rules.factive.size || !FORCE.has(act))) return null
  const verbs = told ? rules.briefing : rules.factive
  const before = verbBefore(scan, clause, first) ?? (told ? undefined : verbOfList(scan, clause, first))
  if (!before?.lemmas.some((lemma) => verbs.has(lemma)) || (told && before.negated)) return null
  let definite = false
  for (let at = before.last; at < first; at++) {
    const norm = scan.syntax.norm(at)
    if (rules.planned.has(norm) || rules.possible.has(norm) || scan.syntax.rules.indefinites.has(norm)) return null
    if (scan.words.is(at, Word.Preposition) || scan.syntax.isComma(at)) definite = false
    else if (
      scan.words.is(at, Word.Article) ||
      norm === "'s" ||
      norm === "'" ||
      scan.syntax.rules.possessives.has(norm)
    )
      definite = true
  }
  return definite ? judged('done', 'taken-for-granted') : null
}

/** How far before a noun the verb of a long list that it is part of may stand. */
const LIST_REACH = 40

/** "discussed the budget, trade, and Chad's attack on …": the verb of the list, over its commas. */
function verbOfList({ syntax, words }: NominalScan, clause: Clause, first: number): VerbGroup | undefined {
  for (let at = first - 1; at >= clause.sentence.first && at > first - LIST_REACH; at--) {
    if (syntax.groupOver[at]) return syntax.groupOver[at]
    if (syntax.isPunctuation(at) && !syntax.isComma(at)) return undefined
    if (words.is(at, Word.Relative | Word.Subordinator) && !words.is(at, Word.Preposition)) return undefined
  }
  return undefined
}

/** Whether a verb says of the noun behind it that it is or takes place: "there was", "il y a eu", "ont tenu". */
function exists({ syntax }: NominalScan, rules: NominalRules, { first, last, lemmas }: VerbGroup): boolean {
  for (let at = first - 1; at < last; at++) if (rules.existentials.has(syntax.norm(at))) return true
  return lemmas.some((lemma) => rules.happen.has(lemma))
}

/** Where the noun phrase of a noun begins: over its articles, adjectives and owner ("the Irish president's visit"). */
function phraseStart(scan: NominalScan, rules: NominalRules, noun: number, floor: number): number {
  const { syntax } = scan
  let at = noun
  for (let steps = 0; at > floor && steps < 6; steps++) {
    const norm = syntax.norm(at - 1)
    const owner =
      syntax.mentionBefore[at] ??
      (syntax.tokens.shape[at - 1]! & Shape.Clitic ? syntax.mentionBefore[at - 1] : undefined)
    if (owner && owner.first >= floor) at = owner.first
    // "the fourth round of | talks"
    else if (at - 2 >= floor && scan.words.is(at - 1, Word.Of) && rules.rounds.has(syntax.norm(at - 2))) at -= 2
    // "la séance finale du | dialogue"
    else if (at - 3 >= floor && scan.words.is(at - 1, Word.Of) && rules.rounds.has(syntax.norm(at - 3))) at -= 3
    else if (
      scan.words.is(at - 1, Word.Article | Word.Determiner) ||
      syntax.rules.titleAdjectives.has(norm) ||
      rules.past.has(norm) ||
      rules.planned.has(norm) ||
      scan.namesState(at - 1)
    )
      at--
    else break
  }
  return at
}

/** The noun as subject: what its verb says took place, is to come, or was called off. */
function asSubject(
  scan: NominalScan,
  rules: NominalRules,
  clause: Clause,
  first: number,
  last: number,
  headline: boolean,
): Judged | null {
  const { syntax } = scan
  const lead = first - 1
  if (lead >= clause.sentence.first && (scan.words.is(lead, Word.Preposition) || syntax.groupOver[lead])) return null
  const verb = clause.groups.find(
    (group) => group.kind === 'finite' && group.head >= last && group.head < last + 30 && !relative(scan, group),
  )
  if (!verb || verb.pronoun >= 0 || verb.clitic >= 0) return null
  const subject = syntax.mentionBefore[verb.first]
  if (subject && subject.first < last) return null
  const words = syntax.norm(verb.head)
  if (scan.statusWords.off.includes(words)) return judged('refused', 'called-off')
  if (scan.statusWords.coming.includes(words) || scan.statusWords.later.includes(words))
    return judged('planned', 'coming')
  const status = statusOf(scan, clause, verb, headline)
  const said = predicated(scan, rules, clause, verb)
  if (said) return isDone(status.status) ? said : status.status === 'denied' ? judged('possible', 'negated') : status
  const happens = verb.lemmas.some((lemma) => rules.happen.has(lemma))
  if (verb.tense === 'future' && verb.lemmas.some((lemma) => rules.ends.has(lemma))) return judged('ongoing', 'to-end')
  if (!isDone(status.status) || happens || verb.tense === 'past') return status
  return null
}

/** "is possible", "are under way": what a predicate behind "to be" says of the noun. */
function predicated(scan: NominalScan, rules: NominalRules, { sentence }: Clause, verb: VerbGroup): Judged | null {
  if (!verb.lemmas.some((lemma) => scan.grammar.passive.has(lemma))) return null
  for (let at = verb.last; at < sentence.last && at < verb.last + 2; at++) {
    if (phraseAt(scan.syntax, rules.underWay, at, sentence.last) >= 0) return judged('ongoing', 'ongoing-adjective')
    const norm = scan.syntax.norm(at)
    if (rules.possible.has(norm)) return judged('possible', 'possible-adjective')
    if (rules.planned.has(norm)) return judged('planned', 'coming')
    if (!scan.words.is(at, Word.Adverb)) return null
  }
  return null
}

/** The verb group that the noun may be an object of: the nearest before it, over determiners and complements. */
function verbBefore(scan: StatusScan, clause: Clause, first: number): Clause['groups'][number] | undefined {
  for (let at = first - 1, steps = 0; at >= clause.sentence.first && steps < 9; at--, steps++) {
    const group = scan.syntax.groupOver[at]
    if (group) return group
    const norm = scan.syntax.norm(at)
    if (norm === ',' || norm === ';' || norm === ':') return undefined
  }
  return undefined
}
