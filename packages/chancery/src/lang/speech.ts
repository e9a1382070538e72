/** What a language tells the reader about how reported content hangs on its cue. All forms are norm forms. */
export interface SpeechRules {
  /** Complementizers that open a content clause: que, qu', that. */
  readonly complementizers: ReadonlySet<string>
  /** A clause may follow its cue without a complementizer (English). */
  readonly bareClause: boolean
  /** Marks before a reported infinitive, left out of the content: de, d', à, to. */
  readonly infinitiveMarks: ReadonlySet<string>
  /** Marks before the second half of "describe X as Y". */
  readonly as: ReadonlySet<string>
  /** Marks before a noun that is the content, left out of it: à in "appeler à", for in "call for". */
  readonly nounMarks: ReadonlySet<string>
  /** Words that open a new reported clause after a comma: while. */
  readonly breakers: ReadonlySet<string>
  /** Indirect objects that a cue may take before its content: reporters, à la presse. */
  readonly addressees: ReadonlySet<string>
  /** Marks before an addressee: à, au, aux, to. */
  readonly to: ReadonlySet<string>
  /** Participles that bring in the source of a report: citant, citing, quoting. */
  readonly citing: ReadonlySet<string>
  /** Pronouns that stand for a speaker after a preposition: lui, elle, eux, him, her, them. */
  readonly obliques: Readonly<Record<string, { readonly gender: 'm' | 'f' | null; readonly plural: boolean }>>
  /** Words after a preposition cue that make it no cue: "selon que", "d'après-midi". */
  readonly spoilers: ReadonlySet<string>
  /** Forms of a relative after a preposition cue: "selon laquelle": the content follows, the speaker stands before. */
  readonly whereby: ReadonlySet<string>
  /** Unnamed sources that speak: sources, source. */
  readonly sources: ReadonlySet<string>
}
