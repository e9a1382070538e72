import type { Insertable } from 'kysely'
import { moved } from '../change/change.ts'
import { groupsOf, type Judgement, judge } from '../judge/judgements.ts'
import { insertAll } from '../keep/keep.ts'
import { fileAnew } from '../settle/filing.ts'
import type { SettleStep } from '../settle/step.ts'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import { type Borne, borne, namesakes, open } from './bearers.ts'
import { ownName } from './described.ts'
import { entriesOf, type Named } from './keys.ts'
import { nameOf, namesAlike, SAME, scoreActors, UNSURE } from './score.ts'

export const ACTOR_RULE = 'rule:actors/name'
/** Of the actors that share a key with one, so many are compared with it on either side: those that sound most like it. */
const NEAREST = 80

/** Joins names of one actor: spellings, languages, a body's abbreviations. */
export const actorsStep: SettleStep = {
  subject: 'actor',
  take: 500,
  async run(trx, keys, { now }) {
    const filed = await load(trx, keys)
    const own = await fileAnew(trx, 'actor_key', keys, [...filed.values()].flatMap(entriesOf), NEAREST)
    const known = await load(trx, everyone(own))
    // Whom a surname alone means depends on who else bears it: those that what came may settle or unsettle are looked at again.
    const again = unsettled(own, known)
    const near = new Map([
      ...own,
      ...(await fileAnew(trx, 'actor_key', [...again.keys()], [...again.values()].flatMap(entriesOf), NEAREST)),
    ])
    const all = await load(trx, everyone(near))
    const judged: Said = new Map()
    for (const [id, ids] of near) {
      const actor = all.get(id)!
      const list = [...ids].sort().flatMap((other) => all.get(other) ?? [])
      for (const one of open(actor) ? borne(actor, list) : []) say(judged, actor, one)
      for (const other of list) say(judged, actor, plain(actor, other))
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

type Said = Map<string, Omit<Judgement, 'subject' | 'signed'>>

function say(judged: Said, actor: Named, one: Borne | null): void {
  if (!one) return
  const [left, right] = actor.id < one.other.id ? [actor.id, one.other.id] : [one.other.id, actor.id]
  judged.set(`${left} ${right}`, { left, right, verdict: one.verdict, score: one.score, reasons: one.features })
}

/** Two surnames alone: spelled in two ways, of one state. */
const bare = (a: Named, b: Named): boolean => nameOf(a).length === 1 && nameOf(b).length === 1

/** What two names tell by themselves; null for nothing, and where one of them leaves open whose it is. */
function plain(a: Named, b: Named): Borne | null {
  if (namesakes(a, b)) return { other: b, verdict: 'negative', score: 1, features: { name: 'same', state: 'another' } }
  if ((open(a) || open(b)) && !bare(a, b)) return null
  const found = scoreActors(a, b)
  if (!found || found.score < UNSURE) return null
  return {
    other: b,
    verdict: found.score >= SAME ? 'positive' : 'unsure',
    score: found.score,
    features: found.features,
  }
}

/** All ids that are compared. */
const everyone = (near: ReadonlyMap<string, ReadonlySet<string>>): string[] => [
  ...new Set([...near.keys(), ...[...near.values()].flatMap((ids) => [...ids])]),
]

/** The names left open that one of these may settle or unsettle: they share its surname, or a full name. */
function unsettled(
  near: ReadonlyMap<string, ReadonlySet<string>>,
  known: ReadonlyMap<string, Named>,
): Map<string, Named> {
  const found = new Map<string, Named>()
  for (const [id, ids] of near) {
    const actor = known.get(id)!
    for (const other of [...ids].flatMap((one) => known.get(one) ?? [])) {
      if (near.has(other.id) || !open(other)) continue
      const [word, ...more] = nameOf(other)
      const may = more.length === 0 ? nameOf(actor).includes(word!) : namesAlike(other, actor) !== null
      if (may) found.set(other.id, other)
    }
  }
  return found
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

/**
 * The name that a group goes by: one without an office before it, not all in capitals, with most words (four at most), then the longest, then
 * by the alphabet. It depends on the members alone.
 */
function byFullness(a: Named, b: Named): number {
  const words = (actor: Named): number => Math.min(4, actor.folded.split(' ').length)
  const plain = ({ kind, name }: Named): number =>
    kind !== 'person' || ownName(name).join(' ') === name.replace(/,/g, '') ? 1 : 0
  const shouted = ({ name }: Named): number => (/\p{Ll}/u.test(name) ? 0 : 1)
  return (
    plain(b) - plain(a) ||
    shouted(a) - shouted(b) ||
    words(b) - words(a) ||
    b.name.length - a.name.length ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  )
}
