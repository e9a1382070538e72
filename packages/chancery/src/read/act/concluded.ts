import type { Document } from '../names/documents.ts'
import type { ActDraft } from './draft.ts'

/** Stages in which those who act are parties of the instrument. */
const BINDING: ReadonlySet<string> = new Set(['sign', 'issue'])

/**
 * "The treaty entered into force": who does it are the parties of the instrument, where the text makes them clear. Where it does not, no
 * one is told to do anything, and the act is left out.
 */
export function partiesOfInstruments(
  acts: readonly ActDraft[],
  documents: readonly Document[],
  actorOf: (state: string) => number,
): ActDraft[] {
  return acts.filter((act) => {
    if (act.stage !== IN_FORCE || act.parties.length > 0) return true
    const states = new Set(act.instruments.flatMap((index) => documents[index]!.parties))
    if (states.size < 2) return false
    act.parties.push(...[...states].map((state) => ({ actor: actorOf(state), role: 'agent' as const })))
    return true
  })
}

/** The stage of an instrument that binds. */
export const IN_FORCE = 'in force'

/** Statuses of what has been done. */
const HAPPENED: ReadonlySet<string> = new Set(['done', 'background'])

/**
 * Takes down in an instrument what its signing tells: the states of those who signed, where they are of two or more, and the
 * day, where its name told none. What was only announced, asked for or refused tells nothing.
 */
export function noteConclusions(
  acts: readonly ActDraft[],
  documents: readonly Document[],
  stateOf: (actor: number) => string | null,
): void {
  for (const { act, status, instruments, parties, date } of acts) {
    if (!BINDING.has(act) || !HAPPENED.has(status)) continue
    const states = new Set(parties.flatMap(({ actor, role }) => (role === 'agent' ? (stateOf(actor) ?? []) : [])))
    for (const index of instruments) {
      const document = documents[index]!
      if (document.parties.length === 0 && states.size > 1) document.parties.push(...states)
      if (act === 'sign') document.date ??= date
    }
  }
}
