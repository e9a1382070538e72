import { plainLetters } from './characters.ts'
import { hashed } from './form-table.ts'

/** Above all plain letters. */
const PLAIN = 0x180

const slotOf = (hash: number): number => hash ^ (hash >>> 15)

/** Some words and signs, by number: those of a calendar, the marks of a language. Looks them up in a text without cutting it. */
export class Vocabulary {
  readonly #words: readonly string[]
  readonly #ids: ReadonlyMap<string, number>
  readonly #signs = new Map<number, number>()
  readonly #slots: Int32Array
  readonly #hashes: Int32Array
  /** Lengths of the words that begin with a plain letter, as bits; those of 31 letters or more share one. */
  readonly #lengths: Int32Array = new Int32Array(PLAIN)

  /** Takes each word's number from its place. */
  constructor(words: readonly string[]) {
    this.#words = words
    this.#ids = new Map(words.map((word, id) => [word, id]))
    let room = 64
    while (room < words.length * 4) room *= 2
    this.#slots = new Int32Array(room).fill(-1)
    this.#hashes = new Int32Array(room)
    words.forEach((word, id) => {
      if (word.length === 1) this.#signs.set(word.charCodeAt(0), id)
      this.#file(word, id)
    })
  }

  get size(): number {
    return this.#words.length
  }

  #file(word: string, id: number): void {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
    const mask = this.#slots.length - 1
    let slot = slotOf(hash) & mask
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask
    this.#slots[slot] = id
    this.#hashes[slot] = hash
    if (word.charCodeAt(0) < PLAIN) this.#lengths[word.charCodeAt(0)]! |= 1 << Math.min(word.length, 31)
  }

  /** The number of a word in its look-up form, −1 if there is none such. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? -1
  }

  /** The number of a sign, by its code unit. */
  idOfSign(code: number): number {
    return this.#signs.get(code) ?? -1
  }

  /** The number of the word `raw.slice(from, to)`, all of `plainLetters`. */
  idAt(raw: string, from: number, to: number): number {
    const length = to - from
    if ((this.#lengths[plainLetters[raw.charCodeAt(from)]!]! & (1 << (length < 31 ? length : 31))) === 0) return -1
    let hash = 0
    for (let at = from; at < to; at++) hash = hashed(hash, plainLetters[raw.charCodeAt(at)]!)
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = slotOf(hash) & mask; slots[slot]! >= 0; slot = (slot + 1) & mask)
      if (this.#hashes[slot] === hash && same(this.#words[slots[slot]!]!, raw, from, to)) return slots[slot]!
    return -1
  }
}

function same(word: string, raw: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== plainLetters[raw.charCodeAt(from + i)]) return false
  return true
}
