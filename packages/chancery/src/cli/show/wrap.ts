/** Puts a style on a text: an escape sequence around it, or nothing. */
export type Style = (text: string) => string

/** A piece of a line in one style. Breaks may fall at any space. */
export interface Piece {
  readonly text: string
  readonly style?: Style
}

const MARK = /\p{M}/u
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const PLAIN = /^[\x20-\x7e\u00a0-\u02ff]*$/

/** Columns that a text takes on a terminal. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const character of text) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

/**
 * Breaks pieces into lines of at most `width` columns. The first line starts with `first`, the others with `rest`; a word
 * that is wider than a line is cut.
 */
export function wrap(pieces: readonly Piece[], width: number, first = '', rest = first): string[] {
  const lines: string[] = []
  let line = first
  let used = columns(first)
  let empty = true
  let gap = false
  const room = Math.max(10, width - columns(rest))

  const next = () => {
    lines.push(line)
    line = rest
    used = columns(rest)
    empty = true
    gap = false
  }
  const put = (text: string, style: Style | undefined) => {
    line += style ? style(text) : text
    used += columns(text)
    empty = false
  }

  for (const { text, style } of pieces) {
    for (const word of text.split(/( +)/)) {
      if (word === '') continue
      if (word[0] === ' ') {
        gap = !empty
        continue
      }
      const space = gap ? ' ' : ''
      if (!empty && gap && used + 1 + columns(word) > width) next()
      else if (space) {
        line += space
        used++
      }
      gap = false
      for (const part of slices(word, room)) {
        if (!empty && used + columns(part) > width && columns(word) > room) next()
        put(part, style)
      }
    }
  }
  if (!empty) lines.push(line)
  return lines
}

/** A word as it is, or cut into slices that fit a line. */
function slices(word: string, room: number): string[] {
  if (columns(word) <= room) return [word]
  const cut: string[] = []
  let slice = ''
  let used = 0
  for (const character of word) {
    const wide = columns(character)
    if (used + wide > room) {
      cut.push(slice)
      slice = ''
      used = 0
    }
    slice += character
    used += wide
  }
  return [...cut, slice]
}
