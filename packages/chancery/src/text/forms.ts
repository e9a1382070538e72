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
export const lower = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’ʼ＇]/g, "'")
    .replace(/[‐‑]/g, '-')

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

const formOf = (raw: string): Form => {
  // toLowerCase gives U+0069 U+0307 for İ; the dot is a mark that no lexicon spells.
  const norm = normOf(raw.replace(/İ/g, 'I'))
  const fold = /^[\x20-\x7e]*$/.test(norm) ? norm : foldOf(norm)
  return { norm, fold, shape: shapeOf(raw) }
}

// Words repeat: their forms are made once and found again by the characters themselves, without cutting a string out of
// the text. The table is bounded, so that a long run does not grow; what it holds never changes a result.
const slots = 1 << 18
const most = 100_000
const longest = 40
const table = new Int32Array(slots)
const forms: Form[] = []
const sources: string[] = []

/** A string of its own: a slice would hold the whole text in memory for as long as the table holds the slice. */
const copyOf = (raw: string, start: number, end: number): string => {
  const codes: number[] = []
  for (let at = start; at < end; at++) codes.push(raw.charCodeAt(at))
  return String.fromCharCode(...codes)
}

const same = (source: string, raw: string, start: number): boolean => {
  for (let i = 0; i < source.length; i++) if (source.charCodeAt(i) !== raw.charCodeAt(start + i)) return false
  return true
}

/** The forms of the token `raw.slice(start, end)`, from a bounded table. */
export const formFor = (raw: string, start: number, end: number): Form => {
  const length = end - start
  if (length > longest) return formOf(raw.slice(start, end))
  let hash = length
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ raw.charCodeAt(at), 0x01000193)
  let slot = (hash ^ (hash >>> 15)) & (slots - 1)
  for (let held = table[slot]; held !== 0; held = table[slot]) {
    const source = sources[held - 1]
    if (source.length === length && same(source, raw, start)) return forms[held - 1]
    slot = (slot + 1) & (slots - 1)
  }
  if (forms.length >= most) {
    table.fill(0)
    forms.length = 0
    sources.length = 0
    slot = (hash ^ (hash >>> 15)) & (slots - 1)
  }
  const source = copyOf(raw, start, end)
  const form = formOf(source)
  forms.push(form)
  sources.push(source)
  table[slot] = forms.length
  return form
}
