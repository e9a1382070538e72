/** What a reporting word commits its speaker to. */
export const COMMITMENTS = ['report', 'stance', 'pledge', 'demand', 'denial', 'accusation', 'support', 'refusal', 'threat', 'question', 'thought'] as const
export type Commitment = (typeof COMMITMENTS)[number]

/**
 * How the content hangs on a cue:
 * `clause`: que / that / bare clause / colon / quotation, and the cue after or inside the content;
 * `infinitive`: de, à / to + infinitive; `noun`: a noun phrase ("a souligné l'importance de …");
 * `as`: qualifier X de Y / describe X as Y; `told`: the addressee comes first ("told reporters that …");
 * `after`: only after or inside the content (", a-t-il lancé").
 */
export const FRAMES = ['clause', 'infinitive', 'noun', 'as', 'told', 'after'] as const
export type Frame = (typeof FRAMES)[number]

/**
 * One way to report. Just one of `verb` (with optional `object`, for light verbs: "exprimer" + "volonté"), `noun`
 * ("déclaration", "claim"), `preposition` ("selon", "according to") is set. `reflexive`: only with se ("se dire convaincu").
 */
export interface CueRow {
  /** `LANG/cue/NAME`, ASCII, e.g. `fr/cue/reaffirmer`. */
  readonly id: string
  readonly verb?: string
  readonly reflexive?: boolean
  /** Nouns (lemmas, singular) one of which must follow: faire part de + [satisfaction, volonté]. The noun phrase is the content. */
  readonly object?: readonly string[]
  /** Adjectives / participles one of which must follow: se dire + [convaincu, prêt]. */
  readonly predicative?: readonly string[]
  readonly noun?: string
  readonly preposition?: string
  readonly commits: Commitment
  readonly frames: readonly Frame[]
  readonly note?: string
}
