import type { Db } from '../store/door.ts'
import { inSlices } from '../views/load.ts'
import type { Bare } from './reports.ts'

/**
 * What became of something promised or announced, by what the record holds: `kept` it took place; `withdrawn` it was called off or refused;
 * `denied`; `disputed`; `open` its day has not come or none was told; `unheard` its day has passed and nothing tells what came of it;
 * `promised` an undertaking without a day.
 */
export type Fate = 'kept' | 'withdrawn' | 'denied' | 'disputed' | 'open' | 'unheard' | 'promised'

/** An announced act or an undertaking, and what became of it. Acts by their ids. */
export interface Pledge {
  readonly act: string
  readonly fate: Fate
  /** Later acts under the instrument that it names: no proof that it was kept, but where to look. */
  readonly followed: readonly string[]
}

const FOLLOWED = 5

/**
 * Of acts in order (the latest first) those that were announced or are undertakings, and what became of them.
 * @param latest the last day of which the record holds a dispatch, or null
 * @param instruments the instruments of each act
 */
export async function pledgesOf(
  db: Db,
  order: readonly string[],
  reports: readonly Bare[],
  latest: number | null,
  instruments: ReadonlyMap<string, readonly string[]>,
): Promise<Pledge[]> {
  const announced = new Set<string>()
  for (const { act, status, what } of reports) if (status === 'planned' || what === 'agree') announced.add(act)
  const ids = order.filter((id) => announced.has(id))
  const rows = await inSlices(ids, (some) =>
    db.selectFrom('act').select(['id', 'act', 'standing', 'date_to']).where('id', 'in', some).execute(),
  )
  const acts = new Map(rows.map((row) => [row.id, row]))
  const planned = new Set(reports.filter((report) => report.status === 'planned').map((report) => report.act))
  const place = new Map(order.map((id, k) => [id, k]))
  const under = new Map<string, string[]>()
  for (const id of order)
    for (const instrument of instruments.get(id) ?? []) under.set(instrument, [...(under.get(instrument) ?? []), id])
  return ids.flatMap((id): Pledge[] => {
    const act = acts.get(id)
    if (!act) return []
    const later = (instruments.get(id) ?? [])
      .flatMap((instrument) => under.get(instrument)!)
      .filter((other) => place.get(other)! < place.get(id)!)
    const fate = fateOf(act, planned.has(id), latest)
    return fate === null ? [] : [{ act: id, fate, followed: [...new Set(later)].slice(0, FOLLOWED) }]
  })
}

interface Standing {
  readonly act: string
  readonly standing: string
  readonly date_to: number | null
}

/** What became of an act; null where nothing was promised: a hope, a demand. */
export function fateOf(
  { act, standing, date_to: last }: Standing,
  planned: boolean,
  latest: number | null,
): Fate | null {
  switch (standing) {
    case 'done':
    case 'ongoing':
    case 'background':
      return planned ? 'kept' : act === 'agree' ? 'promised' : null
    case 'planned':
      return last !== null && latest !== null && last < latest ? 'unheard' : 'open'
    case 'refused':
      return 'withdrawn'
    case 'denied':
    case 'disputed':
      return standing
    default:
      return null
  }
}
