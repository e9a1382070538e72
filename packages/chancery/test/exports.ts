import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EN } from '../src/cli/messages/en.ts'
import { FR } from '../src/cli/messages/fr.ts'
import { exportWords } from '../src/cli/record/export-words.ts'
import { keep } from '../src/ledger/keep/keep.ts'
import { keptOf } from '../src/ledger/keep/kept.ts'
import { settle } from '../src/ledger/settle/settle.ts'
import type { Store } from '../src/ledger/store/open.ts'
import { snapshot } from '../src/ledger/views/snapshot.ts'
import type { ExportOptions } from '../src/publish/format.ts'
import { FORMATS } from '../src/publish/formats.ts'
import type { Dispatch } from '../src/record/dispatch.ts'
import type { Reading } from '../src/record/reading.ts'
import { PACKAGE } from './source.ts'

// For tests: a small fixed record, and what a format makes of it. Readings are fixed too, so that a better reader changes no export.

export const GOLDEN: string = join(PACKAGE, 'test/golden/exports')
export const NOW: Date = new Date('2026-01-01T00:00:00Z')

/** The dispatches of the fixed record and their readings. Facts of the public record, in own words. */
export const FIXED: readonly { readonly dispatch: Dispatch; readonly reading: Reading }[] = readFileSync(
  join(GOLDEN, 'record.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** Puts dispatches with their readings into an empty record and settles it. */
export async function fill(store: Store, given: typeof FIXED = FIXED): Promise<void> {
  const kept = given.map(({ dispatch, reading }) => keptOf(dispatch, reading, 'fixed', 'fixed'))
  await store.door.write(store.db, (trx) => keep(trx, store.door, kept, NOW.toISOString()))
  await settle(store, { now: () => NOW })
}

export const OPTIONS: ExportOptions = {
  part: {},
  words: exportWords(EN),
  everyReport: false,
  table: 'acts',
  limit: 500,
}
export const FRENCH: ExportOptions = { ...OPTIONS, words: exportWords(FR) }

/** Everything that a format writes, as bytes. */
export async function written(store: Store, name: string, options: ExportOptions = OPTIONS): Promise<Buffer> {
  const write = await FORMATS.find((row) => row.name === name)!.load()
  return snapshot(store, async (db) => {
    const pieces: Buffer[] = []
    for await (const piece of write(db, options)) pieces.push(Buffer.from(piece as Uint8Array))
    return Buffer.concat(pieces)
  })
}
