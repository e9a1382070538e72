import type { ActName, Place } from '../../record/reading.ts'
import type { StatementDraft } from '../voice/draft.ts'
import type { ActDraft } from './draft.ts'
import { isDone } from './status.ts'
import { isOwnWord, isVerbal } from './told.ts'

/** Acts by which parties come together: what they then say and do, they do there and then. */
const GATHERS: ReadonlySet<ActName> = new Set<ActName>([
  'meet',
  'consult',
  'call',
  'convene',
  'visit',
  'issue',
  'sign',
  'appoint',
])

/** Acts that such an occasion may hold: what is done by word or hand there, not what is told of elsewhere. */
const HELD: ReadonlySet<ActName> = new Set<ActName>([
  'meet',
  'consult',
  'convene',
  'issue',
  'sign',
  'honor',
  'support',
  'agree',
  'request',
  'accuse',
  'appoint',
  'correspond',
])

/** For how many sentences after its last act an occasion lasts. */
const LASTS = 6

/** An occasion as the text goes along it: who has taken part so far, and where its telling has come to. */
interface Occasion {
  /** A tour or meeting that is still to come. */
  readonly planned: boolean
  readonly date: string
  readonly place: Place | null
  readonly acting: Set<number>
  readonly addressed: Set<number>
  readonly states: Set<string>
  sentence: number
}

/** What the walk along the occasions of a text asks of it. */
export interface Occasions {
  readonly stateOf: (actor: number) => string | null
  /** Whether a date is a day shortly before the text was published, or any day where that is not known. */
  readonly isNews: (date: string) => boolean
  readonly isPerson: (actor: number) => boolean
  /** Whether a cue's head is a verb. */
  readonly isVerb: (token: number) => boolean
  /** Whether the verb at a token tells of another time than the text's own: "had met", "has always said". */
  readonly elsewhen: (token: number) => boolean
}

/** One step of the walk: an act, or a statement, where its verb stands. */
type Step = { readonly at: number } & (
  | { readonly act: ActDraft; readonly said?: undefined }
  | { readonly said: StatementDraft; readonly act?: undefined }
)

/**
 * "M. X a reçu M. Y jeudi à Genève. Les deux ministres sont convenus de …": an act or statement without a date of its own,
 * by someone who took part in the occasion told before, was done on that occasion: it takes its day, and its place. What
 * is done by the very words of a statement has its day.
 */
export function dateByOccasion(
  acts: readonly ActDraft[],
  statements: readonly StatementDraft[],
  times: Occasions,
): void {
  const { stateOf, elsewhen } = times
  let occasion: Occasion | null = null
  /** Where each speaker was last told to speak on some day. */
  const spoke = new Map<number, StatementDraft>()
  for (const { act, said } of inOrder(acts, statements)) {
    if (said) {
      if (said.date === null && occasion && !occasion.planned && isSaidThere(said, occasion, times)) {
        said.date = occasion.date
        occasion.sentence = Math.max(occasion.sentence, said.sentence)
      }
      said.date ??= goesOn(said, spoke, times)
      if (said.date !== null && times.isNews(said.date)) for (const speaker of said.speakers) spoke.set(speaker, said)
      continue
    }
    if (act.date !== null) {
      if (standing(act) && GATHERS.has(act.act)) occasion = begin(act, stateOf)
      continue
    }
    if (act.statement >= 0) {
      const told = statements[act.statement]!
      if (told.date !== null && !elsewhen(act.head) && (isOwnWord(act, told) || isSaidForState(act, told, stateOf)))
        act.date = told.date
    }
    if (act.date !== null && act.date !== occasion?.date) continue
    if (!occasion || !standing(act) || act.status === 'ongoing' || elsewhen(act.head)) continue
    if (act.status === 'planned' ? !occasion.planned || !GATHERS.has(act.act) : occasion.planned || !HELD.has(act.act))
      continue
    if (act.sentence - occasion.sentence > LASTS || !shares(act, occasion, times)) continue
    act.date = occasion.date
    if (!occasion.planned) act.place ??= occasion.place
    goOn(occasion, act, stateOf)
  }
}

