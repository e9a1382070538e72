import { type Form, formOf } from './forms.ts'

/** Slots of the look-up, a power of two; fewer forms than that are kept, so that a slot is soon found. */
const SLOTS = 1 << 18
/** With so many forms a table is full: the next text begins a new one. */
const FULL = 100_000
/** One text may fill a table so far. */
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
  readonly #slots = new Int32Array(SLOTS)
  readonly #forms: Form[] = []
  readonly #sources: string[] = []

  get isFull(): boolean {
    return this.#forms.length >= FULL
  }

  /** The form with a number. */
  form(id: number): Form {
    return this.#forms[id - 1]
  }

  /** The number of the form of the token `raw.slice(start, end)` whose hash is `hash`; 0 if it is not kept. */
  idOf(raw: string, start: number, end: number, hash: number): number {
    const length = end - start
    if (length > LONGEST) return 0
    const slots = this.#slots
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let held = slots[slot]; held !== 0; held = slots[slot]) {
      const source = this.#sources[held - 1]
      if (source.length === length && same(source, raw, start)) return held
      slot = (slot + 1) & (SLOTS - 1)
    }
    if (this.#forms.length >= MOST) return 0
    const source = copyOf(raw, start, end)
    this.#forms.push(formOf(source))
    this.#sources.push(source)
    return (slots[slot] = this.#forms.length)
  }
}

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
