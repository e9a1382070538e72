import { formOf } from './forms.ts'

/** With so many forms a table is full: the next text begins a new one. */
const FULL = 100_000
/** One text may fill a table so far; further forms are not kept. */
const MOST = 200_000
/** Longer tokens are not kept. */
const LONGEST = 40

/** Adds a character to the hash of a token, which begins with 0. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/**
 * The forms of tokens by their characters. Words repeat: their forms are made once and found again without cutting a
 * string out of the text. Forms count from 1 and keep their numbers. What a table holds never changes a result.
 */
export class FormTable {
  readonly norms: string[] = ['']
  readonly folds: string[] = ['']
  readonly shapes: Uint16Array = new Uint16Array(MOST + 1)
  /** The characters of all forms, one after the other, and where those of each begin; form 0 has none. */
  #chars = new Uint16Array(1 << 14)
  #begins = new Int32Array(1 << 11)
  #count = 1
  /** Hash and number of each form, side by side; at least half of the places are free. */
  #slots = new Int32Array(2 << 12)

  /** Numbers of forms are below this. */
  get size(): number {
    return this.#count
  }

  get isFull(): boolean {
    return this.#count > FULL
  }

  /** The number of the form of the token `raw.slice(start, end)` whose hash is `hash`; 0 if it is not kept. */
  idOf(raw: string, start: number, end: number, hash: number): number {
    const length = end - start
    if (length > LONGEST) return 0
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotOf(hash) & mask
    for (let held = slots[slot + 1]; held !== 0; held = slots[slot + 1]) {
      if (slots[slot] === hash && this.#holds(held, raw, start, length)) return held
      slot = (slot + 2) & mask
    }
    return this.#count > MOST ? 0 : this.#enter(raw, start, end, hash, slot)
  }

  /** Whether a form is that of the `length` characters from `start` on. */
  #holds(id: number, raw: string, start: number, length: number): boolean {
    const begins = this.#begins
    const chars = this.#chars
    const begin = begins[id]
    if (begins[id + 1] - begin !== length) return false
    for (let i = 0; i < length; i++) if (chars[begin + i] !== raw.charCodeAt(start + i)) return false
    return true
  }

  #enter(raw: string, start: number, end: number, hash: number, slot: number): number {
    const id = this.#count++
    if (id + 1 === this.#begins.length) this.#begins = twice(this.#begins)
    const begin = this.#begins[id]
    const stop = begin + end - start
    if (stop > this.#chars.length) this.#chars = twice(this.#chars)
    const chars = this.#chars
    for (let at = start; at < end; at++) chars[begin + at - start] = raw.charCodeAt(at)
    this.#begins[id + 1] = stop
    // A string of its own: a slice would hold the whole text in memory for as long as the table holds the slice.
    const { norm, fold, shape } = formOf(String.fromCharCode(...chars.subarray(begin, stop)))
    this.norms.push(norm)
    this.folds.push(fold)
    this.shapes[id] = shape
    this.#slots[slot] = hash
    this.#slots[slot + 1] = id
    if (id * 4 > this.#slots.length) this.#widen()
    return id
  }

  #widen(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue
      let slot = slotOf(old[from]) & (slots.length - 1)
      while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1)
      slots[slot] = old[from]
      slots[slot + 1] = old[from + 1]
    }
    this.#slots = slots
  }
}

/** Where to look first: an even place, since each takes two. */
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) << 1

function twice<T extends Int32Array | Uint16Array>(column: T): T {
  const wider = new (column.constructor as new (length: number) => T)(column.length * 2)
  wider.set(column)
  return wider
}

let current = new FormTable()

/** The table for a new text. */
export const formTable = (): FormTable => (current.isFull ? (current = new FormTable()) : current)
