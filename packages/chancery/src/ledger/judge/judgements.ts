import type { Insertable } from 'kysely'
import { idOf } from '../ids.ts'
import { insertAll } from '../keep/keep.ts'
import type { Db } from '../store/door.ts'
import type { Tables } from '../store/tables.ts'
import { join } from './join.ts'

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

/**
 * Puts what one signer now says of things into the record, and withdraws what it said of them before and no longer says.
 * @param ids the things that were looked at anew
 * @returns the things that a withdrawn judgement had tied to them
 */
export async function judge(
  trx: Db,
  { subject, signed, ids, judgements }: Verdicts,
  now: string,
): Promise<readonly string[]> {
  const rows = new Map(judgements.map((one) => [pairOf(one), rowOf({ ...one, subject, signed }, now)]))
  const loosened: string[] = []
  const gone: string[] = []
  // Found by its left and by its right where both were looked at.
  const still = new Set<string>()
  for (const old of await standingOn(trx, subject, ids)) {
    if (old.signed !== signed) continue
    if (rows.get(pairOf(old))?.id === old.id) still.add(pairOf(old))
    else {
      gone.push(old.id)
      loosened.push(old.left, old.right)
    }
  }
  for (const pair of still) rows.delete(pair)
  for (const some of slices(gone)) {
    await trx.updateTable('judgement').set({ withdrawn_by: signed }).where('id', 'in', some).execute()
  }
  await insertAll(trx, 'judgement', [...rows.values()])
  // One that was withdrawn and is said again stands again.
  for (const some of slices([...rows.values()].map((row) => row.id))) {
    await trx
      .updateTable('judgement')
      .set({ withdrawn_by: null })
      .where('id', 'in', some)
      .where('withdrawn_by', '=', signed)
      .execute()
  }
  return loosened
}

/** What a signer says of pairs of things of one subject. */
export interface Verdicts {
  readonly subject: Subject
  readonly signed: string
  readonly ids: readonly string[]
  readonly judgements: readonly Omit<Judgement, 'subject' | 'signed'>[]
}

const pairOf = ({ left, right }: { left: string; right: string }): string =>
  left < right ? `${left} ${right}` : `${right} ${left}`

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
  readonly id: string
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly score: number | null
  readonly signed: string
}

const AT_ONCE = 5000

function* slices(ids: readonly string[]): Generator<readonly string[]> {
  for (let first = 0; first < ids.length; first += AT_ONCE) yield ids.slice(first, first + AT_ONCE)
}

/** The judgements that stand on any of the ids. */
async function standingOn(trx: Db, subject: Subject, ids: readonly string[]): Promise<Standing[]> {
  // One that stands on two of the ids is found twice.
  const found = new Map<string, Standing>()
  for (const some of slices(ids)) {
    for (const side of ['left_id', 'right_id'] as const) {
      const rows = await trx
        .selectFrom('judgement')
        .select(['id', 'left_id as left', 'right_id as right', 'verdict', 'score', 'signed'])
        .where('subject', '=', subject)
        .where(side, 'in', some)
        .where('withdrawn_by', 'is', null)
        .execute()
      for (const row of rows) found.set(row.id, row)
    }
  }
  return [...found.values()]
}

/**
 * The groups that the ids belong to, by the judgements that stand: each member with its canonical id, which is the least of the
 * group's. Order of arrival plays no part.
 * @param labels gives ids a label; two of one label are never joined
 */
export async function groupsOf(
  trx: Db,
  subject: Subject,
  ids: readonly string[],
  labels?: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Map<string, string>> {
  const seen = new Set(ids)
  const all = new Map<string, Standing>()
  for (let next = [...seen]; next.length > 0; ) {
    const reached: string[] = []
    for (const one of await standingOn(trx, subject, next)) {
      all.set(one.id, one)
      if (one.verdict !== 'positive') continue
      for (const id of [one.left, one.right]) {
        if (seen.has(id)) continue
        seen.add(id)
        reached.push(id)
      }
    }
    next = reached
  }
  return join([...seen], [...all.values()], await labels?.([...seen]))
}
