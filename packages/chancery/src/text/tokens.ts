import { Char, charClass, isWordChar, plainLetters } from './characters.ts'
import { Columns } from './columns.ts'
import { hashed } from './form-table.ts'
import { addressEnd } from './stops.ts'
import { Shape, type SplitRules, type Tokens } from './text.ts'
import { WordScanner } from './words.ts'

const mailPart = /^[\p{L}\p{N}._%+-]+$/u

/**
 * Splits a text into tokens, in one pass. Every visible character lies in exactly one token; white space and invisible
 * characters between words lie in none. Offsets are UTF-16 code units.
 */
export const tokenise = (raw: string, rules: SplitRules): Tokens => {
  const columns = new Columns(raw)
  const words = new WordScanner(raw, rules)
  const pluralClitic = rules.clitics.has("'")
  let gap = 0
  let at = 0

  const push = (end: number, flags: number): void => {
    columns.push(at, end, flags | gap)
    gap = 0
    at = end
  }
  const last = (flags: number): boolean => columns.length > 0 && (columns.shape[columns.length - 1] & flags) !== 0
  const touches = (): boolean => columns.length > 0 && columns.end[columns.length - 1] === at

  /** Most words are of plain letters and end at a space or comma; false if this one isn't. */
  const readPlain = (): boolean => {
    let end = at
    let hash = 0
    for (; end < raw.length; end++) {
      const code = raw.charCodeAt(end)
      if (plainLetters[code] !== 0) hash = hashed(hash, code)
      else if (code === 0x20 || code === 0x2c || code === 0x0a) break
      else return false
    }
    columns.pushHashed(at, end, gap, hash)
    gap = 0
    at = end
    return true
  }

  const readWord = (): void => {
    const code = raw.charCodeAt(at) | 0x20
    if ((code === 0x68 || code === 0x77) && /^(?:https?:\/\/|www\.)/i.test(raw.slice(at, at + 8))) {
      const end = addressEnd(raw, at)
      if (end > at + 4) {
        push(end, 0)
        return
      }
    }
    words.read(at, gap === Shape.SpaceBefore && last(Shape.Capital))
    const { end, clitic, elided } = words.found
    if (clitic > at) {
      push(clitic, 0)
      push(end, Shape.Clitic)
    } else push(end, elided ? Shape.Elided : 0)
  }

  const readAt = (): void => {
    const handle = !touches()
    let end = at + 1
    while (isMailChar(raw.charCodeAt(end))) end++
    while (end > at + 1 && /[.-]/.test(raw[end - 1])) end--
    if (end === at + 1 || handle) {
      push(end, 0)
      return
    }
    // an e-mail address: take back what touches on the left
    let from = at
    let before = gap
    while (columns.length > 0 && columns.end[columns.length - 1] === from) {
      const lastAt = columns.length - 1
      if (!mailPart.test(raw.slice(columns.start[lastAt], columns.end[lastAt]))) break
      from = columns.start[lastAt]
      before = columns.shape[lastAt] & (Shape.SpaceBefore | Shape.LineBefore)
      columns.pop()
    }
    at = from
    gap = before
    push(end, 0)
  }

  while (at < raw.length) {
    const code = raw.charCodeAt(at)
    const cls = charClass(code)
    if (cls === Char.Space) {
      gap |= Shape.SpaceBefore
      at++
    } else if (cls === Char.Line) {
      gap |= Shape.SpaceBefore | Shape.LineBefore
      at++
    } else if (cls === Char.Invisible) at++
    else if (cls !== Char.Mark && isWordChar(cls)) {
      if (!readPlain()) readWord()
    } else if (cls === Char.Surrogate) {
      const point = raw.codePointAt(at)!
      if (point > 0xffff && /\p{L}/u.test(String.fromCodePoint(point))) readWord()
      else push(withMarks(raw, at + (point > 0xffff ? 2 : 1)), 0)
    } else if (cls === Char.Stop || cls === Char.Hyphen) push(runEnd(raw, at, cls), 0)
    else if (code === 0x40) readAt()
    else if (code === 0x23 && isWordChar(charClass(raw.charCodeAt(at + 1)))) {
      let end = at + 1
      while (isWordChar(charClass(raw.charCodeAt(end))) || raw.charCodeAt(end) === 0x5f) end++
      push(end, 0)
    } else if (isPair(code) && raw.charCodeAt(at + 1) === code) push(at + 2, 0)
    else if (cls === Char.Apostrophe && pluralClitic && gap === 0 && touches() && endsInS(columns)) {
      push(at + 1, Shape.Clitic)
      columns.shape[columns.length - 1] &= ~Shape.Punctuation
    } else push(withMarks(raw, at + 1), 0)
  }
  return columns.finish()
}

const isMailChar = (code: number): boolean =>
  isWordChar(charClass(code)) || code === 0x2e || code === 0x2d || code === 0x5f

/** Marks that are written as two of one character: `` '' << >> */
const isPair = (code: number): boolean => code === 0x60 || code === 0x27 || code === 0x3c || code === 0x3e

const runEnd = (raw: string, at: number, cls: number): number => {
  while (charClass(raw.charCodeAt(at)) === cls) at++
  return at
}

const withMarks = (raw: string, at: number): number => {
  while (charClass(raw.charCodeAt(at)) === Char.Mark) at++
  return at
}

const endsInS = (columns: Columns): boolean => {
  const lastAt = columns.length - 1
  if ((columns.shape[lastAt] & (Shape.Word | Shape.Clitic)) !== Shape.Word) return false
  return columns.normAt(lastAt).endsWith('s')
}
