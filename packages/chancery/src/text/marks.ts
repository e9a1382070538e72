import { Char, charClass } from './characters.ts'
import { Shape, type Tokens } from './text.ts'

/** What a quotation mark does at its place. */
export const Mark = { None: 0, Open: 1, Close: 2, Either: 3 } as const

/** Families of marks that open and close one another. */
export const Family = { Guillemet: 0, Curly: 1, Straight: 2, SmallGuillemet: 3, Single: 4 } as const
export const familyCount = 5

/** A quotation mark as found: its token, its family, and what the marks' shape and the space around say it does. */
export interface FoundMark {
  readonly token: number
  readonly family: number
  readonly role: number
}

const directed: Readonly<Record<string, readonly [family: number, role: number]>> = {
  '«': [Family.Guillemet, Mark.Open],
  '»': [Family.Guillemet, Mark.Close],
  '<<': [Family.Guillemet, Mark.Open],
  '>>': [Family.Guillemet, Mark.Close],
  '“': [Family.Curly, Mark.Open],
  '”': [Family.Curly, Mark.Close],
  '„': [Family.Curly, Mark.Open],
  '‟': [Family.Curly, Mark.Open],
  '〝': [Family.Curly, Mark.Open],
  '〞': [Family.Curly, Mark.Close],
  '‹': [Family.SmallGuillemet, Mark.Open],
  '›': [Family.SmallGuillemet, Mark.Close],
  '``': [Family.Straight, Mark.Open],
  '‘': [Family.Single, Mark.Open],
  '‚': [Family.Single, Mark.Open],
  '‛': [Family.Single, Mark.Open],
}

/** What stands beside a mark: white space or an opening (-1), the body of a text (1), or something that tells nothing (0). */
const leftSide = (tokens: Tokens, at: number): number => {
  const { raw, start, shape } = tokens
  if (start[at] === 0 || (shape[at] & Shape.SpaceBefore) !== 0) return -1
  if (at > 0 && (shape[at - 1] & Shape.Elided) !== 0) return -1
  const char = raw[start[at] - 1]
  if ('([{«“„‘‹*_—–=:/'.includes(char)) return -1
  return char === ',' || char === '"' || char === "'" ? 0 : 1
}

const rightSide = (tokens: Tokens, at: number): number => {
  const { raw, end, shape, length } = tokens
  if (at + 1 >= length || (shape[at + 1] & Shape.SpaceBefore) !== 0) return -1
  const char = raw[end[at]]
  if ('.,;:!?)]}»”’›—–*_/'.includes(char)) return -1
  return char === '"' || char === "'" || char === '-' || char === '…' ? 0 : 1
}

/** What a straight mark does, by the white space and punctuation around it. */
export const straightRole = (tokens: Tokens, at: number): number => {
  const left = leftSide(tokens, at)
  const right = rightSide(tokens, at)
  if (left < 0 && right >= 0) return Mark.Open
  if (left >= 0 && right < 0) return Mark.Close
  if (left === 0 && right === 0) return Mark.Either
  if (left === 1 && right === 0) return Mark.Close
  if (left === 0 && right === 1) return tokens.raw[tokens.start[at] - 1] === ',' ? Mark.Either : Mark.Open
  return Mark.Either
}

/** An apostrophe that stands alone: opening before a word, closing after one; a year's ('90s) is no mark. */
const singleRole = (tokens: Tokens, at: number): number => {
  const left = leftSide(tokens, at)
  const right = rightSide(tokens, at)
  if (left <= 0 && right >= 0) {
    const next = charClass(tokens.raw.charCodeAt(tokens.end[at]))
    const typographic = tokens.raw[tokens.start[at]] === '’'
    if (!typographic && next !== Char.Digit) return Mark.Open
    if (left < 0) return Mark.None
  }
  if (right <= 0 && left >= 0) return Mark.Close
  return Mark.None
}

/** A « before a comma, a stop or the end of its line opens nothing: it was written for ». */
const endsSomething = (tokens: Tokens, at: number): boolean => {
  if (at + 1 >= tokens.length || (tokens.shape[at + 1] & Shape.LineBefore) !== 0) return true
  return /^[,.;)]$/.test(tokens.norm[at + 1])
}

/** The quotation marks of a text, in order. Apostrophes inside words are no marks: the tokeniser keeps them there. */
export const findMarks = (tokens: Tokens): FoundMark[] => {
  const marks: FoundMark[] = []
  const { raw, start, end, shape, length } = tokens
  for (let at = 0; at < length; at++) {
    if ((shape[at] & (Shape.Punctuation | Shape.Clitic)) === 0 || end[at] - start[at] > 2) continue
    const code = raw.charCodeAt(start[at])
    // most punctuation is a stop or a comma
    if (code !== 0x22 && code !== 0x27 && code !== 0x3c && code !== 0x3e && code !== 0x60 && code < 0xab) continue
    const form = raw.slice(start[at], end[at])
    const known = directed[form]
    if (known !== undefined) {
      const role = form === '«' && endsSomething(tokens, at) ? Mark.Close : known[1]
      marks.push({ token: at, family: known[0], role })
    } else if (form === '"' || form === "''" || form === '＂') {
      marks.push({ token: at, family: Family.Straight, role: straightRole(tokens, at) })
    } else if (form === "'" || form === '’' || form === '＇') {
      const role = singleRole(tokens, at)
      if (role !== Mark.None) marks.push({ token: at, family: Family.Single, role })
    }
  }
  return marks
}
