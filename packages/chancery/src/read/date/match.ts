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
  placed: (unit: number) => Placed | null = () => null

  constructor(units: Units, lexicon: Lexicon) {
    this.units = units
    this.words = new Words(units, lexicon)
  }

  /** Matches a pattern whose first term stands at `unit`, or null. Optional terms are taken where they can be. */
  match(terms: Terms, unit: number): Found | null {
    const captures: Capture[] = []
    const edges = { first: unit, last: unit }
    if (!this.#step(terms, 0, unit, captures, edges)) return null
    const { first, last } = edges
    const outside = captures.some((capture) => capture.unit < first || capture.unit >= last)
    return {
      first,
      last,
      captures: outside ? captures.filter((capture) => capture.unit >= first && capture.unit < last) : captures,
    }
  }

  #step(
    terms: Terms,
    index: number,
    unit: number,
    captures: Capture[],
    edges: { first: number; last: number },
  ): boolean {
    if (index === terms.to) edges.last = unit
    const term = terms.terms[index]
    if (!term) return true
    const depth = captures.length
    let next = this.#after(term, unit, index > 0, captures)
    let taken = next >= 0 && this.#step(terms, index + 1, next, captures, edges)
    // A gap grows word by word until the rest fits.
    for (let n = 1; !taken && term.of === 'gap' && n < GAP && next >= 0; n++) {
      next = this.#after(term, next, true, captures)
      taken = next >= 0 && this.#step(terms, index + 1, next, captures, edges)
    }
    if (!taken) {
      captures.length = depth
      if (!term.optional || !this.#step(terms, index + 1, unit, captures, edges)) return false
    }
    if (index === terms.from) edges.first = unit
    return true
  }

  /** The unit after a term that stands at `unit`, or −1. What it catches is added to `captures`. */
  #after(term: Term, unit: number, inner: boolean, captures: Capture[]): number {
    const { units } = this
    if (term.of === 'stop') return this.#stops(unit) ? unit : -1
    if (unit >= units.length) return -1
    const mark = units.mark[unit]!
    if ((inner && mark & Mark.Break) || (term.glued && mark & Mark.Space)) return -1
    if (term.words) return term.words.has(units.word[unit]!) && units.kind[unit] !== Kind.Other ? unit + 1 : -1
    if (term.of === 'gap') return units.kind[unit] === Kind.Word ? unit + 1 : -1
    if (term.of === 'date' || term.of === 'time') {
      const placed = this.placed(unit)
      if (!placed || placed.isTime !== (term.of === 'time')) return -1
      captures.push({ of: term.of, value: unit, unit })
      return placed.last
    }
    if ((term.accepts & units.traits[unit]!) === 0) return -1
    const hit = this.words.read(unit, term.of!, term.mode)
    if (!hit) return -1
    captures.push({ of: term.of!, value: hit.value, unit })
    return hit.last
  }

  /** Whether a phrase stops before a unit: a sign, or the end of a block. */
  #stops(unit: number): boolean {
    const { units } = this
    if (unit >= units.length || units.mark[unit]! & Mark.Break) return true
    return units.kind[unit] === Kind.Punctuation && STOPS.includes(units.raw[units.start[unit]!]!)
  }
}
