/** What a language tells the reader about the noun phrases that name actors. All forms are norm forms (lower case). */
export interface PhraseRules {
  /** Offices (lower case) that one state alone has, with its code. */
  readonly officeStates?: Readonly<Record<string, string>>
  /** Modifiers of a head noun stand mostly after it (French) or before it (English). */
  readonly headFirst: boolean
  readonly articles: ReadonlySet<string>
  /** Articles and numerals that introduce someone who has not been named: un, des, a. */
  readonly indefinites: ReadonlySet<string>
  /** Other words that open a noun phrase: possessives, demonstratives, numerals. */
  readonly determiners: ReadonlySet<string>
  /** Determiners that point at something told before: ce, cette, this. */
  readonly demonstratives: ReadonlySet<string>
  /** Determiners that show the gender of the person behind a title: le ministre, la ministre. */
  readonly genders: Readonly<Record<string, 'm' | 'f'>>
  /** Possessives: a phrase with one is someone's ("son homologue", "his counterpart"). */
  readonly possessives: ReadonlySet<string>
  /** Nouns of bodies that stand without a determiner: police, security forces. */
  readonly bare?: ReadonlySet<string>
  /** Nouns of number before "of" that leave the phrase its own head: milliers de manifestants, thousands of protesters. */
  readonly quantities: ReadonlySet<string>
  /** Small numbers in words: two, neuf. */
  readonly counts: Readonly<Record<string, number>>
  /** What opens a sentence that names those whom the one before only counted: "they are", "il s' agit de". Tokens parted by spaces. */
  readonly tellsWho: readonly string[]
  /** Prepositions that tie a complement to an office or institution: de, du, of, for. */
  readonly of: ReadonlySet<string>
  /** Of these, the forms that hold an article: du, des. */
  readonly determined: ReadonlySet<string>
  /** Prepositions that tie a post to where it is held: en, au, auprès de, to, in, at. */
  readonly at: ReadonlySet<string>
  /** Prepositions that say where a group comes from: de, from, in. */
  readonly origins: ReadonlySet<string>
  /** Prepositions and nouns of place that a bare name after them shares: vers, near. */
  readonly places: ReadonlySet<string>
  /** Every common preposition: a noun phrase right after one is not a subject. */
  readonly prepositions: ReadonlySet<string>
  /** Contracted forms and the preposition in them: au → à, du → de. */
  readonly contractions: Readonly<Record<string, string>>
  /** Prepositions before the agent of a passive: par, by. */
  readonly by: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** Words, alone or two together, that name some members of a group: including, such as, notamment, y compris. */
  readonly examples: ReadonlySet<string>
  /** Conjunctions that set a second verb of one subject against the first: but, mais, puis. */
  readonly contrasts: ReadonlySet<string>
  /** Relative pronouns that open a clause about the noun before them. */
  readonly relatives: ReadonlySet<string>
  /** Words that open a subordinate clause. */
  readonly subordinators: ReadonlySet<string>
  /** Adjectives that may stand between parts of a title: adjoint, général, deputy, senior. */
  readonly titleAdjectives: ReadonlySet<string>
  /** Words of ministerial portfolios: affaires, défense, affairs, trade. A name may follow them without a comma. */
  readonly portfolios: ReadonlySet<string>
  /** Adjectives inside a portfolio: étrangères, européennes. Empty where they stand before their noun. */
  readonly portfolioAdjectives: ReadonlySet<string>
  /** Adjectives of parts of the world, of communities and of camps, which make a group as those of states do: européens, Western, Kurdish, allied. */
  readonly regionals: ReadonlySet<string>
  /** Words before an office that mark it as past or coming: ancien, ex-, former, incoming. */
  readonly pastMarkers: ReadonlySet<string>
  /** Lower-case particles inside names: de, von, al-, bin. */
  readonly nameParticles: ReadonlySet<string>
  /** Capitalised words that begin a sentence but no name. */
  readonly openers: ReadonlySet<string>
  /** Nouns that outlets print with a capital though they name no one: État, Constitution, Sud. */
  readonly nouns: ReadonlySet<string>
  /** Second parts of compounds with a name that make no new name: -based, -backed. */
  readonly suffixes: ReadonlySet<string>
  /** Nouns of one's opposite number: homologue, counterpart. */
  readonly counterparts: ReadonlySet<string>
  /** Of these, the plurals. */
  readonly plurals: ReadonlySet<string>
  /** Definite or demonstrative phrases for the last person named: ce dernier, the latter. */
  readonly latter: readonly string[]
  /** First words of these that show the gender of the person: ce, cette. */
  readonly latterGenders: Readonly<Record<string, 'm' | 'f'>>
  /** Phrases for the parties of the dispatch together, with what they stand for. */
  readonly collectives: readonly { readonly form: string; readonly members: 'states' | 'persons' | 'any' }[]
  /** Words for a state's side: partie, side. */
  readonly sides: ReadonlySet<string>
  /** Pronouns of the third person and what they may stand for. */
  readonly pronouns: Readonly<
    Record<string, { readonly gender: 'm' | 'f' | null; readonly plural: boolean; readonly person: boolean }>
  >
  /** Pronouns that may stand for no one, but for the clause behind the verb: il, it. */
  readonly impersonals: ReadonlySet<string>
  /** Lemmas that such a pronoun makes impersonal by itself: convenir, importer. */
  readonly impersonalVerbs: ReadonlySet<string>
  /** Lemmas whose passive it makes impersonal, where no one can be its subject: "il a été convenu de", "it was agreed that". */
  readonly impersonalPassives: ReadonlySet<string>
  /** The participle that marks a passive in compound tenses: été, been. */
  readonly been: ReadonlySet<string>
  /** Pronouns of the first person in which an official speaks: je, nous, I, we. */
  readonly firstPersons: ReadonlySet<string>
  /** Adverbs and other light words that may stand between subject and verb or inside a verb group. */
  readonly adverbs: ReadonlySet<string>
  /** Plural nouns that make a group of a state or body: troupes, entreprises, forces, companies. */
  readonly groups: ReadonlySet<string>
  /** Plural nouns of people, who make a group by themselves: experts, réfugiés, protesters. */
  readonly people: ReadonlySet<string>
  /** Nouns of papers that are adjectives too, so that only the name behind them shows a medium: daily, weekly. */
  readonly periodicals: ReadonlySet<string>
  /** Words in a proper name that make it a body, not a person: Conseil, Parti, University, Forces. */
  readonly bodyWords: ReadonlySet<string>
}
