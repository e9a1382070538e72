import type { ActName, Status } from '../record/reading.ts'

/** What a governing verb, phrase or noun governs. */
export const GOVERNED = ['infinitive', 'participle', 'gerund', 'noun', 'clause'] as const
export type Governed = (typeof GOVERNED)[number]

/**
 * What stands between an actor and the act, and what it makes of the act: "may", "has agreed to", "menace de", "sans".
 * Just one of `verb` (a lemma) and `words` (phrases, lower case) is set. Of the rows that fit, the most exact wins: more of
 * `particle` and `form` before less, then the earlier row.
 */
export interface ModalRow {
  /** `LANG/modal/NAME`, ASCII, e.g. `fr/modal/refuser`. */
  readonly id: string
  readonly verb?: string
  readonly reflexive?: boolean
  readonly words?: readonly string[]
  /** What must follow the verb, directly or after adverbs, one or several words: être + ["sur le point"], be + ["due"]. */
  readonly particle?: readonly string[]
  /** `Form` flags, one of which the verb form must have: "devrait", not "a dû". */
  readonly form?: number
  readonly governs: readonly Governed[]
  /** Marks right before what is governed (de, à, to, from, in); absent where there is none. */
  readonly link?: readonly string[]
  /**
   * The status that the governed act takes when the governing verb itself is told as done or ongoing. `as-governor`: whatever
   * the governing verb has (venir de, manage to). `denied` and `refused` turn a negated governor to `possible`.
   */
  readonly gives: Status | 'as-governor'
  /** What a negated governor makes of the act where that is not the usual: "n'a pas hésité à signer" is done. */
  readonly negated?: Status
  /** Whose act it is: the subject's (default) or that of the person told or of the object ("urges X to withdraw"); `either`: the object's where it stands right behind. */
  readonly actor?: 'object' | 'either'
  /** What it gives where the act is another's: "wants Georgia to sign". */
  readonly ofAnother?: Status
  /** The act that the governing verb is by itself; its predicate row says who is who. */
  readonly is?: ActName
  /** The text only passes on what is said: "would have signed" in French, "is said to have". */
  readonly hearsay?: boolean
}

/** Words about an act that belong to no governing verb. All forms are lower case; several words where they belong together. */
export interface StatusWords {
  /** Negation inside the verb group, or of the noun: ne … pas, aucun, not, no. */
  readonly negations: readonly string[]
  /** What opens a hypothesis: si, à condition que, if, unless. */
  readonly hypotheses: readonly string[]
  /** Of these, phrases whose last word opens a clause: à condition que, provided that. */
  readonly conditions: readonly string[]
  /** Phrases whose last word opens a clause that something lasts up to, and that need not come about: jusqu'à ce que. */
  readonly until: readonly string[]
  /** What makes the act only possible: peut-être, possibly. */
  readonly doubts: readonly string[]
  /** What says that the text has it from hearsay: reportedly, soi-disant. */
  readonly hearsay: readonly string[]
  /** Participles and adjectives that say of an event that it is to come: prévu, scheduled. */
  readonly coming: readonly string[]
  /** … that it was called off: annulé, called off. */
  readonly off: readonly string[]
  /** … that it was put off: it is still to come, later: reporté, postponed. */
  readonly later: readonly string[]
}

/**
 * What a lemma that governs an infinitive or gerund makes of it, from the plainest row of each verb (no particle, no tense
 * condition, not reflexive), else from its first row.
 */
export const governmentOf = (rows: readonly ModalRow[]): ReadonlyMap<string, Status | 'as-governor'> => {
  const plain = (row: ModalRow): boolean => row.particle === undefined && row.form === undefined && !row.reflexive
  const table = new Map<string, Status | 'as-governor'>()
  for (const pass of [plain, (row: ModalRow): boolean => !plain(row)]) {
    for (const row of rows) {
      const governs = row.governs.includes('infinitive') || row.governs.includes('gerund')
      if (row.verb !== undefined && governs && pass(row) && !table.has(row.verb)) table.set(row.verb, row.gives)
    }
  }
  return table
}
