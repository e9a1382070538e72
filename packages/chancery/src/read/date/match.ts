import type { Lexicon } from './lexicon.ts'
import type { Term, Terms } from './pattern.ts'
import { Kind, Mark, type Units } from './units.ts'
import { Words } from './words.ts'

/** A word or number that a pattern caught: its class, its value, and the unit where it stands. */
export interface Capture {
  readonly of: string
  readonly value: number | string
  readonly unit: number
}

/** Units `first` (inclusive) to `last` (exclusive) of the expression proper, and what was caught. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly captures: readonly Capture[]
}

/** An expression that was found before, for the patterns of frames. */
export interface Placed {
  readonly last: number
  readonly isTime: boolean
}

/** At most so many words may stand in a `<gap>`. */
const GAP = 8

/** Signs at which a phrase stops. */
const STOPS = '.,;:!?)]»”"…'

/** Matches patterns against units. `placed` gives the expression that begins at a unit, for `<date>` and `<time>` in frames. */
export class Matcher {
  readonly units: Units
  readonly words: Words
  /** What the pattern tried last has caught, and where the expression proper begins and ends. */
  readonly #captures: Capture[] = []
  #start = 0
  #first = 0
  #last = 0
  placed: (unit: number) => Placed | null = () => null

  constructor(units: Units, lexicon: Lexicon) {
    this.units = units
    this.words = new Words(units, lexicon)
  }

  /** Matches a pattern whose first term stands at `unit`, or null. Optional terms are taken where they can be. */
  match(terms: Terms, unit: number): Found | null {
    this.#captures.length = 0
    this.#start = unit
    this.#first = unit
    this.#last = unit
    if (!this.#step(terms, 0, unit)) return null
    const first = this.#first
    const last = this.#last
    const captures: Capture[] = []
    for (const capture of this.#captures) if (capture.unit >= first && capture.unit < last) captures.push(capture)
    return { first, last, captures }
  }

  #step(terms: Terms, index: number, unit: number): boolean {
    const captures = this.#captures
    if (index === terms.to) this.#last = unit
    const term = terms.terms[index]
    if (!term) return true
    const depth = captures.length
    let next = this.#after(term, unit)
    let taken = next >= 0 && this.#step(terms, index + 1, next)
    // A gap grows word by word until the rest fits.
    for (let n = 1; !taken && term.of === 'gap' && n < GAP && next >= 0; n++) {
      next = this.#after(term, next)
      taken = next >= 0 && this.#step(terms, index + 1, next)
    }
    if (!taken) {
      captures.length = depth
      if (!term.optional || !this.#step(terms, index + 1, unit)) return false
    }
    if (index === terms.from) this.#first = unit
    return true
  }

  /** The unit after a term that stands at `unit`, or −1. What it catches is added to the captures. */
  #after(term: Term, unit: number): number {
    const { units } = this
    if (term.of === 'stop') return this.#stops(unit) ? unit : -1
    if (unit >= units.length) return -1
    const mark = units.mark[unit]!
    if ((unit > this.#start && mark & Mark.Break) || (term.glued && mark & Mark.Space)) return -1
    if (term.words) return term.words.has(units.word[unit]!) && units.kind[unit] !== Kind.Other ? unit + 1 : -1
    if (term.of === 'gap') return units.kind[unit] === Kind.Word ? unit + 1 : -1
    if (term.of === 'date' || term.of === 'time') {
      const placed = this.placed(unit)
      if (!placed || placed.isTime !== (term.of === 'time')) return -1
      this.#captures.push({ of: term.of, value: unit, unit })
      return placed.last
    }
    if ((term.accepts & units.traits[unit]!) === 0) return -1
    const last = this.words.read(unit, term.of!, term.mode)
    if (last >= 0) this.#captures.push({ of: term.of!, value: this.words.value, unit })
    return last
  }

  /** Whether a phrase stops before a unit: a sign, or the end of a block. */
  #stops(unit: number): boolean {
    const { units } = this
    if (unit >= units.length || units.mark[unit]! & Mark.Break) return true
    return units.kind[unit] === Kind.Punctuation && STOPS.includes(units.raw[units.start[unit]!]!)
  }
}
