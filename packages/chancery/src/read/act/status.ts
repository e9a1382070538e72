import type { VerbGrammar } from '../../lang/grammar.ts'
import type { SpeechRules } from '../../lang/speech.ts'
import type { Status } from '../../record/reading.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseBefore } from '../clause/phrases.ts'
import type { Prefaces } from '../compile.ts'
import { Phrasal } from '../word-classes.ts'
import { framed } from './frames.ts'
import { isGerundSubject, isTalkedOf, ofItsOwn } from './gerunds.ts'
import { type Governments, governmentOf } from './government.ts'
import { grade, isLinked } from './grade.ts'
import { isRanked, nounRow } from './infinitives.ts'
import { gerundBefore, listOpening } from './listed.ts'
import { twinOf } from './tie.ts'

/** What `statusOf` asks of the language. */
export interface StatusScan {
  readonly syntax: Syntax
  readonly governments: Governments
  readonly grammar: VerbGrammar
  readonly speech: SpeechRules
  /** Nouns of what is only proposed. */
  readonly proposals: ReadonlySet<string>
  /** Verbs whose objects are only talked about: discuss. */
  readonly talkedOf: ReadonlySet<string>
  /** Verbs whose infinitive is what one goes or is sent for: travel, send. */
  readonly journeys: ReadonlySet<string>
  /** Words by which the infinitive of their noun took place: first. */
  readonly ranks: ReadonlySet<string>
  /** Nouns whose clause is left open. */
  readonly doubtful: ReadonlySet<string>
  /** What nouns make of the infinitive that hangs on them. */
  readonly intents: Readonly<Record<string, Status>>
  /** Phrases of several words that open a hypothesis: "provided that", "à moins que". */
  readonly conditions: readonly string[]
  /** Phrases that open what something lasts up to: "jusqu'à ce que". */
  readonly untilPhrases: readonly string[]
  /** Rows of phrases before an infinitive or gerund: "au lieu de". */
  readonly prefaces: Prefaces
}

/** A status and the rule that gave it. */
export interface Judged {
  readonly status: Status
  readonly rule: string
}

export const judged = (status: Status, rule: string): Judged => ({ status, rule: `read/status/${rule}` })

/** Whether a status says that the act took place. */
export const isDone = (status: Status): boolean => status === 'done' || status === 'ongoing' || status === 'background'

/**
 * The status of the act that a verb group tells, from its mark, governor, polarity, modality and tense, in that order.
 * Where nothing shows that the act took place, it is not told as done.
 */
export function statusOf(scan: StatusScan, clause: Clause, group: VerbGroup, headline: boolean, depth = 0): Judged {
  if (group.mark === 'without') return judged('denied', 'without')
  if (group.negated || isNegatedMark(scan, group)) return judged(...negation(scan, clause, group))
  if (group.mark === 'before') {
    // "jugé pour avoir signé": what one is charged with
    const reason = group.perfect && scan.grammar.purposes?.has(scan.syntax.norm(group.first - 1))
    return reason ? judged('possible', 'charged') : judged('planned', 'before')
  }
  if (group.modal === 'possible') return judged('possible', 'modal')
  if (group.modal === 'called-for') return judged('called-for', 'modal')
  if (group.hearsay) return judged('possible', 'hearsay')
  if (group.kind === 'infinitive') {
    if (group.mark === 'after') return judged('done', 'perfect-infinitive')
    if (group.perfect) return perfected(scan, clause, group, headline, depth)
    return governed(scan, clause, group, headline, depth)
  }
  if (group.kind === 'gerund') return gerund(scan, clause, group, headline, depth)
  if (group.kind === 'participle') return openNoun(scan, clause, group) ?? judged('done', 'participle')
  const frame = framed(scan, clause, group, depth)
  if (frame) return frame
  // "would have signed" did not come about
  if (group.modal === 'planned' && group.tense === 'conditional' && group.perfect)
    return judged('possible', 'conditional')
  if (group.modal === 'planned') return judged('planned', group.tense === 'conditional' ? 'conditional' : 'future')
  switch (group.tense) {
    case 'future':
      return judged('planned', 'future')
    case 'conditional':
      return judged('possible', 'conditional')
    case 'past':
      return judged('done', 'past')
    default:
      return headline ? judged('done', 'headline-present') : judged('ongoing', 'present')
  }
}

