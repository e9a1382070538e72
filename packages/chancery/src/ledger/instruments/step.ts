import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { insertAll } from '../keep/keep.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import { keysOf, type NamedInstrument, SAME, scoreInstruments, UNSURE } from './score.ts'

export const INSTRUMENT_RULE = 'rule:instruments/name'
const MOST = 200

/** Joins names of one instrument: said again elsewhere, in another language. */
export const instrumentsStep: SettleStep = {
  subject: 'instrument',
  take: 500,
  async run(trx, keys, { now }) {
    const own = await load(trx, keys)
    await insertAll(
      trx,
      'instrument_key',
      [...own.values()].flatMap((one) => keysOf(one).map((key) => ({ key, instrument_id: one.id }))),
    )
    const near = await neighbours(trx, [...own.values()])
    const others = await load(
      trx,
      [...new Set([...near.values()].flat())].filter((id) => !own.has(id)),
    )
    const judged = new Map<string, Omit<Judgement, 'subject' | 'signed'>>()
    for (const [id, list] of near) {
      for (const other of list) {
        const [left, right] = id < other ? [id, other] : [other, id]
        if (judged.has(`${left} ${right}`)) continue
        const found = scoreInstruments(own.get(id)!, own.get(other) ?? others.get(other)!)
        if (!found || found.score < UNSURE) continue
        const verdict = found.score >= SAME ? 'positive' : 'unsure'
        judged.set(`${left} ${right}`, { left, right, verdict, score: found.score, reasons: found.features })
      }
    }
    const judgements = [...judged.values()]
    const loosened = await judge(trx, { subject: 'instrument', signed: INSTRUMENT_RULE, ids: keys, judgements }, now)
    const joined = judgements.filter((one) => one.verdict === 'positive').flatMap((one) => [one.left, one.right])
    await group(trx, [...new Set([...joined, ...loosened])], now)
  },
}

async function load(trx: Db, ids: readonly string[]): Promise<Map<string, NamedInstrument>> {
  const found = new Map<string, NamedInstrument>()
  for (let first = 0; first < ids.length; first += 5000) {
    const rows = await trx
      .selectFrom('instrument')
      .select(['id', 'kind', 'name', 'folded', 'date_from', 'date_to', 'parties'])
      .where('id', 'in', ids.slice(first, first + 5000))
      .execute()
    for (const { date_from: from, date_to: to, parties, ...row } of rows)
      found.set(row.id, { ...row, from, to, parties: JSON.parse(parties) as string[] })
  }
  return found
}

async function neighbours(trx: Db, instruments: readonly NamedInstrument[]): Promise<Map<string, string[]>> {
  const keys = [...new Set(instruments.flatMap(keysOf))]
  const byKey = new Map<string, string[]>()
  for (let first = 0; first < keys.length; first += 10_000) {
    const rows = await trx
      .selectFrom('instrument_key')
      .selectAll()
      .where('key', 'in', keys.slice(first, first + 10_000))
      .orderBy('instrument_id')
      .execute()
    for (const { key, instrument_id } of rows) {
      const list = byKey.get(key)
      if (list) list.push(instrument_id)
      else byKey.set(key, [instrument_id])
    }
  }
  return new Map(
    instruments.map((one) => {
      const near = new Set(keysOf(one).flatMap((key) => byKey.get(key) ?? []))
      near.delete(one.id)
      return [one.id, [...near].slice(0, MOST)]
    }),
  )
}

/** Writes which instrument each of a group is, and looks again at the acts that conclude or invoke it. */
async function group(trx: Db, ids: readonly string[], now: string): Promise<void> {
  if (ids.length === 0) return
  const groups = await groupsOf(trx, 'instrument', ids)
  const rows = await load(trx, [...groups.keys()])
  const before = new Map<string, string>()
  const known = await trx
    .selectFrom('instrument')
    .select(['id', 'canonical_id'])
    .where('id', 'in', [...groups.keys()])
    .execute()
  for (const row of known) before.set(row.id, row.canonical_id)
  let moved = 0
  for (const [canonical, members] of Map.groupBy(groups.keys(), (id) => groups.get(id)!)) {
    const [fullest] = members.map((id) => rows.get(id)!).sort(byFullness)
    await trx
      .updateTable('instrument')
      .set({ canonical_id: canonical, label: fullest!.name })
      .where('id', 'in', members)
      .execute()
    const changed = members.filter((id) => before.get(id) !== canonical)
    moved += changed.length
    await insertAll(
      trx,
      'change',
      changed.map((id) => ({
        what: id === canonical ? 'split' : 'merged',
        subject: 'instrument',
        subject_id: id,
        into_id: id === canonical ? null : canonical,
        reason: null,
        at: now,
      })),
    )
  }
  if (moved === 0) return
  const reports = await trx
    .selectFrom('report_instrument')
    .select('report_id')
    .distinct()
    .where('instrument_id', 'in', [...groups.keys()])
    .execute()
  await insertAll(
    trx,
    'pending',
    reports.map(({ report_id }) => ({ subject: 'report', key: report_id })),
  )
}

/** The longest name, then by the alphabet. */
const byFullness = (a: NamedInstrument, b: NamedInstrument): number =>
  b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
