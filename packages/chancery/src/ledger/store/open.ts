import { existsSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { Fault } from '../../record/faults.ts'
import { type Db, type Door, postgresDoor, sqliteDoor } from './door.ts'
import { migrations } from './schema.ts'
import type { Tables } from './tables.ts'

/** A record that is open. */
export interface Store {
  readonly db: Db
  readonly door: Door
  /** Where it is, without password. */
  readonly where: string
  close(): Promise<void>
}

export interface OpenOptions {
  /** Make the record where there is none (default); otherwise that is a fault. */
  readonly create?: boolean
}

/** Whether a place names a PostgreSQL database and not a file. */
export const isPostgres = (where: string): boolean => /^postgres(?:ql)?:\/\//.test(where)

/**
 * Opens the record at a file (SQLite) or a `postgres://` address, makes it where there is none, and brings its tables up to date.
 * @throws Fault CHY030 where it cannot be opened, CHY031 where there is none and none is to be made, CHY032 where it is no record or
 *   one of a newer version
 */
export async function openStore(where: string, { create = true }: OpenOptions = {}): Promise<Store> {
  const store = isPostgres(where) ? openPostgres(where) : openSqlite(where, create)
  try {
    await migrate(store)
  } catch (cause) {
    await store.close()
    throw cause instanceof Fault ? cause : new Fault('CHY030', message(cause), { file: store.where, cause })
  }
  return store
}

function openSqlite(file: string, create: boolean): Store {
  if (!create && file !== ':memory:' && !existsSync(file)) throw new Fault('CHY031', '', { file })
  let database: SQLite.Database
  try {
    database = new SQLite(file, { timeout: 60_000 })
    // FULL: a commit stands even when the power fails.
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('cache_size = -65536')
    // Pages that are mapped count as the process's memory.
    database.pragma('mmap_size = 134217728')
  } catch (cause) {
    const code = (cause as { code?: string }).code
    throw new Fault(code === 'SQLITE_NOTADB' ? 'CHY032' : 'CHY030', message(cause), { file, cause })
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  return { db, door: sqliteDoor, where: file, close: () => db.destroy() }
}

function openPostgres(url: string): Store {
  const types = {
    // A bigserial counts far below 2^53.
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
  }
  const pool = new pg.Pool({ connectionString: url, types: types as pg.CustomTypesConfig, max: 8 })
  // An idle connection that the server closes must not end the process; the next query says what is wrong.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, door: postgresDoor, where: withoutPassword(url), close: () => db.destroy() }
}

async function migrate({ db, door, where }: Store): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations(door.kind) },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  // Kysely's migrations are no transaction in SQLite, and its lock none between processes: made in one here, so that a record is made whole
  // or not at all, and once.
  const { error } =
    door.kind === 'postgres' || (await upToDate(db, door))
      ? await migrator.migrateToLatest()
      : await atOnce(db, () => migrator.migrateToLatest())
  if (!error) return
  const cause = error as { code?: string }
  const foreign = cause.code === 'SQLITE_NOTADB' || /migration/.test(message(error))
  throw new Fault(foreign ? 'CHY032' : 'CHY030', message(error), { file: where, cause: error })
}

async function upToDate(db: Db, door: Door): Promise<boolean> {
  const made = await sql<{ name: string }>`select name from migration`.execute(db).catch(() => ({ rows: [] }))
  const names = new Set(made.rows.map((row) => row.name))
  return Object.keys(migrations(door.kind)).every((name) => names.has(name))
}

async function atOnce<T extends { readonly error?: unknown }>(db: Db, work: () => Promise<T>): Promise<T> {
  // The record has one connection, which `work` uses too.
  await sql`begin immediate`.execute(db)
  let result: T | undefined
  try {
    return (result = await work())
  } finally {
    await (result && !result.error ? sql`commit` : sql`rollback`).execute(db)
  }
}

const message = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url)
    if (parsed.password) parsed.password = '***'
    return parsed.href
  } catch {
    return 'postgres://…'
  }
}
