import type { Db } from '../../ledger/store/door.ts'
import { loadSources } from '../../ledger/views/load.ts'
import { exportDays } from '../days.ts'
import { exportPlace } from '../places.ts'
import { sentenceAt } from '../sentences.ts'
import { type Told, walkTold } from './bearing.ts'
import { pairsOf } from './pairs.ts'
import { codesOf } from './plover.ts'
import { SHARED, sharedOf } from './shared.ts'
import type { Columns, Table } from './table.ts'

// The columns of ICEWS, in our names: what tools made for event data look for.
const COLUMNS: Columns = {
  event_id: 'text',
  event_date: 'day',
  source_name: 'text',
  source_iso3: 'text',
  event_text: 'text',
  cameo_code: 'text',
  quad: 'text',
  target_name: 'text',
  target_iso3: 'text',
  story_id: 'text',
  sentence_number: 'integer',
  publisher: 'text',
  city: 'text',
  place_iso3: 'text',
  lat: 'number',
  lon: 'number',
  ...SHARED,
}

/** One row for each pair of an act for which CAMEO has a code, as ICEWS lays it out. */
export const cameoTable: Table = {
  columns: COLUMNS,
  async *rows(db, options) {
    let without = 0
    for await (const page of walkTold(db, options)) {
      const sentences = await sentencesOf(db, page)
      yield page.flatMap((told) => {
        const { view, lead } = told
        const codes = codesOf(view)
        if (!codes) {
          without++
          return []
        }
        const { start, precision } = exportDays(view.date)
        const { city, iso3, lat, lon } = exportPlace(view.place, view.placeState)
        const shared = sharedOf(told)
        return pairsOf(view).map(([source, target]) => ({
          event_id: view.id,
          event_date: precision === 'day' || precision === 'interval' ? start : null,
          source_name: source?.name ?? null,
          source_iso3: source?.state ?? null,
          event_text: view.act,
          cameo_code: codes.cameo,
          quad: codes.quad,
          target_name: target?.name ?? null,
          target_iso3: target?.state ?? null,
          story_id: lead.source.id,
          sentence_number: sentences.get(lead.id) ?? null,
          publisher: lead.source.outlet,
          city,
          place_iso3: iso3,
          lat,
          lon,
          ...shared,
        }))
      })
    }
    if (without) options.onLeftOut?.(without, 'no-event')
  },
}

/** The sentence, counted from 1, that each leading report rests on. */
async function sentencesOf(db: Db, page: readonly Told[]): Promise<Map<string, number | null>> {
  const sources = await loadSources(
    db,
    page.map(({ lead }) => lead.source.id),
  )
  return new Map(
    page.map(({ lead }) => [
      lead.id,
      lead.quotes[0] ? sentenceAt(sources.get(lead.source.id)!.text, lead.source.language, lead.quotes[0].start) : null,
    ]),
  )
}
