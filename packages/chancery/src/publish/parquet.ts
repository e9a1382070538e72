import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Export } from './format.ts'
import type { Cell, CellKind, Row, Table } from './tables/table.ts'
import { TABLES } from './tables/tables.ts'

/** Rows of one row group: as many as are in memory at a time. */
const GROUP = 5000

/** A table as Parquet, row group by row group: texts as UTF-8, days as DATE, lists as LIST of UTF-8. */
export const exportParquet: Export = async function* (db, options) {
  const table: Table = TABLES[options.table]
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: schemaOf(table), createdBy: 'chancery' })
  let rows: Row[] = []
  const group = () => {
    const columnData = Object.entries(table.columns).map(([name, kind]) => ({
      name,
      data: rows.map((row) => inParquet(row[name] ?? null, kind)),
    }))
    file.write({ columnData, rowGroupSize: GROUP })
    rows = []
  }
  for await (const page of table.rows(db, options)) {
    for (const row of page) {
      rows.push(row)
      if (rows.length === GROUP) {
        group()
        yield taken(writer)
      }
    }
  }
  if (rows.length) group()
  file.finish()
  yield taken(writer)
}

/** What was written so far; the writer goes on counting where it was. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

function schemaOf({ columns }: Table): SchemaElement[] {
  const entries = Object.entries(columns)
  return [{ name: 'root', num_children: entries.length }, ...entries.flatMap(([name, kind]) => elements(name, kind))]
}

function elements(name: string, kind: CellKind): SchemaElement[] {
  switch (kind) {
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }]
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }]
    case 'day':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }]
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }]
    case 'list':
      return [
        { name, converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      ]
  }
}

const inParquet = (cell: Cell, kind: CellKind): unknown =>
  kind === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell
