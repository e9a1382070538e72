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
 * that is wider than a line is cut. A word may run over several pieces.
 */
export function wrap(pieces: readonly Piece[], width: number, first = '', rest: string = first): string[] {
  const room = Math.max(10, width - columns(rest))
  const lines: string[] = []
  let runs: Piece[] = []
  let left = Math.max(10, width - columns(first))

  const put = (text: string, wide: number, style: Style | undefined) => {
    runs.push(style ? { text, style } : { text })
    left -= wide
  }
  const next = () => {
    lines.push((lines.length === 0 ? first : rest) + painted(runs))
    runs = []
    left = room
  }

  for (const word of wordsOf(pieces)) {
    if (runs.length > 0 && left < word.wide + 1) next()
    if (runs.length > 0) put(' ', 1, SPACE)
    for (const run of word.runs) {
      if (word.wide <= room) put(run.text, columns(run.text), run.style)
      else
        for (const slice of slices(run.text, room, left)) {
          if (left < slice.wide) next()
          put(slice.text, slice.wide, run.style)
        }
    }
  }
  if (runs.length > 0) next()
  return lines
}

/** Marks the space between two words: it has no style of its own. */
const SPACE: Style = (text) => text

/** The runs of a line, each stretch of one style painted at once, with the spaces inside it. */
function painted(runs: readonly Piece[]): string {
  const styleOf = (i: number): Style | undefined => {
    if (runs[i].style !== SPACE) return runs[i].style
    return runs[i - 1]?.style === runs[i + 1]?.style ? runs[i + 1]?.style : undefined
  }
  let line = ''
  for (let i = 0; i < runs.length; ) {
    const style = styleOf(i)
    let text = ''
    do text += runs[i++].text
    while (i < runs.length && styleOf(i) === style)
    line += style ? style(text) : text
  }
  return line
}

interface Word {
  runs: Piece[]
  wide: number
}

/** The pieces cut at spaces, with what touches joined. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  let open = false
  for (const { text, style } of pieces) {
    text.split(' ').forEach((part, i) => {
      if (i > 0) open = false
      if (part === '') return
      if (!open) words.push({ runs: [], wide: 0 })
      const word = words[words.length - 1]
      word.runs.push(style ? { text: part, style } : { text: part })
      word.wide += columns(part)
      open = true
    })
  }
  return words
}

/** A run of a word too wide for a line, cut so that the first slice fits `left` columns and the others `room`. */
function slices(run: string, room: number, left: number): { text: string; wide: number }[] {
  const cut: { text: string; wide: number }[] = []
  let text = ''
  let wide = 0
  let most = left
  for (const character of run) {
    const own = columns(character)
    if (wide + own > most) {
      if (text) cut.push({ text, wide })
      text = ''
      wide = 0
      most = room
    }
    text += character
    wide += own
  }
  return text ? [...cut, { text, wide }] : cut
}
