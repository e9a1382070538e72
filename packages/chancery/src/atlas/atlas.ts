import type { ActorKind } from '../record/reading.ts'

/**
 * Forms of a row that may mean something else, each with what: a word before the colon says what kind of thing, a note
 * follows ("state: COD", "person: given name", "word: sugar"). A form with no entry here is safe where its case fits.
 */
export type Ambiguity = Readonly<
  Record<string, `${'state' | 'person' | 'place' | 'body' | 'group' | 'word'}: ${string}`>
>

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
  readonly ambiguous?: Ambiguity
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
  readonly ambiguous?: Ambiguity
  readonly source: string
}

/**
 * An office and how the two languages print it. Levels: 1 head of state or government, 2 minister, 3 deputy or envoy, 4 other.
 * Forms are lower case, without article or state, every gender and number that counts.
 */
export interface OfficeRow {
  readonly id: string
  readonly level: 1 | 2 | 3 | 4
  readonly fr: {
    readonly singular: readonly string[]
    readonly plural: readonly string[]
    readonly short?: readonly string[]
  }
  readonly en: {
    readonly singular: readonly string[]
    readonly plural: readonly string[]
    readonly short?: readonly string[]
  }
  readonly source: string
}

/**
 * A public body named by a common noun ("ministère de la Défense", "parliament", "embassy"): whose it is, the words around
 * it tell. `state`: the noun stands for the state itself (government, side, authorities). Forms are lower case, no article.
 */
export interface InstitutionRow {
  readonly id: string
  readonly kind: Exclude<ActorKind, 'person'>
  readonly fr: { readonly singular: readonly string[]; readonly plural: readonly string[] }
  readonly en: { readonly singular: readonly string[]; readonly plural: readonly string[] }
  readonly source: string
}

/** A title before a name that is no office, as printed. `gender`: what it tells of the person, null if nothing. */
export interface HonorificRow {
  readonly fr: readonly string[]
  readonly en: readonly string[]
  readonly gender: 'm' | 'f' | null
  readonly plural?: true
  readonly source: string
}

/** First part of a compound adjective, lower case, without hyphen: `franco` in "franco-allemand". `state` is alpha-3. */
export interface PrefixRow {
  readonly prefix: string
  readonly language: 'fr' | 'en'
  readonly state: string
  readonly source: string
}

/** A city that dispatches name often, other than the capitals that stand with their states. */
export interface CityRow {
  readonly fr: readonly string[]
  readonly en: readonly string[]
  readonly state: string
  readonly ambiguous?: Ambiguity
  readonly source: string
}

/** Where a city of the atlas lies, under every name that the atlas has for it. Degrees north and east, to two decimals (about 1 km). */
export interface CoordinateRow {
  readonly state: string
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  /** Its id in GeoNames. */
  readonly geonames: number
  readonly source: string
}

/**
 * A continent, an area of several states, water, a landform, a part of one state, or disputed land (state null, the note
 * says why). First form = the name.
 */
export interface RegionRow {
  readonly id: string
  readonly kind: 'continent' | 'area' | 'water' | 'landform' | 'part' | 'disputed'
  readonly state: string | null
  readonly fr: readonly string[]
  readonly en: readonly string[]
  readonly ambiguous?: Ambiguity
  readonly note?: string
  readonly source: string
}
