import type { StateRow } from './atlas.ts'
import { STATES } from './data/states.ts'

export type * from './atlas.ts'
export { BODIES } from './data/bodies.ts'
export { CITIES } from './data/cities.ts'
export { COORDINATES } from './data/coordinates.ts'
export { HONORIFICS } from './data/honorifics.ts'
export { INSTITUTIONS } from './data/institutions.ts'
export { MEDIA } from './data/media.ts'
export { OFFICES } from './data/offices.ts'
export { PREFIXES } from './data/prefixes.ts'
export { REGIONS } from './data/regions.ts'
export { STATES } from './data/states.ts'

const byCode: ReadonlyMap<string, StateRow> = new Map(STATES.map((row) => [row.code, row]))

/** The state of an ISO 3166-1 alpha-3 (or former ISO 3166-3) code, upper case; undefined if the atlas has none. */
export const stateByCode = (code: string): StateRow | undefined => byCode.get(code)

/** Every proper name of states in a language with its row: common name first, then the others. Adjectives, people and capitals are left out. */
export function* statesNamed(language: 'fr' | 'en'): Generator<{ readonly form: string; readonly row: StateRow }> {
  for (const row of STATES) {
    yield { form: row[language].name, row }
    for (const form of row[language].also) yield { form, row }
  }
}
