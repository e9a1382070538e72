/**
 * What a verb form tells, as bit flags. A form with several readings (`dit`: present or past participle) has all their
 * bits set; the engine decides by what stands before it.
 */
export const Form = {
  Present: 1,
  Past: 2, // English past tense, French passé simple
  Imperfect: 4,
  Future: 8,
  Conditional: 16,
  Subjunctive: 32,
  Infinitive: 64, // also the English base form
  PastParticiple: 128,
  PresentParticiple: 256,
  Imperative: 512,
  First: 1024,
  Second: 2048,
  Third: 4096,
  Singular: 8192,
  Plural: 16384,
  Feminine: 32768, // French participles; its absence says masculine or unknown
} as const

/** A form that can head a finite clause by itself. */
export const FINITE: number =
  Form.Present | Form.Past | Form.Imperfect | Form.Future | Form.Conditional | Form.Subjunctive

/**
 * One verb of a language. `paradigm` names the endings it takes; `parts` overrides stems or whole forms where it is
 * irregular. Reflexive use, complements and meaning are said by the cues and predicates that name the verb.
 */
export interface VerbRow {
  readonly lemma: string
  readonly paradigm: string
  readonly parts?: Readonly<Record<string, string>>
  /** Other spellings of the lemma ("recognise" beside "recognize"): inflected alike, and their forms lead to `lemma`. */
  readonly variants?: readonly string[]
}

/** One reading of a form: the verb it belongs to, and what it tells as `Form` flags (all readings of that verb joined). */
export interface VerbForm {
  readonly lemma: string
  readonly features: number
}
