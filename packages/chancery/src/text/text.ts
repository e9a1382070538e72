import type { Span } from '../record/span.ts'
import type { FormTable } from './form-table.ts'

/** Bit flags of a token's shape. Several may be set. */
export const Shape = {
  Word: 1, // has at least one letter
  Number: 2, // digits, with or without separators ("5,000", "1er" is Word | Number)
  Punctuation: 4,
  Capital: 8, // first letter is upper case
  AllCaps: 16, // two letters or more, all upper case
  Elided: 32, // ends in an apostrophe that elides a vowel: l' d' qu' jusqu'
  Clitic: 64, // begins with a hyphen or apostrophe and leans on the word before: -t-elle, -il, 's
  SpaceBefore: 128,
  LineBefore: 256, // a line break stands between this token and the one before
} as const

/**
 * Tokens of one text, column by column. Token i covers `raw.slice(start[i], end[i])`, in UTF-16 code units.
 * `norm[i]` is the form for lexicon look-up: lower case, NFC, typographic apostrophes and hyphens made plain, accents kept.
 * `fold[i]` is `norm[i]` without accents.
 */
export interface Tokens {
  readonly raw: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Uint16Array
  readonly norm: readonly string[]
  readonly fold: readonly string[]
  /** Number of the token's characters in `forms`, the same for the same characters; 0 if they have none. See `FormMemo`. */
  readonly form: Int32Array
  readonly forms: FormTable
}

/** A run of tokens, `first` inclusive, `last` exclusive, with its characters. */
export interface TokenRun extends Span {
  readonly first: number
  readonly last: number
}

/** A sentence: a token run, its paragraph's index, and its index among the sentences. */
export interface Sentence extends TokenRun {
  readonly index: number
  readonly paragraph: number
}

/** A paragraph or line block. */
export interface Paragraph extends TokenRun {
  readonly index: number
  readonly sentences: readonly Sentence[]
}

/**
 * A stretch in quotation marks. The span includes the marks; `inner` leaves them out. `depth` is 0 for an outermost
 * quotation. `closed` is false when no closing mark was found (the quotation then ends with its paragraph).
 * `continues` is the index of the quotation that this one carries on (reopened at a new paragraph), or -1.
 */
export interface Quotation extends TokenRun {
  readonly index: number
  readonly inner: Span
  readonly depth: number
  readonly closed: boolean
  readonly continues: number
}

/** A text split once, for every later stage. */
export interface SplitText {
  readonly raw: string
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
}

/** What a language tells the splitter. */
export interface SplitRules {
  /** Forms that end in a full stop without ending a sentence, lower case with the stop: `m.`, `mme.`, `u.s.`, `art.`, `gen.`. */
  readonly abbreviations: ReadonlySet<string>
  /** Of these, forms that are followed by a name or number, so that a capital after them never opens a sentence: `m.`, `dr.`, `art.`, `no.`. */
  readonly leading: ReadonlySet<string>
  /** Words that elide before an apostrophe, lower case without it: `l`, `d`, `qu`, `jusqu`. Empty where nothing elides. */
  readonly elisions: ReadonlySet<string>
  /** Clitics split off after a hyphen (`il`, `elle`, `t-il`: lower case without the first hyphen) or with their apostrophe (`'s`, `'`). */
  readonly clitics: ReadonlySet<string>
  /** Forms that are abbreviations only before a number, lower case with the stop: `art.`, `no.`, `p.` ("no. 5", but "The answer is no."). */
  readonly numbered?: ReadonlySet<string>
  /** Words kept whole though they hold an elision or a clitic, lower case: `rendez-vous`, `c'est-à-dire`. */
  readonly whole?: ReadonlySet<string>
  /** Words that, with a capital after an abbreviation such as "U.S." or an initial, open a sentence: `the`, `he`, `le`, `il`. */
  readonly openers?: ReadonlySet<string>
  /**
   * Of the openers, prepositions and conjunctions. In a text that gives every word after "U.S." a capital (old wire copy
   * does), they carry the sentence on: "trade with the U.S. To reduce".
   */
  readonly links?: ReadonlySet<string>
  /** Words that carry a sentence on after a lower-case abbreviation in spite of their capital: `monday` ("at 5 p.m. Monday"). */
  readonly followers?: ReadonlySet<string>
  /** Whether an ordinary space may stand between the thousands of a number ("10 000"). No-break and thin spaces always may. */
  readonly spacedThousands?: boolean
}
