import type { ActName, PartyRole, Place, Status } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Voucher } from '../voice/draft.ts'

/** An act in the making. Parties and documents by index; `head` is the token of its verb or noun. */
export interface ActDraft {
  readonly act: ActName
  readonly cameo: string | null
  status: Status
  parties: { actor: number; role: PartyRole }[]
  /** Of the parties, those that only the tree shows. */
  concerned: readonly number[]
  date: string | null
  place: Place | null
  instruments: number[]
  stage: string | null
  /** Statement inside which it is told, or -1. */
  statement: number
  /** Outside statements: on whose word the text tells it, outermost first. */
  vouchers: readonly Voucher[]
  readonly sentence: number
  head: number
  evidence: Span[]
  readonly rules: string[]
}
