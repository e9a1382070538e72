import type { ActName, PartyRole } from '../record/reading.ts'

/**
 * A way through the tree of a clause, from the verb that tells an act to a party of it that no slot of the verb's own row names: whom
 * what is promised, demanded or refused would concern. Relations are those of Universal Dependencies, a preposition of the phrase behind
 * a colon as in its enhanced form: `obj`, `xcomp`, `nmod:poss`, `nmod:to`, `obl:against`.
 */
export interface TreeRow {
  /** `LANG/tree/NAME`, ASCII, e.g. `fr/tree/promised`. */
  readonly id: string
  readonly acts: readonly ActName[]
  /** Also for verbs whose row has no slot for the role. */
  readonly unnamed?: boolean
  readonly role: PartyRole
  /**
   * Relations that may be gone through, step by step from the verb on; the last set for all further steps. The party nearest to the verb
   * is taken.
   */
  readonly steps: readonly ReadonlySet<string>[]
  readonly note: string
  /** Sentences in which this row must find its party. */
  readonly yes: readonly string[]
  /** Sentences in which it must find none. */
  readonly no: readonly string[]
}
