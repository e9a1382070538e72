import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { fileAnew } from '../settle/filing.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import { entriesOf, near } from './blocks.ts'
import { SAME, scorePair, UNSURE } from './score.ts'
import { sumUp } from './sum.ts'
import { loadTold } from './told.ts'

export const ACT_RULE = 'rule:acts/score'
/** Of the reports that share a key with one, so many are compared with it on either side: those whose parties are most alike. */
const NEAREST = 40

/** Joins reports of one act, and sums up the acts that they belong to. */
export const actsStep: SettleStep = {
  subject: 'report',
  take: 400,
  async run(trx, keys, { now }) {
    // An act may be told by a live report and by those that it superseded.
    const reports = await siblings(trx, keys)
    const filed = await loadTold(trx, reports)
    const found = await fileAnew(trx, 'act_block', reports, [...filed.values()].flatMap(entriesOf), NEAREST)
    const more = [...new Set([...found.keys(), ...[...found.values()].flatMap((ids) => [...ids])])]
    const told = new Map([
      ...filed,
      ...(await loadTold(
        trx,
        more.filter((id) => !filed.has(id)),
      )),
    ])
    const judged = new Map<string, Omit<Judgement, 'subject' | 'signed'>>()
    for (const [id, others] of found) {
      for (const other of others) {
        const [a, b] = [told.get(id), told.get(other)]
        if (!a || !b || !near(a, b)) continue
        const [left, right] = a.actId < b.actId ? [a, b] : [b, a]
        const pair = `${left.actId} ${right.actId}`
        if (judged.has(pair)) continue
        const scored = scorePair(left, right)
        if (!scored || scored.score < UNSURE) continue
        judged.set(pair, {
          left: left.actId,
          right: right.actId,
          verdict: scored.score >= SAME ? 'positive' : 'unsure',
          score: scored.score,
          reasons: scored.features,
        })
      }
    }
    const own = await actIds(trx, [...found.keys()])
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

/** The reports, and all others that the same dispatches' readings gave of the same acts. */
async function siblings(trx: Db, keys: readonly string[]): Promise<string[]> {
  const rows = await trx
    .selectFrom('report as own')
    .innerJoin('report as other', 'other.act_id', 'own.act_id')
    .where('own.id', 'in', keys)
    .select('other.id')
    .distinct()
    .execute()
  return rows.map((row) => row.id)
}

async function actIds(trx: Db, reports: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (let first = 0; first < reports.length; first += 5000) {
    const some = reports.slice(first, first + 5000)
    for (const row of await trx.selectFrom('report').select('act_id').where('id', 'in', some).execute())
      found.add(row.act_id!)
  }
  return [...found]
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
