import { Char, charClass, isLetter, plainLetters } from '../../text/characters.ts'
import { FormMemo } from '../../text/form-memo.ts'
import { normOf } from '../../text/forms.ts'
import { Shape, type Tokens } from '../../text/text.ts'
import type { Vocabulary } from '../../text/vocabulary.ts'
import { NumberReader } from './number.ts'
import { Trait } from './traits.ts'
import { Kind, Mark, UnitColumns, type Units } from './units.ts'

/** What a calendar knows of words before any pattern is looked at. */
export interface WordKnowledge {
  readonly vocabulary: Vocabulary
  /** What each token is, as `wordsOfTokens` tells. */
  readonly wordOf: FormMemo
  /** What each word can be read as, by its number. */
  readonly traits: Int32Array
  /** Letters that may follow digits without making them something else: h, s, pm. */
  readonly glued: ReadonlySet<string>
  /** Endings that make a number an ordinal. */
  readonly ordinals: ReadonlySet<string>
}

/** No word of a calendar is longer. */
const LONGEST = 40

/** A token that is neither a sign nor a word of letters alone, with or without an apostrophe at its end. */
const CUT = -2

/** Tells a word with an apostrophe at its end (−3 and below) from its number; inverse of itself. */
const elided = (word: number): number => -4 - word

/** From here on a token is one sign: the sign's number, from −1 on, with one more added. */
const SIGN = 1 << 20

/** Remembers which tokens are words or signs of a vocabulary. */
export const wordsOfTokens = (vocabulary: Vocabulary): FormMemo =>
  new FormMemo(({ raw, start, end, shape }, token) => {
    const from = start[token]!
    const code = raw.charCodeAt(from)
    if ((shape[token]! & Shape.Word) === 0)
      return end[token]! - from === 1 && isSign(charClass(code)) ? SIGN + 1 + vocabulary.idOfSign(code) : CUT
    const open = charClass(raw.charCodeAt(end[token]! - 1)) === Char.Apostrophe
    const to = open ? end[token]! - 1 : end[token]!
    let plain = true
    for (let at = from; at < to; at++) {
      if (!isLetter(charClass(raw.charCodeAt(at)))) return CUT
      if (plainLetters[raw.charCodeAt(at)] === 0) plain = false
    }
    const word = to - from > LONGEST ? -1 : idOf(vocabulary, raw, from, to, plain)
    return open ? elided(word) : word
  })

const isSign = (cls: number): boolean => cls === Char.Other || cls === Char.Stop || cls === Char.Hyphen

/** The number of the word that stands between two places; `plain` if it has plain letters only. */
const idOf = (vocabulary: Vocabulary, raw: string, from: number, to: number, plain: boolean): number =>
  plain ? vocabulary.idAt(raw, from, to) : vocabulary.idOf(normOf(raw.slice(from, to)))

/** Cuts a text into units. Linear in its length. */
export const unitsOf = (tokens: Tokens, known: WordKnowledge): Units => new Cutter(tokens.raw, known).run(tokens)

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

  /** Takes over the tokens that are signs or words of letters, most of a text, and cuts all others afresh. */
  run(tokens: Tokens): Units {
    const { length, start, end, shape } = tokens
    const { wordOf } = this.#known
    let at = 0
    for (let token = 0; token < length; token++) {
      const to = end[token]!
      // What was cut last may reach over tokens: http://example.org 10/02/2024
      if (to <= at) continue
      const from = start[token]!
      const flags = shape[token]!
      if ((flags & Shape.LineBefore) !== 0) {
        if (at < from) at = this.#cut(at, from)
      } else if ((flags & Shape.SpaceBefore) !== 0 && at < from) this.#marks |= Mark.Space
      const word = at <= from ? wordOf.at(tokens, token) : CUT
      const capital = (flags & Shape.Capital) !== 0
      if (word >= SIGN) this.#push(from, to, Kind.Punctuation, 0, word - SIGN - 1, -1, 0)
      else if (word < CUT) this.#take(from, to - 1, elided(word), capital)
      else if (word > CUT && this.#endsAt(to)) this.#take(from, to, word, capital)
      else {
        at = this.#cut(Math.max(at, from), to)
        continue
      }
      at = to
    }
    return this.#units
  }

  /** Whether a word that its token ends here surely ends here: no address nor invisible character follows. */
  #endsAt(to: number): boolean {
    const raw = this.#raw
    if (to === raw.length) return true
    const code = raw.charCodeAt(to)
    return code === 0x20 || (code !== 0x2e && code !== 0x3a && charClass(code) !== Char.Invisible)
  }

  /** Cuts what stands from one place to another, and on to the end of the last unit that begins there. Gives that end. */
  #cut(from: number, to: number): number {
    const raw = this.#raw
    let at = from
    while (at < to) {
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
    return at
  }

  #push(from: number, to: number, kind: number, marks: number, word: number, value: number, traits: number): void {
    this.#units.push(from, to, kind, this.#marks | marks, word, value, traits)
    this.#marks = 0
  }

  #word(from: number): number {
    const raw = this.#raw
    let to = from
    while (to < raw.length && plainLetters[raw.charCodeAt(to)] !== 0) to++
    let plain = true
    for (; to < raw.length; to++) {
      const cls = charClass(raw.charCodeAt(to))
      if (!isLetter(cls) && cls !== Char.Mark && cls !== Char.Invisible) break
      plain = false
    }
    if (this.#opensAddress(from, to)) return this.#address(from)
    const { vocabulary } = this.#known
    let id = -1
    if (to - from <= LONGEST) id = idOf(vocabulary, raw, from, to, plain)
    this.#take(from, to, id, charClass(raw.charCodeAt(from)) === Char.Upper)
    return to
  }

  #take(from: number, to: number, id: number, capital: boolean): void {
    const traits = id < 0 ? Trait.Word : Trait.Word | this.#known.traits[id]!
    this.#push(from, to, Kind.Word, capital ? Mark.Capital : 0, id, -1, traits)
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
