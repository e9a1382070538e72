import type { Insertable } from 'kysely'
import { idOf } from '../ids.ts'
import { insertAll } from '../keep/keep.ts'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'

export type Subject = 'copy' | 'actor' | 'instrument' | 'act'
export type Verdict = 'positive' | 'negative' | 'unsure'

/** What is said of two things, and by whom. `signed` is `rule:…` or `person:…`. */
export interface Judgement {
  readonly subject: Subject
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  /** 0 to 1; null where no score was made. */
  readonly score: number | null
  /** The features that made the score, by name. */
  readonly reasons: Readonly<Record<string, string | number | boolean>>
  readonly signed: string
}

/** Puts judgements into the record. The same signer's judgement of the same two that says the same is there once. */
export async function judge(trx: Db, judgements: readonly Judgement[], now: string): Promise<void> {
  await insertAll(
    trx,
    'judgement',
    judgements.map((one) => rowOf(one, now)),
  )
}

function rowOf(one: Judgement, at: string): Insertable<Tables['judgement']> {
  const [left, right] = one.left < one.right ? [one.left, one.right] : [one.right, one.left]
  const reasons = JSON.stringify(one.reasons)
  return {
    id: idOf('j', [one.subject, left, right, one.verdict, one.signed, one.score, reasons]),
    subject: one.subject,
    left_id: left,
    right_id: right,
    verdict: one.verdict,
    score: one.score,
    reasons,
    signed: one.signed,
    at,
    withdrawn_by: null,
  }
}

/** A judgement that stands, as the record holds it. */
export interface Standing {
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly score: number | null
  readonly signed: string
}

const AT_ONCE = 5000

/** The judgements that stand on any of the ids. */
async function standingOn(trx: Db, subject: Subject, ids: readonly string[]): Promise<Standing[]> {
  const found: Standing[] = []
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const some = ids.slice(first, first + AT_ONCE)
    for (const side of ['left_id', 'right_id'] as const) {
      const rows = await trx
        .selectFrom('judgement')
        .select(['left_id', 'right_id', 'verdict', 'score', 'signed'])
        .where('subject', '=', subject)
        .where(side, 'in', some)
        .where('withdrawn_by', 'is', null)
        .execute()
      for (const row of rows) {
        found.push({
          left: row.left_id,
          right: row.right_id,
          verdict: row.verdict,
          score: row.score,
          signed: row.signed,
        })
      }
    }
  }
  return found
}

/**
 * The groups that the ids belong to, by the judgements that stand: each member with its canonical id, which is the least of the
 * group's. Order of arrival plays no part.
 */
export async function groupsOf(trx: Db, subject: Subject, ids: readonly string[]): Promise<Map<string, string>> {
  const seen = new Set(ids)
  const all = new Map<string, Standing>()
  for (let next = [...seen]; next.length > 0; ) {
    const reached: string[] = []
    for (const one of await standingOn(trx, subject, next)) {
      all.set(`${one.left} ${one.right} ${one.verdict} ${one.signed}`, one)
      if (one.verdict !== 'positive') continue
      for (const id of [one.left, one.right]) {
        if (seen.has(id)) continue
        seen.add(id)
        reached.push(id)
      }
    }
    next = reached
  }
  return join([...seen], [...all.values()])
}

const byPerson = (one: Standing): boolean => one.signed.startsWith('person:')

/**
 * Joins what is judged the same, the surest first, and never two that are judged different, not even by way of a third. A person's
 * judgement of two outweighs any rule's.
 */
export function join(ids: readonly string[], judgements: readonly Standing[]): Map<string, string> {
  const parent = new Map(ids.map((id) => [id, id]))
  const members = new Map(ids.map((id) => [id, [id]]))
  const find = (id: string): string => {
    let root = id
    while (parent.get(root) !== root) root = parent.get(root)!
    for (let at = id; at !== root; ) {
      const up = parent.get(at)!
      parent.set(at, root)
      at = up
    }
    return root
  }
  const pair = ({ left, right }: Standing): string => `${left} ${right}`
  const decided = new Set(judgements.filter((one) => byPerson(one) && one.verdict !== 'unsure').map(pair))
  const counts = judgements.filter((one) => byPerson(one) || !decided.has(pair(one)))

  const apart = new Map<string, Set<string>>()
  for (const one of counts) {
    if (one.verdict !== 'negative') continue
    for (const [a, b] of [
      [one.left, one.right],
      [one.right, one.left],
    ] as const) {
      const set = apart.get(a) ?? new Set()
      apart.set(a, set.add(b))
    }
  }
  const joins = counts
    .filter((one) => one.verdict === 'positive' && parent.has(one.left) && parent.has(one.right))
    .sort(
      (a, b) =>
        Number(byPerson(b)) - Number(byPerson(a)) || (b.score ?? 1) - (a.score ?? 1) || (pair(a) < pair(b) ? -1 : 1),
    )
  for (const one of joins) {
    const [a, b] = [find(one.left), find(one.right)]
    if (a === b) continue
    const [few, many] = members.get(a)!.length <= members.get(b)!.length ? [a, b] : [b, a]
    const forbidden = members
      .get(few)!
      .some((id) => [...(apart.get(id) ?? [])].some((other) => parent.has(other) && find(other) === many))
    if (forbidden) continue
    const [root, child] = a < b ? [a, b] : [b, a]
    parent.set(child, root)
    members.set(root, [...members.get(root)!, ...members.get(child)!])
    members.delete(child)
  }
  return new Map(ids.map((id) => [id, find(id)]))
}
