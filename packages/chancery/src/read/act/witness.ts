import type { ActName, PartyRole } from '../../record/reading.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseAt } from '../clause/phrases.ts'
import { entryOf } from '../names/entries.ts'
import { countWhile } from '../ordered.ts'
import { Word } from '../voice/words.ts'
import { Phrasal } from '../word-classes.ts'
import type { ActDraft } from './draft.ts'
import { actorsOf, type RoleScan } from './slots.ts'

/** Someone who is told to have been there, and where the text tells it. */
export interface Presence {
  readonly actors: readonly number[]
  readonly sentence: number
  /** Character offset. */
  readonly at: number
  /** What being there makes of them; witnesses where nothing else is told. */
  readonly role?: PartyRole
}

/** Acts that others may be present at. */
const ATTENDED: ReadonlySet<ActName> = new Set<ActName>([
  'meet',
  'consult',
  'sign',
  'honor',
  'recognize',
  'convene',
  'issue',
  'appoint',
  'aid',
])

/** Of these, acts that those who lead a side or take part do themselves, and the visit that a delegation pays. */
const TALKS: ReadonlySet<ActName> = new Set<ActName>(['meet', 'consult', 'convene', 'visit'])

/** For how many sentences those present at an act may be told. */
const LASTS = 5

/** What entering those present asks of the actors. */
interface Attendance {
  /** Where a sentence begins. */
  readonly starts: (sentence: number) => number
  readonly isPerson: (actor: number) => boolean
  readonly isState: (actor: number) => boolean
  readonly stateOf: (actor: number) => string | null
}

/**
 * Enters those present as witnesses of the act that the text has told last before, or tells in the same sentence; and
 * those who led a side of talks, or took part in them, as its agents, in their state's place.
 */
export function addWitnesses(acts: readonly ActDraft[], presences: readonly Presence[], attendance: Attendance): void {
  if (!presences.length) return
  const told = (names: ReadonlySet<ActName>): { act: ActDraft; start: number }[] =>
    acts
      .filter((act) => names.has(act.act) && act.status !== 'background')
      .flatMap((act) => act.evidence.map(({ start }) => ({ act, start })))
      .sort((a, b) => a.start - b.start)
  const attended = told(ATTENDED)
  const talks = told(TALKS)
  for (const { actors, sentence, at, role = 'witness' } of presences) {
    const list = role === 'agent' ? talks : attended
    const next = countWhile(list, ({ start }) => start <= at)
    const before = list[next - 1]
    const last = before && before.start >= attendance.starts(sentence - LASTS) ? before : null
    // who leads a side may be told before what the sides do
    const after =
      role === 'agent' && list[next] && list[next].start < attendance.starts(sentence + LASTS) ? list[next] : null
    const act = (last ?? after)?.act
    if (!act) continue
    // who leads the talks for the hosts pays no visit
    const hosts = new Set(
      act.parties.filter((party) => party.role === 'host').map(({ actor }) => attendance.stateOf(actor)),
    )
    const news = actors.filter(
      (actor) =>
        !act.parties.some((party) => party.actor === actor) &&
        (act.act !== 'visit' || !hosts.has(attendance.stateOf(actor))),
    )
    if (role === 'agent') {
      const led = new Set(actors.filter(attendance.isPerson).map(attendance.stateOf))
      act.parties = act.parties.filter(
        ({ actor, role: own }) => own !== 'agent' || !led.has(attendance.stateOf(actor)) || !attendance.isState(actor),
      )
    }
    for (const actor of news) act.parties.push({ actor, role })
  }
}

/** "en présence de A et B", "accompagné de C": who is there, as one sentence tells it. */
export function findPresences(scan: RoleScan, clause: Clause, emit: (presence: Presence) => void): void {
  const { syntax } = scan
  const { presence, accompany, led: leads } = scan.compiled.language.nominal
  const { first, last, index } = clause.sentence
  const at = syntax.tokens.end[last - 1]!
  const tell = (actors: readonly number[], role: PartyRole = 'witness'): void => {
    if (actors.length) emit({ actors, sentence: index, at, role })
  }
  const behind = (from: number): readonly number[] => {
    const mention = syntax.mentionAfter(from, last, 2)
    return mention ? actorsOf(syntax.withFollowing(mention, last)) : []
  }
  for (let token = first; presence && token < last; token++) {
    const end = phraseAt(syntax, presence, token, last)
    if (end >= 0) tell(behind(end))
  }
  for (const group of clause.groups) {
    if (group.negated) continue
    if (group.passive && accompany?.has(group.lemma)) tell(behind(group.last + 1))
    // "the talks, led on the Polish side by A": what stands between makes the participle look like a past
    const led =
      group.passive || (group.tense === 'past' && group.first + 1 === group.last && syntax.isComma(group.first - 1))
    if (led && group.lemmas.some((lemma) => leads.has(lemma))) tell(leadersOf(scan, clause, group), 'agent')
  }
  tell(attendants(scan, clause), 'agent')
}

