import { proseOf } from './prose.ts'

/** A text that no desk would send and that a reader must get through all the same, in time linear in its length. */
export interface HostileText {
  readonly name: string
  /** The text at a share of its full size, 0 < share ≤ 1. */
  readonly make: (share: number) => string
}

const times = (unit: string, count: number) => (share: number) => unit.repeat(Math.max(1, Math.round(count * share)))

export const HOSTILE: readonly HostileText[] = [
  { name: '5 MB of prose on one line', make: (share) => proseOf(Math.round(5_000_000 * share), true) },
  { name: '100,000 quotation marks "', make: times('"', 100_000) },
  { name: '100,000 quotations never closed', make: times('«\u00a0Il a dit ', 100_000) },
  { name: '100,000 nested brackets', make: times('(', 100_000) },
  { name: '100,000 nested marks « “ ‘', make: times('«“‘', 33_333) },
  { name: '1 MB of one word', make: times('a', 1_000_000) },
  { name: '100,000 capitalised words', make: times('Ivan Port ', 50_000) },
  { name: '50,000 names of states', make: times('France, Germany, ', 25_000) },
  { name: '50,000 cues', make: times('said that he said that ', 25_000) },
  { name: '50,000 dates', make: times('on 4 March 2024 and ', 50_000) },
  { name: '1,000,000 newlines', make: times('\n', 1_000_000) },
  { name: '300,000 full stops', make: times('. ', 300_000) },
  { name: '200,000 combining accents', make: times('e\u0301', 200_000) },
  { name: '200,000 lone surrogates', make: times('\ud800', 200_000) },
]
