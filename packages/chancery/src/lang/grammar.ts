/** What a language tells the reader about its verb groups. All forms are norm forms. */
export interface VerbGrammar {
  /** Lemmas that make a perfect with a past participle: avoir, have. */
  readonly perfect: ReadonlySet<string>
  /** Whether the present perfect tells what was done on some day ("a signé"), or leaves the day open ("has signed"). */
  readonly perfectOnDay: boolean
  /** Lemmas that make a passive with a past participle: être, be. */
  readonly passive: ReadonlySet<string>
  /** Verbs whose perfect is made with the passive's auxiliary: aller, venir, arriver. */
  readonly motion: ReadonlySet<string>
  /** Verbs whose reflexive makes the infinitive behind it a passive: se voir refuser, se faire arrêter. */
  readonly sufferers: ReadonlySet<string>
  /** Past participle of the passive's auxiliary, inside a longer group: été, been. */
  readonly been: ReadonlySet<string>
  /** Modal auxiliaries that take a bare infinitive, with what they make of the act: will → planned, may → possible. */
  readonly modals: Readonly<Record<string, 'planned' | 'possible' | 'called-for'>>
  /** Of the modals, those whose form is a conditional: would, could. */
  readonly conditionalModals: ReadonlySet<string>
  /** Of the modals, those whose negation says that it cannot have been: can, could. "May not" leaves it open. */
  readonly abilities: ReadonlySet<string>
  /** Adverbs right before a verb that say that it did not quite happen: nearly, almost, presque. */
  readonly almost: ReadonlySet<string>
  /** Verbs whose progressive before an infinitive is a future: go. */
  readonly futures: ReadonlySet<string>
  /** Prepositions whose gerund goes with the main verb ("by signing", "en signant"); after others it is left open. */
  readonly gerundMarks: ReadonlySet<string>
  /** Auxiliaries that open a hypothesis at the head of a sentence: "Had Norway signed". */
  readonly inversions: ReadonlySet<string>
  /** Words of time after a past participle that hangs on a noun ("a pact signed last year"). */
  readonly participleTimes: ReadonlySet<string>
  /** Auxiliaries that only a singular subject of the third person has, where number helps to find it: has, is. */
  readonly singulars: ReadonlySet<string>
  /** Determiners of what need not be: any. */
  readonly anyWords: ReadonlySet<string>
  /** Past forms that "by" may follow without a passive: "stood by its ally". */
  readonly activeBy: ReadonlySet<string>
  /** Words of time that may stand between a subject and its verb: "on Tuesday", "today". */
  readonly subjectTimes: ReadonlySet<string>
  /** Do-support: forms that carry tense and negation only. */
  readonly support: ReadonlySet<string>
  /** Negations that stand inside a verb group: ne, pas, not, never. */
  readonly negations: ReadonlySet<string>
  /** Negations that do not count alone (French `ne` is also expletive). */
  readonly weakNegations: ReadonlySet<string>
  /** Determiners and pronouns that negate with subject or object: aucun, rien, no, neither. */
  readonly negativeWords: ReadonlySet<string>
  /** Words that open a clause of time, which under a future main clause is still to come: once, when, dès que. */
  readonly timeOpeners: ReadonlySet<string>
  /** Phrases that open a clause of time, where one word would say too little: "as soon as", "by the time". */
  readonly timePhrases: readonly string[]
  /** What opens a clause that something lasts up to: until. It need not come about. */
  readonly untilOpeners: ReadonlySet<string>
  /** What stands before the link of a clause of purpose: "so that". */
  readonly purposeLinks: ReadonlySet<string>
  /** Words behind which what is told in the present is still to come: before. */
  readonly aheadOf?: ReadonlySet<string>
  /** Words that may follow a second participle of a passive ("arrested and expelled from"), as no verb's object does. */
  readonly behindPassives?: ReadonlySet<string>
  /** Base forms that are no nouns: behind a conjunction they go on with an infinitive: meet, attend. */
  readonly bases?: ReadonlySet<string>
  /** Verb forms that are nouns unless a subject stands right before: échange, visite, demande. */
  readonly nounForms: ReadonlySet<string>
  /**
   * Verb forms that are no nouns, and no participles that hang on a noun: say, said, replied. Right behind a noun they are
   * its verb, even where the noun names no one that the reader knows.
   */
  readonly plainVerbs: ReadonlySet<string>
  /** Ending of adverbs made from adjectives: -ment, -ly. */
  readonly adverbEnding: string
  /** Other words that may stand between auxiliary and participle: days, "par ailleurs", "as well". */
  readonly lightWords: ReadonlySet<string>
  /** Object and reflexive clitics before the verb. */
  readonly clitics: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  /** What stands before a clitic of the clause and a verb with its subject behind it: comme in "comme le rappelle X". */
  readonly manner: ReadonlySet<string>
  /** Clitics that stand for a clause: le, l'. */
  readonly neuter: ReadonlySet<string>
  /** Clitics that are reflexive after a subject of their own person: "nous nous", "je m'". */
  readonly ownClitics?: Readonly<Record<string, readonly string[]>>
  /** What opens an infinitive: de, d', à, pour, to. */
  readonly infinitiveMarks: ReadonlySet<string>
  /** Of the marks of what is still to come, those of a purpose: pour, afin. */
  readonly purposes?: ReadonlySet<string>
  /** Verbs of saying that mostly tell more than words: soutenir, défendre. Lemmas. */
  readonly deeds?: ReadonlySet<string>
  /** Verbs, with their marks, by which one says what one is keen to say: tenir à. Lemmas. */
  readonly keen?: Readonly<Record<string, string>>
  /** Verbs by which a first person says what it wishes to say: "je voudrais remercier". Lemmas. */
  readonly wishes?: ReadonlySet<string>
  /** Verbs by which one binds oneself or another to do something later: a day right behind them is that of the word given. Lemmas. */
  readonly binds?: ReadonlySet<string>
  /** Verbs of saying and deciding whose past makes of a conditional behind them a future: "a annoncé qu'il signerait". Lemmas. */
  readonly toldFutures?: ReadonlySet<string>
  /** An infinitive needs one of the marks right before it (English "to"). */
  readonly markedInfinitive: boolean
  /** Prepositions whose infinitive or gerund did not take place: sans, without. */
  readonly without: ReadonlySet<string>
  /** Prepositions whose infinitive or gerund took place: après, after. */
  readonly after: ReadonlySet<string>
  /** Prepositions whose infinitive or gerund is still to come: avant, before, pour, afin. */
  readonly before: ReadonlySet<string>
  /** Words that open a hypothesis: si, if, unless. */
  readonly hypotheses: ReadonlySet<string>
  /** Words that mark hearsay: reportedly, soi-disant. */
  readonly hearsay: ReadonlySet<string>
  /** Words that leave open whether: peut-être, possibly. */
  readonly doubts: ReadonlySet<string>
  /** The conditional marks hearsay in reports (French conditionnel journalistique). */
  readonly conditionalIsHearsay: boolean
  /** Words that a finite verb may not follow, as the form after them is a noun: articles, possessives, prepositions. */
  readonly nounMarks: ReadonlySet<string>
  /** Subject clitics that the verb agrees with and that sit left of it: il, elle, he, it, who, qui. */
  readonly subjects: ReadonlySet<string>
}
