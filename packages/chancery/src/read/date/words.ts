import type { Lexicon, Node } from './lexicon.ts'
import type { Mode } from './pattern.ts'
import { Kind, Mark, type Units } from './units.ts'

/** A word or number read as of a class, and the unit after it. */
export interface Hit {
  readonly value: number | string
  readonly last: number
}

/** Reads units as words and numbers of the calendar. */
export class Words {
  readonly units: Units
  readonly lexicon: Lexicon

  constructor(units: Units, lexicon: Lexicon) {
    this.units = units
    this.lexicon = lexicon
  }

  /** Reads a class at a unit: a word of the lexicon (the longest form) or a number that can be one. */
  read(unit: number, of: string, mode: Mode): Hit | null {
    if (this.units.kind[unit] === Kind.Word) {
      if (of === 'n' || of === 'number') return this.#count(unit)
      if (of === 'word') return { value: 0, last: unit + 1 }
      if (of === 'name') return this.units.mark[unit]! & Mark.Capital ? { value: 0, last: unit + 1 } : null
      if (of === 'plain')
        return this.units.mark[unit]! & Mark.Capital || this.lexicon.measures.has(this.units.word[unit]!)
          ? null
          : { value: 0, last: unit + 1 }
      return this.#word(unit, of, mode)
    }
    return this.#number(unit, of)
  }

  #word(unit: number, of: string, mode: Mode): Hit | null {
    let best: Hit | null = null
    this.#walk(unit, (node, last) => {
      for (const word of node.words)
        if (word.is === of && allows(word.alone, mode, this.units.mark[unit]!)) best = { value: word.value, last }
    })
    return best
  }

  /** Every node of the lexicon that can be reached from a unit, with the unit after it. */
  #walk(unit: number, visit: (node: Node, last: number) => void): void {
    const { units } = this
    let node: Node | undefined = this.lexicon.root
    for (let i = unit; i < units.length && (i === unit || !(units.mark[i]! & Mark.Break)); i++) {
      node = units.kind[i] === Kind.Other ? undefined : node.next.get(units.word[i]!)
      if (!node) return
      if (node.words.length > 0 || node.name) visit(node, i + 1)
    }
  }

  /** Classes of the words that begin at a unit. */
  classes(unit: number): ReadonlySet<string> {
    const classes = new Set<string>()
    this.#walk(unit, (node) => {
      for (const { is } of node.words) classes.add(is === 'number' ? 'n' : is)
    })
    return classes
  }

  /** Unit after the longest name that begins here, or −1. */
  name(unit: number): number {
    let end = -1
    this.#walk(unit, (node, last) => {
      if (node.name) end = last
    })
    return end
  }

  /** A count in words: two, twenty-five, vingt et un. */
  #count(unit: number): Hit | null {
    const tens = this.#word(unit, 'number', 'near')
    if (!tens || typeof tens.value !== 'number' || tens.value < 20 || tens.value % 10 !== 0 || tens.value > 90)
      return tens
    const next = this.units.raw[this.units.start[tens.last] ?? 0] === '-' ? tens.last + 1 : tens.last
    if (next >= this.units.length) return tens
    const ones = this.units.kind[next] === Kind.Word ? this.#word(next, 'number', 'near') : null
    return ones && typeof ones.value === 'number' && ones.value < 10
      ? { value: tens.value + ones.value, last: ones.last }
      : tens
  }

  #number(unit: number, of: string): Hit | null {
    const { units } = this
    const kind = units.kind[unit]
    if (of === 'iso' || of === 'numeric') {
      return kind === (of === 'iso' ? Kind.Iso : Kind.Numeric)
        ? { value: units.raw.slice(units.start[unit], units.end[unit]), last: unit + 1 }
        : null
    }
    if (kind !== Kind.Number) return null
    const value = units.value[unit]!
    const width = units.end[unit]! - units.start[unit]!
    const ordinal = (units.mark[unit]! & Mark.Ordinal) !== 0
    const hyphen = (units.mark[unit]! & Mark.AfterHyphen) !== 0
    if (hyphen && of !== 'year') return null
    const fits =
      of === 'day'
        ? value >= 1 && value <= 31 && (ordinal || width <= 2)
        : of === 'year'
          ? value >= 1000 && value <= 2100 && width === 4
          : of === 'recent'
            ? value >= 1900 && value <= 2100 && width === 4
            : of === 'hhmm'
              ? width === 4 && value < 2400 && value % 100 < 60
              : of === 'yy'
                ? width === 2 && !ordinal
                : of === 'n'
                  ? value >= 1 && width <= 3 && !ordinal
                  : of === 'nth'
                    ? value >= 1 && width <= 4 && ordinal
                    : of === 'hour'
                      ? value <= 24 && width <= 2 && !ordinal
                      : of === 'minute'
                        ? value <= 59 && width === 2 && !ordinal
                        : false
    return fits ? { value, last: unit + 1 } : null
  }
}

/** Whether a word may be read as calendar time here. */
function allows(alone: string | undefined, mode: Mode, mark: number): boolean {
  const capital = (mark & Mark.Capital) !== 0
  if (alone === undefined) return true
  if (mode === 'near') return alone !== 'framed' || capital
  switch (alone) {
    case 'capital':
      return capital
    case 'lower':
      return !capital || mode === 'framed'
    case 'framed':
      return mode === 'framed' && capital
    case 'framed-lower':
      return mode === 'framed' && !capital
    default:
      return false
  }
}
