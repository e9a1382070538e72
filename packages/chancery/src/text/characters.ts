/** Classes of UTF-16 code units, for the scanner. */
export const Char = {
  Space: 1,
  Line: 2,
  Lower: 3,
  Upper: 4,
  Letter: 5, // a letter without case
  Mark: 6, // combining mark
  Digit: 7,
  Apostrophe: 8,
  Hyphen: 9,
  Invisible: 10, // zero-width and formatting characters
  Stop: 11, // full stop
  Other: 12, // punctuation, symbols, unassigned
  Surrogate: 13,
} as const

const classes = new Uint8Array(65_536)

const classify = (code: number): number => {
  if (code >= 0xd800 && code <= 0xdfff) return Char.Surrogate
  const char = String.fromCharCode(code)
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(char)) return Char.Line
  if (/[\u180e\u200b\ufeff]/.test(char)) return Char.Invisible
  if (/[\s\p{Z}\p{Cc}]/u.test(char)) return Char.Space
  if (/\p{Cf}/u.test(char)) return Char.Invisible
  if (/['’ʼ＇]/.test(char)) return Char.Apostrophe
  if (/[-‐‑]/.test(char)) return Char.Hyphen
  if (char === '.') return Char.Stop
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Char.Upper
  if (/\p{Ll}/u.test(char)) return Char.Lower
  if (/[\p{L}\p{Nl}ªº]/u.test(char)) return char === 'º' ? Char.Other : Char.Letter
  if (/\p{M}/u.test(char)) return Char.Mark
  if (/\p{Nd}/u.test(char)) return Char.Digit
  return Char.Other
}

/** The class of one UTF-16 code unit, one of `Char`; 0 beyond the end of a text (`NaN`). */
export const charClass = (code: number): number => {
  if (Number.isNaN(code)) return 0
  const known = classes[code]
  return known !== 0 ? known : (classes[code] = classify(code))
}

/** Whether a class is one of a letter. */
export const isLetter = (cls: number): boolean => cls >= Char.Lower && cls <= Char.Letter

/** Whether a class is one of a letter, a combining mark or a digit. */
export const isWordChar = (cls: number): boolean => cls >= Char.Lower && cls <= Char.Digit

/**
 * The letters of ASCII, Latin-1 and œ in lower case by their code unit, 0 for all other characters. A word of these alone
 * needs no normalising.
 */
export const plainLetters: Uint16Array = Uint16Array.from({ length: 0x1_0000 }, (_, code) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
    ? code + 0x20
    : (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7)
      ? code
      : code === 0x152 || code === 0x153
        ? 0x153
        : 0,
)
