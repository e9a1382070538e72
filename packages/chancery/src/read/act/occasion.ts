import type { ActDraft } from './draft.ts'

/** Acts that make an occasion: people are together, or on the line. */
const CONTACT: ReadonlySet<string> = new Set(['meet', 'call', 'consult', 'visit', 'convene'])

/** Acts in words, such as are done on an occasion. */
const WORDS: ReadonlySet<string> = new Set([
  'agree',
  'support',
  'request',
  'accuse',
  'reject',
  'threaten',
  'sign',
  'issue',
  'honor',
  'concede',
])

/** How many sentences an occasion lasts where nothing new is dated. */
const LASTS = 12

/**
 * "They met on Monday. The minister thanked his host and urged him to …": what takers-part are told to have said with no
 * date of its own, they said on the occasion that the text is telling of. So with what is planned: "will travel on Monday …
 * will meet". The acts come in text order.
 */
export function dateByOccasion(acts: readonly ActDraft[], stateOf: (actor: number) => string | null): void {
  let done: ActDraft | null = null
  let planned: ActDraft | null = null
  for (const act of acts) {
    const contact = CONTACT.has(act.act)
    if (act.status !== 'done' && act.status !== 'planned') continue
    const occasion = act.status === 'done' ? done : planned
    if (act.date !== null) {
      if (!contact) continue
      // of two in one sentence the first is the main one: "attended the summit hosted by …"
      if (occasion?.sentence === act.sentence) continue
      if (act.status === 'done') done = act
      else planned = act
    } else if (
      occasion &&
      act.sentence - occasion.sentence <= LASTS &&
      (act.status === 'done' ? WORDS : CONTACT).has(act.act) &&
      agentsTakePart(act, occasion, stateOf)
    )
      act.date = occasion.date
  }
}

const agentsTakePart = (act: ActDraft, occasion: ActDraft, stateOf: (actor: number) => string | null): boolean => {
  let agents = 0
  for (const { actor, role } of act.parties) {
    if (role !== 'agent') continue
    agents++
    const state = stateOf(actor)
    const there = occasion.parties.some(
      (party) => party.actor === actor || (state !== null && stateOf(party.actor) === state),
    )
    if (there && act.status === 'planned') return true
    if (!there) return false
  }
  return agents > 0
}
