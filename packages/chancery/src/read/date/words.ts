import type { Lexicon, Node } from './lexicon.ts'
import type { Mode } from './pattern.ts'
import { bitOf } from './traits.ts'
import { Kind, Mark, type Units } from './units.ts'

const NUMBER = bitOf('number')

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
    const { units } = this
    if (units.kind[unit] !== Kind.Word) return this.#number(unit, of)
    switch (of) {
      case 'n':
      case 'number':
        return this.#count(unit)
      case 'word':
        return { value: 0, last: unit + 1 }
      case 'name':
        return units.mark[unit]! & Mark.Capital ? { value: 0, last: unit + 1 } : null
      case 'plain':
        return units.mark[unit]! & Mark.Capital || this.lexicon.measures.has(units.word[unit]!)
          ? null
          : { value: 0, last: unit + 1 }
      default:
        return this.#word(unit, of, mode)
    }
  }

  #word(unit: number, of: string, mode: Mode): Hit | null {
    let best: Hit | null = null
    let last = unit
    for (let node = this.#root(unit); node; node = this.#after(node, last)) {
      last++
      for (const word of node.words)
        if (word.is === of && allows(word.alone, mode, this.units.mark[unit]!)) best = { value: word.value, last }
    }
    return best
  }

  /** The forms that begin with a unit. */
  #root(unit: number): Node | undefined {
    const word = this.units.word[unit]!
    return word < 0 ? undefined : this.lexicon.roots[word]
  }

  /** The forms that go on with a unit. */
  #after(node: Node, unit: number): Node | undefined {
    const { units } = this
    if (node.next.size === 0 || unit >= units.length || units.mark[unit]! & Mark.Break) return undefined
    return node.next.get(units.word[unit]!)
  }

  /** Whether a form that begins with a unit may go on with the next; a count does with a hyphen or another number. */
  goesOn(unit: number): boolean {
    const { units } = this
    const node = this.#root(unit)
    if (!node || unit + 1 >= units.length) return false
    if (node.next.has(units.word[unit + 1]!)) return true
    if ((units.traits[unit]! & NUMBER) === 0) return false
    return (units.traits[unit + 1]! & NUMBER) !== 0 || units.raw[units.start[unit + 1]!] === '-'
  }

  /** Classes of the words that begin at a unit, those of shorter forms first. */
  classes(unit: number): string[] {
    const classes: string[] = []
    let last = unit
    for (let node = this.#root(unit); node; node = this.#after(node, ++last))
      for (const { is } of node.words) if (!classes.includes(is)) classes.push(is)
    return classes
  }

  /** Unit after the longest name that begins here, or −1. */
  name(unit: number): number {
    const word = this.units.word[unit]!
    if (word < 0 || this.lexicon.names[word] === 0) return -1
    let end = -1
    let last = unit
    for (let node = this.#root(unit); node; node = this.#after(node, last)) {
      last++
      if (node.name) end = last
    }
    return end
  }

  /** A count in words: two, twenty-five, vingt et un. */
  #count(unit: number): Hit | null {
    const tens = this.#word(unit, 'number', 'near')
    if (!tens || typeof tens.value !== 'number' || tens.value < 20 || tens.value % 10 !== 0 || tens.value > 90)
      return tens
    if (tens.last >= this.units.length) return tens
    const next = this.units.raw[this.units.start[tens.last]!] === '-' ? tens.last + 1 : tens.last
    if (next >= this.units.length) return tens
    const ones = this.units.kind[next] === Kind.Word ? this.#word(next, 'number', 'near') : null
    return ones && typeof ones.value === 'number' && ones.value < 10
      ? { value: tens.value + ones.value, last: ones.last }
      : tens
  }

  #number(unit: number, of: string): Hit | null {
    const { units } = this
    if ((units.traits[unit]! & bitOf(of)) === 0) return null
    return units.kind[unit] === Kind.Number
      ? { value: units.value[unit]!, last: unit + 1 }
      : { value: units.raw.slice(units.start[unit], units.end[unit]), last: unit + 1 }
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
