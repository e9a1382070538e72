import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { insertAll } from '../keep/keep.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import { keysOf, type Named } from './keys.ts'
import { SAME, scoreActors, UNSURE } from './score.ts'

export const ACTOR_RULE = 'rule:actors/name'
/** Of the actors that share a key with one, so many are compared with it: those that share the most. */
const MOST = 200

/** Joins names of one actor: spellings, languages, a body's abbreviations. */
export const actorsStep: SettleStep = {
  subject: 'actor',
  take: 500,
  async run(trx, keys, { now }) {
    const own = await load(trx, keys)
    await insertAll(
      trx,
      'actor_key',
      [...own.values()].flatMap((actor) => keysOf(actor).map((key) => ({ key, actor_id: actor.id }))),
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
        const found = scoreActors(own.get(id)!, own.get(other) ?? others.get(other)!)
        if (!found || found.score < UNSURE) continue
        const verdict = found.score >= SAME ? 'positive' : 'unsure'
        judged.set(`${left} ${right}`, { left, right, verdict, score: found.score, reasons: found.features })
      }
    }
    const loosened = await judge(
      trx,
      { subject: 'actor', signed: ACTOR_RULE, ids: keys, judgements: [...judged.values()] },
      now,
    )
    const joined = [...judged.values()]
      .filter((one) => one.verdict === 'positive')
      .flatMap((one) => [one.left, one.right])
    await group(trx, [...new Set([...joined, ...loosened])], now)
  },
}

async function load(trx: Db, ids: readonly string[]): Promise<Map<string, Named>> {
  const found = new Map<string, Named>()
  for (let first = 0; first < ids.length; first += 5000) {
    const some = ids.slice(first, first + 5000)
    const rows = await trx
      .selectFrom('actor')
      .select(['id', 'kind', 'name', 'folded', 'state'])
      .where('id', 'in', some)
      .execute()
    for (const row of rows) found.set(row.id, row)
  }
  return found
}

/** For each actor those that share keys with it, most keys first. */
async function neighbours(trx: Db, actors: readonly Named[]): Promise<Map<string, string[]>> {
  const keys = [...new Set(actors.flatMap(keysOf))]
  const byKey = new Map<string, string[]>()
  for (let first = 0; first < keys.length; first += 10_000) {
    const rows = await trx
      .selectFrom('actor_key')
      .selectAll()
      .where('key', 'in', keys.slice(first, first + 10_000))
      .execute()
    for (const { key, actor_id } of rows) {
      const list = byKey.get(key)
      if (list) list.push(actor_id)
      else byKey.set(key, [actor_id])
    }
  }
  return new Map(
    actors.map((actor) => {
      const shared = new Map<string, number>()
      for (const key of keysOf(actor))
        for (const other of byKey.get(key) ?? [])
          if (other !== actor.id) shared.set(other, (shared.get(other) ?? 0) + 1)
      const ranked = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST)
      return [actor.id, ranked.map(([id]) => id)]
    }),
  )
}

/** Writes which actor each of a group is, and looks again at the acts that they take part in. */
async function group(trx: Db, ids: readonly string[], now: string): Promise<void> {
  if (ids.length === 0) return
  const groups = await groupsOf(trx, 'actor', ids)
  const rows = await load(trx, [...groups.keys()])
  const before = new Map<string, string>()
  for (const row of await trx
    .selectFrom('actor')
    .select(['id', 'canonical_id'])
    .where('id', 'in', [...groups.keys()])
    .execute())
    before.set(row.id, row.canonical_id)
  const moved: string[] = []
  for (const [canonical, members] of Map.groupBy(groups.keys(), (id) => groups.get(id)!)) {
    const named = members.map((id) => rows.get(id)!).sort(byFullness)
    const states = [...new Set(named.flatMap((actor) => actor.state ?? []))]
    const label = { label: named[0]!.name, label_state: states.length === 1 ? states[0]! : null }
    await trx
      .updateTable('actor')
      .set({ canonical_id: canonical, ...label })
      .where('id', 'in', members)
      .execute()
    const changed = members.filter((id) => before.get(id) !== canonical)
    moved.push(...changed)
    await insertAll(
      trx,
      'change',
      changed.map((id) => ({
        what: id === canonical ? 'split' : 'merged',
        subject: 'actor',
        subject_id: id,
        into_id: id === canonical ? null : canonical,
        reason: null,
        at: now,
      })),
    )
  }
  if (moved.length === 0) return
  const reports = await trx
    .selectFrom('party')
    .innerJoin('report', 'report.id', 'party.report_id')
    .where('party.actor_id', 'in', [...groups.keys()])
    .where('report.kind', '=', 'act')
    .select('report.id')
    .distinct()
    .execute()
  await insertAll(
    trx,
    'pending',
    reports.map(({ id }) => ({ subject: 'report', key: id })),
  )
}

/** The name that a group goes by: most words (four at most), then the longest, then by the alphabet. It depends on the members alone. */
function byFullness(a: Named, b: Named): number {
  const words = (actor: Named): number => Math.min(4, actor.folded.split(' ').length)
  return words(b) - words(a) || b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}
