import type { ActName, PartyRole, Place, Status } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'

/** An act in the making. Parties and documents by index; `head` is the token of its verb or noun. */
export interface ActDraft {
  readonly act: ActName
  readonly cameo: string | null
  status: Status
  parties: { actor: number; role: PartyRole }[]
  date: string | null
  place: Place | null
  instruments: number[]
  stage: string | null
  /** Statement inside which it is told, or -1. */
  statement: number
  readonly sentence: number
  readonly head: number
  evidence: Span[]
  readonly rules: string[]
}
