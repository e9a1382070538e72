import type { ActName, Place } from '../../record/reading.ts'
import type { ActDraft } from './draft.ts'
import { isDone } from './status.ts'

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

/**
 * "M. X a reçu M. Y jeudi à Genève. Les deux ministres sont convenus de …": an act without a date of its own, by someone who
 * took part in the occasion told before, was done on that occasion: it takes its day, and its place.
 */
export function dateByOccasion(acts: readonly ActDraft[], stateOf: (actor: number) => string | null): void {
  let occasion: Occasion | null = null
  for (const act of acts) {
    if (act.date !== null) {
      if (standing(act) && GATHERS.has(act.act)) occasion = begin(act, stateOf)
      continue
    }
    if (!occasion || !standing(act) || act.status === 'ongoing') continue
    if (act.status === 'planned' ? !occasion.planned || !GATHERS.has(act.act) : occasion.planned || !HELD.has(act.act))
      continue
    if (act.sentence - occasion.sentence > LASTS || !shares(act, occasion, stateOf)) continue
    act.date = occasion.date
    if (!occasion.planned) act.place ??= occasion.place
    goOn(occasion, act, stateOf)
  }
}

/** Told as done or as planned: what may be an occasion, or part of one. */
const standing = ({ status }: ActDraft): boolean => (isDone(status) && status !== 'background') || status === 'planned'

function begin(act: ActDraft, stateOf: (actor: number) => string | null): Occasion {
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

function goOn(occasion: Occasion, act: ActDraft, stateOf: (actor: number) => string | null): void {
  occasion.sentence = Math.max(occasion.sentence, act.sentence)
  for (const { actor, role } of act.parties) {
    if (role === 'recipient') occasion.addressed.add(actor)
    else occasion.acting.add(actor)
    const state = stateOf(actor)
    if (state !== null && role !== 'recipient') occasion.states.add(state)
  }
}

const shares = (act: ActDraft, { acting, addressed, states }: Occasion, stateOf: (actor: number) => string | null) =>
  act.parties.some(({ actor, role }) =>
    role === 'recipient' ? addressed.has(actor) : acting.has(actor) || states.has(stateOf(actor) ?? ''),
  )
