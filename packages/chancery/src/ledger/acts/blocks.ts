import type { ActName } from '../../record/reading.ts'
import type { Entry } from '../settle/near.ts'
import type { ToldAct } from './told.ts'

/** Acts that two reporters may call differently; every other act is only itself. */
const FAMILIES: Readonly<Partial<Record<ActName, string>>> = { meet: 'talk', consult: 'talk', call: 'talk' }

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

/** Days that one slot of publication covers; two dispatches no more than `NEAR` days apart share a slot. */
const SLOT = NEAR + 1

/**
 * Where a report is filed: under what, who, and when. Reports that may tell the same share a key: of days that are next to each other
 * (each day is filed with the one before and the one after), or of dispatches published near each other.
 */
export function entriesOf(told: ToldAct): Entry[] {
  const what = familyOf(told.act)
  const times: string[] = []
  if (told.published !== null) {
    const slot = Math.floor(told.published / SLOT)
    times.push(`p${slot}`, `p${slot + 1}`)
  }
  if (dated(told)) for (let day = told.from!; day <= told.to! + 1; day++) times.push(String(day))
  const actors = [...new Set(told.parties.map((party) => party.actor))].sort().join(' ')
  const sort = [told.parties.length, actors, told.act, told.date ?? '', told.placeFolded ?? ''].join('|')
  const sides = sidesOf(told)
  return times.flatMap((time) => sides.map((side) => ({ key: `${what}|${side}|${time}`, id: told.id, sort })))
}

/** Whether two reports are near enough in time to be compared: their dates no more than a day apart, or their dispatches `NEAR`. */
export function near(a: ToldAct, b: ToldAct): boolean {
  if (dated(a) && dated(b) && Math.max(a.from! - b.to!, b.from! - a.to!) <= 1) return true
  return a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= NEAR
}
