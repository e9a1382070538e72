import type { Dispatch } from '../../record/dispatch.ts'
import type { Fault } from '../../record/faults.ts'

/** A dispatch on its way into the record. */
export interface Arrival {
  readonly dispatch: Dispatch
  /** Where it was read from, for people: file and line, or address. */
  readonly origin: string
  /** Bytes of the input that were taken since the arrival before, for progress. */
  readonly bytes?: number
}

/** What comes in, in order. What could not be read is told in its place and does not end the stream. */
export type Arrivals = AsyncIterable<Arrival | Fault>
