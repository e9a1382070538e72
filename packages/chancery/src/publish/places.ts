import { COORDINATES, type CoordinateRow, REGIONS, STATES } from '../atlas/index.ts'
import { foldName } from '../ledger/fold.ts'

/** A place as exports give it. `city` is null where the record knows the state or region only; degrees are to two decimals. */
export interface ExportPlace {
  readonly city: string | null
  readonly iso3: string | null
  readonly lat: number | null
  readonly lon: number | null
}

const points = new Map<string, CoordinateRow>()
for (const row of COORDINATES) for (const name of row.names) points.set(`${row.state} ${foldName(name)}`, row)

/** Names that are no city's, whatever stands there: states and regions. City-states have a point of their own. */
const wide = new Set<string>()
for (const { fr, en } of STATES) for (const name of [fr.name, en.name, ...fr.also, ...en.also]) wide.add(foldName(name))
for (const { fr, en } of REGIONS) for (const name of [...fr, ...en]) wide.add(foldName(name))

/**
 * A place of the record, located by the atlas where it knows a city of that name in that state. A place known only as a state gets no
 * point: a capital is not where all of a state's acts are.
 */
export function exportPlace(name: string | null, state: string | null): ExportPlace {
  if (name === null) return { city: null, iso3: state, lat: null, lon: null }
  const folded = foldName(name)
  const point = state === null ? undefined : points.get(`${state} ${folded}`)
  const city = point || !wide.has(folded) ? name : null
  return { city, iso3: state, lat: point?.lat ?? null, lon: point?.lon ?? null }
}
