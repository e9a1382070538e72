import { Char, charClass, isLetter, plainLetters } from './characters.ts'
import { Shape } from './text.ts'

/** The look-up forms of one token and the shape that its characters alone decide. */
export interface Form {
  readonly norm: string
  readonly fold: string
  readonly shape: number
}

const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * The form for lexicon look-up: lower case, NFC, apostrophes and hyphens made plain, invisible characters dropped, white
 * space (inside numbers) made an ordinary space. Accents stay.
 */
export const normOf = (raw: string): string =>
  raw
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ＇]/g, "'")
    .replace(/(?<=[\p{L}\p{M}])[‘´`′]/gu, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\p{Cf}\u180e]/gu, '')
    .replace(/\s/g, ' ')

/** Lower case with plain apostrophes and hyphens, for the short forms that splitting rules list. */
export const lower = (text: string): string => {
  const small = text.toLowerCase()
  for (let at = 0; at < small.length; at++) if (small.charCodeAt(at) > 0xff) return plain(small)
  return small
}

const plain = (small: string): string => small.replace(/[’ʼ＇]/g, "'").replace(/[‐‑]/g, '-')

/** `norm` without accents; ligatures spelt out (œ is oe). */
export const foldOf = (norm: string): string =>
  norm
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđðþı]/g, (letter) => letters[letter])

/** Letters that the scanner takes for something else: an apostrophe and a sign of number. */
const isOddLetter = (code: number): boolean => code === 0x2bc || code === 0xba

const shapeOf = (raw: string): number => {
  let shape = 0
  let count = 0
  let upper = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    const cls = charClass(code)
    if (cls === Char.Digit) shape |= Shape.Number
    let letter = isLetter(cls) || isOddLetter(code)
    let capital = cls === Char.Upper
    if (cls === Char.Surrogate && raw.codePointAt(at)! > 0xffff) {
      const char = String.fromCodePoint(raw.codePointAt(at++)!)
      if (/\p{Nd}/u.test(char)) shape |= Shape.Number
      letter = /\p{L}|\p{Nl}/u.test(char)
      capital = /\p{Lu}|\p{Lt}/u.test(char)
    }
    if (!letter) continue
    if (count === 0 && capital) shape |= Shape.Capital
    count++
    if (capital) upper++
  }
  if (count > 0) shape |= Shape.Word
  if (count > 1 && upper === count) shape |= Shape.AllCaps
  return shape === 0 ? Shape.Punctuation : shape
}

/** Whether a token is of letters alone that no normalising changes. */
const isPlain = (raw: string): boolean => {
  for (let at = 0; at < raw.length; at++) if (plainLetters[raw.charCodeAt(at)] === 0) return false
  return true
}

const isAscii = (norm: string): boolean => /^[\x20-\x7e]*$/.test(norm)

/** The forms of the token `raw`. */
export const formOf = (raw: string): Form => {
  // toLowerCase gives U+0069 U+0307 for İ; the dot is a mark that no lexicon spells.
  const norm = isPlain(raw) ? raw.toLowerCase() : normOf(raw.replace(/İ/g, 'I'))
  const fold = isAscii(norm) ? norm : foldOf(norm)
  return { norm, fold, shape: shapeOf(raw) }
}
