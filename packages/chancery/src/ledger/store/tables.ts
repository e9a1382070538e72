import type { Generated } from 'kysely'
import type {
  ActActorTable,
  ActBlockTable,
  ActOutletTable,
  ActorKeyTable,
  ActorTable,
  ActStateTable,
  ActTable,
  InstrumentKeyTable,
  InstrumentTable,
  JudgementTable,
  NamingTable,
  PartyTable,
  ReportInstrumentTable,
  ReportTable,
  SaidTable,
  SpokeTable,
} from './tables-told.ts'

// One schema for SQLite and PostgreSQL. Dates are EDTF text, with their first and last day as integers (days since 1970-01-01) beside
// them. Lists and spans are JSON text. What is `live` is told by the newest reading of its dispatch; nothing is ever deleted.

/** What the record says of itself: its format, the version that made it. */
export interface MetaTable {
  key: string
  value: string
}

/**
 * One text as it came. `id` is of its text, outlet, address, title and the date that came with it. Language, publication and credits are what
 * its live reading makes of them; nothing else changes.
 */
export interface DispatchTable {
  id: string
  /** Order of arrival, from 1. */
  seq: Generated<number>
  /** The id that came with it, if any. */
  given_id: string | null
  /** Language and publication date as they came, if they did. */
  given_language: string | null
  given_published: string | null
  language: string
  published: string | null
  published_basis: string
  published_from: number | null
  published_to: number | null
  outlet: string | null
  url: string | null
  title: string | null
  text: string
  /** JSON list of the credits that the text itself gives: agencies, agencies' initials. */
  credits: string
  /** Where it was read from: file and line, address. */
  origin: string
  /** When it came into the record, ISO 8601. */
  first_seen: string
  /** SHA-256 of the text. */
  text_hash: string
}

/** What one version of the reader made of a dispatch. */
export interface ReadingTable {
  id: string
  seq: Generated<number>
  dispatch_id: string
  /** Version of the reader. */
  reader: string
  /** The whole reading as JSON, deflated (RFC 1950). */
  body: Uint8Array
  /** 1 for the newest reading of its dispatch, else 0. */
  live: number
  superseded_by: string | null
  first_seen: string
}

/** Dispatches that are copies or revisions of one another share a group. */
export interface CopyTable {
  dispatch_id: string
  group_id: string
  /** first, copy, revision. */
  relation: string
  /** The dispatch that it is compared with, and how much of the words they share, 0 to 1. */
  of_id: string | null
  likeness: number | null
}

/** Bands of a dispatch's MinHash signature: those that share a band are compared. */
export interface BandTable {
  band: number
  hash: number
  dispatch_id: string
}

/** Stemmed words of a dispatch, for search. In SQLite an FTS5 table, in PostgreSQL a tsvector. */
export interface SearchTable {
  dispatch_seq: number
  words: string
}

/** What happened to the record, in order. */
export interface ChangeTable {
  seq: Generated<number>
  /** added, changed, merged, split, withdrawn. */
  what: string
  /** dispatch, act, actor, instrument. */
  subject: string
  subject_id: string
  /** What it was merged into. */
  into_id: string | null
  /** Why, where `what` does not say it all: `standing: planned → done`. */
  reason: string | null
  at: string
}

/** Things whose joins must be looked at again: a block of acts, of actors, of copies. */
export interface PendingTable {
  subject: string
  key: string
}

/** A run of `ingest`, and what it could not read. */
export interface RunTable {
  id: Generated<number>
  started: string
  ended: string | null
  command: string
  added: number
  known: number
  failed: number
}
export interface FailureTable {
  run_id: number
  origin: string
  code: string
  message: string
}

export interface Tables {
  meta: MetaTable
  dispatch: DispatchTable
  reading: ReadingTable
  actor: ActorTable
  actor_key: ActorKeyTable
  naming: NamingTable
  instrument: InstrumentTable
  instrument_key: InstrumentKeyTable
  report: ReportTable
  party: PartyTable
  report_instrument: ReportInstrumentTable
  act: ActTable
  act_state: ActStateTable
  act_outlet: ActOutletTable
  act_actor: ActActorTable
  act_block: ActBlockTable
  said: SaidTable
  spoke: SpokeTable
  judgement: JudgementTable
  copy: CopyTable
  band: BandTable
  search: SearchTable
  change: ChangeTable
  pending: PendingTable
  run: RunTable
  failure: FailureTable
}
