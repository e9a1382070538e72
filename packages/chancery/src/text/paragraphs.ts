import { Char, charClass } from './characters.ts'
import { Shape, type Tokens } from './text.ts'

/** Narrowest and widest line, in code units, that a hard-wrapped text is taken to have. */
const narrow = 55
const wide = 95

/** The line that begins at one token. */
interface Line {
  readonly first: number
  readonly last: number
  readonly width: number
  /** Whether the line can be the next line of a wrapped paragraph: no blank line, indent or bullet before it. */
  readonly near: boolean
}

const breaksBetween = (raw: string, from: number, to: number): { count: number; indent: number } => {
  let count = 0
  let indent = 0
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at)
    if (charClass(code) !== Char.Line) indent++
    else {
      indent = 0
      if (code !== 0x0a || raw.charCodeAt(at - 1) !== 0x0d) count++
    }
  }
  return { count, indent }
}

const linesOf = (tokens: Tokens): Line[] => {
  const { raw, start, end, shape, norm } = tokens
  const lines: Line[] = []
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1
    while (last < tokens.length && (shape[last] & Shape.LineBefore) === 0) last++
    const gap = breaksBetween(raw, first === 0 ? 0 : end[first - 1], start[first])
    const bullet = /^(?:[-–—•▪◦●■*·]|\d{1,2})$/.test(norm[first])
    lines.push({ first, last, width: end[last - 1] - start[first], near: gap.count === 1 && gap.indent < 2 && !bullet })
    first = last
  }
  return lines
}

/** Whether the text is hard-wrapped: enough lines of one width break off inside a sentence. */
const isWrapped = (tokens: Tokens, lines: readonly Line[]): boolean => {
  let pairs = 0
  let cut = 0
  for (let i = 1; i < lines.length; i++) {
    if (!lines[i].near) continue
    pairs++
    const { last, width } = lines[i - 1]
    if (width < narrow || width > wide || /^[.!?…:;»”"]+$/.test(tokens.norm[last - 1])) continue
    const next = tokens.shape[lines[i].first]
    if ((next & Shape.Word) !== 0 && (next & Shape.Capital) === 0) cut++
  }
  return cut >= 3 && cut * 10 >= pairs * 3
}

/**
 * The first tokens of the paragraphs, in order. Every line is a paragraph, as news text has it, unless the text is
 * hard-wrapped; then a paragraph ends at a blank line, an indent, a bullet, or after a short line.
 */
export const paragraphStarts = (tokens: Tokens): number[] => {
  const lines = linesOf(tokens)
  const wrapped = isWrapped(tokens, lines)
  const starts: number[] = []
  for (let i = 0; i < lines.length; i++) {
    if (wrapped && i > 0 && lines[i].near && lines[i - 1].width >= narrow && lines[i - 1].width <= wide + 5) continue
    starts.push(lines[i].first)
  }
  return starts
}
