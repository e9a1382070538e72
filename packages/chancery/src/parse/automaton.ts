import type { ByteReader, ByteWriter } from './bytes.ts'

/**
 * A minimal acyclic automaton that maps strings to whole numbers. State `s` has the arcs `first[s]` to `first[s + 1]`; an arc has
 * a UTF-16 code unit and a state to go to. `value[s]` is what the string that ends in `s` maps to, -1 for nothing. The last state is
 * the start; arcs lead to states of lower number.
 */
export class Automaton {
  readonly first: Int32Array
  readonly units: Uint16Array
  readonly targets: Int32Array
  readonly value: Int32Array
  readonly start: number

  constructor(first: Int32Array, units: Uint16Array, targets: Int32Array, value: Int32Array) {
    this.first = first
    this.units = units
    this.targets = targets
    this.value = value
    this.start = value.length - 1
  }

  /** The state after a code unit, or -1. */
  step(state: number, unit: number): number {
    const { first, units } = this
    const end = first[state + 1]!
    for (let arc = first[state]!; arc < end; arc++) if (units[arc] === unit) return this.targets[arc]!
    return -1
  }

  /** What a string maps to, or -1. */
  find(text: string): number {
    let state = this.start
    for (let at = 0; at < text.length && state >= 0; at++) state = this.step(state, text.charCodeAt(at))
    return state < 0 ? -1 : this.value[state]!
  }

  /** Column by column, since columns of like numbers compress better. */
  write(out: ByteWriter): void {
    const { first, units, targets, value } = this
    out.number(value.length)
    for (let state = 0; state < value.length; state++) out.number(first[state + 1]! - first[state]!)
    for (const one of value) out.number(one + 1)
    out.number(units.length)
    for (const unit of units) out.number(unit)
    for (let state = 0; state < value.length; state++)
      for (let arc = first[state]!; arc < first[state + 1]!; arc++) out.number(state - 1 - targets[arc]!)
  }

  /** Throws a `RangeError` on arcs that lead to no earlier state. */
  static read(from: ByteReader): Automaton {
    const states = from.number()
    const first = new Int32Array(states + 1)
    for (let state = 0; state < states; state++) first[state + 1] = first[state]! + from.number()
    const value = new Int32Array(states)
    for (let state = 0; state < states; state++) value[state] = from.number() - 1
    const arcs = from.number()
    if (states === 0 || arcs !== first[states]) throw new RangeError('automaton: the numbers of arcs differ')
    const units = new Uint16Array(arcs)
    for (let arc = 0; arc < arcs; arc++) units[arc] = from.number()
    const targets = new Int32Array(arcs)
    for (let state = 0; state < states; state++)
      for (let arc = first[state]!; arc < first[state + 1]!; arc++) {
        targets[arc] = state - 1 - from.number()
        if (targets[arc]! < 0) throw new RangeError('automaton: an arc leads nowhere')
      }
    return new Automaton(first, units, targets, value)
  }
}
