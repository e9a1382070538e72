import { type Command, Option } from 'commander'
import { openStore, type Store } from '../../ledger/store/open.ts'
import type { Terminal } from '../terminal.ts'
import type { Words } from './words.ts'

/** The record that commands use unless told otherwise. */
export const DEFAULT_RECORD = './record.chancery'

/** The option that every command on a record has. */
export interface RecordOptions {
  readonly record?: string
}

const WORDS: Words<{ record: string }> = {
  en: {
    record: `the record: a file, or postgres://… (default: CHANCERY_RECORD, or ${DEFAULT_RECORD})`,
  },
  fr: {
    record: `le registre : un fichier, ou postgres://… (par défaut : CHANCERY_RECORD, ou ${DEFAULT_RECORD})`,
  },
}

export const withRecord = (command: Command, { messages }: Terminal): Command =>
  command.addOption(new Option('--record <place>', WORDS[messages.language].record))

/** Where the record is: `--record`, else CHANCERY_RECORD, else `./record.chancery`. */
export const recordPlace = ({ record }: RecordOptions, env: NodeJS.ProcessEnv = process.env): string =>
  record ?? (env['CHANCERY_RECORD'] || DEFAULT_RECORD)

/** Opens the record, works, and closes it whatever happens. */
export async function withStore<T>(
  options: RecordOptions,
  create: boolean,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(recordPlace(options), { create })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
