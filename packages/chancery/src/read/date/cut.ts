import { Char, charClass, isLetter } from '../../text/characters.ts'
import { normOf } from '../../text/forms.ts'
import { NumberReader } from './number.ts'
import { Trait } from './traits.ts'
import { Kind, Mark, UnitColumns, type Units } from './units.ts'
import { hashed, lowerCode, type Vocabulary } from './vocabulary.ts'

/** What a calendar knows of words before any pattern is looked at. */
export interface WordKnowledge {
  readonly vocabulary: Vocabulary
  /** What each word can be read as, by its number. */
  readonly traits: Int32Array
  /** Letters that may follow digits without making them something else: h, s, pm. */
  readonly glued: ReadonlySet<string>
  /** Endings that make a number an ordinal. */
  readonly ordinals: ReadonlySet<string>
}

/** No word of a calendar is longer. */
const LONGEST = 40

/** Cuts a text into units. Linear in its length. */
export const unitsOf = (raw: string, known: WordKnowledge): Units => new Cutter(raw, known).run()

class Cutter {
  readonly #raw: string
  readonly #known: WordKnowledge
  readonly #units: UnitColumns
  readonly #numbers: NumberReader
  /** Marks of the unit that comes next. */
  #marks: number = Mark.Space | Mark.Line | Mark.Break

  constructor(raw: string, known: WordKnowledge) {
    this.#raw = raw
    this.#known = known
    this.#units = new UnitColumns(raw)
    this.#numbers = new NumberReader(raw, known.glued, known.ordinals)
  }

  run(): Units {
    const raw = this.#raw
    for (let at = 0; at < raw.length; ) {
      const code = raw.charCodeAt(at)
      const cls = charClass(code)
      if (isLetter(cls)) at = this.#word(at)
      else if (cls === Char.Space) {
        this.#marks |= Mark.Space
        at++
      } else if (cls === Char.Line) {
        const second = (this.#marks & Mark.Line) !== 0 && raw.charCodeAt(at - 1) !== 0x0d
        this.#marks |= second ? Mark.Space | Mark.Line | Mark.Break : Mark.Space | Mark.Line
        at++
      } else if (cls === Char.Invisible || cls === Char.Apostrophe) at++
      else if (code >= 0x30 && code <= 0x39) at = this.#number(at)
      else {
        this.#push(at, at + 1, Kind.Punctuation, 0, this.#known.vocabulary.idOfSign(code), -1, 0)
        at++
      }
    }
    return this.#units
  }

  #push(from: number, to: number, kind: number, marks: number, word: number, value: number, traits: number): void {
    this.#units.push(from, to, kind, this.#marks | marks, word, value, traits)
    this.#marks = 0
  }

  #word(from: number): number {
    const raw = this.#raw
    let to = from
    let hash = 0
    let simple = true
    for (; to < raw.length; to++) {
      const code = raw.charCodeAt(to)
      if (code >= 0x80) {
        const cls = charClass(code)
        if (!isLetter(cls) && cls !== Char.Mark && cls !== Char.Invisible) break
        if ((code < 0xc0 || code > 0xff) && code !== 0x152 && code !== 0x153) simple = false
      } else if ((code | 0x20) < 0x61 || (code | 0x20) > 0x7a) break
      hash = hashed(hash, lowerCode(code))
    }
    if (this.#opensAddress(from, to)) return this.#address(from)
    const { vocabulary, traits } = this.#known
    const id =
      to - from > LONGEST
        ? -1
        : simple
          ? vocabulary.idAt(raw, from, to, hash)
          : vocabulary.idOf(normOf(raw.slice(from, to)))
    const capital = charClass(raw.charCodeAt(from)) === Char.Upper ? Mark.Capital : 0
    this.#push(from, to, Kind.Word, capital, id, -1, id < 0 ? Trait.Word : Trait.Word | traits[id]!)
    return to
  }

  #opensAddress(from: number, to: number): boolean {
    const code = this.#raw.charCodeAt(to)
    if (code === 0x3a) return this.#raw.startsWith('://', to)
    return code === 0x2e && to - from === 3 && this.#raw.slice(from, to).toLowerCase() === 'www'
  }

  #address(from: number): number {
    const raw = this.#raw
    let to = from
    for (; to < raw.length; to++) {
      const cls = charClass(raw.charCodeAt(to))
      if (cls === Char.Space || cls === Char.Line) break
    }
    this.#push(from, to, Kind.Other, 0, -1, -1, 0)
    return to
  }

  #number(from: number): number {
    const found = this.#numbers.read(from)
    const id =
      found.kind === Kind.Number ? this.#known.vocabulary.idOf(String(this.#raw.slice(from, found.digits))) : -1
    this.#push(from, found.end, found.kind, 0, id, found.value, found.traits)
    return found.end
  }
}
