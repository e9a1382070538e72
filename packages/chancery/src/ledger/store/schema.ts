import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { columnsOf } from './columns.ts'
import type { StoreKind } from './door.ts'
import { makeSources } from './first-sources.ts'
import { makeTold } from './first-told.ts'

/**
 * The migrations of a record, by name, in order. A record that a newer version made is refused; one that an older version made is
 * brought up to date when it is opened.
 */
export function migrations(kind: StoreKind): Record<string, Migration> {
  const columns = columnsOf(kind)
  return {
    '0001-first': {
      async up(db: Kysely<unknown>) {
        await makeSources(db, columns)
        await makeTold(db, columns)
        await makeSearch(db, kind)
      },
    },
  }
}

async function makeSearch(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  if (kind === 'postgres') {
    await sql`create table search (dispatch_seq bigint primary key, words tsvector not null)`.execute(db)
    await sql`create index search_by_word on search using gin (words)`.execute(db)
  } else {
    await sql`create virtual table search using fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`.execute(
      db,
    )
  }
}
