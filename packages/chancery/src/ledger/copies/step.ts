import { idOf } from '../ids.ts'
import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { insertAll } from '../keep/keep.ts'
import { type Entry, listsOf, neighbours, unsettled } from '../settle/near.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import { type Candidate, COPY_RULES, type Comparison, compare, type Measured, measure } from './compare.ts'
import { inOrder } from './first.ts'

/** Of the dispatches that share a band with one, so many are compared with it on either side: those of the nearest days. */
const NEAREST = 32
export const COPY_RULE = 'rule:copies/shingles'

/** Finds copies and revisions of dispatches that came, and groups them. */
export const copiesStep: SettleStep = {
  subject: 'dispatch',
  take: 100,
  async run(trx, keys, { now }) {
    const near = await nearest(trx, keys)
    const measured = new Map<string, Measured>()
    await load(trx, [...new Set([...near.keys(), ...[...near.values()].flat()])], measured)
    const judged = new Map<string, Omit<Judgement, 'subject' | 'signed'>>()
    for (const [id, others] of near) {
      for (const other of others) {
        const [left, right] = id < other ? [id, other] : [other, id]
        if (judged.has(`${left} ${right}`)) continue
        const found = compare(measured.get(left)!, measured.get(right)!)
        if (found.verdict !== 'other') judged.set(`${left} ${right}`, judgementOf(left, right, found))
      }
    }
    const loosened = await judge(
      trx,
      { subject: 'copy', signed: COPY_RULE, ids: [...near.keys()], judgements: [...judged.values()] },
      now,
    )
    const positive = [...judged.values()].filter((one) => one.verdict === 'positive')
    await group(trx, [...new Set([...positive.flatMap((one) => [one.left, one.right]), ...loosened])])
  },
}

const round = (share: number): number => Math.round(share * 1000) / 1000

const judgementOf = (left: string, right: string, found: Comparison): Omit<Judgement, 'subject' | 'signed'> => ({
  left,
  right,
  verdict: found.verdict === 'recurring' ? 'negative' : 'positive',
  score: round(found.likeness),
  reasons: {
    verdict: found.verdict,
    containment: round(found.containment),
    'names and numbers apart': found.telling,
    ...(found.titlesApart && { 'titles apart': true }),
    ...(found.days !== null && { 'days apart': found.days }),
  },
})

/** What decides whether two dispatches are worth comparing. */
interface Standing {
  readonly day: number | null
  readonly url: string | null
}

/**
 * For each dispatch, and each other whose neighbours change by its coming, those that share a band with it and stand near it in time or have
 * its address.
 */
async function nearest(trx: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const known = new Map<string, Standing>()
  const entries = new Map<string, Entry>()
  const gather = async (some: readonly string[]): Promise<void> => {
    // Each list once, however many of the dispatches are in it.
    const rows = await trx
      .selectFrom((e) =>
        e.selectFrom('band').where('dispatch_id', 'in', some).select(['band', 'hash']).distinct().as('own'),
      )
      .innerJoin('band as other', (join) =>
        join.onRef('other.band', '=', 'own.band').onRef('other.hash', '=', 'own.hash'),
      )
      .innerJoin('dispatch as o', 'o.id', 'other.dispatch_id')
      .select(['other.band', 'other.hash', 'o.id', 'o.published_from as day', 'o.url', 'o.text_hash'])
      .execute()
    for (const { band, hash, id, day, url, text_hash } of rows) {
      const key = `${band} ${hash}`
      const sort = `${day === null ? '-' : String(day + EARLIEST).padStart(8, '0')} ${text_hash}`
      known.set(id, { day, url })
      entries.set(`${key} ${id}`, { key, id, sort })
    }
  }
  await gather(ids)
  const own = new Set(ids)
  const came = [...entries.values()].filter((one) => own.has(one.id))
  const open = unsettled(listsOf(entries.values()), came, NEAREST)
  for (const id of own) open.delete(id)
  if (open.size > 0) await gather([...open])
  const found = neighbours(listsOf(entries.values()), [...ids, ...open], NEAREST)
  return new Map(
    [...found].map(([id, others]) => [
      id,
      [...others].filter((other) => comparable(known.get(id)!, known.get(other)!)),
    ]),
  )
}

/** Days before 1970 that a dispatch may be of, so that days sort as text. */
const EARLIEST = 10_000_000

const comparable = (a: Standing, b: Standing): boolean =>
  a.day === null ||
  b.day === null ||
  Math.abs(a.day - b.day) <= COPY_RULES.revisionDays ||
  (a.url !== null && a.url === b.url)

async function load(trx: Db, ids: readonly string[], into: Map<string, Measured>): Promise<void> {
  for (let first = 0; first < ids.length; first += 500) {
    const rows = await trx
      .selectFrom('dispatch')
      .select(['id', 'text', 'title', 'outlet', 'url', 'published_from as day'])
      .where('id', 'in', ids.slice(first, first + 500))
      .execute()
    for (const row of rows) into.set(row.id, measure(row satisfies Candidate))
  }
}

/** Writes anew the groups that the dispatches belong to: who was first, and how the others relate to it. */
async function group(trx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const groups = new Map<string, string[]>()
  for (const [id, canonical] of await groupsOf(trx, 'copy', ids)) {
    const members = groups.get(canonical)
    if (members) members.push(id)
    else groups.set(canonical, [id])
  }
  for (const members of groups.values()) {
    const rows = await trx
      .selectFrom('dispatch')
      .select(['id', 'text', 'title', 'outlet', 'url', 'published_from as day', 'published', 'credits'])
      .where('id', 'in', members)
      .execute()
    if (rows.length < 2) {
      const gone = await trx.deleteFrom('copy').where('dispatch_id', 'in', members).executeTakeFirst()
      if (gone.numDeletedRows > 0n) await pendReports(trx, members)
      continue
    }
    const ordered = inOrder(rows.map((row) => ({ ...row, credits: JSON.parse(row.credits) as string[] })))
    const first = measure(ordered[0]!)
    const groupId = idOf('c', [[...members].sort()[0]!])
    await trx.deleteFrom('copy').where('dispatch_id', 'in', members).execute()
    await insertAll(
      trx,
      'copy',
      ordered.map((row, k) => {
        if (k === 0) return { dispatch_id: row.id, group_id: groupId, relation: 'first', of_id: null, likeness: null }
        const found = compare(first, measure(row))
        const relation = found.verdict === 'revision' ? 'revision' : 'copy'
        return {
          dispatch_id: row.id,
          group_id: groupId,
          relation,
          of_id: ordered[0]!.id,
          likeness: round(found.likeness),
        }
      }),
    )
    await pendReports(trx, members)
  }
}

/** How many sources an act has depends on what are copies. */
async function pendReports(trx: Db, dispatches: readonly string[]): Promise<void> {
  const reports = await trx
    .selectFrom('report')
    .select('id')
    .where('dispatch_id', 'in', dispatches)
    .where('kind', '=', 'act')
    .where('live', '=', 1)
    .execute()
  await insertAll(
    trx,
    'pending',
    reports.map(({ id }) => ({ subject: 'report', key: id })),
  )
}
