/** Step of the hash of a word over its characters in lower case. Begins with 0. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Lower case of one letter of ASCII, Latin-1 or œ: the letters of both languages. */
export const lowerCode = (code: number): number =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) ? code | 0x20 : code === 0x152 ? 0x153 : code

const slotOf = (hash: number): number => hash ^ (hash >>> 15)

/** The words and signs that a calendar speaks of, by number. Looks them up in a text without cutting it. */
export class Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  readonly #words: readonly string[]
  readonly #signs = new Map<number, number>()
  readonly #slots: Int32Array
  readonly #hashes: Int32Array

  /** Takes each word's number from its place. */
  constructor(words: readonly string[]) {
    this.#words = words
    this.ids = new Map(words.map((word, id) => [word, id]))
    let room = 64
    while (room < words.length * 4) room *= 2
    this.#slots = new Int32Array(room).fill(-1)
    this.#hashes = new Int32Array(room)
    words.forEach((word, id) => {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
      let slot = slotOf(hash) & (room - 1)
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (room - 1)
      this.#slots[slot] = id
      this.#hashes[slot] = hash
      if (word.length === 1) this.#signs.set(word.charCodeAt(0), id)
    })
  }

  get size(): number {
    return this.#words.length
  }

  /** The number of a word in its look-up form, −1 if the calendar has none such. */
  idOf(word: string): number {
    return this.ids.get(word) ?? -1
  }

  /** The number of a sign, by its code unit. */
  idOfSign(code: number): number {
    return this.#signs.get(code) ?? -1
  }

  /** The number of the word `raw.slice(from, to)`, all of letters that `lowerCode` knows; `hash` is theirs in lower case. */
  idAt(raw: string, from: number, to: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = slotOf(hash) & mask; slots[slot]! >= 0; slot = (slot + 1) & mask)
      if (this.#hashes[slot] === hash && same(this.#words[slots[slot]!]!, raw, from, to)) return slots[slot]!
    return -1
  }
}

function same(word: string, raw: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== lowerCode(raw.charCodeAt(from + i))) return false
  return true
}
