import pg from 'pg'
import { afterEach, describe } from 'vitest'
import { openStore, type Store } from '../src/ledger/store/open.ts'

// For tests: the same suite on both stores.

/** Where PostgreSQL is for tests; CHANCERY_TEST_POSTGRES says otherwise. */
export const SERVER: string = process.env['CHANCERY_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres'

let made = 0

export async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Whether a PostgreSQL of version 15 or newer answers. */
export const postgresAnswers: boolean = await onServer(async (client) => {
  const { rows } = await client.query('show server_version_num')
  return Number(rows[0].server_version_num) >= 150_000
}).catch(() => false)

/** Runs a suite on SQLite in memory and on PostgreSQL, each time on an empty record; says plainly where there is no PostgreSQL. */
export function eachStore(title: string, suite: (open: () => Promise<Store>) => void): void {
  const stores: Store[] = []
  const databases: string[] = []
  const closing = () =>
    afterEach(async () => {
      for (const store of stores.splice(0)) await store.close()
      for (const name of databases.splice(0))
        await onServer((client) => client.query(`drop database if exists ${name} with (force)`))
    })

  describe(`${title} (SQLite)`, () => {
    closing()
    suite(async () => {
      const store = await openStore(':memory:')
      stores.push(store)
      return store
    })
  })

  describe.skipIf(!postgresAnswers)(`${title} (PostgreSQL${postgresAnswers ? '' : ': skipped, none answers'})`, () => {
    closing()
    suite(async () => {
      const name = `chancery_test_${process.pid}_${made++}`
      await onServer((client) => client.query(`create database ${name}`))
      databases.push(name)
      const url = new URL(SERVER)
      url.pathname = `/${name}`
      const store = await openStore(url.href)
      stores.push(store)
      return store
    })
  })
}
