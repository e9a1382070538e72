import { atlasBody } from '../actors/keys.ts'
import { foldName } from '../fold.ts'

/** A dispatch of a group of copies as who was first is told by. `credits` are the agencies that it names itself. */
export interface Printed {
  readonly id: string
  readonly outlet: string | null
  /** EDTF, and its first day since 1970-01-01. */
  readonly published: string | null
  readonly day: number | null
  readonly credits: readonly string[]
}

/** What an outlet or agency is compared by: the atlas knows AFP by all its names. */
export function houseOf(name: string): string {
  const folded = foldName(name)
  return atlasBody({ id: '', kind: 'media', name, folded, state: null }) ?? folded
}

/**
 * Copies in the order in which they were published. Of one day, those that others of the group credit come before those that credit them,
 * then the earlier hour, if told, then the id: never the order in which they came into the record.
 */
export function inOrder<T extends Printed>(copies: readonly T[]): T[] {
  const credited = new Set(
    copies.flatMap(({ credits, outlet }) =>
      credits.map(houseOf).filter((house) => outlet === null || house !== houseOf(outlet)),
    ),
  )
  const rank = ({ outlet }: Printed): number => (outlet !== null && credited.has(houseOf(outlet)) ? 0 : 1)
  const hour = ({ published }: Printed): string => (published?.includes('T') ? published : '~')
  const day = (one: Printed): number => one.day ?? Number.MAX_SAFE_INTEGER
  return [...copies].sort(
    (a, b) =>
      day(a) - day(b) ||
      rank(a) - rank(b) ||
      (hour(a) < hour(b) ? -1 : hour(a) > hour(b) ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
