const MARKS = /\p{M}+/gu
const GAPS = /[^\p{L}\p{N}]+/gu

/** A name in lower-case base letters with one space between words: how names are compared. "Sergueï Lavrov" → "serguei lavrov". */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(GAPS, ' ')
    .trim()
