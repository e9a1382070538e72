import type { Insertable } from 'kysely'
import { moved } from '../change/change.ts'
import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { insertAll } from '../keep/keep.ts'
import { fileAnew } from '../settle/filing.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import { entriesOf, type NamedInstrument, SAME, scoreInstruments, UNSURE } from './score.ts'

export const INSTRUMENT_RULE = 'rule:instruments/name'
/** Of the instruments that share a key with one, so many are compared with it on either side: those of the nearest days. */
const NEAREST = 80

/** Joins names of one instrument: said again elsewhere, in another language. */
export const instrumentsStep: SettleStep = {
  subject: 'instrument',
  take: 500,
  async run(trx, keys, { now }) {
    const filed = await load(trx, keys)
    const near = await fileAnew(trx, 'instrument_key', keys, [...filed.values()].flatMap(entriesOf), NEAREST)
    const all = await load(trx, [...new Set([...near.keys(), ...[...near.values()].flatMap((ids) => [...ids])])])
    const judged = new Map<string, Omit<Judgement, 'subject' | 'signed'>>()
    for (const [id, list] of near) {
      for (const other of list) {
        const [left, right] = id < other ? [id, other] : [other, id]
        if (judged.has(`${left} ${right}`)) continue
        const found = scoreInstruments(all.get(id)!, all.get(other)!)
        if (!found || found.score < UNSURE) continue
        const verdict = found.score >= SAME ? 'positive' : 'unsure'
        judged.set(`${left} ${right}`, { left, right, verdict, score: found.score, reasons: found.features })
      }
    }
    const judgements = [...judged.values()]
    const loosened = await judge(
      trx,
      { subject: 'instrument', signed: INSTRUMENT_RULE, ids: [...near.keys()], judgements },
      now,
    )
    const joined = judgements.filter((one) => one.verdict === 'positive').flatMap((one) => [one.left, one.right])
    await group(trx, [...new Set([...keys, ...joined, ...loosened])], now)
  },
}

/** An instrument with what the record makes of it. */
interface Grouped extends NamedInstrument {
  readonly canonical_id: string
  readonly label: string
}

async function load(trx: Db, ids: readonly string[]): Promise<Map<string, Grouped>> {
  const found = new Map<string, Grouped>()
  for (let first = 0; first < ids.length; first += 5000) {
    const rows = await trx
      .selectFrom('instrument')
      .select(['id', 'kind', 'name', 'folded', 'date_from', 'date_to', 'parties', 'canonical_id', 'label'])
      .where('id', 'in', ids.slice(first, first + 5000))
      .execute()
    for (const { date_from: from, date_to: to, parties, ...row } of rows)
      found.set(row.id, { ...row, from, to, parties: JSON.parse(parties) as string[] })
  }
  return found
}

/** Writes which instrument each of a group is, and looks again at the acts that conclude or invoke it. */
async function group(trx: Db, ids: readonly string[], now: string): Promise<void> {
  if (ids.length === 0) return
  const groups = await groupsOf(trx, 'instrument', ids)
  const rows = await load(trx, [...groups.keys()])
  const changes: Insertable<Tables['change']>[] = []
  const stirred: string[] = []
  for (const [canonical, members] of Map.groupBy(groups.keys(), (id) => groups.get(id)!)) {
    const named = members.map((id) => rows.get(id)!).sort(byFullness)
    const label = named[0]!.name
    const stale = named.filter((one) => one.canonical_id !== canonical || one.label !== label)
    if (stale.length === 0) continue
    await trx
      .updateTable('instrument')
      .set({ canonical_id: canonical, label })
      .where(
        'id',
        'in',
        stale.map((one) => one.id),
      )
      .execute()
    for (const { id, canonical_id } of stale) {
      if (canonical_id === canonical) continue
      stirred.push(id)
      changes.push(moved('instrument', id, canonical, now))
    }
  }
  await insertAll(trx, 'change', changes)
  const reports: string[] = []
  for (let first = 0; first < stirred.length; first += 5000) {
    const found = await trx
      .selectFrom('report_instrument')
      .select('report_id')
      .distinct()
      .where('instrument_id', 'in', stirred.slice(first, first + 5000))
      .execute()
    reports.push(...found.map((row) => row.report_id))
  }
  await insertAll(
    trx,
    'pending',
    reports.map((key) => ({ subject: 'report', key })),
  )
}

/** The longest name, then by the alphabet. */
const byFullness = (a: NamedInstrument, b: NamedInstrument): number =>
  b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
