import type { Insertable } from 'kysely'
import { moved } from '../change/change.ts'
import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { insertAll } from '../keep/keep.ts'
import { fileAnew } from '../settle/filing.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import { entriesOf, type Named } from './keys.ts'
import { SAME, scoreActors, UNSURE } from './score.ts'

export const ACTOR_RULE = 'rule:actors/name'
/** Of the actors that share a key with one, so many are compared with it on either side: those that sound most like it. */
const NEAREST = 80

/** Joins names of one actor: spellings, languages, a body's abbreviations. */
export const actorsStep: SettleStep = {
  subject: 'actor',
  take: 500,
  async run(trx, keys, { now }) {
    const filed = await load(trx, keys)
    const near = await fileAnew(trx, 'actor_key', keys, [...filed.values()].flatMap(entriesOf), NEAREST)
    const all = await load(trx, [...new Set([...near.keys(), ...[...near.values()].flatMap((ids) => [...ids])])])
    const judged = new Map<string, Omit<Judgement, 'subject' | 'signed'>>()
    for (const [id, list] of near) {
      for (const other of list) {
        const [left, right] = id < other ? [id, other] : [other, id]
        if (judged.has(`${left} ${right}`)) continue
        const found = scoreActors(all.get(id)!, all.get(other)!)
        if (!found || found.score < UNSURE) continue
        const verdict = found.score >= SAME ? 'positive' : 'unsure'
        judged.set(`${left} ${right}`, { left, right, verdict, score: found.score, reasons: found.features })
      }
    }
    const loosened = await judge(
      trx,
      { subject: 'actor', signed: ACTOR_RULE, ids: [...near.keys()], judgements: [...judged.values()] },
      now,
    )
    const joined = [...judged.values()]
      .filter((one) => one.verdict === 'positive')
      .flatMap((one) => [one.left, one.right])
    await group(trx, [...new Set([...keys, ...joined, ...loosened])], now)
  },
}

/** An actor with what the record makes of it. */
interface Grouped extends Named {
  readonly canonical_id: string
  readonly label: string
  readonly label_state: string | null
}

async function load(trx: Db, ids: readonly string[]): Promise<Map<string, Grouped>> {
  const found = new Map<string, Grouped>()
  for (let first = 0; first < ids.length; first += 5000) {
    const some = ids.slice(first, first + 5000)
    const rows = await trx
      .selectFrom('actor')
      .select(['id', 'kind', 'name', 'folded', 'state', 'canonical_id', 'label', 'label_state'])
      .where('id', 'in', some)
      .execute()
    for (const row of rows) found.set(row.id, row)
  }
  return found
}

/** Writes which actor each of a group is, and looks again at the acts that they take part in. */
async function group(trx: Db, ids: readonly string[], now: string): Promise<void> {
  if (ids.length === 0) return
  const groups = await groupsOf(trx, 'actor', ids)
  const rows = await load(trx, [...groups.keys()])
  const changes: Insertable<Tables['change']>[] = []
  const stirred: string[] = []
  for (const [canonical, members] of Map.groupBy(groups.keys(), (id) => groups.get(id)!)) {
    const named = members.map((id) => rows.get(id)!).sort(byFullness)
    const states = [...new Set(named.flatMap((actor) => actor.state ?? []))]
    const label = named[0]!.name
    const state = states.length === 1 ? states[0]! : null
    const stale = named.filter(
      (one) => one.canonical_id !== canonical || one.label !== label || one.label_state !== state,
    )
    if (stale.length === 0) continue
    await trx
      .updateTable('actor')
      .set({ canonical_id: canonical, label, label_state: state })
      .where(
        'id',
        'in',
        stale.map((one) => one.id),
      )
      .execute()
    // A name alone changes nothing in what acts are compared by.
    if (stale.some((one) => one.canonical_id !== canonical || one.label_state !== state)) stirred.push(...members)
    for (const { id, canonical_id } of stale)
      if (canonical_id !== canonical) changes.push(moved('actor', id, canonical, now))
  }
  await insertAll(trx, 'change', changes)
  const reports: string[] = []
  for (let first = 0; first < stirred.length; first += 5000) {
    const found = await trx
      .selectFrom('party')
      .innerJoin('report', 'report.id', 'party.report_id')
      .where('party.actor_id', 'in', stirred.slice(first, first + 5000))
      .where('report.kind', '=', 'act')
      .select('report.id')
      .distinct()
      .execute()
    reports.push(...found.map(({ id }) => id))
  }
  await insertAll(
    trx,
    'pending',
    reports.map((key) => ({ subject: 'report', key })),
  )
}

/** The name that a group goes by: most words (four at most), then the longest, then by the alphabet. It depends on the members alone. */
function byFullness(a: Named, b: Named): number {
  const words = (actor: Named): number => Math.min(4, actor.folded.split(' ').length)
  return words(b) - words(a) || b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}
