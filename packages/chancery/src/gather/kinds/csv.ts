import { parse } from 'csv-parse/sync'
import type { Dispatch } from '../../record/dispatch.ts'
import { Fault } from '../../record/faults.ts'
import type { Arrival } from '../arrival.ts'
import { inUtf8 } from '../charset.ts'
import type { Defaults } from '../check.ts'
import { dateOr } from '../dates.ts'
import type { Kind } from '../source.ts'
import { type Columns, columnsOf, delimiterOf } from '../table/columns.ts'
import { type Row, rows } from '../table/rows.ts'

/** A table with a head: one dispatch a row. */
export const csv: Kind = {
  name: 'csv',
  endings: /\.(?:csv|tsv|tab)$/i,
  types: /^text\/(?:csv|tab-separated-values)$/i,
  async *read({ bytes, origin, type }, { columns, defaults, charset }) {
    let delimiter: string | undefined = /tab-separated/i.test(type ?? '') ? '\t' : undefined
    let head: Columns | undefined
    const fits = (text: string) => {
      const cells = head ? cellsOf(text, delimiter!) : []
      return !head || (!(cells instanceof Fault) && cells.length === head.width)
    }
    for await (const row of rows(inUtf8(bytes, type, charset), origin, { fits })) {
      if (row instanceof Fault) {
        yield row
        // Without its head a table cannot be read.
        if (!head) return
        continue
      }
      if (head) {
        yield arrival(row, cellsOf(row.text, delimiter!), head, { origin, defaults })
        continue
      }
      // Excel's own way to tell the delimiter.
      const told = /^sep=(.)$/i.exec(row.text)
      if (told) {
        delimiter = told[1]
        continue
      }
      delimiter ??= delimiterOf(row.text, columns)
      const cells = cellsOf(row.text, delimiter)
      head = columnsOf(cells instanceof Fault ? [] : cells, columns)
      if (head.places.text === undefined) {
        yield new Fault('CHY046', cells instanceof Fault ? '' : listed(cells), { file: origin, line: row.line })
        return
      }
    }
  },
}

const listed = (cells: readonly string[]): string =>
  cells
    .slice(0, 20)
    .map((cell) => `"${cell.slice(0, 40)}"`)
    .join(', ')

function cellsOf(text: string, delimiter: string): string[] | Fault {
  try {
    return (parse(text, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][])[0] ?? []
  } catch (cause) {
    return new Fault('CHY045', cause instanceof Error ? cause.message.slice(0, 100) : '', { cause })
  }
}

function arrival(
  { line }: Row,
  cells: string[] | Fault,
  { places, width }: Columns,
  { origin, defaults }: { origin: string; defaults: Defaults },
): Arrival | Fault {
  const place = { file: origin, line }
  if (cells instanceof Fault) return new Fault('CHY045', cells.message, place)
  // A row that is too short or too long has lost a quotation mark or a delimiter: its cells may stand under the wrong names.
  if (cells.length !== width) return new Fault('CHY045', `${cells.length}/${width}`, place)
  const dispatch: { -readonly [K in keyof Dispatch]: Dispatch[K] } = { ...defaults, text: cells[places.text!]! }
  for (const [name, index] of Object.entries(places) as [keyof Dispatch, number][]) {
    const cell = cells[index]!.trim()
    if (name !== 'text' && cell !== '') dispatch[name] = name === 'published' ? dateOr(cell) : cell
  }
  return { dispatch, origin: `${origin}:${line}` }
}
