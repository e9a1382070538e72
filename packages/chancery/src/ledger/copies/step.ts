import { idOf } from '../ids.ts'
import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { insertAll } from '../keep/keep.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import { type Candidate, COPY_RULES, type Comparison, compare, type Measured, measure } from './compare.ts'
import { inOrder } from './first.ts'

/** Bands of one dispatch that are looked up; a bucket larger than this is a form letter and is cut to the nearest days. */
const LARGEST = 64
export const COPY_RULE = 'rule:copies/shingles'

/** Finds copies and revisions of dispatches that came, and groups them. */
export const copiesStep: SettleStep = {
  subject: 'dispatch',
  take: 100,
  async run(trx, keys, { now }) {
    const measured = new Map<string, Measured>()
    const near = await neighbours(trx, keys)
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
      { subject: 'copy', signed: COPY_RULE, ids: keys, judgements: [...judged.values()] },
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

/** For each dispatch, the others that share a band with it and stand near it in time, in the order of their ids. */
async function neighbours(trx: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await trx
    .selectFrom('band as own')
    .innerJoin('band as other', (join) =>
      join.onRef('other.band', '=', 'own.band').onRef('other.hash', '=', 'own.hash'),
    )
    .innerJoin('dispatch as d', 'd.id', 'own.dispatch_id')
    .innerJoin('dispatch as o', 'o.id', 'other.dispatch_id')
    .whereRef('other.dispatch_id', '!=', 'own.dispatch_id')
    .where('own.dispatch_id', 'in', ids)
    .where((e) =>
      e.or([
        e('d.published_from', 'is', null),
        e('o.published_from', 'is', null),
        e.and([
          e('o.published_from', '>=', e(e.ref('d.published_from'), '-', COPY_RULES.revisionDays)),
          e('o.published_from', '<=', e(e.ref('d.published_from'), '+', COPY_RULES.revisionDays)),
        ]),
        e('o.url', '=', e.ref('d.url')),
      ]),
    )
    .select(['own.dispatch_id as id', 'other.dispatch_id as other'])
    .select((e) => e.fn.countAll<number>().as('shared'))
    .groupBy(['own.dispatch_id', 'other.dispatch_id'])
    .execute()
  const found = new Map<string, { other: string; shared: number }[]>()
  for (const { id, other, shared } of rows) {
    const list = found.get(id)
    if (list) list.push({ other, shared: Number(shared) })
    else found.set(id, [{ other, shared: Number(shared) }])
  }
  return new Map(
    [...found].map(([id, list]) => [
      id,
      list
        .sort((a, b) => b.shared - a.shared || (a.other < b.other ? -1 : 1))
        .slice(0, LARGEST)
        .map((one) => one.other),
    ]),
  )
}

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
    if (rows.length < 2) continue
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
    // How many sources an act has depends on what are copies.
    const reports = await trx
      .selectFrom('report')
      .select('id')
      .where('dispatch_id', 'in', members)
      .where('kind', '=', 'act')
      .execute()
    await insertAll(
      trx,
      'pending',
      reports.map(({ id }) => ({ subject: 'report', key: id })),
    )
  }
}
