import { readJson, type Sources } from './sources.ts'

/**
 * Conjugations by verb (french-verbs-lefff, out of Lefff: Sagot 2010, LGPL-LR). By tense: P present, S subjunctive, T its imperfect, Y imperative,
 * I imperfect, J simple past, F future, C conditional with six persons; K participle m.sg., m.pl., f.sg., f.pl.; G gerund; W infinitive.
 * `NA` or null where there is no form.
 */
export type Conjugations = Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>>

export const lefffVerbs = ({ npm }: Sources): Conjugations =>
  readJson(`${npm}/french-verbs-lefff/dist/conjugations.json`)

/** Nouns with their gender (french-words-gender-lefff, out of Lefff). */
export type Genders = Readonly<Record<string, 'M' | 'F'>>

export const lefffNouns = ({ npm }: Sources): Genders => readJson(`${npm}/french-words-gender-lefff/dist/words.json`)
