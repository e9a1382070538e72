/** What a language tells the reader about how reported content hangs on its cue. All forms are norm forms. */
export interface SpeechRules {
  /** Complementizers that open a content clause and are no part of it: que, qu', that. */
  readonly complementizers: ReadonlySet<string>
  /** Words that open a reported question and are part of it: si, pourquoi, whether, how. */
  readonly interrogatives: ReadonlySet<string>
  /** A clause may follow its cue without a complementizer (English). */
  readonly bareClause: boolean
  /** Marks before a reported infinitive, left out of the content: de, d', à, to. */
  readonly infinitiveMarks: ReadonlySet<string>
  /** Contracted forms of the words that a cue's `link` may list: du → de, aux → à. */
  readonly contractions: Readonly<Record<string, string>>
  /** Conjunctions and comparisons that end in a complementizer and open no content: afin que, plus que, ce que. */
  readonly compounds: ReadonlySet<string>
  /** Words of time that may stand between a cue and its subject or content, alone or with a determiner. */
  readonly times: ReadonlySet<string>
  /** The ending of adverbs of manner, which may stand between a cue and its subject or content: -ment, -ly. */
  readonly manner: RegExp
  /** Words at the head of a sentence that tie it to the one before, and are the teller's: but, however. */
  readonly connectives: ReadonlySet<string>
  /** Plural nouns that look like verbs of saying, and are seldom any without a clause or quotation behind them: states, appeals. */
  readonly plurals: ReadonlySet<string>
  /** Words that open a new reported clause after a comma: while. */
  readonly breakers: ReadonlySet<string>
  /** Indirect objects that a cue may take before its content: reporters, journalistes. */
  readonly addressees: ReadonlySet<string>
  /** Marks before an addressee: à, au, aux, to. */
  readonly to: ReadonlySet<string>
  /** Participles that bring in the source of a report: citant, citing, quoting. */
  readonly citing: ReadonlySet<string>
  /** Pronouns that stand for a speaker after a preposition: lui, elle, eux, him, her, them. */
  readonly obliques: Readonly<Record<string, { readonly gender: 'm' | 'f' | null; readonly plural: boolean }>>
  /** Words after a preposition cue that make it no cue: "selon que", "selon les cas". */
  readonly spoilers: ReadonlySet<string>
  /** Forms of a relative after a preposition cue: "selon laquelle": the content follows, the speaker stands before. */
  readonly whereby: ReadonlySet<string>
  /** Nouns for people who speak without a name: source, responsable, official, witness. Singular and plural. */
  readonly people: ReadonlySet<string>
  /** Of these, the plain word for one who is not named: source. */
  readonly sources: ReadonlySet<string>
  /** Nouns for what a body makes known, after a preposition of saying: chiffres, figures. The body speaks. */
  readonly data: ReadonlySet<string>
  /** Clitics for the document just spoken of: "il y écrit que". */
  readonly therein: ReadonlySet<string>
  /** Lemmas by which a document comes to be; their agents speak in it: signer, adopt. */
  readonly concludes: ReadonlySet<string>
  /** Lemmas whose passive without an agent tells what those who talk said: souligner, convenir. */
  readonly talks: ReadonlySet<string>
  /** Prepositions of time, with which the description of a speaker ends: après, after. */
  readonly moments: ReadonlySet<string>
  /** Nouns for bodies and texts that speak without a name: police, agence, poll. */
  readonly bodies: ReadonlySet<string>
  /** Inverted clitics of no one in particular, after which the source follows: apprend-on de X. */
  readonly impersonals: ReadonlySet<string>
  /** Nouns that open a sentence crediting the one before: "Information rapportée par X." */
  readonly credits: ReadonlySet<string>
  /** Words that open a sentence saying who said the one before: "Cela a été annoncé par X", "This was announced by X". */
  readonly pointers: ReadonlySet<string>
  /** Titles of those who speak for others: spokesperson, porte-parole. */
  readonly spokespersons: ReadonlySet<string>
  /** Possessives and objects of the first person: our, notre. */
  readonly own: ReadonlySet<string>
  /** Words right before a cue that make it none: "autrement dit". */
  readonly idioms: ReadonlySet<string>
  /** Occasions of speaking that vouch for nothing: discours, speech. */
  readonly occasions: ReadonlySet<string>
  /** Nouns of a title that names who issued the text: "Statement by X", "Readout by X". */
  readonly releases: ReadonlySet<string>
  /** Labels of a transcript for those who ask, without a name: question, Q. */
  readonly askers: ReadonlySet<string>
  /** Prepositions before the document or medium through which someone speaks: dans, sur, via, in, on. */
  readonly through: ReadonlySet<string>
  /** Words that hang a report on the clause around it: "comme l'a dit X", "as X said". */
  readonly as: ReadonlySet<string>
  /** Lemmas that may follow their content with the subject behind them and no quotation mark between: say, add. */
  readonly inverters: ReadonlySet<string>
  /** Lemmas whose infinitive still reports: tenir à rappeler, go on to say. */
  readonly governors: ReadonlySet<string>
  /** Lemmas whose infinitive did not speak: refuser de dire, decline to say. */
  readonly refusers: ReadonlySet<string>
  /**
   * Lemmas that report only with a clause or quotation. With a noun or infinitive they are acts, wishes or topics:
   * "a remercié le ministre", "plans to visit", "a évoqué la situation".
   */
  readonly deeds: ReadonlySet<string>
  /** Lemmas of passing on: what is passed on is told by someone else, and the teller vouches for it: rapporter, report. */
  readonly relays: ReadonlySet<string>
  /** Lemmas of writing: a new statement by the same speaker through another medium: écrire, tweet, post. */
  readonly writing: ReadonlySet<string>
}
