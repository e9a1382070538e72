import type { Commitment } from '../../lang/cue.ts'
import type { Candidate, StatementForm } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'

/** Someone or something that stands between the outlet and a speaker, by index into the cast or the documents. */
export interface Voucher {
  readonly kind: 'actor' | 'document'
  readonly index: number
}

/** A statement in the making. Token runs are `[first, last)`; actors and documents are named by their indices. */
export interface StatementDraft {
  index: number
  readonly sentence: number
  content: Span[]
  /** The content's token run from end to end: what is told inside it. */
  readonly run: readonly [number, number]
  readonly cue: Span | null
  /** Head token of the cue, or -1. */
  readonly cueToken: number
  readonly commits: Commitment
  readonly form: StatementForm
  speakers: number[]
  readonly speakerMention: Span | null
  candidates: Candidate[]
  addressees: number[]
  /** Who and what this statement came through, outermost first, without those of the statement that it stands in. */
  vouchers: Voucher[]
  /** When it was said, as EDTF, or null. */
  date: string | null
  parent: number
  readonly rules: string[]
}
