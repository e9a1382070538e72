import type { ActorKind } from '../../record/reading.ts'
import type { TokenRun } from '../../text/text.ts'

/** How a mention names its actor. */
export type MentionForm = 'name' | 'title' | 'description' | 'collective' | 'latter' | 'counterpart'

/**
 * A noun phrase that names or describes an actor, before anyone has said which actor. Token indices, `last` exclusive;
 * `start`/`end` are the phrase's characters, with its determiner.
 */
export interface Mention extends TokenRun {
  index: number
  readonly sentence: number
  readonly kind: ActorKind
  readonly form: MentionForm
  /** Tokens of the proper name, where there is one. */
  readonly name: readonly [number, number] | null
  /** Tokens of the office or description, where there is one. */
  readonly office: readonly [number, number] | null
  /** Norm form of the head noun: "ministre", "secretary", "ministry". */
  readonly head: string | null
  readonly officeId: string | null
  /** Head nouns and ids of the further titles that the phrase gives the same person. */
  readonly also: readonly string[]
  readonly institution: string | null
  /** States that the phrase names as the actor's own, in the order printed. */
  readonly states: readonly string[]
  readonly body: string | null
  readonly plural: boolean
  readonly gender: 'm' | 'f' | null
  readonly definite: boolean
  readonly collective: 'states' | 'persons' | 'any' | null
  /** Part of a larger mention (the state in "ministre de Russie"): never a subject by itself. */
  readonly inner: boolean
  readonly rule: string
  /** Entities it was resolved to (indices into `Draft.actors`), none while it is open. */
  entities: number[]
}

/** A mention that its finder is still filling in. */
export type MentionDraft = { -readonly [Key in keyof Mention]: Mention[Key] }
