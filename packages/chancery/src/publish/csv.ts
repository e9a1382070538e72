import { stringify } from 'csv-stringify/sync'
import type { Export } from './format.ts'
import type { TableName } from './tables/names.ts'
import type { Cell, Table } from './tables/table.ts'
import { TABLES } from './tables/tables.ts'

/** Between the items of a list in one cell; a bar inside an item is written as a broken one. */
export const BETWEEN = ' | '
/** Spreadsheets hold 32,767 characters a cell and spill what is more into the next; lists end before, with a mark. */
const MOST = 32_000

/**
 * A table as CSV: RFC 4180, UTF-8, CRLF, a header line. A text that a spreadsheet would take for a formula (it begins with = + - @, a
 * tab or a carriage return) gets an apostrophe before it.
 */
export const csvOf = (name: TableName): Export =>
  async function* (db, options) {
    const table: Table = TABLES[name]
    const columns = Object.keys(table.columns)
    yield write([columns])
    for await (const page of table.rows(db, options)) {
      if (page.length) yield write(page.map((row) => columns.map((column) => cellOf(row[column] ?? null))))
    }
  }

const write = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { record_delimiter: 'windows' })

/** A cell as CSV holds it, before quoting. */
export function cellOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return guard(typeof cell === 'string' ? cell : joined(cell))
}

const guard = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function joined(items: readonly string[]): string {
  let text = ''
  for (const item of items) {
    const next = item.replaceAll('|', '¦')
    if (text.length + next.length > MOST) return text ? `${text}${BETWEEN}…` : `${next.slice(0, MOST)}…`
    text = text ? `${text}${BETWEEN}${next}` : next
  }
  return text
}
