import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Language } from './language.ts'

/** The languages built in, by ISO 639-1 code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['fr', fr],
  ['en', en],
])
