import type { Cast } from '../names/cast.ts'
import type { StatementDraft } from '../voice/draft.ts'
import type { ActDraft } from './draft.ts'
import { isDone } from './status.ts'
import { VERBAL } from './told.ts'

/** Acts by which two sides speak to each other. */
const CONTACT: ReadonlySet<string> = new Set(['meet', 'call', 'consult'])

/** Acts that are done to someone: what is asked or promised at a meeting is asked of, or promised to, the other side. */
const ADDRESSED: ReadonlySet<string> = new Set(['request', 'agree'])

/** How many sentences a meeting of two is taken to be what the text goes on telling about. */
const REACH = 14

/**
 * What the meeting or call just told makes of the verbal acts that follow: who asks or promises something there without
 * saying whom, says it to the other side. Acts come in text order.
 */
export function fillCounterparts(acts: readonly ActDraft[]): void {
  let contact: ActDraft | undefined
  for (const act of acts) {
    if (CONTACT.has(act.act)) {
      // another meeting, of whomever, ends what was said at this one
      contact = isDone(act.status) && act.parties.length === 2 ? act : undefined
      continue
    }
    if (!contact || !ADDRESSED.has(act.act) || act.parties.length !== 1 || !isDone(act.status)) continue
    if (act.sentence < contact.sentence || act.sentence > contact.sentence + REACH) continue
    const { actor, role } = act.parties[0]!
    if (role !== 'agent' || !contact.parties.some((party) => party.actor === actor)) continue
    const other = contact.parties.find((party) => party.actor !== actor)
    if (other) act.parties = [...act.parties, { actor: other.actor, role: 'recipient' }]
  }
}

/**
 * "The minister said that Norway stands ready to help Chad": what a state does in its representative's own words, he does
 * (GUIDE, settled question 14).
 */
export function throughSpeaker(cast: Cast, statement: StatementDraft | undefined, act: ActDraft): void {
  if (statement?.form !== 'indirect' || !VERBAL.has(act.act) || !isDone(act.status)) return
  const { actors } = cast
  const speaker = statement.speakers[0]
  if (speaker === undefined || statement.speakers.length > 1 || actors[speaker]!.kind !== 'person') return
  const { state } = actors[speaker]!
  if (state === null) return
  const isOwn = ({ actor, role }: ActDraft['parties'][number]): boolean =>
    role === 'agent' && actors[actor]!.kind === 'state' && actors[actor]!.state === state
  // "the United States and Chile will continue to …": what two do together, one of them does not do alone
  const agents = act.parties.filter(({ role }) => role === 'agent')
  if (agents.length === 0 || !agents.every(isOwn)) return
  const others = act.parties.filter((party) => party.actor !== speaker && !isOwn(party))
  act.parties = [{ actor: speaker, role: 'agent' }, ...others]
}
