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
  readonly #sources: string[] = ['']
  /** Hash and number of each form, side by side; at least half of the places are free. */
  #slots = new Int32Array(2 << 12)

  get isFull(): boolean {
    return this.#sources.length > FULL
  }

  /** The number of the form of the token `raw.slice(start, end)` whose hash is `hash`; 0 if it is not kept. */
  idOf(raw: string, start: number, end: number, hash: number): number {
    const length = end - start
    if (length > LONGEST) return 0
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotOf(hash) & mask
    for (let held = slots[slot + 1]; held !== 0; held = slots[slot + 1]) {
      if (slots[slot] === hash) {
        const source = this.#sources[held]
        if (source.length === length && same(source, raw, start)) return held
      }
      slot = (slot + 2) & mask
    }
    return this.#sources.length > MOST ? 0 : this.#enter(copyOf(raw, start, end), hash, slot)
  }

  #enter(source: string, hash: number, slot: number): number {
    const id = this.#sources.length
    const { norm, fold, shape } = formOf(source)
    this.#sources.push(source)
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

/** A string of its own: a slice would hold the whole text in memory for as long as the table holds the slice. */
const copyOf = (raw: string, start: number, end: number): string => {
  const codes: number[] = []
  for (let at = start; at < end; at++) codes.push(raw.charCodeAt(at))
  return String.fromCharCode(...codes)
}

const same = (source: string, raw: string, start: number): boolean => {
  for (let i = 0; i < source.length; i++) if (source.charCodeAt(i) !== raw.charCodeAt(start + i)) return false
  return true
}

let current = new FormTable()

/** The table for a new text. */
export const formTable = (): FormTable => (current.isFull ? (current = new FormTable()) : current)
