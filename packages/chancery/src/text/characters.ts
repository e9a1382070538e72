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
  const known = classes[code]
  if (known !== 0) return known ?? 0
  return (classes[code] = classify(code))
}

/** Whether a class is one of a letter. */
export const isLetter = (cls: number): boolean => cls >= Char.Lower && cls <= Char.Letter

/** Whether a class is one of a letter, a combining mark or a digit. */
export const isWordChar = (cls: number): boolean => cls >= Char.Lower && cls <= Char.Digit
