import type { Commitment } from '../../lang/cue.ts'
import type { StatementForm } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'

/** Someone or something that stands between the outlet and a speaker, by index into the cast or the documents. */
export interface Voucher {
  readonly kind: 'actor' | 'document'
  readonly index: number
}

/** An actor who may be the speaker, with the reason why it is only a candidate. */
export interface SpeakerCandidate {
  readonly actor: number
  readonly reason: string
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
  /** The document that speaks itself, cited by another voucher, where the text does not tell who issued it; else -1. */
  document: number
  readonly speakerMention: Span | null
  /** Who may be the speaker where the text leaves it open, and why. */
  candidates: readonly SpeakerCandidate[]
  addressees: number[]
  /** Who and what this statement came through, outermost first, without those of the statement that it stands in. */
  vouchers: Voucher[]
  /** When it was said, as EDTF, or null. */
  date: string | null
  parent: number
  readonly rules: string[]
}

/** What every statement draft must tell, and whatever else is known of it. */
type Told = Pick<StatementDraft, 'sentence' | 'content' | 'run' | 'form' | 'speakers' | 'rules'> &
  Partial<StatementDraft>

/** A statement that no cue of its own brings in, or of which only what is given is known. */
export const uncued = (told: Told): StatementDraft => ({
  index: -1,
  cue: null,
  cueToken: -1,
  commits: 'report',
  document: -1,
  speakerMention: null,
  candidates: [],
  addressees: [],
  vouchers: [],
  date: null,
  parent: -1,
  ...told,
})
