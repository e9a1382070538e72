import type { Dispatch } from '../record/dispatch.ts'
import type { Fault } from '../record/faults.ts'

/** A dispatch on its way to the reader. */
export interface Arrival {
  readonly dispatch: Dispatch
  /** Where it was read from, for people: file and line, or address. */
  readonly origin: string
  /** Bytes of the input that were taken since the arrival before, for progress. */
  readonly bytes?: number
}

/** A page that the record holds already by its address, so that it was not fetched again. */
export interface Known {
  readonly known: string
  readonly bytes?: number
}

/** What comes in, in order. What could not be read is told in its place and does not end the stream. */
export type Arrivals = AsyncIterable<Arrival | Known | Fault>

/**
 * What a source gives, in order: an arrival, a fault, or work that will come to one of them and may go on beside the work for others
 * (a page to take apart, an address to fetch). Such work never rejects.
 */
export type Coming = Arrival | Known | Fault | (() => Promise<Arrival | Fault>)

/** Does the work that comes, at most `most` at once, and gives everything in its order. */
export async function* inOrder(coming: AsyncIterable<Coming>, most: number): AsyncGenerator<Arrival | Known | Fault> {
  const waiting: Promise<Arrival | Known | Fault>[] = []
  for await (const item of coming) {
    if (typeof item === 'function') waiting.push(item())
    else if (waiting.length === 0) yield item
    else waiting.push(Promise.resolve(item))
    if (waiting.length >= most) yield await waiting.shift()!
  }
  for (const item of waiting) yield await item
}
