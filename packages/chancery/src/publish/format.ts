import type { ActStanding } from '../ledger/acts/standing.ts'
import type { Db } from '../ledger/store/door.ts'
import type { Part } from '../ledger/views/walk.ts'
import type { ActName } from '../record/reading.ts'
import type { TableName } from './tables/names.ts'

/** Words for people in the formats that people see (iCalendar, Atom), in one language. */
export interface ExportWords {
  readonly language: 'en' | 'fr'
  readonly acts: Readonly<Record<ActName, string>>
  readonly standings: Readonly<Record<ActStanding, string>>
  /** Names of a list joined: "A, B and C". */
  readonly list: (names: readonly string[]) => string
  readonly record: string
}

export interface ExportOptions {
  readonly part: Part
  readonly words: ExportWords
  /** A row for each report instead of one for each act: variants stand side by side. */
  readonly everyReport: boolean
  /** Which table Parquet holds. */
  readonly table: TableName
  /** Entries of a feed at most. */
  readonly limit: number
  /** Told at the end of what could not be put into the format, and why. */
  readonly onLeftOut?: (count: number, why: LeftOut) => void
}

/** Why acts are not in an export: no day fixed to one month, no day at all, no place that the atlas can locate, too many for pairs. */
export type LeftOut = 'no-month' | 'no-day' | 'no-point' | 'no-event'

/** A format: writes what is asked of a record, piece by piece. Reads through `db`, which holds one moment of the record. */
export type Export = (db: Db, options: ExportOptions) => AsyncIterable<string | Uint8Array>

/** A filter that a format may know. */
export type Filter = 'days' | 'act' | 'status' | 'state'

/** One row of the list of formats. */
export interface FormatRow {
  readonly name: string
  readonly mediaType: string
  /** How its files end. */
  readonly ending: string
  readonly binary?: true
  readonly filters: readonly Filter[]
  /** Whether it can give a row for each report. */
  readonly everyReport?: true
  readonly load: () => Promise<Export>
}
