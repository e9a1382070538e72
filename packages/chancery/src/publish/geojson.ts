import type { Export } from './format.ts'
import { actRow } from './tables/acts.ts'
import { walkTold } from './tables/bearing.ts'

/**
 * GeoJSON (RFC 7946): a point for each act whose place the atlas locates, with the columns of the table `acts` as properties. An act
 * without such a place (none told, or a state only) is left out and counted.
 */
export const exportGeoJson: Export = async function* (db, options) {
  let without = 0
  let between = ''
  yield '{"type":"FeatureCollection","features":['
  for await (const page of walkTold(db, options)) {
    let text = ''
    for (const told of page) {
      const { lat, lon, ...properties } = actRow(told)
      if (typeof lat !== 'number' || typeof lon !== 'number') {
        without++
        continue
      }
      const feature = { type: 'Feature', id: told.id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties }
      text += `${between}\n${JSON.stringify(feature)}`
      between = ','
    }
    if (text) yield text
  }
  yield '\n]}\n'
  if (without) options.onLeftOut?.(without, 'no-point')
}
