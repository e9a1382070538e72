import type { Insertable } from 'kysely'
import { change, moved } from '../change/change.ts'
import { UNTOLD } from '../days.ts'
import { insertAll } from '../keep/keep.ts'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import { rankOf, standingOf } from './standing.ts'
import { loadTold, type ToldAct } from './told.ts'
import { fileUnder, type Summed } from './under.ts'

type Act = Insertable<Tables['act']>

/**
 * Writes anew what the record holds of acts: which act each was joined to, and what the reports of it come to.
 * @param groups each act with the canonical one of its group
 */
export async function sumUp(trx: Db, groups: ReadonlyMap<string, string>, now: string): Promise<void> {
  const ids = [...groups.keys()]
  const before = new Map<string, Act>()
  const reports: { id: string; act: string }[] = []
  for (let first = 0; first < ids.length; first += 5000) {
    const some = ids.slice(first, first + 5000)
    for (const row of await trx.selectFrom('act').selectAll().where('id', 'in', some).execute()) before.set(row.id, row)
    for (const row of await trx.selectFrom('report').select(['id', 'act_id']).where('act_id', 'in', some).execute())
      reports.push({ id: row.id, act: row.act_id! })
  }
  const told = await loadTold(
    trx,
    reports.map((one) => one.id),
  )
  const members = Map.groupBy([...told.values()].sort(byDay), (one) => groups.get(one.actId)!)
  const byAct = Map.groupBy(told.values(), (one) => one.actId)
  const copies = await copyGroups(
    trx,
    [...told.values()].map((one) => one.dispatch),
  )

  const rows: Act[] = []
  const acts: Summed[] = []
  const ranks = new Map<string, string[]>()
  const changes: Insertable<Tables['change']>[] = []
  for (const id of ids) {
    const canonical = groups.get(id)!
    // A member that was joined to another keeps its row, which leads to the canonical one.
    const own = id === canonical ? (members.get(id) ?? []) : (byAct.get(id) ?? [])
    const was = before.get(id)
    const is = own.length > 0 ? actRow(id, canonical, own, copies) : undefined
    changes.push(...changesOf(was, is, now))
    if (is) rows.push(is)
    if (id === canonical && is) {
      acts.push({ act: is, told: own })
      const standing = standingOf(
        own.map((one) => ({ status: one.status, published: one.published, voice: one.voice })),
      )
      for (const one of own) {
        const rank = own.length === 1 ? 'normal' : rankOf(one.status, standing)
        const list = ranks.get(rank)
        if (list) list.push(one.id)
        else ranks.set(rank, [one.id])
      }
    }
  }
  await write(trx, before, rows)
  await fileUnder(trx, ids, acts)
  for (const [rank, some] of ranks) {
    for (let first = 0; first < some.length; first += 5000)
      await trx
        .updateTable('report')
        .set({ rank })
        .where('id', 'in', some.slice(first, first + 5000))
        .where('rank', '!=', rank)
        .execute()
  }
  await insertAll(trx, 'change', changes)
}

/** Fields of an act whose change is told. */
const TOLD = ['act', 'standing', 'date', 'place', 'sources'] as const

/** What happened to an act: from the row that the record had of it to the one that it now has, if any. */
function changesOf(was: Act | undefined, is: Act | undefined, now: string): Insertable<Tables['change']>[] {
  if (!is) return was ? [change('withdrawn', 'act', was.id, now, 'no live report tells it')] : []
  const own = is.id === is.canonical_id
  if (!was) {
    const added = change('added', 'act', is.id, now)
    return own ? [added] : [added, moved('act', is.id, is.canonical_id, now)]
  }
  if (was.canonical_id !== is.canonical_id) return [moved('act', is.id, is.canonical_id, now)]
  const differences = TOLD.filter((field) => was[field] !== is[field]).map(
    (field) => `${field}: ${was[field] ?? '–'} → ${is[field] ?? '–'}`,
  )
  return own && differences.length > 0 ? [change('changed', 'act', is.id, now, differences.join('; '))] : []
}

/** Writes the rows that differ from those that the record has. */
async function write(trx: Db, before: ReadonlyMap<string, Act>, rows: readonly Act[]): Promise<void> {
  const kept = new Set(rows.filter((row) => same(before.get(row.id), row)).map((row) => row.id))
  const old = [...before.keys()].filter((id) => !kept.has(id))
  for (let first = 0; first < old.length; first += 5000)
    await trx
      .deleteFrom('act')
      .where('id', 'in', old.slice(first, first + 5000))
      .execute()
  await insertAll(
    trx,
    'act',
    rows.filter((row) => !kept.has(row.id)),
  )
}

const same = (a: Act | undefined, b: Act): boolean =>
  a !== undefined && Object.entries(b).every(([field, value]) => a[field as keyof Act] === value)

const byDay = (a: ToldAct, b: ToldAct): number =>
  (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1)

/** Which dispatches are copies of one another: each with the name of its group, or its own. */
async function copyGroups(trx: Db, dispatches: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(dispatches)]
  const found = new Map(ids.map((id) => [id, id]))
  for (let first = 0; first < ids.length; first += 5000) {
    const rows = await trx
      .selectFrom('copy')
      .select(['dispatch_id', 'group_id'])
      .where('dispatch_id', 'in', ids.slice(first, first + 5000))
      .execute()
    for (const row of rows) found.set(row.dispatch_id, row.group_id)
  }
  return found
}

/** Sums up the reports of one act: the date and place that most of those tell that its standing rests on. */
function actRow(id: string, canonical: string, told: readonly ToldAct[], copies: ReadonlyMap<string, string>): Act {
  const standing = standingOf(told.map((one) => ({ status: one.status, published: one.published, voice: one.voice })))
  const leading = told.filter((one) => rankOf(one.status, standing) === 'preferred')
  const from = leading.length ? leading : told
  const dated = most(
    from.filter((one) => one.date !== null),
    (one) => one.date!,
    (one) => (one.to ?? 1e9) - (one.from ?? -1e9),
  )
  const placed = most(
    from.filter((one) => one.place !== null),
    (one) => one.placeFolded!,
    () => 0,
  )
  const named = most(
    from,
    (one) => one.act,
    () => 0,
  )!
  const dispatches = new Set(told.map((one) => one.dispatch))
  return {
    id,
    canonical_id: canonical,
    act: named.act,
    plover: named.plover,
    standing,
    date: dated?.date ?? null,
    date_from: dated?.from ?? null,
    date_to: dated?.to ?? null,
    day: dated?.from ?? firstTold(told),
    place: placed?.place ?? null,
    place_state: placed?.placeState ?? null,
    reports: told.length,
    sources: dispatches.size,
    independent: new Set([...dispatches].map((one) => copies.get(one) ?? one)).size,
  }
}

/** The first day on which a dispatch told it. */
function firstTold(told: readonly ToldAct[]): number {
  const days = told.flatMap((one) => one.published ?? [])
  return days.length ? Math.min(...days) : UNTOLD
}

/** The one that most agree with; of equals the narrowest, then the first told. */
function most(
  told: readonly ToldAct[],
  by: (one: ToldAct) => string,
  width: (one: ToldAct) => number,
): ToldAct | undefined {
  const counts = new Map<string, number>()
  for (const one of told) counts.set(by(one), (counts.get(by(one)) ?? 0) + 1)
  return [...told].sort((a, b) => counts.get(by(b))! - counts.get(by(a))! || width(a) - width(b))[0]
}
