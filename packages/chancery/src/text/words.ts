import { Char, charClass, isLetter, isWordChar } from './characters.ts'
import { lower } from './forms.ts'
import { StopReader } from './stops.ts'
import type { SplitRules } from './text.ts'

/** Where the word that begins at some offset ends, and where its clitic or elision lies. */
export interface WordEnd {
  end: number
  /** Start of a clitic that ends with the word, or -1. */
  clitic: number
  elided: boolean
}

const isSurrogateLetter = (raw: string, at: number): boolean =>
  /^[\p{L}\p{M}]$/u.test(String.fromCodePoint(raw.codePointAt(at)!))

/** Finds the ends of words, by one language's rules. One for each text; `found` is overwritten at each call. */
export class WordScanner {
  readonly found: WordEnd = { end: 0, clitic: -1, elided: false }
  private readonly raw: string
  private readonly rules: SplitRules
  private readonly wholeHeads: Set<string>
  private readonly stops: StopReader

  constructor(raw: string, rules: SplitRules) {
    this.raw = raw
    this.rules = rules
    this.stops = new StopReader(raw, rules)
    this.wholeHeads = new Set([...(rules.whole ?? [])].map((word) => word.split("'")[0]))
  }

  /** Reads the word or number that begins at `from` into `found`. `afterName`: a capitalised word stands right before. */
  read(from: number, afterName: boolean): void {
    const { raw, found } = this
    found.clitic = -1
    found.elided = false
    let hyphen = -1
    let hyphenBefore = -1
    let segment = from
    let numeric = charClass(raw.charCodeAt(from)) === Char.Digit
    let at = from
    for (;;) {
      const code = raw.charCodeAt(at)
      const cls = charClass(code)
      if (isWordChar(cls)) {
        if (cls < Char.Mark) numeric = false
        at++
        continue
      }
      if (cls === Char.Hyphen) {
        if (!this.wordAt(at + 1)) break
        hyphenBefore = hyphen
        hyphen = at++
        segment = at
      } else if (cls === Char.Apostrophe || (cls === Char.Other && this.strayApostrophe(code, at))) {
        if (hyphen < 0 && this.elides(from, at)) {
          found.end = at + 1
          found.elided = true
          return
        }
        if (!this.wordAt(at + 1)) break
        const clitic = this.cliticAfter(at)
        if (clitic > 0) {
          found.end = clitic
          found.clitic = at
          return
        }
        segment = ++at
      } else if (cls === Char.Stop) {
        const next = this.stops.after(from, at, segment)
        if (next < 0) break
        at = segment = next
        if (!this.stops.resume) break
      } else if (cls === Char.Invisible) {
        let next = at + 1
        while (charClass(raw.charCodeAt(next)) === Char.Invisible) next++
        if (!this.wordAt(next)) break
        at = next
      } else if (cls === Char.Surrogate) {
        if (!isSurrogateLetter(raw, at)) break
        numeric = false
        at += 2
      } else if (cls === Char.Space) {
        if (!numeric || !this.thousandsAfter(from, at)) break
        at += 4
      } else if (cls === Char.Other) {
        if (code === 0xb0 || code === 0xba) {
          // n° and nº take their sign in; "25 °" does not
          if (at - from === 1 && !numeric) at++
          break
        }
        if (!this.joins(code, at, numeric)) break
        segment = ++at
      } else break
    }
    found.end = at
    if (hyphen >= 0) found.clitic = this.cliticOf(from, at, hyphen, hyphenBefore, afterName)
  }

  private wordAt(at: number): boolean {
    const cls = charClass(this.raw.charCodeAt(at))
    return isWordChar(cls) || (cls === Char.Surrogate && isSurrogateLetter(this.raw, at))
  }

