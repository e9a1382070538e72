import { isEdtf } from '../../record/edtf.ts'
import { Fault } from '../../record/faults.ts'
import { ACT_NAMES, type ActName, STATUSES } from '../../record/reading.ts'
import type { ActStanding } from '../acts/standing.ts'
import { daysOf } from '../days.ts'
import type { Db } from '../store/door.ts'
import { actorsNamed } from './actors.ts'
import type { Paging } from './page.ts'
import { stateNamed, told } from './states.ts'

export const STANDINGS: readonly ActStanding[] = [...STATUSES, 'disputed']

/** What a question is narrowed to, as a person gives it. Dates are EDTF; states by code or name; voices by any spelling. */
export interface Asked extends Paging {
  readonly from?: string
  readonly to?: string
  readonly act?: readonly string[]
  readonly status?: readonly string[]
  readonly state?: readonly string[]
  readonly voice?: string
  readonly outlet?: string
}

/** The same, looked up. Days from 1970-01-01; voices are canonical ids of actors. */
export interface Filters {
  readonly from: number | null
  readonly to: number | null
  readonly acts: readonly ActName[]
  readonly standings: readonly ActStanding[]
  /** All of them take part. The one that the record tells least of comes first, so that little is looked through. */
  readonly states: readonly string[]
  readonly voices: readonly string[] | null
  /** Canonical id: takes part. */
  readonly actor: string | null
  /** Canonical id: the act concludes or invokes it. */
  readonly instrument: string | null
  readonly outlet: string | null
}

/**
 * Looks up what a question is narrowed to.
 * @throws Fault CHY050 for an unknown state, CHY051 for an unknown voice, CHY053 for what is no date, act or status
 */
export async function filtersOf(db: Db, asked: Asked): Promise<Filters> {
  return {
    from: day(asked.from, 'from'),
    to: day(asked.to, 'to'),
    acts: known(asked.act, ACT_NAMES),
    standings: known(asked.status, STANDINGS),
    states: await rarestFirst(db, [...new Set((asked.state ?? []).map(stateNamed))]),
    voices: asked.voice === undefined ? null : await actorsNamed(db, asked.voice),
    actor: null,
    instrument: null,
    outlet: asked.outlet ?? null,
  }
}

async function rarestFirst(db: Db, states: readonly string[]): Promise<string[]> {
  if (states.length < 2) return [...states]
  const rows = await db
    .selectFrom('act_state')
    .where('state', 'in', states)
    .select((e) => ['state', e.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute()
  const count = new Map(rows.map((row) => [row.state, Number(row.n)]))
  return [...states].sort((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0) || (a < b ? -1 : 1))
}

function day(edtf: string | undefined, side: 'from' | 'to'): number | null {
  if (edtf === undefined) return null
  if (!isEdtf(edtf)) throw new Fault('CHY053', told(edtf, ['2024-11-02', '2024-11', '2024']))
  return daysOf(edtf)[side]
}

function known<T extends string>(given: readonly string[] | undefined, all: readonly T[]): T[] {
  return (given ?? []).map((one) => {
    const wanted = one.trim().toLowerCase()
    const found = all.find((other) => other === wanted)
    if (found === undefined) throw new Fault('CHY053', told(one, all))
    return found
  })
}
