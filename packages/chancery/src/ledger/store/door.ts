import { type Insertable, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { stemmedQuery } from './stems.ts'
import type { Tables } from './tables.ts'

export type StoreKind = 'sqlite' | 'postgres'

/** A Kysely on the record's tables: the record itself, or a transaction of it. */
export type Db = Kysely<Tables>

/** The one place where SQLite and PostgreSQL differ. */
export interface Door {
  readonly kind: StoreKind
  /** Runs `work` as one transaction that alone may write; all of it is kept or nothing. Waits for another writer. */
  write<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T>
  /** Runs `work`, which only reads, on the record as it is at one moment. */
  snapshot<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T>
  /** Puts the stemmed words of dispatches where `search` finds them. */
  indexWords(trx: Db, rows: readonly Insertable<Tables['search']>[]): Promise<void>
  /** Takes the words of dispatches out of the index. */
  dropWords(trx: Db, seqs: readonly number[]): Promise<void>
  /** A condition on `dispatch`: it holds every word of a question, in one of its forms. Null where the question holds no word. */
  matching(question: string): RawBuilder<SqlBool> | null
}

/** "chancery" as a number: the advisory lock that writers of a record in PostgreSQL share. */
const WRITERS = 0x63_68_61_6e

export const postgresDoor: Door = {
  kind: 'postgres',
  write: (db, work) =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${WRITERS}, hashtext(current_schema()))`.execute(trx)
      return work(trx)
    }),
  snapshot: (db, work) =>
    db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
  async indexWords(trx, rows) {
    if (rows.length === 0) return
    const values = rows.map((row) => sql`(${row.dispatch_seq}, array_to_tsvector(${wordList(row.words)}::text[]))`)
    await sql`insert into search (dispatch_seq, words) values ${sql.join(values)} on conflict (dispatch_seq) do nothing`.execute(
      trx,
    )
  },
  async dropWords(trx, seqs) {
    for (const seq of seqs) await sql`delete from search where dispatch_seq = ${seq}`.execute(trx)
  },
  matching(question) {
    const query = tsquery(question)
    return query === null
      ? null
      : sql<SqlBool>`dispatch.seq in (select dispatch_seq from search where words @@ ${query}::tsquery)`
  },
}

export const sqliteDoor: Door = {
  kind: 'sqlite',
  write: (db, work) =>
    db.connection().execute(async (connection) => {
      // A transaction that begins as a reader and then writes fails at once where another one wrote meanwhile.
      await sql`begin immediate`.execute(connection)
      try {
        const result = await work(connection)
        await sql`commit`.execute(connection)
        return result
      } catch (cause) {
        await sql`rollback`.execute(connection)
        throw cause
      }
    }),
  snapshot: (db, work) =>
    db.connection().execute(async (connection) => {
      await sql`begin`.execute(connection)
      try {
        return await work(connection)
      } finally {
        await sql`rollback`.execute(connection)
      }
    }),
  async indexWords(trx, rows) {
    for (const row of rows)
      await sql`insert into search (rowid, words) values (${row.dispatch_seq}, ${row.words})`.execute(trx)
  },
  async dropWords(trx, seqs) {
    for (const seq of seqs) await sql`delete from search where rowid = ${seq}`.execute(trx)
  },
  matching(question) {
    const query = fts5(question)
    return query === null ? null : sql<SqlBool>`dispatch.seq in (select rowid from search where search match ${query})`
  },
}

const wordList = (words: string): string[] => [...new Set(words.split(' ').filter(Boolean))]

const quoted = (word: string): string => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`

/** Each word in one of its stems, all of them: `('negoci' | 'negoti') & 'gaz'`. Null where the question holds no word. */
function tsquery(question: string): string | null {
  const words = stemmedQuery(question)
  return words.length ? words.map((stems) => `(${stems.map(quoted).join(' | ')})`).join(' & ') : null
}

function fts5(question: string): string | null {
  const words = stemmedQuery(question)
  return words.length
    ? words.map((stems) => `(${stems.map((stem) => `"${stem.replaceAll('"', '""')}"`).join(' OR ')})`).join(' AND ')
    : null
}
