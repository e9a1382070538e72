import type { Span } from './span.ts'

/** What kind of actor: a state, a body, a person, an unorganised group, or a medium. */
export const ACTOR_KINDS = ['state', 'organization', 'person', 'group', 'media'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** What kind of instrument. */
export const INSTRUMENT_KINDS = [
  'treaty',
  'agreement',
  'memorandum',
  'declaration',
  'communique',
  'resolution',
  'plan',
  'other',
] as const
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number]

/** How a statement stands in the text: all in quotation marks, none, or part. */
export const STATEMENT_FORMS = ['direct', 'indirect', 'mixed'] as const
export type StatementForm = (typeof STATEMENT_FORMS)[number]

/** The acts of the record, finer than PLOVER's types (see docs/acts.md). */
export const ACT_NAMES = [
  'meet',
  'visit',
  'call',
  'consult',
  'correspond',
  'convene',
  'mediate',
  'agree',
  'sign',
  'ratify',
  'issue',
  'recognize',
  'support',
  'honor',
  'appoint',
  'concede',
  'cooperate',
  'aid',
  'withdraw-forces',
  'request',
  'accuse',
  'reject',
  'threaten',
  'sanction',
  'mobilize',
  'coerce',
  'attack',
  'protest',
  'vote',
] as const
export type ActName = (typeof ACT_NAMES)[number]

/** PLOVER 0.8 event types. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type PloverType = (typeof PLOVER_TYPES)[number]

/** What became of an act, as the text tells it. Only `done`, `ongoing` and `background` say that it took place. */
export const STATUSES = [
  'done',
  'ongoing',
  'planned',
  'possible',
  'called-for',
  'denied',
  'refused',
  'background',
] as const
export type Status = (typeof STATUSES)[number]

/** What a party does in an act. */
export const PARTY_ROLES = ['agent', 'recipient', 'host', 'mediator', 'witness'] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

/** Reading-local id of an actor: `a1`, `a2`, … in text order. */
export type ActorId = string
/** Reading-local id of an instrument: `i1`, `i2`, … in text order. */
export type InstrumentId = string

/** An actor or instrument that the text may mean, with the reason why it is only a candidate. */
export interface Candidate {
  readonly id: ActorId
  readonly reason: string
}

/** Someone who acts, speaks or vouches in the text. `state` is ISO 3166-1 alpha-3 (or a former state's code), or null. */
export interface Actor {
  readonly id: ActorId
  readonly kind: ActorKind
  readonly name: string
  readonly state: string | null
  readonly office: string | null
  readonly mentions: readonly Span[]
  readonly rules: readonly string[]
}

/** A treaty, agreement, communiqué … that the text names or that an act or statement hangs on. `date` is EDTF. */
export interface Instrument {
  readonly id: InstrumentId
  readonly kind: InstrumentKind
  readonly name: string
  readonly parties: readonly string[]
  readonly date: string | null
  readonly mentions: readonly Span[]
  readonly rules: readonly string[]
}

/**
 * Content that the text puts in someone's mouth or pen. `voice` lists the vouchers between outlet and speaker, outermost
 * first. `speakers` is empty when the text does not let one tell; `speakerCandidates` then say who it may be and why.
 * A document that someone cites, and whose issuer the text does not tell, is the speaker itself.
 */
export interface Statement {
  readonly id: string
  readonly form: StatementForm
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly speakers: readonly (ActorId | InstrumentId)[]
  readonly speakerMention: Span | null
  readonly speakerCandidates?: readonly Candidate[]
  readonly addressees: readonly ActorId[]
  readonly voice: readonly (ActorId | InstrumentId)[]
  readonly date: string | null
  readonly parent: string | null
  readonly rules: readonly string[]
}

/** One side of an act. */
export interface Party {
  readonly actor: ActorId
  readonly role: PartyRole
}

/** Where an act took place, in the words of the text. */
export interface Place extends Span {
  readonly name: string
  readonly state: string | null
}

/**
 * A distinct thing that the text reports political actors as doing, having done, about to do, refusing or denying.
 * A meeting is one act with n parties. `voice` on an act told inside a statement ends with the speaker.
 */
export interface Act {
  readonly id: string
  readonly act: ActName
  readonly plover: PloverType
  readonly cameo: string | null
  readonly status: Status
  readonly parties: readonly Party[]
  readonly date: string | null
  readonly place: Place | null
  readonly instruments: readonly InstrumentId[]
  readonly stage: string | null
  readonly voice: readonly (ActorId | InstrumentId)[]
  readonly evidence: readonly Span[]
  readonly rules: readonly string[]
}

/** A date expression. `basis` says whether the words alone fix it or the publication date was needed. */
export interface DateExpression extends Span {
  readonly edtf: string
  readonly basis: 'text' | 'published'
  readonly rules: readonly string[]
}

/** When the dispatch was published, as EDTF, and on what ground we say so. */
export interface Published {
  readonly edtf: string | null
  readonly basis: 'given' | 'text' | 'unknown'
}

/** Something that the reader could not do or is unsure of; `code` stands in docs/errors.md. */
export interface Warning {
  readonly code: string
  readonly message: string
  readonly start?: number
  readonly end?: number
}

/** What one dispatch says. A pure function of the dispatch and the version of this package. */
export interface Reading {
  readonly id: string
  readonly language: string
  readonly published: Published
  readonly outlet: string | null
  readonly credits: readonly string[]
  readonly actors: readonly Actor[]
  readonly instruments: readonly Instrument[]
  readonly statements: readonly Statement[]
  readonly acts: readonly Act[]
  readonly dates: readonly DateExpression[]
  readonly warnings: readonly Warning[]
}
