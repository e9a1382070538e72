import type { Dispatch } from '../packages/chancery/src/index.ts'
import { loadCorpus } from './corpora.ts'
import { PROSE } from './prose.ts'

/** What the parser is measured on, and what warms it up before: real texts of other desks. */
const MEASURED: Readonly<Record<string, { readonly measured: string; readonly before: string }>> = {
  en: { measured: 'us-state-dept/press-releases', before: 'us-whitehouse/diplomacy' },
  fr: { measured: 'fr-masakhanews-bbcafrique/all', before: 'fr-aamc/all' },
}
const TEXTS = 200
const MADE_UP: Readonly<Record<string, string>> = { en: PROSE[0], fr: PROSE[1] }

/** The name of the corpus that a language is measured on. */
export const corpusOf = (language: string): string =>
  loadCorpus(MEASURED[language].measured).length > 0 ? MEASURED[language].measured : 'made-up'

const textsOf = (name: string, language: string): string[] => {
  const texts = loadCorpus(name)
    .slice(0, TEXTS)
    .map(({ text }: Dispatch) => text)
  return texts.length > 0 ? texts : Array.from({ length: TEXTS }, () => MADE_UP[language])
}

/** Texts to measure on. */
export const measuredTexts = (language: string): string[] => textsOf(MEASURED[language].measured, language)

/** Texts that came before: other ones, except where only made-up ones are there. */
export const textsBefore = (language: string): string[] => textsOf(MEASURED[language].before, language)

/** Made-up prose of one language, of so many copies. */
export const madeUp = (language: string, copies: number): string => MADE_UP[language].repeat(copies)

/** A "sentence" of so many words: prose without anything that ends a sentence. */
export function endlessSentence(language: string, words: number): string {
  const some = MADE_UP[language]
    .replace(/[.!?\n"«»“”]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  return Array.from({ length: words }, (_, i) => some[i % some.length]).join(' ')
}
