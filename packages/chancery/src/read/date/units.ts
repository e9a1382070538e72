/** What a unit is. */
export const Kind = {
  Word: 1,
  Number: 2,
  Punctuation: 3,
  Iso: 4, // 2025-07, 2025-07-14, 2025-07-14T09:30
  Numeric: 5, // 10/02/2024
  Other: 6, // digits that are no date: 5,000 F-16 192.168.1.1
} as const

export const Mark = {
  Space: 1, // white space before
  Line: 2, // line break before
  Break: 4, // an empty line before: nothing goes on across it
  Capital: 8,
} as const

/**
 * The text once more, in finer pieces than tokens: dates hide inside them (16h30, 1987/88, mid-March, d'ici). Column by
 * column; unit i covers `raw.slice(start[i], end[i])`. Columns may be longer than `length`. Of use until the next text is cut.
 */
export interface Units {
  readonly raw: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly mark: Uint8Array
  /** Number in the calendar's vocabulary, −1 if none. */
  readonly word: Int32Array
  /** Value of a number, −1 for others. */
  readonly value: Int32Array
  /** What it can be read as (see `Trait`). */
  readonly traits: Int32Array
}

/** Room for so many units is kept between texts. */
const KEPT = 1 << 14

const bytes = (): Uint8Array => new Uint8Array(KEPT)
const numbers = (): Int32Array => new Int32Array(KEPT)
const spare = {
  start: numbers(),
  end: numbers(),
  kind: bytes(),
  mark: bytes(),
  word: numbers(),
  value: numbers(),
  traits: numbers(),
}

/** The columns of `Units` while they fill, in room that the next text uses again: one at a time. */
export class UnitColumns implements Units {
  readonly raw: string
  length = 0
  start: Int32Array = spare.start
  end: Int32Array = spare.end
  kind: Uint8Array = spare.kind
  mark: Uint8Array = spare.mark
  word: Int32Array = spare.word
  value: Int32Array = spare.value
  traits: Int32Array = spare.traits

  constructor(raw: string) {
    this.raw = raw
  }

  push(start: number, end: number, kind: number, mark: number, word: number, value: number, traits: number): void {
    const at = this.length++
    if (at === this.start.length) this.#grow()
    this.start[at] = start
    this.end[at] = end
    this.kind[at] = kind
    this.mark[at] = mark
    this.word[at] = word
    this.value[at] = value
    this.traits[at] = traits
  }

  #grow(): void {
    this.start = grown(this.start)
    this.end = grown(this.end)
    this.kind = grown(this.kind)
    this.mark = grown(this.mark)
    this.word = grown(this.word)
    this.value = grown(this.value)
    this.traits = grown(this.traits)
  }
}

function grown<T extends Int32Array | Uint8Array>(column: T): T {
  const wider = new (column.constructor as new (length: number) => T)(column.length * 2)
  wider.set(column)
  return wider
}
