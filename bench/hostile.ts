import { proseOf } from './prose.ts'

/** A text that no desk would send and that a reader must get through all the same, in time linear in its length. */
export interface HostileText {
  readonly name: string
  /** Given, not detected: a text that holds no language would not be read at all. */
  readonly language: 'en' | 'fr'
  /** The text at a share of its full size, 0 < share ≤ 1. */
  readonly make: (share: number) => string
}

const times = (unit: string, count: number) => (share: number) => unit.repeat(Math.max(1, Math.round(count * share)))

export const HOSTILE: readonly HostileText[] = [
  { name: '5 MB of prose on one line', language: 'en', make: (share) => proseOf(Math.round(5_000_000 * share), true) },
  { name: '100,000 quotation marks "', language: 'en', make: times('"', 100_000) },
  { name: '100,000 quotations never closed', language: 'fr', make: times('«\u00a0Il a dit ', 100_000) },
  { name: '100,000 nested brackets', language: 'en', make: times('(', 100_000) },
  { name: '100,000 nested marks « “ ‘', language: 'fr', make: times('«“‘', 33_333) },
  { name: '1 MB of one word', language: 'en', make: times('a', 1_000_000) },
  { name: '100,000 capitalised words', language: 'en', make: times('Ivan Port ', 50_000) },
  { name: '50,000 names of states', language: 'en', make: times('France, Germany, ', 25_000) },
  { name: '50,000 cues', language: 'en', make: times('said that he said that ', 25_000) },
  { name: '50,000 dates', language: 'en', make: times('on 4 March 2024 and ', 50_000) },
  { name: '1,000,000 newlines', language: 'fr', make: times('\n', 1_000_000) },
  { name: '300,000 full stops', language: 'en', make: times('. ', 300_000) },
  { name: '200,000 combining accents', language: 'fr', make: times('e\u0301', 200_000) },
  { name: '200,000 lone surrogates', language: 'en', make: times('\ud800', 200_000) },
]
