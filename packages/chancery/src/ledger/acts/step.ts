import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { insertAll } from '../keep/keep.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import { keysOf, lookupOf } from './blocks.ts'
import { SAME, scorePair, UNSURE } from './score.ts'
import { sumUp } from './sum.ts'
import { loadTold, type ToldAct } from './told.ts'

export const ACT_RULE = 'rule:acts/score'
/** Of the reports that share a key with one, so many are compared with it: those that share the most keys. */
const MOST = 60

/** Joins reports of one act, and sums up the acts that they belong to. */
export const actsStep: SettleStep = {
  subject: 'report',
  take: 400,
  async run(trx, keys, { now }) {
    const told = await loadTold(trx, keys)
    await file(trx, keys, [...told.values()])
    const near = await neighbours(trx, [...told.values()])
    const others = await loadTold(
      trx,
      [...new Set([...near.values()].flat())].filter((id) => !told.has(id)),
    )
    const judged = new Map<string, Omit<Judgement, 'subject' | 'signed'>>()
    for (const [id, list] of near) {
      for (const other of list) {
        const [a, b] = [told.get(id)!, told.get(other) ?? others.get(other)]
        if (!b) continue
        const [left, right] = a.actId < b.actId ? [a, b] : [b, a]
        const pair = `${left.actId} ${right.actId}`
        if (judged.has(pair)) continue
        const found = scorePair(left, right)
        if (!found || found.score < UNSURE) continue
        judged.set(pair, {
          left: left.actId,
          right: right.actId,
          verdict: found.score >= SAME ? 'positive' : 'unsure',
          score: found.score,
          reasons: found.features,
        })
      }
    }
    const own = await actIds(trx, keys)
    const loosened = await judge(
      trx,
      { subject: 'act', signed: ACT_RULE, ids: own, judgements: [...judged.values()] },
      now,
    )
    const joined = [...judged.values()]
      .filter((one) => one.verdict === 'positive')
      .flatMap((one) => [one.left, one.right])
    const touched = [...new Set([...own, ...joined, ...loosened])]
    const before = await companions(trx, touched)
    const groups = await groupsOf(trx, 'act', [...new Set([...touched, ...before])], (ids) => dispatchesOf(trx, ids))
    await sumUp(trx, groups, now)
  },
}

const actIds = async (trx: Db, reports: readonly string[]): Promise<string[]> =>
  (await trx.selectFrom('report').select('act_id').where('id', 'in', reports).execute()).map((row) => row.act_id!)

/** Files reports anew under the keys that others look them up by; those no longer live are taken out. */
async function file(trx: Db, keys: readonly string[], told: readonly ToldAct[]): Promise<void> {
  await trx.deleteFrom('act_block').where('report_id', 'in', keys).execute()
  await insertAll(
    trx,
    'act_block',
    told.flatMap((one) => keysOf(one).map((key) => ({ key, report_id: one.id }))),
  )
}

/** For each report those that share keys with it, most keys first. */
async function neighbours(trx: Db, told: readonly ToldAct[]): Promise<Map<string, string[]>> {
  const lookups = new Map(told.map((one) => [one.id, lookupOf(one)]))
  const keys = [...new Set([...lookups.values()].flat())]
  const byKey = new Map<string, string[]>()
  for (let first = 0; first < keys.length; first += 10_000) {
    const rows = await trx
      .selectFrom('act_block')
      .select(['key', 'report_id'])
      .where('key', 'in', keys.slice(first, first + 10_000))
      .execute()
    for (const { key, report_id } of rows) {
      const list = byKey.get(key)
      if (list) list.push(report_id)
      else byKey.set(key, [report_id])
    }
  }
  const found = new Map<string, string[]>()
  for (const [id, own] of lookups) {
    const shared = new Map<string, number>()
    for (const key of own)
      for (const other of byKey.get(key) ?? []) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1)
    const ranked = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    found.set(
      id,
      ranked.slice(0, MOST).map(([other]) => other),
    )
  }
  return found
}

/** The acts that were of one group with these until now. */
async function companions(trx: Db, acts: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (let first = 0; first < acts.length; first += 5000) {
    const some = acts.slice(first, first + 5000)
    const rows = await trx
      .selectFrom('act as own')
      .innerJoin('act as other', 'other.canonical_id', 'own.canonical_id')
      .where('own.id', 'in', some)
      .select('other.id')
      .execute()
    found.push(...rows.map((row) => row.id))
  }
  return found
}

async function dispatchesOf(trx: Db, acts: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let first = 0; first < acts.length; first += 5000) {
    const rows = await trx
      .selectFrom('report')
      .select(['act_id', 'dispatch_id'])
      .where('act_id', 'in', acts.slice(first, first + 5000))
      .execute()
    for (const row of rows) found.set(row.act_id!, row.dispatch_id)
  }
  return found
}
