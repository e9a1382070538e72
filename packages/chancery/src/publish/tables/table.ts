import type { Db } from '../../ledger/store/door.ts'
import type { ExportOptions } from '../format.ts'

/** What a cell holds. `list`: names or ids, none of them empty. `day`: ISO 8601. */
export type CellKind = 'text' | 'list' | 'integer' | 'number' | 'day'
export type Cell = string | number | readonly string[] | null
/** Cells by the name of their column. */
export type Row = Readonly<Record<string, Cell>>
export type Columns = Readonly<Record<string, CellKind>>

/** A flat table of a record: its columns in order, and its rows a page at a time. Docs: docs/exports.md, one line a column. */
export interface Table {
  readonly columns: Columns
  readonly rows: (db: Db, options: ExportOptions) => AsyncIterable<readonly Row[]>
}
