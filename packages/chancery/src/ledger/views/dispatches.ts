import { sql } from 'kysely'
import type { Dispatch } from '../../record/dispatch.ts'
import type { Db } from '../store/door.ts'
import { inSlices } from './load.ts'
import type { SourceView } from './view.ts'
import { type Part, type Place, pages } from './walk.ts'

/** A dispatch of the record: as a source, and as it came. */
export interface KeptDispatch {
  readonly view: SourceView
  readonly dispatch: Dispatch
}

/**
 * Dispatches, a few hundred at a time: by first day of publication, then by id; those without a date come last. Days of the part are
 * those of publication; acts, standings and states are those of an act that the dispatch tells.
 */
export async function* walkDispatches(db: Db, part: Part): AsyncGenerator<readonly KeptDispatch[]> {
  for await (const ids of pages((after, undated) => dispatchIds(db, part, after, undated)))
    yield loadDispatches(db, ids)
}

function dispatchIds(db: Db, part: Part, after: Place | null, undated: boolean): Promise<Place[]> {
  const { from, to, acts, standings, states } = part
  let query = db.selectFrom('dispatch').where('dispatch.published_from', undated ? 'is' : 'is not', null)
  if (from !== undefined) query = query.where('dispatch.published_to', '>=', from)
  if (to !== undefined) query = query.where('dispatch.published_from', '<=', to)
  if (acts || standings || states)
    query = query.where((e) => {
      let telling = e
        .selectFrom('report')
        .innerJoin('act as born', 'born.id', 'report.act_id')
        .innerJoin('act', 'act.id', 'born.canonical_id')
        .whereRef('report.dispatch_id', '=', 'dispatch.id')
        .where('report.live', '=', 1)
      if (acts) telling = telling.where('act.act', 'in', acts)
      if (standings) telling = telling.where('act.standing', 'in', standings)
      if (states)
        telling = telling
          .innerJoin('act_state', 'act_state.act_id', 'act.id')
          .where('act_state.state', 'in', states) as typeof telling
      return e.exists(telling.select('report.id'))
    })
  if (after)
    query = undated
      ? query.where('dispatch.id', '>', after.id)
      : query.where(sql<boolean>`(dispatch.published_from, dispatch.id) > (${after.day}, ${after.id})`)
  return query
    .select(['dispatch.published_from as day', 'dispatch.id'])
    .orderBy('dispatch.published_from')
    .orderBy('dispatch.id')
    .limit(200)
    .execute()
}

async function loadDispatches(db: Db, ids: readonly string[]): Promise<KeptDispatch[]> {
  const rows = await inSlices(ids, (some) =>
    db
      .selectFrom('dispatch')
      .leftJoin('copy', 'copy.dispatch_id', 'dispatch.id')
      .where('dispatch.id', 'in', some)
      .selectAll('dispatch')
      .select('copy.group_id')
      .execute(),
  )
  const byId = new Map(
    rows.map((row): [string, KeptDispatch] => [
      row.id,
      {
        view: {
          id: row.id,
          givenId: row.given_id,
          outlet: row.outlet,
          title: row.title,
          url: row.url,
          published: row.published,
          language: row.language,
          origin: row.origin,
          firstSeen: row.first_seen,
          copyOf: row.group_id,
        },
        dispatch: {
          ...(row.given_id !== null && { id: row.given_id }),
          text: row.text,
          ...(row.given_language !== null && { language: row.given_language }),
          ...(row.given_published !== null && { published: row.given_published }),
          ...(row.outlet !== null && { outlet: row.outlet }),
          ...(row.url !== null && { url: row.url }),
          ...(row.title !== null && { title: row.title }),
        },
      },
    ]),
  )
  return ids.map((id) => byId.get(id)!)
}
