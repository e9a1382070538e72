/** What words around a noun that tells an act ("la visite", "the talks") say of its status. All forms are norm forms. */
export interface NominalRules {
  /** Prepositional phrases before the noun after which it took place: lors de, during, after. */
  readonly occurred: readonly string[]
  /** Demonstratives: "this visit" refers back to an act told before. */
  readonly demonstratives: ReadonlySet<string>
  /** Adjectives of what is to come: prochain, upcoming. */
  readonly planned: ReadonlySet<string>
  /** Adjectives of what may be: éventuel, proposed. */
  readonly possible: ReadonlySet<string>
  /** Adjectives of what goes on: actuel, ongoing. */
  readonly ongoing: ReadonlySet<string>
  /** Adjectives of what was: dernier, historic, recent. */
  readonly past: ReadonlySet<string>
  /** Verbs that say of their subject that it takes place: avoir lieu, se tenir, take place. Lemmas. */
  readonly happen: ReadonlySet<string>
  /** Verbs that end something: in the future they say that it goes on now. Lemmas. */
  readonly ends: ReadonlySet<string>
  /** Nouns of what is only proposed: what hangs on them is not done yet. */
  readonly proposals: ReadonlySet<string>
  /** Verbs whose object is called for, planned, or may be: appeler, propose, envisager. Lemmas. */
  readonly calledFor: ReadonlySet<string>
  readonly plannedBy: ReadonlySet<string>
  readonly openedBy: ReadonlySet<string>
}
