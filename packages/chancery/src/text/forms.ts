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

const shapeOf = (raw: string): number => {
  let shape = 0
  let count = 0
  let upper = 0
  for (const char of raw) {
    if (/\p{Nd}/u.test(char)) shape |= Shape.Number
    if (!/\p{L}|\p{Nl}/u.test(char)) continue
    const capital = /\p{Lu}|\p{Lt}/u.test(char)
    if (count === 0 && capital) shape |= Shape.Capital
    count++
    if (capital) upper++
  }
  if (count > 0) shape |= Shape.Word
  if (count > 1 && upper === count) shape |= Shape.AllCaps
  return shape === 0 ? Shape.Punctuation : shape
}

/** The forms of the token `raw`. */
export const formOf = (raw: string): Form => {
  // toLowerCase gives U+0069 U+0307 for İ; the dot is a mark that no lexicon spells.
  const norm = normOf(raw.replace(/İ/g, 'I'))
  const fold = /^[\x20-\x7e]*$/.test(norm) ? norm : foldOf(norm)
  return { norm, fold, shape: shapeOf(raw) }
}
