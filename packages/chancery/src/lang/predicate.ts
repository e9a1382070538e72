import type { ActName, PartyRole, Status } from '../record/reading.ts'

/** Where a party of the act stands: subject, direct object, `by` agent of a passive, or after a preposition (lower case). */
export type Slot = 'subject' | 'object' | (string & {})

/**
 * One way in which a language tells an act. Either a verb (with `object` for light verbs: "tenir" + "consultations"; the
 * noun may carry its own parties after prepositions), or a noun alone ("la visite de M. Lavrov en Corée").
 */
export interface PredicateRow {
  /** `LANG/act/NAME`, ASCII, e.g. `fr/act/tenir-consultations`. */
  readonly id: string
  readonly act: ActName
  readonly verb?: string
  readonly reflexive?: boolean
  /** Nouns (every form that counts, lower case) one of which must be the head of the object (or of the subject of a passive). */
  readonly object?: readonly string[]
  /** A word that must follow the verb directly or after adverbs: "accuser", "mettre" + ["fin", "terme"], "call" + ["on", "for"]. */
  readonly particle?: readonly string[]
  /** Nominalisations, every form that counts, lower case: ["visite", "visites"]. */
  readonly noun?: readonly string[]
  /** Who does what: { subject: 'agent', object: 'recipient', avec: 'agent', à: 'recipient' }. */
  readonly roles: Readonly<Record<Slot, PartyRole>>
  /** Prepositions (lower case) after which the place stands, if other than the language's usual ones. */
  readonly place?: readonly string[]
  /** Status of the act whatever the tense says: "prévoir une visite" is planned. */
  readonly status?: Status
  /** Needs at least so many parties to be an act at all. Default 1. */
  readonly parties?: number
  readonly cameo?: string
  readonly note?: string
  /** Sentences in which this row must find its act. */
  readonly yes: readonly string[]
  /** Sentences in which it must find nothing. */
  readonly no: readonly string[]
}
