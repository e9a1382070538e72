import { type Insertable, type Kysely, sql } from 'kysely'
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
  /** The dispatches (their `seq`) that hold every word of a question, best first. */
  findWords(db: Db, question: string, limit: number, offset: number): Promise<readonly number[]>
  /** How many dispatches hold every word of a question. */
  countWords(db: Db, question: string): Promise<number>
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
  async findWords(db, question, limit, offset) {
    const query = tsquery(question)
    if (query === null) return []
    const found = await sql<{ seq: number }>`
      select dispatch_seq as seq from search where words @@ ${query}::tsquery
      order by dispatch_seq desc limit ${limit} offset ${offset}`.execute(db)
    return found.rows.map((row) => Number(row.seq))
  },
  async countWords(db, question) {
    const query = tsquery(question)
    if (query === null) return 0
    const found = await sql<{ n: number }>`select count(*) as n from search where words @@ ${query}::tsquery`.execute(
      db,
    )
    return Number(found.rows[0]!.n)
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
  async findWords(db, question, limit, offset) {
    const query = fts5(question)
    if (query === null) return []
    const found = await sql<{ seq: number }>`
      select rowid as seq from search where search match ${query} order by rowid desc limit ${limit} offset ${offset}`.execute(
      db,
    )
    return found.rows.map((row) => row.seq)
  },
  async countWords(db, question) {
    const query = fts5(question)
    if (query === null) return 0
    const found = await sql<{ n: number }>`select count(*) as n from search where search match ${query}`.execute(db)
    return found.rows[0]!.n
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
