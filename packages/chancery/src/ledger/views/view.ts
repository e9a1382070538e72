import type { ActName, ActorKind, InstrumentKind, PartyRole, StatementForm, Status } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'
import type { ActStanding, Rank } from '../acts/standing.ts'

// What people and exports see of a record: rows put together, names filled in. Every line leads to its evidence.

/** An actor by its canonical id, under the name that the record prefers for it. `state` is alpha-3. */
export interface ActorView {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly state: string | null
}

/** Who takes part, with the office as the dispatch prints it. */
export interface PartyView<Role extends string = PartyRole> extends ActorView {
  readonly role: Role
  readonly office: string | null
}

export interface InstrumentView {
  readonly id: string
  readonly kind: InstrumentKind
  readonly name: string
  readonly date: string | null
}

/** A dispatch as a source: enough to cite it. `copyOf` is the group of copies that it is of, or null. */
export interface SourceView {
  readonly id: string
  readonly givenId: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string
  readonly origin: string
  readonly firstSeen: string
  readonly copyOf: string | null
}

/** The words that carry a line: their place in the dispatch, in UTF-16 code units, and themselves. */
export interface QuoteView extends Span {
  readonly text: string
  /** The rest of its sentence; "…" where that is long. */
  readonly before: string
  readonly after: string
}

/** One dispatch's report of an act. */
export interface ReportView {
  readonly id: string
  readonly source: SourceView
  readonly act: ActName
  readonly status: Status
  readonly stage: string | null
  readonly rank: Rank
  readonly date: string | null
  readonly place: string | null
  readonly placeState: string | null
  readonly parties: readonly PartyView[]
  readonly instruments: readonly InstrumentView[]
  /** Names of those who vouch, outermost first, the outlet left out. */
  readonly voice: readonly string[]
  readonly quotes: readonly QuoteView[]
  readonly rules: readonly string[]
}

/** An act of the record with all that tells it. */
export interface ActView {
  readonly id: string
  readonly act: ActName
  readonly plover: string
  readonly cameo: string | null
  readonly standing: ActStanding
  readonly date: string | null
  readonly from: number | null
  readonly to: number | null
  readonly place: string | null
  readonly placeState: string | null
  /** Those that the reports tell, each once, in the role that most of them give. */
  readonly parties: readonly PartyView[]
  readonly instruments: readonly InstrumentView[]
  /** First published first. */
  readonly reports: readonly ReportView[]
  readonly sources: number
  readonly independent: number
}

/** A statement of one dispatch. */
export interface StatementView {
  readonly id: string
  readonly source: SourceView
  readonly form: StatementForm
  readonly speakers: readonly PartyView<'speaker'>[]
  readonly addressees: readonly PartyView<'addressee'>[]
  /** Those whom its content names, speakers and addressees left out. */
  readonly about: readonly PartyView<'about'>[]
  /** States that its content names besides, alpha-3. */
  readonly aboutStates: readonly string[]
  /** Documents that speak. */
  readonly documents: readonly InstrumentView[]
  readonly voice: readonly string[]
  readonly date: string | null
  readonly from: number | null
  readonly to: number | null
  readonly cue: QuoteView | null
  readonly quotes: readonly QuoteView[]
  readonly parent: string | null
  readonly rules: readonly string[]
}
