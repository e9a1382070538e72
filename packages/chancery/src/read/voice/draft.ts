import type { Candidate, StatementForm } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Commitment } from '../../lang/cue.ts'

/** A statement in the making. Token runs are `[first, last)`; actors and documents are named by their indices. */
export interface StatementDraft {
  index: number
  readonly sentence: number
  content: Span[]
  /** The content's main token run: what is told inside it. */
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
  /** Documents through which the speaker speaks, outermost first. */
  documents: number[]
  parent: number
  readonly rules: string[]
}
