import type { Db } from '../../ledger/store/door.ts'
import { loadActs } from '../../ledger/views/acts.ts'
import { actsAround } from '../../ledger/views/around.ts'
import type { ActView, PartyView } from '../../ledger/views/view.ts'
import type { ActName } from '../../record/reading.ts'
import { exportDays, isExact } from '../days.ts'
import { inRoles, type Told } from './bearing.ts'

/** Whom a traveller met during a visit, and what came of it: only what the record holds as having taken place, on days that it knows. */
export interface Met {
  readonly met: readonly string[]
  readonly outcomes: readonly string[]
}
export type Company = (told: Told, traveller: PartyView, to: string | null) => Met

export const NOBODY: Met = { met: [], outcomes: [] }

const MEETINGS: readonly ActName[] = ['meet', 'consult']
const OUTCOMES: readonly ActName[] = ['sign', 'ratify', 'issue', 'agree']

/** Looks up what else the travellers of a page of visits did on the days of their visits. */
export async function loadCompany(db: Db, page: readonly Told[]): Promise<Company> {
  const dated = page.filter(({ view }) => isExact(exportDays(view.date)) && view.from !== null && view.to !== null)
  const travellers = [...new Set(dated.flatMap(({ view }) => inRoles(view, 'agent').map((party) => party.id)))].sort()
  if (travellers.length === 0) return () => NOBODY
  const ids = await actsAround(db, {
    actors: travellers,
    acts: [...MEETINGS, ...OUTCOMES],
    from: dated.reduce((least, { view }) => Math.min(least, view.from!), Number.MAX_SAFE_INTEGER),
    to: dated.reduce((most, { view }) => Math.max(most, view.to!), Number.MIN_SAFE_INTEGER),
  })
  const acts = new Map((await loadActs(db, [...new Set([...ids.values()].flat())])).map((act) => [act.id, act]))
  return ({ view }, traveller, to) => {
    if (!isExact(exportDays(view.date)) || view.from === null || view.to === null) return NOBODY
    const near = (ids.get(traveller.id) ?? [])
      .map((id) => acts.get(id)!)
      .filter((act) => act.id !== view.id && during(act, view) && fits(act, to, view.from === view.to))
      .sort((a, b) => a.from! - b.from! || (a.id < b.id ? -1 : 1))
    const met = near
      .filter((act) => MEETINGS.includes(act.act))
      .flatMap((act) => inRoles(act, 'agent', 'recipient', 'host'))
    return {
      met: names(met.filter((party) => party.id !== traveller.id)),
      outcomes: names(near.filter((act) => OUTCOMES.includes(act.act)).flatMap((act) => act.instruments)),
    }
  }
}

const names = (named: readonly { readonly name: string }[]): string[] => [...new Set(named.map((one) => one.name))]

/** Whether an act lies within the days of a visit, on days that are known. */
const during = (act: ActView, visit: ActView): boolean =>
  isExact(exportDays(act.date)) && act.from! >= visit.from! && act.to! <= visit.to!

/** An act elsewhere is no part of the visit; one of an unknown place is only if both were on one known day. */
const fits = (act: ActView, to: string | null, oneDay: boolean): boolean =>
  act.placeState === null ? oneDay : to === null ? oneDay : act.placeState === to
