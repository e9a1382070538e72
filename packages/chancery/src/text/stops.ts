import { Char, charClass, isLetter, isWordChar } from './characters.ts'
import { lower } from './forms.ts'
import type { SplitRules } from './text.ts'

const domains: ReadonlySet<string> = new Set(
  'com org net int gov edu info news fr uk eu ru us am ma sn ci cm ml bf ch ca tn dz ge az ua ir cn jp de asia africa'.split(
    ' ',
  ),
)

/** The end of the address (URL) that begins before `at`: to the next space or quotation mark, closing punctuation left out. */
export const addressEnd = (raw: string, at: number): number => {
  const from = at
  for (;;) {
    const code = raw.charCodeAt(at)
    const cls = charClass(code)
    if (cls === 0 || cls === Char.Space || cls === Char.Line || cls === Char.Invisible) break
    if ('"«»“”<>'.includes(raw[at])) break
    at++
  }
  while (at > from && ".,;:!?)]}'’*…".includes(raw[at - 1])) at--
  return at
}

/** Tells the full stops that belong to a word (abbreviations, initials, decimals, addresses) from those that end a sentence. */
export class StopReader {
  /** Whether, after the last stop taken in, the word may go on. */
  resume = false
  private readonly raw: string
  private readonly rules: SplitRules

  constructor(raw: string, rules: SplitRules) {
    this.raw = raw
    this.rules = rules
  }

  /** Where a word goes on after the stop at `at` (the stop inside, `resume` says whether more may follow), or -1. */
  after(from: number, at: number, segment: number): number {
    const { raw } = this
    const before = charClass(raw.charCodeAt(at - 1))
    const after = charClass(raw.charCodeAt(at + 1))
    this.resume = true
    if (after === Char.Stop) return -1
    if (before === Char.Digit && after === Char.Digit) return at + 1
    if (isLetter(before) && at - segment === 1) {
      const dotted = segment > from && raw.charCodeAt(segment - 1) === 0x2e
      if (isLetter(after)) {
        const second = charClass(raw.charCodeAt(at + 2))
        if (second === Char.Stop || (!isWordChar(second) && before === Char.Upper && after === Char.Upper))
          return at + 1
        if (dotted || before === Char.Upper) return this.close(at)
      } else if (dotted) return this.close(at)
      else if (before === Char.Upper && (after === Char.Hyphen || this.capitalAfter(at + 1))) return this.close(at)
    }
    if (this.abbreviates(from, at)) return this.close(at)
    if (isLetter(after)) {
      const end = this.dottedAbbreviation(from, at)
      if (end > 0) return this.close(end - 1)
      return this.domainAfter(at)
    }
    return -1
  }

  private close(stop: number): number {
    const after = charClass(this.raw.charCodeAt(stop + 1))
    this.resume = after === Char.Hyphen || after === Char.Apostrophe
    return stop + 1
  }

  private skipSpace(at: number): number {
    for (let steps = 0; steps < 4 && charClass(this.raw.charCodeAt(at)) === Char.Space; steps++) at++
    return at
  }

  private capitalAfter(at: number): boolean {
    return charClass(this.raw.charCodeAt(this.skipSpace(at))) === Char.Upper
  }

  private abbreviates(from: number, at: number): boolean {
    const { raw, rules } = this
    if (at - from > 10) return false
    const form = `${lower(raw.slice(from, at))}.`
    if (!rules.abbreviations.has(form)) return false
    if (!rules.numbered?.has(form)) return true
    const next = this.skipSpace(at + 1)
    if (charClass(raw.charCodeAt(next)) === Char.Digit) return true
    return /^[IVXLC]{1,6}(?![\p{L}])/u.test(raw.slice(next, next + 7))
  }

  /** The end of an abbreviation with stops inside ("Ph.D.", "p.ex.") whose first stop is at `at`, or -1. */
  private dottedAbbreviation(from: number, at: number): number {
    const { raw, rules } = this
    if (at - from > 4) return -1
    let end = at
    for (let next = at; next - from < 10; next++) {
      const cls = charClass(raw.charCodeAt(next))
      if (cls === Char.Stop) end = next + 1
      else if (!isLetter(cls) && cls !== Char.Hyphen) break
    }
    return end > at + 1 && rules.abbreviations.has(lower(raw.slice(from, end))) ? end : -1
  }

  private domainAfter(at: number): number {
    const { raw } = this
    let end = at + 1
    while (end - at <= 7 && charClass(raw.charCodeAt(end)) === Char.Lower) end++
    if (end - at < 3 || isWordChar(charClass(raw.charCodeAt(end))) || !domains.has(raw.slice(at + 1, end))) return -1
    return raw.charCodeAt(end) === 0x2f ? addressEnd(raw, end) : end
  }
}
