import type { ActName } from '../../record/reading.ts'
import type { ToldAct } from './told.ts'

/** Acts that two reporters may call differently; every other act is only itself. */
const FAMILIES: Readonly<Partial<Record<ActName, string>>> = { meet: 'talk', consult: 'talk', call: 'call' }

export const familyOf = (act: ActName): string => FAMILIES[act] ?? act

/** A date that leaves more days open than this says too little to look others up by. */
const WIDEST = 10
/** Reports without a usable date are compared with those published so many days before and after. */
const NEAR = 2
/** Parties whose pairs are looked up; a conference of fifty states is known by the first ones, sorted. */
const MOST_PARTIES = 6

/** Who an act is between, as keys: each pair of its states or stateless parties; the one party where there is but one. */
function sidesOf(told: ToldAct): string[] {
  const sides = [...new Set(told.parties.map((party) => party.state ?? party.actor))].sort().slice(0, MOST_PARTIES)
  if (sides.length < 2) return sides
  return sides.flatMap((side, k) => sides.slice(k + 1).map((other) => `${side}+${other}`))
}

const dated = ({ from, to }: ToldAct): boolean => from !== null && to !== null && to - from <= WIDEST

/** The keys that a report is filed under: what, who, and each day that it may have happened on, or the day of its dispatch. */
export function keysOf(told: ToldAct): string[] {
  const what = familyOf(told.act)
  const days: string[] = []
  if (told.published !== null) days.push(`p${told.published}`)
  if (dated(told)) for (let day = told.from!; day <= told.to!; day++) days.push(String(day))
  return sidesOf(told).flatMap((side) => days.map((day) => `${what}|${side}|${day}`))
}

/** The keys under which others may tell the same: a day more on either side, and dispatches of the same days. */
export function lookupOf(told: ToldAct): string[] {
  const what = familyOf(told.act)
  const days: string[] = []
  if (dated(told)) for (let day = told.from! - 1; day <= told.to! + 1; day++) days.push(String(day))
  if (told.published !== null)
    for (let day = told.published - NEAR; day <= told.published + NEAR; day++) days.push(`p${day}`)
  return sidesOf(told).flatMap((side) => days.map((day) => `${what}|${side}|${day}`))
}