/** "persuaded Sweden not to sign", "pledged never to attack": the negation stands before the infinitive's mark. */
const isNegatedMark = ({ syntax, grammar }: StatusScan, { kind, first }: VerbGroup): boolean =>
  kind === 'infinitive' &&
  grammar.markedInfinitive &&
  grammar.infinitiveMarks.has(syntax.norm(first - 1)) &&
  grammar.negations.has(syntax.norm(first - 2)) &&
  !grammar.weakNegations.has(syntax.norm(first - 2))

/** How far before a participle the determiner of its noun is looked for. */
const NOUN_REACH = 5

/** "any prisoners released by …", "no weapons given by …": what hangs on such a noun need not have been, or was not. */
function openNoun({ syntax, grammar }: StatusScan, clause: Clause, group: VerbGroup): Judged | null {
  for (let at = group.first - 1; at >= clause.sentence.first && at >= group.first - NOUN_REACH; at--) {
    const norm = syntax.norm(at)
    if (syntax.groupOver[at] || syntax.isPunctuation(at)) return null
    if (grammar.anyWords.has(norm)) return judged('possible', 'any')
    if (grammar.markedInfinitive && grammar.negativeWords.has(norm)) return judged('denied', 'negated')
  }
  return null
}

/** What a negation makes of a verb: denied, but left open where the verb is only possible ("may not sign", "if it does not sign"). */
function negation({ syntax, governments }: StatusScan, clause: Clause, group: VerbGroup): readonly [Status, string] {
  if (group.modal === 'possible') return ['possible', 'modal']
  const governor =
    group.kind === 'infinitive' && group.governor >= 0
      ? clause.groups.find((other) => other.index === group.governor)
      : undefined
  // "pourrait ne pas signer"
  if (governor && governmentOf(syntax, governments, governor, clause.sentence.last, 'infinitive')?.gives === 'possible')
    return ['possible', 'open-governor']
  return ['denied', 'negated']
}

/** Whether a noun of what is only proposed stands between two tokens: "a draft resolution …, calling for …". */
const proposed = (scan: StatusScan, from: number, to: number): boolean => {
  for (let at = Math.max(from, to - 80); at < to; at++) if (scan.proposals.has(scan.syntax.norm(at))) return true
  return false
}

/** An infinitive takes its status from the verb that governs it: "refused to sign", "promet de signer", "pourrait accepter de signer". */
function governed(scan: StatusScan, clause: Clause, group: VerbGroup, headline: boolean, depth: number): Judged {
  const before = prefaced(scan, clause, group)
  if (before) return before
  const governor = group.governor >= 0 ? clause.groups.find((other) => other.index === group.governor) : undefined
  const twin = twinOf(scan.syntax, clause, group)
  const noun = nounRow(scan, group) ?? (twin && nounRow(scan, twin))
  if (isRanked(scan, group)) {
    const main = governor ?? scan.syntax.mainBefore(group, clause)
    const told =
      main && main.index !== group.index && depth <= 3 ? statusOf(scan, clause, main, headline, depth + 1) : null
    if (told?.status === 'done' || told?.status === 'planned') return judged(told.status, 'ranked')
  }
  if (!governor || depth > 3)
    return noun ? { status: noun.gives, rule: noun.id } : judged('possible', 'loose-infinitive')
  const told = statusOf(scan, clause, governor, headline, depth + 1)
  const found = governmentOf(scan.syntax, scan.governments, governor, clause.sentence.last, 'infinitive')
  const row = noun ?? (found && isLinked(scan, found, group) ? found : undefined)
  // "will travel to Cairo to meet …": the purpose of what is still to come is still to come
  if (row === undefined) {
    if (told.status === 'planned') return judged('planned', 'purpose-of-planned')
    const journey = governor.lemmas.some((lemma) => scan.journeys.has(lemma))
    return judged('possible', journey ? 'purpose-of-journey' : 'unknown-governor')
  }
  // "wants Georgia to sign"
  const another = scan.syntax.mentionAt[governor.last] === undefined ? undefined : row.ofAnother
  return grade(another ? { ...row, gives: another } : row, governor, told)
}

