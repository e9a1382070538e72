import type { ActName } from '../../record/reading.ts'
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

/** For how many sentences an occasion lasts. */
const LASTS = 6

/**
 * "M. X a reçu M. Y jeudi à Genève. Les deux ministres sont convenus de …": an act without a date of its own, by someone who
 * took part in the occasion told before, was done on that occasion: it takes its day, and its place.
 */
export function dateByOccasion(acts: readonly ActDraft[], stateOf: (actor: number) => string | null): void {
  let occasion: ActDraft | null = null
  for (const act of acts) {
    if (
      occasion &&
      act.date === null &&
      act.status === 'done' &&
      HELD.has(act.act) &&
      act.sentence - occasion.sentence <= LASTS &&
      shares(act, occasion, stateOf)
    ) {
      act.date = occasion.date
      act.place ??= occasion.place
    } else if (act.date !== null && isDone(act.status) && act.status !== 'background' && GATHERS.has(act.act))
      occasion = act
  }
}

const shares = (act: ActDraft, occasion: ActDraft, stateOf: (actor: number) => string | null): boolean =>
  act.parties.some(({ actor, role }) => {
    const state = stateOf(actor)
    return occasion.parties.some(
      (party) =>
        (role !== 'recipient' || party.role === role) &&
        (party.actor === actor || (state !== null && stateOf(party.actor) === state)),
    )
  })
