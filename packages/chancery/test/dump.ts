import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Store } from '../src/ledger/store/open.ts'

/** Tables of a record, and the columns of each that tell when or in which order something came: those a dump leaves out. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  dispatch: ['seq', 'first_seen', 'origin'],
  reading: ['seq', 'first_seen'],
  actor: [],
  actor_key: [],
  naming: [],
  instrument: [],
  instrument_key: [],
  report: ['seq'],
  party: [],
  report_instrument: [],
  act: [],
  act_state: [],
  act_block: [],
  judgement: ['seq', 'at'],
  copy: [],
  band: [],
  pending: [],
}

const value = (it: unknown): unknown => (it instanceof Uint8Array ? Buffer.from(it).toString('base64') : it)

/**
 * A record as lines of text, sorted: the same for two records that hold the same, whichever the store, whatever came first. Judgements that
 * were withdrawn are history and left out, as are changes and runs.
 */
export async function* dumpLines({ db }: Store): AsyncGenerator<string> {
  for (const [table, without] of Object.entries(TABLES)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
    const lines = rows
      .filter((row) => !row['withdrawn_by'])
      .map((row) =>
        Object.keys(row)
          .filter((column) => !without.includes(column))
          .sort()
          .map((column) => `${column}=${JSON.stringify(value(row[column]))}`)
          .join(' '),
      )
    for (const line of lines.sort()) yield `${table} ${line}`
  }
}

export async function dump(store: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of dumpLines(store)) lines.push(line)
  return lines
}

/** A dump's digest, where it is too long to hold. */
export async function dumpDigest(store: Store): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of dumpLines(store)) hash.update(`${line}\n`)
  return hash.digest('hex')
}
