import { houseOf, inOrder } from '../copies/first.ts'
import type { Db } from '../store/door.ts'
import { inSlices, loadSources } from './load.ts'
import type { SourceView } from './view.ts'

/** One dispatch of a group of copies. */
export interface CopyView {
  readonly source: SourceView
  /** first = published before the others, as far as the record knows. */
  readonly relation: 'first' | 'copy' | 'revision'
  /** How much of the words it shares with the first, 0 to 1; null for the first. */
  readonly likeness: number | null
  /** Agencies that its text credits, as printed, with the dispatch of the group that is theirs, if the record holds it. */
  readonly credits: readonly { readonly name: string; readonly dispatch: string | null }[]
}

/** Dispatches that are copies or revisions of one another, first published first. */
export interface CopyGroupView {
  readonly id: string
  readonly copies: readonly CopyView[]
}

/** The groups of copies that dispatches are of, each once, in the order asked; a dispatch without copies is left out. */
export async function loadCopies(db: Db, dispatches: readonly string[]): Promise<CopyGroupView[]> {
  const asked = await inSlices([...new Set(dispatches)], (some) =>
    db.selectFrom('copy').select(['dispatch_id', 'group_id']).where('dispatch_id', 'in', some).execute(),
  )
  const groupOf = new Map(asked.map((row) => [row.dispatch_id, row.group_id]))
  const groups = [...new Set(dispatches.flatMap((id) => groupOf.get(id) ?? []))]
  const rows = await inSlices(groups, (some) =>
    db
      .selectFrom('copy')
      .innerJoin('dispatch', 'dispatch.id', 'copy.dispatch_id')
      .where('copy.group_id', 'in', some)
      .select([
        'copy.dispatch_id as id',
        'copy.group_id as group',
        'copy.relation',
        'copy.likeness',
        'dispatch.credits',
        'dispatch.outlet',
        'dispatch.published',
        'dispatch.published_from as day',
      ])
      .execute(),
  )
  const sources = await loadSources(
    db,
    rows.map(({ id }) => id),
  )
  const byGroup = Map.groupBy(
    rows.map(({ credits, ...row }) => ({ ...row, credits: JSON.parse(credits) as string[] })),
    ({ group }) => group,
  )
  return groups.map((id) => {
    const copies = inOrder(byGroup.get(id) ?? [])
    const houses = new Map<string, string>()
    for (const { outlet, id: dispatch } of copies)
      if (outlet !== null && !houses.has(houseOf(outlet))) houses.set(houseOf(outlet), dispatch)
    return {
      id,
      copies: copies.map((one) => ({
        source: sources.get(one.id)!.view,
        relation: one.relation as CopyView['relation'],
        likeness: one.likeness,
        credits: one.credits.map((name) => {
          const dispatch = houses.get(houseOf(name)) ?? null
          return { name, dispatch: dispatch === one.id ? null : dispatch }
        }),
      })),
    }
  })
}
