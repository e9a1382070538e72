import { readJson, type Sources } from './sources.ts'

/** Irregular English forms by part of speech, each with its lemmas (en_lemma_exc.json). */
export const irregularForms = ({
  shared,
}: Sources): Readonly<Record<'noun' | 'verb' | 'adj' | 'adv', Record<string, string[]>>> =>
  readJson(`${shared}/lex/en_lemma_exc.json`)

/** English forms with their lemmas (en_lemma_lookup.json). */
export const lemmaLookup = ({ shared }: Sources): Readonly<Record<string, string>> =>
  readJson(`${shared}/lex/en_lemma_lookup.json`)

/** French lemmas by part of speech (fr_lemma_index.json). Verbs stand among its adjectives (for their participles) and nouns. */
export const frenchLemmas = ({ shared }: Sources): Readonly<Record<'noun' | 'verb' | 'adj' | 'adv', string[]>> =>
  readJson(`${shared}/lex/fr_lemma_index.json`)
