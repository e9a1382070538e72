import type { InstrumentKind } from '../record/reading.ts'

/** Nouns that name instruments and the documents through which someone speaks. All forms are norm forms. */
export interface InstrumentRules {
  /** Noun → kind, for what is concluded or adopted by name: traité, accord, résolution, treaty, memorandum. */
  readonly instruments: Readonly<Record<string, InstrumentKind>>
  /** Noun → kind, for what is an instrument only where an act or statement hangs on it: projet, loi, package. */
  readonly measures: Readonly<Record<string, InstrumentKind>>
  /** Noun → kind, for documents that speak: communiqué, statement, letter, tweet. */
  readonly documents: Readonly<Record<string, InstrumentKind>>
  /** Nouns that a definite phrase may use for an instrument of any name: document, texte, text. */
  readonly general: ReadonlySet<string>
  /** Adjectives that may stand beside the noun within the name: conjoint, bilatéral, joint, final. */
  readonly adjectives: ReadonlySet<string>
  /** Adjectives and numerals before the noun that are no part of the name: first, new, premier. */
  readonly outer: ReadonlySet<string>
  /** Nouns of places where one publishes: site, page. */
  readonly media?: ReadonlySet<string>
  /** Two words that are an adverb or preposition: "d' accord". */
  readonly idioms?: readonly string[]
  /** Phrases behind a noun of which it is a paper of form, no instrument: "instruments" + ["de ratification"]. */
  readonly papers?: readonly string[]
  /** Two-word tails of nouns: de presse. */
  readonly tails: ReadonlySet<string>
  /** Words that go on with the name: de, sur, entre, portant, relatif à; of, on, between, concerning. */
  readonly complements: ReadonlySet<string>
  /** Nouns and their preposition inside a name, with which its complement goes on: soutien à, assistance to. */
  readonly governing: Readonly<Record<string, string>>
  /** Prepositions that go on with it only before a state or body: avec, with. */
  readonly partners: ReadonlySet<string>
  /** Participles and prepositions after the noun that tell to whom or on what occasion: adressée, lors; addressed. */
  readonly occasions: ReadonlySet<string>
  /** Participles after the noun with the day of its conclusion or issue: signé, conclu, publié, signed, issued. */
  readonly concluded: ReadonlySet<string>
}