/** What a perfect infinitive tells: "affirme avoir signé" took place, "semble avoir signé" may have. */
function perfected(scan: StatusScan, clause: Clause, group: VerbGroup, headline: boolean, depth: number): Judged {
  const before = prefaced(scan, clause, group)
  if (before && before.status !== 'planned') return before
  const governor = group.governor >= 0 ? clause.groups.find((other) => other.index === group.governor) : undefined
  if (!governor || depth > 3) return judged('done', 'perfect-infinitive')
  const row = governmentOf(scan.syntax, scan.governments, governor, clause.sentence.last, 'infinitive')
  const told = statusOf(scan, clause, governor, headline, depth + 1)
  if (row?.hearsay) return judged('possible', 'hearsay')
  if (row?.gives === 'denied' || row?.gives === 'refused')
    return told.status === 'denied' ? judged('possible', 'denied-governor') : { status: 'denied', rule: row.id }
  if (row?.gives === 'possible' || row?.gives === 'called-for' || (row?.gives === 'planned' && row.form !== undefined))
    return { status: 'possible', rule: row.id }
  return told.status === 'denied' || told.status === 'possible'
    ? judged('possible', 'open-governor')
    : judged('done', 'perfect-infinitive')
}

/** A gerund goes with the main verb ("by signing") unless a verb governs it ("avoided signing") or another preposition leaves it open. */
function gerund(scan: StatusScan, clause: Clause, group: VerbGroup, headline: boolean, depth: number): Judged {
  if (group.mark === 'after') return judged('done', 'after')
  if (isGerundSubject(scan, clause, group)) return judged('possible', 'gerund-subject')
  const before = prefaced(scan, clause, group)
  if (before) return before
  const own = ofItsOwn(scan, group)
  if (own) return own
  const { syntax } = scan
  const main = syntax.mainBefore(group, clause)
  if (!main || main.index === group.index || depth > 3) return judged('done', 'gerund')
  // "discussed lifting the ban": what is talked about is not done by that; ", reaffirming …" is
  if (isTalkedOf(scan, main, group)) return judged('possible', 'talked-of')
  if (main.head < group.head && proposed(scan, main.head, group.first)) return judged('possible', 'proposal')
  const twin = gerundBefore(syntax, clause, group)
  if (twin) return statusOf(scan, clause, twin, headline, depth + 1)
  const outer = statusOf(scan, clause, main, headline, depth + 1)
  if (group.governor >= 0) {
    const row = governmentOf(syntax, scan.governments, main, clause.sentence.last, 'gerund')
    if (row && isLinked(scan, row, group)) return grade(row, main, outer)
  }
  const preposition = listOpening(syntax, clause, group)
  if (
    preposition >= clause.sentence.first &&
    syntax.phrasal[preposition] & (Phrasal.Preposition | Phrasal.Subordinator) &&
    !scan.grammar.gerundMarks.has(syntax.norm(preposition))
  )
    return judged('possible', 'loose-gerund')
  // "S'exprimant lors du sommet, il n'a pas …": what opens the sentence sets its scene
  if (group.first <= clause.sentence.first + 1 && main.head > group.head && outer.status === 'denied')
    return judged('done', 'gerund')
  return outer.status === 'denied' ? judged('possible', 'gerund-of-denied') : outer
}

/** What a phrase right before an infinitive or gerund makes of it: "au lieu de", "rather than", "en vue de". */
function prefaced({ syntax, prefaces }: StatusScan, clause: Clause, group: VerbGroup): Judged | null {
  if (phraseBefore(syntax, prefaces.phrases, group.first, clause.sentence.first) < 0) return null
  for (const row of prefaces.rows)
    if (row.gives !== 'as-governor' && phraseBefore(syntax, row.words!, group.first, clause.sentence.first) >= 0)
      return { status: row.gives, rule: row.id }
  return null
}
