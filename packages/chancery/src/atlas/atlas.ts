import type { ActorKind } from '../record/reading.ts'

/** Names in one language. Forms are written as in running text, without article. */
export interface StateNames {
  /** Common name: France, États-Unis, Côte d'Ivoire. */
  readonly name: string
  /** Other names and abbreviations in use: RPDC, République populaire démocratique de Corée, U.S., USA. */
  readonly also: readonly string[]
  /** Article used with the common name ('la', 'les', "l'", 'le', 'the', or '' where none is). */
  readonly article: string
  /** Adjective forms: French masculine, feminine and their plurals (français, française, françaises); English one (French). Lower case in French. */
  readonly adjectives: readonly string[]
  /** Names of the people, as capitalised nouns, singular and plural: Français, Française(s), Frenchman, the French. */
  readonly people: readonly string[]
  /** Capital or seat of government (several where disputed or divided), each spelled in every way in use: Moscou, Kiev, Kyiv. */
  readonly capitals: readonly string[]
}

/** A state or territory, present or past. */
export interface StateRow {
  /** ISO 3166-1 alpha-3; for former states the code once assigned (SUN, DDR, YUG, CSK). */
  readonly code: string
  readonly alpha2: string | null
  readonly kind: 'state' | 'territory' | 'former' | 'disputed'
  /** For a territory: the state it belongs to. */
  readonly of?: string
  /** Years of a former state as EDTF interval: 1922/1991. */
  readonly years?: string
  readonly fr: StateNames
  readonly en: StateNames
  readonly source: string
}

/** A body, medium, or seat that speaks: UN, KCNA, the Kremlin, Foreign Office. */
export interface BodyRow {
  readonly id: string
  readonly kind: Exclude<ActorKind, 'state' | 'person'>
  /** alpha-3 of the state it belongs to, or null for international bodies. */
  readonly state: string | null
  /** First form = the name; then other forms and abbreviations in use. */
  readonly fr: readonly string[]
  readonly en: readonly string[]
  /** For media: agency or outlet. */
  readonly medium?: 'agency' | 'newspaper' | 'broadcaster' | 'site'
  readonly source: string
}

/**
 * An office and how the two languages print it. Levels: 1 head of state or government, 2 minister, 3 deputy or envoy, 4 other.
 * Forms are lower case, without article or state, every gender and number that counts.
 */
export interface OfficeRow {
  readonly id: string
  readonly level: 1 | 2 | 3 | 4
  readonly fr: { readonly singular: readonly string[]; readonly plural: readonly string[]; readonly short?: readonly string[] }
  readonly en: { readonly singular: readonly string[]; readonly plural: readonly string[]; readonly short?: readonly string[] }
  readonly source: string
}

/** A city that dispatches name often, other than the capitals that stand with their states. */
export interface CityRow {
  readonly fr: readonly string[]
  readonly en: readonly string[]
  readonly state: string
  readonly source: string
}
