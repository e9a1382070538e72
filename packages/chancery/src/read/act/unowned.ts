import { IN_FORCE } from './concluded.ts'
import type { ActDraft } from './draft.ts'
import { isDone } from './status.ts'

/** Acts by which two sides come together. */
const CONTACT: ReadonlySet<string> = new Set(['meet', 'call', 'consult'])

/** Acts that both sides of a meeting do together where a passive does not say who did. */
const TOGETHER: ReadonlySet<string> = new Set(['agree', 'sign', 'issue'])

/** How many sentences behind a meeting what was done there is still told. */
const REACH = 8

/** Whether a passive without an agent may tell what the sides of the meeting told before have done. */
export const mayBeTogether = (act: string): boolean => TOGETHER.has(act)

/**
 * "Les ministres se sont rencontrés … La volonté de coopérer a été soulignée": an act whose passive names no agent is that
 * of all sides of the instrument that it concludes, where its name tells them, else of the meeting told before; where none
 * was, it is not told. Acts come in text order.
 */
export function ownTogether(acts: readonly ActDraft[], sidesOf: (instrument: number) => readonly number[]): ActDraft[] {
  if (acts.every(({ parties }) => parties.length > 0)) return [...acts]
  let contact: ActDraft | undefined
  const kept: ActDraft[] = []
  for (const act of acts) {
    if (CONTACT.has(act.act)) contact = isDone(act.status) && act.parties.length > 1 ? act : undefined
    if (act.parties.length === 0 && act.stage !== IN_FORCE) {
      const sides = act.instruments.length === 1 ? sidesOf(act.instruments[0]!) : []
      const met = contact && act.sentence <= contact.sentence + REACH ? contact.parties : []
      const there = met.filter(({ role }) => role === 'agent' || role === 'host').map(({ actor }) => actor)
      act.parties = (sides.length > 1 ? sides : there).map((actor) => ({ actor, role: 'agent' }))
      if (act.parties.length < 2) continue
    }
    kept.push(act)
  }
  return kept
}
