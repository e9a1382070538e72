/** How a verb group stands in its clause. */
export type GroupKind = 'finite' | 'infinitive' | 'gerund' | 'participle'

/** When, as far as the verb's own form tells. `conditional` covers French -rait and English would. */
export type GroupTense = 'past' | 'present' | 'future' | 'conditional' | 'none'

/**
 * A main verb with its auxiliaries, negations and clitics: "n'a pas encore été signé", "will not be signed". Token
 * indices; `last` is exclusive. `head` is the main verb's token.
 */
export interface VerbGroup {
  readonly index: number
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  readonly lemma: string
  /** Other lemmas that the form may belong to. */
  readonly lemmas: readonly string[]
  /** `Form` flags of the head, joined over its readings; of the auxiliary too where that is finite. */
  readonly features: number
  readonly kind: GroupKind
  readonly tense: GroupTense
  readonly perfect: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly reflexive: boolean
  /** Inverted subject clitic ("-t-il"), as a token index, or -1. */
  readonly clitic: number
  /** Subject pronoun right before the group, as a token index, or -1. */
  readonly pronoun: number
  /** A modal auxiliary inside the group, or a doubt or hypothesis around it. */
  readonly modal: 'planned' | 'possible' | 'called-for' | null
  readonly hearsay: boolean
  /** "sans signer", "after signing": what the mark before an infinitive or gerund makes of it. */
  readonly mark: 'without' | 'after' | 'before' | null
  /** Index of the verb group that governs this infinitive, or -1. */
  governor: number
}

/** A group in the making: what stands around it is read last. */
export type GroupDraft = { -readonly [Key in keyof VerbGroup]: VerbGroup[Key] }
