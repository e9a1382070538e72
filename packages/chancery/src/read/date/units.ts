import { Char, charClass, isLetter, isWordChar } from '../../text/characters.ts'
import { normOf } from '../../text/forms.ts'
import type { SplitText } from '../../text/text.ts'

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
  Break: 64, // an empty line before: nothing goes on across it
  Capital: 4,
  AllCaps: 8,
  Ordinal: 16, // 1er, 22nd
  AfterHyphen: 32, // a number glued to a word by a hyphen: post-2015, COVID-19
} as const

/**
 * The text once more, in finer pieces than tokens: dates hide inside them (16h30, 1987/88, mid-March, d'ici). Column by
 * column; unit i covers `raw.slice(start[i], end[i])`.
 */
export interface Units {
  readonly raw: string
  readonly length: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly kind: readonly number[]
  readonly mark: readonly number[]
  /** Index in the lexicon of words, −1 if none. */
  readonly word: readonly number[]
  /** Value of a number, −1 for others. */
  readonly value: readonly number[]
}

/** Looks a word up: its index among the words that the calendar speaks of, or −1. */
export type WordIndex = (word: string) => number

const ISO = /(\d{4})-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?(?![\d-])/y
const NUMERIC = /\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d./-]\d|\d)|\d{4}\/\d\d\/\d\d(?![\d/])|\d\d\/\d\d\/\d\d(?![\d/])/y
const GROUPED = /\d+(?:[.,\u00a0\u202f]\d+)+/y
const DIGITS = /\d+/y
const MONEY = /[$€£¥#§+°×]/

const at = (pattern: RegExp, raw: string, index: number): string | null => {
  pattern.lastIndex = index
  return pattern.exec(raw)?.[0] ?? null
}

/** A year and the two digits of the next one (2010-11): a season or a fiscal year, not a month. */
const isSeason = (text: string): boolean =>
  text.length === 7 && Number(text.slice(5)) === (Number(text.slice(0, 4)) % 100) + 1

/** Digits with a separator that are two numbers after all: `May 5,2021`, `3.30 p.m.` */
const isParts = (group: string, raw: string, to: number): boolean =>
  /^\d{1,2},\d{4}$/.test(group) || (/^\d{1,2}\.\d\d$/.test(group) && /^\s?[ap]\.?m\b/i.test(raw.slice(to, to + 5)))

/**
 * Cuts a text into units. `glued` tells which letters may follow digits without making them something else (h, s, pm);
 * `ordinals` are the endings that make a number an ordinal. Linear in the text.
 */
export function unitsOf(
  text: SplitText,
  index: WordIndex,
  glued: ReadonlySet<string>,
  ordinals: ReadonlySet<string>,
): Units {
  const { raw } = text
  const start: number[] = []
  const end: number[] = []
  const kind: number[] = []
  const mark: number[] = []
  const word: number[] = []
  const value: number[] = []
  let marks = Mark.Space | Mark.Line | Mark.Break
  const push = (from: number, to: number, what: number, id: number, number: number, extra = 0): void => {
    start.push(from)
    end.push(to)
    kind.push(what)
    mark.push(marks | extra)
    word.push(id)
    value.push(number)
    marks = 0
  }

  let i = 0
  while (i < raw.length) {
    const cls = charClass(raw.charCodeAt(i))
    if (cls === Char.Space || cls === Char.Invisible || cls === Char.Line) {
      if (cls !== Char.Invisible)
        marks |=
          cls !== Char.Line
            ? Mark.Space
            : marks & Mark.Line && raw[i - 1] !== '\r'
              ? Mark.Space | Mark.Line | Mark.Break
              : Mark.Space | Mark.Line
      i++
    } else if (cls === Char.Apostrophe) {
      i++
    } else if (isLetter(cls)) {
      i = readWord(i)
    } else if (raw[i]! >= '0' && raw[i]! <= '9') {
      i = readNumber(i)
    } else {
      push(i, i + 1, Kind.Punctuation, index(raw[i]!), -1)
      i++
    }
  }
  return { raw, length: start.length, start, end, kind, mark, word, value }

  function readWord(from: number): number {
    let to = from
    let capitals = 0
    let plain = true
    for (; to < raw.length; to++) {
      const code = raw.charCodeAt(to)
      const cls = charClass(code)
      if (cls === Char.Upper) capitals++
      else if (!isLetter(cls) && cls !== Char.Mark && cls !== Char.Invisible) break
      if (code > 127) plain = false
    }
    if (raw.startsWith('://', to) || (raw[to] === '.' && /^www$/i.test(raw.slice(from, Math.min(to, from + 4)))))
      return readAddress(from)
    const text = raw.slice(from, to)
    const extra =
      (charClass(raw.charCodeAt(from)) === Char.Upper ? Mark.Capital : 0) |
      (capitals > 1 && capitals === to - from ? Mark.AllCaps : 0)
    push(from, to, Kind.Word, to - from > 40 ? -1 : index(plain ? text.toLowerCase() : normOf(text)), -1, extra)
    return to
  }

  function readAddress(from: number): number {
    let to = from
    while (
      to < raw.length &&
      charClass(raw.charCodeAt(to)) !== Char.Space &&
      charClass(raw.charCodeAt(to)) !== Char.Line
    )
      to++
    push(from, to, Kind.Other, -1, -1)
    return to
  }

  function readNumber(from: number): number {
    const before = from > 0 ? raw[from - 1]! : ' '
    const afterLetter = isLetter(charClass(before.charCodeAt(0))) && !glued.has(before.toLowerCase())
    const barred = afterLetter || MONEY.test(before)
    // 133-03-03-2020 is a number of something, report-2002-10-09 a file.
    const inside = from > 1 && /[-./_]/.test(before) && isWordChar(charClass(raw.charCodeAt(from - 2)))
    if (!barred && !inside) {
      const iso = at(ISO, raw, from)
      if (iso && !isSeason(iso)) return take(from, from + iso.length, Kind.Iso)
      const numeric = at(NUMERIC, raw, from)
      if (numeric) return take(from, from + numeric.length, Kind.Numeric)
    }
    const group = at(GROUPED, raw, from)
    if (group && !isParts(group, raw, from + group.length)) return take(from, from + group.length, Kind.Other)
    const digits = at(DIGITS, raw, from)!
    let to = from + digits.length
    if (barred || digits.length > 4) return take(from, to, Kind.Other)
    const hyphen = before === '-' && from > 1 && isLetter(charClass(raw.charCodeAt(from - 2))) ? Mark.AfterHyphen : 0
    let letters = to
    while (letters < raw.length && letters - to < 8 && isLetter(charClass(raw.charCodeAt(letters)))) letters++
    const tail = normOf(raw.slice(to, letters))
    let ordinal = 0
    if (tail && ordinals.has(tail)) {
      ordinal = Mark.Ordinal
      to = letters
    } else if (tail && !glued.has(tail)) {
      return take(from, to, Kind.Other)
    }
    push(from, to, Kind.Number, index(digits), Number(digits), hyphen | ordinal)
    return to
  }

  function take(from: number, to: number, what: number): number {
    push(from, to, what, -1, -1)
    return to
  }
}