  /** ‘ ´ ` ′ between two letters: an apostrophe badly typed. */
  private strayApostrophe(code: number, at: number): boolean {
    if (code !== 0x2018 && code !== 0xb4 && code !== 0x60 && code !== 0x2032) return false
    return isLetter(charClass(this.raw.charCodeAt(at - 1))) && isLetter(charClass(this.raw.charCodeAt(at + 1)))
  }

  private elides(from: number, at: number): boolean {
    const { raw, rules } = this
    if (at - from > 7 || rules.elisions.size === 0) return false
    const head = raw.slice(from, at).toLowerCase()
    const listed = rules.elisions.has(head)
    if (this.wholeHeads.has(head) && this.wordAt(at + 1)) {
      let end = at + 1
      while (end - from < 24 && (this.wordAt(end) || /['’-]/.test(raw[end] ?? ' '))) end++
      if (rules.whole!.has(lower(raw.slice(from, end)))) return false
    }
    if (!listed) return false
    // N'Djamena, M'Bow: a capital before a consonant elides nothing
    if (at - from === 1 && charClass(raw.charCodeAt(from)) === Char.Upper) {
      const next = raw.charCodeAt(at + 1)
      if (isLetter(charClass(next)) && next < 0xc0 && !'aeiouyhAEIOUYH'.includes(raw[at + 1])) return false
    }
    return true
  }

  /** The end of a clitic that the apostrophe at `at` begins ("'s"), or -1. */
  private cliticAfter(at: number): number {
    const { raw, rules } = this
    let end = at + 1
    while (end - at < 4 && isLetter(charClass(raw.charCodeAt(end)))) end++
    if (end - at >= 4 || this.wordAt(end)) return -1
    return rules.clitics.has(`'${raw.slice(at + 1, end).toLowerCase()}`) ? end : -1
  }

  private cliticOf(from: number, end: number, hyphen: number, hyphenBefore: number, afterName: boolean): number {
    const { raw, rules } = this
    if (end - hyphen > 8 || rules.clitics.size === 0) return -1
    // Kim Jong-il: a capitalised word after a name is a name
    if (afterName && charClass(raw.charCodeAt(from)) === Char.Upper) return -1
    if (end - from <= 24 && rules.whole?.has(lower(raw.slice(from, end)))) return -1
    if (hyphenBefore > from && end - hyphenBefore <= 12 && rules.clitics.has(lower(raw.slice(hyphenBefore + 1, end))))
      return hyphenBefore
    return rules.clitics.has(lower(raw.slice(hyphen + 1, end))) ? hyphen : -1
  }

  private thousandsAfter(from: number, at: number): boolean {
    const { raw, rules } = this
    if (raw.charCodeAt(at) === 0x20 && rules.spacedThousands !== true) return false
    for (let i = 1; i <= 3; i++) if (charClass(raw.charCodeAt(at + i)) !== Char.Digit) return false
    if (this.wordAt(at + 4)) return false
    // the group before: three digits after another group, one to three at the start of the number
    let digits = 0
    while (at - digits > from && digits < 4 && charClass(raw.charCodeAt(at - digits - 1)) === Char.Digit) digits++
    if (at - digits === from) return digits <= 3 && raw.charCodeAt(from) !== 0x30
    return digits === 3 && charClass(raw.charCodeAt(at - 4)) === Char.Space
  }

  /** Whether a character joins what stands on both its sides: 5,000 10/02/2024 10:30 R&D id_article. */
  private joins(code: number, at: number, numeric: boolean): boolean {
    const before = charClass(this.raw.charCodeAt(at - 1))
    const after = charClass(this.raw.charCodeAt(at + 1))
    if (code === 0x2c || code === 0x3a) return numeric && before === Char.Digit && after === Char.Digit
    if (code === 0x2f) return before === Char.Digit && after === Char.Digit
    if (code === 0x26) return before === Char.Upper && after === Char.Upper
    // citoyen·ne·s
    if (code === 0xb7) return before === Char.Lower && after === Char.Lower
    return code === 0x5f && isWordChar(before) && isWordChar(after)
  }
}
