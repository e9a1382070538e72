/** What a language tells of the words that the Universal Dependencies see in a text's tokens. */
export interface WordRules {
  /** Tokens that are several words, by their `norm`: `au` is `à le`, `cannot` is `can not`. Words stand in lower case. */
  readonly contractions: ReadonlyMap<string, readonly string[]>
  /** Tokens that are sometimes several words and sometimes one, and what decides it. */
  readonly doubtful?: DoubtfulContractions
  /** Ends cut off a token as a word of their own, in one multiword token with what stands before: `n't`, `'s`. `norm` forms. */
  readonly endings: readonly string[]
  /** Tokens that keep such an end: `o'clock`. `norm` forms. */
  readonly keptEndings: ReadonlySet<string>
  /** Where a token of letters is cut at its hyphens, each hyphen a word: `well - known`. Absent where it stays whole. */
  readonly hyphens?: HyphenRules
  /** Whether the stop of an abbreviation at a sentence's end is a word of its own: `etc .` */
  readonly finalStop: boolean
  /** Tokens that are several: `5pm` is `5 pm`. The first rule that matches counts. */
  readonly cuts: readonly CutRule[]
  /** Touching tokens that are one word. */
  readonly units: readonly UnitRule[]
}

/** A token whose characters match is cut before each of the pattern's groups but the first, which begins the token. */
export interface CutRule {
  readonly id: string
  /** Matches the whole token; every character of it lies in one of the groups, in order. */
  readonly pattern: RegExp
}

/** Characters that are one word though the text room makes several tokens of them. */
export interface UnitRule {
  readonly id: string
  /** Characters with which a unit may begin: the pattern is tried at tokens that begin so. */
  readonly opens: string
  /** Sticky; matches from the first character on; of bounded length. */
  readonly pattern: RegExp
}

/** Hyphenated words that stay whole; all others are cut. */
export interface HyphenRules {
  /** First parts that are prefixes: `non`, `pre`, `e`. `norm` forms without hyphen. */
  readonly prefixes: ReadonlySet<string>
  /** Whole words. `norm` forms. */
  readonly whole: ReadonlySet<string>
}

/** A linear model over the surface: contraction if the weights of all features that hold, with `bias`, are above 0. */
export interface DoubtfulContractions {
  /** Words of the contraction by the token's `norm`: `des` is `de les`. */
  readonly forms: ReadonlyMap<string, readonly string[]>
  /** Names of classes of words that behave alike, each with a pattern over their `norm`; the first that matches counts. */
  readonly classes: readonly (readonly [name: string, pattern: RegExp])[]
  /** Words that are adverbials of time and govern nothing, where none of `holding` stands before them. `norm` forms. */
  readonly passedOver: ReadonlySet<string>
  /** Prepositions and articles that make a noun of such a word: "la réunion de vendredi". `norm` forms. */
  readonly holding: ReadonlySet<string>
  readonly bias: number
  /** Weight of each feature; see `contractionFeatures`. */
  readonly weights: ReadonlyMap<string, number>
}
