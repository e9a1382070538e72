import type { InstrumentKind } from '../record/reading.ts'

/** Nouns that name instruments and the documents through which someone speaks. All forms are norm forms. */
export interface InstrumentRules {
  /** Noun → kind, for treaties, agreements and whatever else is concluded or adopted. */
  readonly instruments: Readonly<Record<string, InstrumentKind>>
  /** Noun → kind, for documents that speak: communiqué, statement, letter, tweet. */
  readonly documents: Readonly<Record<string, InstrumentKind>>
  /** Adjectives that may stand between noun and complement, or before the noun: conjoint, bilatéral, joint, final. */
  readonly adjectives: ReadonlySet<string>
  /** Two-word tails of document nouns: de presse. */
  readonly tails: ReadonlySet<string>
  /** Prepositions that go on with the name: de, sur, entre, pour; of, on, between, for. */
  readonly complements: ReadonlySet<string>
}
