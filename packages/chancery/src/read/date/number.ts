import { charClass, isLetter, isWordChar } from '../../text/characters.ts'
import { normOf } from '../../text/forms.ts'
import { bitOf, digitTraits } from './traits.ts'
import { Kind } from './units.ts'

const ISO = /(\d{4})-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?(?![\d-])/y
const NUMERIC =
  /\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d./-]\d|\d)|\d{4}([./])\d{1,2}\2\d{1,2}(?![\d./-]\d|\d)|\d\d\/\d\d\/\d\d(?![\d/])/y
const GROUPED = /\d+(?:[.,\u00a0\u202f]\d+)+/y

/** Signs before a number that make it an amount or a number of something. */
const BARRING = '$€£¥#§+°×'
/** Signs that part the digits of one number or date. */
const SEPARATORS = '-./,\u00a0\u202f'

const ISO_TRAIT = bitOf('iso')
const NUMERIC_TRAIT = bitOf('numeric')

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The end of what a sticky pattern matches at `at`, −1 if it doesn't. */
const endOf = (pattern: RegExp, raw: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(raw) ? pattern.lastIndex : -1
}

/** A year and the two digits of the next one (2010-11): a season or a fiscal year, not a month. */
const isSeason = (text: string): boolean =>
  text.length === 7 && Number(text.slice(5)) === (Number(text.slice(0, 4)) % 100) + 1

/** Digits with a separator that are two numbers after all: `May 5,2021`, `3.30 p.m.` */
const isParts = (group: string, raw: string, to: number): boolean =>
  /^\d{1,2},\d{4}$/.test(group) || (/^\d{1,2}\.\d\d$/.test(group) && /^\s?[ap]\.?m\b/i.test(raw.slice(to, to + 5)))

/** Longest group that `isParts` needs to look at. */
const PARTS = 7

/** Reads what begins with a digit. The answer of `read` is overwritten by the next. */
export class NumberReader {
  /** Where it ends, with letters that belong to it, and where its digits do. */
  end = 0
  digits = 0
  kind = 0
  value = -1
  traits = 0
  readonly #raw: string
  readonly #glued: ReadonlySet<string>
  readonly #ordinals: ReadonlySet<string>

  constructor(raw: string, glued: ReadonlySet<string>, ordinals: ReadonlySet<string>) {
    this.#raw = raw
    this.#glued = glued
    this.#ordinals = ordinals
  }

  /** Reads the number or date in digits that begins at `from`. */
  read(from: number): this {
    const raw = this.#raw
    let to = from
    while (isDigit(raw.charCodeAt(to))) to++
    const before = from > 0 ? raw[from - 1]! : ' '
    const barred =
      (isLetter(charClass(before.charCodeAt(0))) && !this.#glued.has(before.toLowerCase())) || BARRING.includes(before)
    if (isDigit(raw.charCodeAt(to + 1)) && SEPARATORS.includes(raw[to]!)) {
      // 133-03-03-2020 is a number of something, report-2002-10-09 a file.
      const inside = from > 1 && '-./_'.includes(before) && isWordChar(charClass(raw.charCodeAt(from - 2)))
      if (!barred && !inside) {
        const iso = endOf(ISO, raw, from)
        if (iso >= 0 && !isSeason(raw.slice(from, iso))) return this.#take(iso, Kind.Iso, ISO_TRAIT)
        const numeric = endOf(NUMERIC, raw, from)
        if (numeric >= 0) return this.#take(numeric, Kind.Numeric, NUMERIC_TRAIT)
      }
      const group = endOf(GROUPED, raw, from)
      if (group >= 0 && (group - from > PARTS || !isParts(raw.slice(from, group), raw, group)))
        return this.#take(group, Kind.Other, 0)
    }
    if (barred || to - from > 4) return this.#take(to, Kind.Other, 0)
    return this.#plain(from, to, before === '-' && from > 1 && isLetter(charClass(raw.charCodeAt(from - 2))))
  }

  /** A plain number of up to four digits, with the letters that follow it. */
  #plain(from: number, digits: number, afterHyphen: boolean): this {
    const raw = this.#raw
    let end = digits
    while (end < raw.length && end - digits < 8 && isLetter(charClass(raw.charCodeAt(end)))) end++
    let ordinal = false
    if (end > digits) {
      const tail = normOf(raw.slice(digits, end))
      ordinal = this.#ordinals.has(tail)
      if (tail && !ordinal && !this.#glued.has(tail)) return this.#take(digits, Kind.Other, 0)
    }
    const to = ordinal ? end : digits
    const value = Number(raw.slice(from, digits))
    this.#take(to, Kind.Number, digitTraits(value, to - from, ordinal, afterHyphen))
    this.digits = digits
    this.value = value
    return this
  }

  #take(end: number, kind: number, traits: number): this {
    this.end = end
    this.kind = kind
    this.value = -1
    this.traits = traits
    return this
  }
}
