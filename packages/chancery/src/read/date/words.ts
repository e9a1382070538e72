import type { ClassRows } from './files.ts'
import type { Lexicon, Node } from './lexicon.ts'
import type { Mode } from './pattern.ts'
import { bitOf } from './traits.ts'
import { Kind, Mark, type Units } from './units.ts'

const NUMBER = bitOf('number')

/** Reads units as words and numbers of the calendar. */
export class Words {
  /** What was read last. */
  value: number | string = 0
  readonly units: Units
  readonly lexicon: Lexicon

  constructor(units: Units, lexicon: Lexicon) {
    this.units = units
    this.lexicon = lexicon
  }

  /**
   * Reads a class at a unit that has one of the traits for it: a word of the lexicon (the longest form) or a number. Puts it
   * into `value` and gives the unit after it, or −1.
   */
  read(unit: number, of: string, mode: Mode): number {
    const { units } = this
    if (units.kind[unit] !== Kind.Word) return this.#number(unit)
    switch (of) {
      case 'n':
      case 'number':
        return this.#count(unit)
      case 'word':
        this.value = 0
        return unit + 1
      case 'name':
        this.value = 0
        return units.mark[unit]! & Mark.Capital ? unit + 1 : -1
      case 'plain':
        this.value = 0
        return units.mark[unit]! & Mark.Capital || this.lexicon.measures.has(units.word[unit]!) ? -1 : unit + 1
      default:
        return this.#word(unit, of, mode)
    }
  }

  #word(unit: number, of: string, mode: Mode): number {
    let end = -1
    let last = unit
    for (let node = this.#root(unit); node; node = this.#after(node, last)) {
      last++
      for (const word of node.words)
        if (word.is === of && allows(word.alone, mode, this.units.mark[unit]!)) {
          this.value = word.value
          end = last
        }
    }
    return end
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

  /** Rows that may begin with the words that begin at a unit, by class, those of shorter forms first. */
  rows(unit: number): readonly ClassRows[] {
    let node = this.#root(unit)
    if (!node) return []
    let rows = node.rows
    let last = unit
    while ((node = this.#after(node, ++last))) {
      const more = node.rows.filter((filed) => !rows.includes(filed))
      if (more.length > 0) rows = [...rows, ...more]
    }
    return rows
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
  #count(unit: number): number {
    const { units } = this
    const last = this.#word(unit, 'number', 'near')
    const tens = this.value
    if (last < 0 || last >= units.length) return last
    if (typeof tens !== 'number' || tens < 20 || tens % 10 !== 0 || tens > 90) return last
    const next = units.raw[units.start[last]!] === '-' ? last + 1 : last
    if (next >= units.length || units.kind[next] !== Kind.Word) return last
    const end = this.#word(next, 'number', 'near')
    const whole = end >= 0 && typeof this.value === 'number' && this.value < 10
    this.value = whole ? tens + (this.value as number) : tens
    return whole ? end : last
  }

  #number(unit: number): number {
    const { units } = this
    this.value =
      units.kind[unit] === Kind.Number ? units.value[unit]! : units.raw.slice(units.start[unit], units.end[unit])
    return unit + 1
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
