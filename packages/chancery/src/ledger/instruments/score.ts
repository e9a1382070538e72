import type { Entry } from '../settle/near.ts'
import { distinct } from './distinct.ts'

/** An instrument as it is compared with others. Days from 1970-01-01. */
export interface NamedInstrument {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly folded: string
  readonly from: number | null
  readonly to: number | null
  /** States and bodies between which it is. */
  readonly parties: readonly string[]
}

export interface InstrumentScore {
  readonly score: number
  readonly features: Readonly<Record<string, string | number | boolean>>
}

/** From here on two names are one instrument; from `UNSURE` on a person is asked. */
export const SAME = 0.85
export const UNSURE = 0.6

/** A date that leaves more days open than this fixes no instrument. */
const FIXED = 1
const YEAR = 366
/** Days before 1970 that a date may lie, so that days sort as text. */
const EARLIEST = 10_000_000

/** The keys that an instrument is filed under: its name; what kind it is, between whom and of which year. */
export function keysOf({ kind, folded, parties, from, to }: NamedInstrument): string[] {
  const keys = [`n|${folded}`]
  if (parties.length >= 2 && from !== null && to !== null && to - from <= YEAR) {
    const year = Math.floor(from / 365.2425)
    const who = [...parties].sort().join('+')
    keys.push(`k|${kind}|${who}|${year}`)
  }
  return keys
}

/** Where an instrument is filed: those of near days and the same parties stand together. */
export function entriesOf(one: NamedInstrument): Entry[] {
  const day = one.from === null ? '-' : String(one.from + EARLIEST).padStart(8, '0')
  const sort = `${day}|${[...one.parties].sort().join('+')}|${one.folded}`
  return keysOf(one).map((key) => ({ key, id: one.id, sort }))
}

/**
 * Compares two instruments; the same whichever comes first. Null where they cannot be one: other kinds, other parties, other days. A name in
 * another language is told by kind, parties and day, and only where these leave no room: two states may sign five memoranda in a day.
 */
export function scoreInstruments(a: NamedInstrument, b: NamedInstrument): InstrumentScore | null {
  if (a.kind !== b.kind) return null
  const known = (one: NamedInstrument): boolean => one.from !== null && one.to !== null
  const dated = known(a) && known(b)
  if (dated && Math.max(a.from! - b.to!, b.from! - a.to!) > 0) return null
  const common = a.parties.filter((party) => b.parties.includes(party)).length
  const told = a.parties.length > 0 && b.parties.length > 0
  if (told && common === 0) return null
  const sameParties = told && common === a.parties.length && common === b.parties.length
  const sameDay = dated && a.to! - a.from! < FIXED && b.to! - b.from! < FIXED
  const features = { name: a.folded === b.folded, 'same parties': sameParties, 'same day': sameDay }
  if (a.folded === b.folded) {
    if (distinct(a.name) && distinct(b.name))
      return {
        score: round(0.86 + (sameParties ? 0.07 : 0) + (sameDay ? 0.07 : 0)),
        features: { ...features, distinct: true },
      }
    // What many are called is one only of the same sides, and on the same day.
    if (!sameParties) return null
    const several = a.parties.length >= 2
    const score = (several ? 0.6 : 0.5) + (sameDay ? 0.3 : dated ? 0.1 : 0)
    return { score: round(score), features: { ...features, distinct: false } }
  }
  if (!sameParties || a.parties.length < 2 || !dated) return null
  const single = a.kind === 'treaty' || a.kind === 'communique'
  return { score: sameDay ? (single ? 0.86 : 0.7) : 0.6, features }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
