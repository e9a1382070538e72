import type { Document } from '../names/documents.ts'
import type { ActDraft } from './draft.ts'

/** Stages in which those who act are parties of the instrument. */
const BINDING: ReadonlySet<string> = new Set(['sign', 'issue'])

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
