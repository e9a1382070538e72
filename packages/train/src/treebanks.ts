import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConlluError, type ConlluSentence, readConllu } from '../../chancery/src/parse/conllu.ts'

/** A file of Universal Dependencies. */
export interface Treebank {
  readonly name: string
  /** Path inside the folder of treebanks. */
  readonly file: string
  readonly licence: string
}

/** What a language is trained on and measured with. What trains has a licence under which weights may be shipped. */
export interface Treebanks {
  readonly train: readonly Treebank[]
  readonly dev: readonly Treebank[]
  readonly test: readonly Treebank[]
}

const LGPL_LR = 'LGPL-LR'
const BY_SA_4 = 'CC BY-SA 4.0'
const BY_SA_3 = 'CC BY-SA 3.0'
const bank = (name: string, folder: string, file: string, licence: string): Treebank => ({
  name,
  file: `UD_${folder}/${file}.conllu`,
  licence,
})

export const TREEBANKS: Readonly<Record<string, Treebanks>> = {
  fr: {
    train: [
      bank('Sequoia train', 'French-Sequoia', 'fr_sequoia-ud-train', LGPL_LR),
      bank('FQB', 'French-FQB', 'fr_fqb-ud-test', LGPL_LR),
      bank('GSD dev', 'French-GSD', 'fr_gsd-ud-dev', BY_SA_4),
    ],
    dev: [bank('Sequoia dev', 'French-Sequoia', 'fr_sequoia-ud-dev', LGPL_LR)],
    test: [
      bank('Sequoia test', 'French-Sequoia', 'fr_sequoia-ud-test', LGPL_LR),
      bank('GSD test', 'French-GSD', 'fr_gsd-ud-test', BY_SA_4),
      bank('French PUD', 'French-PUD', 'fr_pud-ud-test', BY_SA_3),
    ],
  },
  en: {
    train: [bank('EWT train', 'English-EWT', 'en_ewt-ud-train.RECONSTRUCTED', BY_SA_4)],
    dev: [bank('EWT dev', 'English-EWT', 'en_ewt-ud-dev', BY_SA_4)],
    test: [
      bank('EWT test', 'English-EWT', 'en_ewt-ud-test', BY_SA_4),
      bank('English PUD', 'English-PUD', 'en_pud-ud-test', BY_SA_3),
    ],
  },
}

/** The sentences of treebanks in `folder`. Throws an Error that names file and line where one is not CoNLL-U. */
export function loadTreebanks(folder: string, banks: readonly Treebank[]): ConlluSentence[] {
  return banks.flatMap(({ file }) => {
    const path = join(folder, file)
    try {
      return [...readConllu(readFileSync(path, 'utf8'))]
    } catch (error) {
      if (error instanceof ConlluError) throw new Error(`${path}, ${error.message}`, { cause: error })
      throw error
    }
  })
}
