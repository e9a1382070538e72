import type { Arrival } from '../../gather/arrival.ts'
import { ownModel } from '../../parse-node.ts'
import { createReader } from '../../read/reader.ts'
import { Fault } from '../../record/faults.ts'
import { type Kept, keptOf } from '../keep/kept.ts'

/** What one dispatch became in a worker: rows, or why not. Plain data, so that it can travel between threads. */
export type Worked =
  | { readonly kept: Kept }
  | { readonly fault: { readonly code: string; readonly message: string; readonly origin: string } }

// As `chancery read` reads: with the parser's models, so that a reading of the record is the reading that one gets of the text alone.
const reader = createReader({ models: ownModel })

/** Reads a batch of dispatches. One that fails is told and does not hurt the others. */
export default function work({ arrivals, version }: { arrivals: readonly Arrival[]; version: string }): Worked[] {
  return arrivals.map(({ dispatch, origin }) => {
    try {
      return { kept: keptOf(dispatch, reader.read(dispatch), origin, version) }
    } catch (cause) {
      const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
      return { fault: { code: cause instanceof Fault ? cause.code : 'CHY010', message, origin } }
    }
  })
}
