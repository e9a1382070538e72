import { type ColumnDataType, type ColumnDefinitionBuilder, sql } from 'kysely'
import type { StoreKind } from './door.ts'

type Build = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder

/** Kinds of column that the tables are made of, in either store. */
export interface Columns {
  readonly required: Build
  /** A text that is the key. */
  readonly key: Build
  /** A number that counts rows as they arrive, and is the key. */
  readonly serial: ColumnDataType
  readonly counted: Build
  /** The id of a row whose key is its number of arrival. */
  readonly arrival: Build
  readonly bytes: ColumnDataType
}

export const columnsOf = (kind: StoreKind): Columns => ({
  required: (column) => column.notNull(),
  key: (column) => column.primaryKey().notNull(),
  serial: kind === 'postgres' ? (sql`bigserial` as unknown as ColumnDataType) : 'integer',
  counted: (column) => (kind === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement()),
  arrival: (column) => column.notNull().unique(),
  bytes: kind === 'postgres' ? 'bytea' : 'blob',
})