/** "said that Norway was ready to help": a promise that whoever says it makes for his state. */
const isSaidForState = (act: ActDraft, { speakers }: StatementDraft, stateOf: Occasions['stateOf']): boolean =>
  isVerbal(act.act) &&
  act.status !== 'planned' &&
  act.parties.some(
    ({ actor, role }) =>
      role === 'agent' &&
      stateOf(actor) !== null &&
      speakers.some((speaker) => speaker !== actor && stateOf(speaker) === stateOf(actor)),
  )

/** Acts and statements as the text tells them: an act before the statement that its own verb brings in. */
function inOrder(acts: readonly ActDraft[], statements: readonly StatementDraft[]): Step[] {
  const steps: Step[] = acts.map((act) => ({ at: act.head, act }))
  for (const said of statements)
    steps.push({ at: said.cueToken < 0 ? said.run[0] : Math.min(said.run[0], said.cueToken), said })
  return steps.sort((a, b) => a.at - b.at || (a.act ? 0 : 1) - (b.act ? 0 : 1))
}

function isSaidThere(
  said: StatementDraft,
  { sentence, acting, addressed, states }: Occasion,
  { stateOf, isPerson, elsewhen, isVerb }: Occasions,
): boolean {
  if (said.sentence - sentence > LASTS || (said.cueToken >= 0 && elsewhen(said.cueToken))) return false
  // "selon le ministère": on whose word the text tells it, which was not said there
  if (said.cueToken >= 0 && !isVerb(said.cueToken) && !said.speakers.every(isPerson)) return false
  return said.speakers.some((actor) => acting.has(actor) || addressed.has(actor) || states.has(stateOf(actor) ?? ''))
}

/** "… said on Friday. He added …": who goes on to speak does so on the same day. */
function goesOn(
  said: StatementDraft,
  spoke: ReadonlyMap<number, StatementDraft>,
  { elsewhen }: Occasions,
): string | null {
  const before = said.speakers.length === 1 ? spoke.get(said.speakers[0]!) : undefined
  if (!before || said.sentence - before.sentence > GOES_ON || before.speakers.length > 1) return null
  return said.cueToken >= 0 && elsewhen(said.cueToken) ? null : before.date
}

/** For how many sentences a speaker goes on. */
const GOES_ON = 6

/** Told as done or as planned: what may be an occasion, or part of one. */
const standing = ({ status }: ActDraft): boolean => (isDone(status) && status !== 'background') || status === 'planned'

function begin(act: ActDraft, stateOf: Occasions['stateOf']): Occasion {
  const { date, place, sentence } = act
  const occasion = {
    planned: act.status === 'planned',
    date: date!,
    place,
    sentence,
    acting: new Set(),
    addressed: new Set(),
    states: new Set(),
  } as Occasion
  goOn(occasion, act, stateOf)
  return occasion
}

function goOn(occasion: Occasion, act: ActDraft, stateOf: Occasions['stateOf']): void {
  occasion.sentence = Math.max(occasion.sentence, act.sentence)
  for (const { actor, role } of act.parties) {
    if (role === 'recipient') occasion.addressed.add(actor)
    else occasion.acting.add(actor)
    const state = stateOf(actor)
    if (state !== null && role !== 'recipient') occasion.states.add(state)
  }
}

const shares = (act: ActDraft, { acting, addressed, states }: Occasion, { stateOf, isPerson }: Occasions): boolean =>
  act.parties.some(({ actor, role }) =>
    role === 'recipient'
      ? addressed.has(actor)
      : acting.has(actor) || states.has(stateOf(actor) ?? '') || (addressed.has(actor) && isPerson(actor)),
  )
