/** What a reporting word commits its speaker to. */
export const COMMITMENTS = [
  'report',
  'stance',
  'pledge',
  'demand',
  'denial',
  'accusation',
  'support',
  'refusal',
  'threat',
  'question',
  'thought',
] as const
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
  /**
   * Words one of which must follow the verb, directly or after adverbs; an entry may be several words: mettre + "en garde",
   * faire + "savoir", point + "out". They are part of the cue. With frames for a person told, the person may stand between.
   */
  readonly particle?: readonly string[]
  /**
   * Words that stand between cue and content where the content is a noun phrase or infinitive and are no part of either:
   * insister + "sur", accuser X + "de", call X + "as". Contracted forms (du, des, au, aux, d') count as theirs. Where the
   * frames also have `clause` or `after`, those do without.
   */
  readonly link?: readonly string[]
  /** A noun phrase is content only behind the link: "commit to peace", but no "commit a crime". */
  readonly bound?: true
  /** Nouns (every form that counts) one of which must head the object: exprimer + [soutien]; faire part de + [volonté]. The noun phrase is the content. */
  readonly object?: readonly string[]
  /** Adjectives / participles (every form that counts) one of which must follow: se dire + [convaincu, prêt]. */
  readonly predicative?: readonly string[]
  readonly noun?: string
  readonly preposition?: string
  readonly commits: Commitment
  readonly frames: readonly Frame[]
  readonly note?: string
}
