import type { ActName, ActorKind, PartyRole, Status } from '../record/reading.ts'

/**
 * Where a party of the act stands:
 * `subject`, `object` (direct; a passive is turned round: its subject is the object, what follows par / by is the subject);
 * a preposition (lower case; `à` also stands for au, aux and a dative pronoun, `de` for du, des, d'; of one of several
 * words the telling word: `auprès`, `encontre`, `behalf`);
 * for verbs also `speaker` (whoever says it, in whose words alone it is an act: "Chad violated the truce" is his reproach);
 * for nouns also `possessor` ("Lavrov's visit", "sa visite", "their talks") and `modifier` (a state's adjective or name
 * that goes with the noun: "the Iranian attack", "l'attaque iranienne", "U.S.-Japan talks"). A noun that is the object of
 * a light verb keeps its own complements: "hold talks with the Soviet side on …".
 */
export type Slot = 'subject' | 'object' | (string & {})

/**
 * One way in which a language tells an act. Of the rows that fit at one place, the most exact wins: more of `particle`,
 * `object`, `later` and `form` before less, then the longer noun, then the earlier row.
 *
 * Either a verb (with `object` for light verbs: "tenir" + "consultations"; the
 * noun may carry its own parties after prepositions), or a noun alone ("la visite de M. Lavrov en Corée").
 */
export interface PredicateRow {
  /** `LANG/act/NAME`, ASCII, e.g. `fr/act/tenir-consultations`. */
  readonly id: string
  readonly act: ActName
  readonly verb?: string
  readonly reflexive?: boolean
  /**
   * Nouns (every form that counts, lower case; several words where they belong together) one of which must be the head of
   * the object (or of the subject of a passive). With `particle` that ends in a preposition: of the noun phrase right
   * after it (participer + à + sommet). With `noun`: of its complement after de / of (retrait + troupes), or right before
   * it in English (troop withdrawal).
   */
  readonly object?: readonly string[]
  /** What must follow the verb directly or after adverbs, one or several words: "call" + ["on", "for"], "mettre" + ["en garde"]. */
  readonly particle?: readonly string[]
  /** What must come later in the same clause, one or several words: "appeler" X + ["à"], "parler" … + ["par téléphone"]. */
  readonly later?: readonly string[]
  /** Words that undo the row when they follow the verb or noun directly: "conférence" + ["de presse"]. */
  readonly except?: readonly string[]
  /** The verb takes no object here: "flew to Chad", not "flew arms to Chad". */
  readonly intransitive?: boolean
  /** The verb must be negated, other than in the past: "will not accept the plan" rejects it. The act is then not denied. */
  readonly negated?: boolean
  /** Kinds of actor one of which must do it: only a person "is in Lima" on a visit. */
  readonly who?: readonly ActorKind[]
  /** `Form` flags, one of which the verb form must have (or, in a compound future, its auxiliary). */
  readonly form?: number
  /** Nominalisations, every form that counts, lower case, also of several words: ["visite", "visites"], ["joint statement"]. */
  readonly noun?: readonly string[]
  /** Who does what: { subject: 'agent', object: 'recipient', avec: 'agent', à: 'recipient' }. */
  readonly roles: Readonly<Partial<Record<Slot, PartyRole>>>
  /** Slots one of which must be filled, by a party or (other than `subject`) by a place: without where to, "se rendre" is no visit. */
  readonly needs?: readonly Slot[]
  /** Prepositions (lower case) after which the place stands, if other than the language's usual ones. */
  readonly place?: readonly string[]
  /** Status of the act whatever the tense says: "prévoir une visite" is planned. */
  readonly status?: Status
  /** What does it is an instrument ("the treaty entered into force"): the act is that of its parties, where the text makes them clear. */
  readonly ofInstrument?: boolean
  /** Who is only there ("étaient présents à la réunion") is a witness of the act told before, where there is one. */
  readonly witness?: boolean
  /** Stage of the instrument that the act brings it to: negotiated, initialled, signed, adopted, ratified, in force, ended. */
  readonly stage?: string
  /** Needs at least so many parties to be an act at all; a collective ("the two sides") counts as two. Default 1. */
  readonly parties?: number
  readonly cameo?: string
  readonly note?: string
  /** Sentences in which this row must find its act. */
  readonly yes: readonly string[]
  /** Sentences in which it must find nothing. */
  readonly no: readonly string[]
}
