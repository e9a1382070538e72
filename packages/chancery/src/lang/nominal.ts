/** What words around a noun that tells an act ("la visite", "the talks") say of its status. All forms are norm forms. */
export interface NominalRules {
  /** Prepositional phrases before the noun after which it took place: lors de, during, after. */
  readonly occurred: readonly string[]
  /** Demonstratives: "this visit" refers back to an act told before. */
  readonly demonstratives: ReadonlySet<string>
  /** Slots that name every side of an act: entre, de, between; with one filled, the subject of the main clause is no side. */
  readonly allSides: readonly string[]
  /** The preposition before the other side: avec, with. */
  readonly companion: string
  /** Prepositions of time and place that may stand between a verb and its object noun. */
  readonly adverbials: ReadonlySet<string>
  /** Prepositions by which the infinitive that a promise, threat or refusal governs names whom it concerns; none: not looked for. */
  readonly towards: ReadonlySet<string>
  /** Verbs that take for granted what their definite object tells, where that is an act of force: condemn, discuss. Lemmas. */
  readonly factive: ReadonlySet<string>
  /** Words that may stand before a number: more than, at least. */
  readonly approximate: ReadonlySet<string>
  /** Prepositions after which an event is only wished for or talked about: "hopes for the meeting". */
  readonly wishedFor: ReadonlySet<string>
  /** Endings of adjectives that may stand between a noun and its state's adjective; none where adjectives come first. */
  readonly adjectiveEndings: readonly string[]
  /** Possessives of several owners (leur, their), and of a thing's (its). */
  readonly pluralOwners: ReadonlySet<string>
  readonly thingOwners: ReadonlySet<string>
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
