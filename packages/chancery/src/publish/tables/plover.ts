import type { ActView } from '../../ledger/views/view.ts'
import { type EventCodes, eventCodes } from '../../record/codes.ts'
import type { PloverType } from '../../record/reading.ts'
import { walkTold } from './bearing.ts'
import { pairsOf } from './pairs.ts'
import { SHARED, sharedOf, WHEN, WHERE, whenOf, whereOf } from './shared.ts'
import type { Columns, Table } from './table.ts'

const COLUMNS: Columns = {
  event_id: 'text',
  ...WHEN,
  type: 'text',
  mode: 'text',
  context: 'text',
  quad: 'text',
  source: 'text',
  source_kind: 'text',
  source_iso3: 'text',
  target: 'text',
  target_kind: 'text',
  target_iso3: 'text',
  ...WHERE,
  ...SHARED,
}

/** One row for each pair of an act for which PLOVER has an event. */
export const ploverTable: Table = {
  columns: COLUMNS,
  async *rows(db, options) {
    let without = 0
    for await (const page of walkTold(db, options))
      yield page.flatMap((told) => {
        const { view } = told
        const codes = codesOf(view)
        if (!codes) {
          without++
          return []
        }
        const shared = sharedOf(told)
        return pairsOf(view).map(([source, target]) => ({
          event_id: view.id,
          ...whenOf(view.date),
          type: codes.plover,
          mode: codes.mode,
          context: null,
          quad: codes.quad,
          source: source?.name ?? null,
          source_kind: source?.kind ?? null,
          source_iso3: source?.state ?? null,
          target: target?.name ?? null,
          target_kind: target?.kind ?? null,
          target_iso3: target?.state ?? null,
          ...whereOf(view.place, view.placeState),
          ...shared,
        }))
      })
    if (without) options.onLeftOut?.(without, 'no-event')
  },
}

/** The event that PLOVER and CAMEO have for an act; null for one that is disputed, as they have no word for that. */
export function codesOf({ act, plover, cameo, standing }: ActView): EventCodes | null {
  return standing === 'disputed' ? null : eventCodes({ act, plover: plover as PloverType, cameo, status: standing })
}
