import { actsTable } from './acts.ts'
import { agreementsTable } from './agreements.ts'
import { cameoTable } from './cameo.ts'
import { dyadMonthTable } from './dyad-month.ts'
import { meetingsTable } from './meetings.ts'
import type { TableName } from './names.ts'
import { ploverTable } from './plover.ts'
import { statementsTable } from './statements.ts'
import type { Table } from './table.ts'
import { visitsTable } from './visits.ts'

/** Every table, by name: as CSV under its own name, as Parquet under `--table`. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  acts: actsTable,
  visits: visitsTable,
  meetings: meetingsTable,
  statements: statementsTable,
  agreements: agreementsTable,
  'dyad-month': dyadMonthTable,
  plover: ploverTable,
  cameo: cameoTable,
}
