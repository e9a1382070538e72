import type { Status } from '../record/reading.ts'

/** What words around a noun that tells an act ("la visite", "the talks") say of its status. All forms are norm forms. */
export interface NominalRules {
  /** Prepositional phrases before the noun after which it took place: lors de, during, after. */
  readonly occurred: readonly string[]
  /** Verbs whose participle after the noun says that it took place: tenir, mener. Lemmas. */
  readonly held?: ReadonlySet<string>
  /** Nouns before "of the talks" that say that these go on: poursuite, intensification. */
  readonly goesOn?: ReadonlySet<string>
  /** Nouns that count talks and meetings, before "of": a round of talks, une série d'entretiens. */
  readonly rounds: ReadonlySet<string>
  /** Definite articles, alone or contracted: what follows is taken as known. */
  readonly definites?: ReadonlySet<string>
  /** Nouns and verbs (lemmas) before an act that need not take place: menace, risque, empêcher, craindre. */
  readonly averted?: ReadonlySet<string>
  /** Nouns of what was said, as a demonstrative takes it up: propos, remarks. */
  readonly sayings: ReadonlySet<string>
  /** Nouns of what is done to those whose adjective they bear, not by them: génocide. */
  readonly suffered: ReadonlySet<string>
  /** Nouns of an invitation, on which a visit takes place: invitation. */
  readonly invitations: ReadonlySet<string>
  /** Demonstratives: "this visit" refers back to an act told before. */
  readonly demonstratives: ReadonlySet<string>
  /** What stands before a request or invitation upon which one acts: at the, à la. */
  readonly asked?: readonly string[]
  /** Slots that name every side of an act: entre, de, between; with one filled, the subject of the main clause is no side. */
  readonly allSides: readonly string[]
  /** Of these, prepositions that name all sides at once: between, entre. */
  readonly sides: ReadonlySet<string>
  /** The preposition before the other side: avec, with. */
  readonly companion: string
  /** Nouns with two sides of their own, whatever verb they stand behind: "relations with Chad". */
  readonly mutual?: ReadonlySet<string>
  /** The preposition that, with an article before a state, never says where: à. */
  readonly dative?: string
  /** Object clitics before the verb, with what they ask of whom they stand for: l', la, les. */
  readonly objectClitics?: Readonly<Record<string, { readonly gender: 'm' | 'f' | null; readonly plural: boolean }>>
  /** Phrases before those who are there: "en présence de". */
  readonly presence?: readonly string[]
  /** Passive verbs whose agent is there as well: accompagner. Lemmas. */
  readonly accompany?: ReadonlySet<string>
  /** Passive verbs whose agent leads a side or the talks: lead, head, chair. Lemmas. */
  readonly led: ReadonlySet<string>
  /** Nouns of sides and of talks that someone leads: delegation, side, talks. */
  readonly ledNouns: ReadonlySet<string>
  /** What opens a sentence that names behind its verb those who took part: "taking part in", "ont participé à". */
  readonly attended: readonly string[]
  /** Object clitics for those spoken to: vous. */
  readonly addressed?: ReadonlySet<string>
  /** Days of the week. */
  readonly weekdays?: ReadonlySet<string>
  /** Prepositions before what an act is about: sur. */
  readonly topics?: ReadonlySet<string>
  /** Words that open a phrase of time, cause or occasion by themselves: lors, during. */
  readonly adjuncts: ReadonlySet<string>
  /** Nouns that do so behind a preposition: (en) raison, (on the) sidelines. */
  readonly adjunctNouns: ReadonlySet<string>
  /** Prepositions of time and place that may stand between a verb and its object noun. */
  readonly adverbials: ReadonlySet<string>
  /** Prepositions by which the infinitive that a promise, threat or refusal governs names whom it concerns; none: not looked for. */
  readonly towards: ReadonlySet<string>
  /** Words that say where to, or how one goes, without a preposition: home, overnight. */
  readonly whither?: ReadonlySet<string>
  /** Verbs that take for granted what their definite object tells, where that is an act of force: condemn, discuss. Lemmas. */
  readonly factive: ReadonlySet<string>
  /** Verbs that tell someone of what took place, where it is definite: "briefed the king on her talks with Chad". Lemmas. */
  readonly briefing: ReadonlySet<string>
  /** Phrases, behind the subject or a comma, before those who do it with the subject: "along with", "aux côtés de". */
  readonly together: readonly string[]
  /** Words that may stand before a number: more than, at least. */
  readonly approximate: ReadonlySet<string>
  /** Prepositions after which an event is only wished for or talked about: "hopes for the meeting". */
  readonly wishedFor: ReadonlySet<string>
  /** Endings of adjectives that may stand between a noun and its state's adjective; none where adjectives come first. */
  readonly adjectiveEndings: readonly string[]
  /** Possessives of several owners (leur, their), and of a thing's (its). */
  readonly pluralOwners: ReadonlySet<string>
  readonly thingOwners: ReadonlySet<string>
  /** Nouns that with a possessive mean someone's own state: pays, gouvernement. */
  readonly homelands?: ReadonlySet<string>
  /** Possessives of who speaks: notre, mon. */
  readonly speakersOwn?: ReadonlySet<string>
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
  /** Words of a verb group by which what follows is said to be: there, y (il y a). */
  readonly existentials: ReadonlySet<string>
  /** What a noun's verb "to be" says of it after it: under way, en cours. */
  readonly underWay: readonly string[]
  /** Adjectives at a noun that say that it did not come to be: aborted, avorté. */
  readonly off: ReadonlySet<string>
  /** Verbs that end something: in the future they say that it goes on now. Lemmas. */
  readonly ends: ReadonlySet<string>
  /** Verbs whose subject says what the document says that is their object: issue, publish. Lemmas. */
  readonly issues?: ReadonlySet<string>
  /** Nouns of what is only proposed: what hangs on them is not done yet. */
  readonly proposals: ReadonlySet<string>
  /** Verbs (lemmas) whose objects are only talked about: discuss. */
  readonly talkedOf?: ReadonlySet<string>
  /** Verbs whose infinitive is what one goes, comes or is sent for, where that has no mark of its own: travel, send. Lemmas. */
  readonly journeys?: ReadonlySet<string>
  /** Words before a noun by which its infinitive tells what took place: "the first president to visit". */
  readonly ranks?: ReadonlySet<string>
  /** Nouns whose "that" clause is left open: allegation, rumeur. */
  readonly doubtful: ReadonlySet<string>
  /** What nouns make of the infinitive that hangs on them: plans to, refus de. */
  readonly intents: Readonly<Record<string, Status>>
  /** Verbs whose object is called for, planned, or may be: appeler, propose, envisager. Lemmas. */
  readonly calledFor: ReadonlySet<string>
  readonly plannedBy: ReadonlySet<string>
  readonly openedBy: ReadonlySet<string>
}