/** How far before its verb the side or the talks that someone leads may stand, and how far behind it "by". */
const LED_REACH = 10
const BY_REACH = 6

/** "a delegation led by A", "the talks were co-chaired by A, deputy minister, and B": persons by name who lead a side or talks. */
function leadersOf(scan: RoleScan, clause: Clause, group: VerbGroup): readonly number[] {
  const { syntax } = scan
  const { ledNouns } = scan.compiled.language.nominal
  let noun = group.first - 1
  const floor = Math.max(clause.sentence.first, group.first - LED_REACH)
  while (noun >= floor && !ledNouns.has(syntax.norm(noun))) {
    if (syntax.groupOver[noun]?.kind === 'finite') return NOBODY
    noun--
  }
  if (noun < floor) return NOBODY
  let by = group.last
  while (by < group.last + BY_REACH && !syntax.rules.by.has(syntax.norm(by))) {
    if (syntax.isPunctuation(by) || syntax.groupOver[by]) return NOBODY
    by++
  }
  if (by === group.last + BY_REACH) return NOBODY
  const leaders = leadersOfSide(scan, clause, by, sideOf(scan, noun - 2, group.first) ?? sideOf(scan, group.last, by))
  // "and the Chilean side by B": the verb is left out the second time
  for (let at = by + 1; leaders.length && at < clause.sentence.last && at < by + NAMED_REACH; at++) {
    if (syntax.groupOver[at]?.kind === 'finite') break
    if (
      syntax.rules.by.has(syntax.norm(at)) &&
      (ledNouns.has(syntax.norm(at - 1)) || ledNouns.has(syntax.norm(at - 2)))
    )
      leaders.push(...leadersOfSide(scan, clause, at, sideOf(scan, at - 3, at)))
  }
  return [...new Set(leaders)]
}

/** Those whom "by" names, who are of the state whose side they lead. */
function leadersOfSide(scan: RoleScan, clause: Clause, by: number, state: string | null): number[] {
  const leaders = namedBehind(scan, by + 1, clause.sentence.last)
  if (state) for (const leader of leaders) scan.cast.actors[leader]!.state ??= state
  return leaders
}

/** "the Peruvian side": the one state whose adjective stands among some tokens. */
function sideOf({ hitAt }: RoleScan, from: number, to: number): string | null {
  let found: string | null = null
  for (let at = Math.max(0, from); at < to; at++) {
    const state = entryOf(hitAt[at], 'state')
    if (!state) continue
    if (found !== null && found !== state.code) return null
    found = state.code
  }
  return found
}

/** Persons by name from a token on: the first right there, the others behind "and", over what their titles put between. */
function namedBehind({ syntax, words }: RoleScan, from: number, limit: number): number[] {
  const found: number[] = []
  let tied = true
  let end = from
  for (let at = from; at < limit && at < from + NAMED_REACH; at++) {
    const mention = syntax.mentionAt[at]
    if (mention && !mention.inner) {
      const name = mention.kind === 'person' ? mention.name : null
      // "Bureau of Arms Control and Compliance" names no one: a second person has a title, or stands right behind the first
      const own = name !== null && (found.length === 0 || mention.first < name[0] || at === end + 1)
      if (tied && own) {
        found.push(...mention.entities)
        end = mention.last
      } else if (found.length === 0) return []
      tied = false
      at = mention.last - 1
    } else if (syntax.groupOver[at]?.kind === 'finite' || syntax.norm(at) === ';') break
    else if (syntax.isCoordinator(at)) tied = true
    else if (!words.is(at, Word.Article | Word.Adverb) && !(syntax.phrasal[at]! & Phrasal.TitleAdjective)) tied = false
  }
  return found
}

/** How far the names of those who lead are followed. */
const NAMED_REACH = 60

/** "Taking part in the talks were A and B", "Ont participé à la réunion A et B": who took part, named behind the verb. */
function attendants(scan: RoleScan, clause: Clause): readonly number[] {
  const { syntax, words } = scan
  const { attended } = scan.compiled.language.nominal
  const { first, last } = clause.sentence
  const opened = phraseAt(syntax, attended, first, last)
  if (opened < 0) return NOBODY
  let at = opened
  if (!syntax.rules.headFirst) {
    const verb = clause.groups.find(({ kind, head }) => kind === 'finite' && head >= opened)
    if (!verb || verb.first > opened + ATTENDED_REACH || !scan.compiled.language.grammar.passive.has(verb.lemma))
      return NOBODY
    at = verb.last
  }
  for (; at < last && at < opened + 2 * ATTENDED_REACH; at++) {
    const mention = syntax.mentionAt[at]
    if (!mention || mention.inner) continue
    const governed = words.is(at - 1, Word.Preposition) && !words.is(at - 1, Word.Article)
    if (!governed && !words.is(at, Word.Of)) return actorsOf(syntax.withFollowing(mention, last))
    at = mention.last - 1
  }
  return NOBODY
}

/** How far behind what opens such a sentence its verb stands. */
const ATTENDED_REACH = 12

const NOBODY: readonly number[] = []
