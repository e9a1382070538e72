import type { Span } from '../packages/chancery/src/record/span.ts'

/** A fault in a gold file; `line` counts from 1 in the source given, `file` is the name the caller gave. */
export class GoldError extends Error {
  readonly file: string
  readonly line: number

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`)
    this.name = 'GoldError'
    this.file = file
    this.line = line
  }
}

/** Spans by label: `a1` may stand at several places. Offsets are UTF-16 code units into the stripped text. */
export type Marks = ReadonlyMap<string, readonly Span[]>

/** A text without its braces, and where they stood. */
export interface Stripped {
  readonly text: string
  readonly marks: Marks
}

const LABEL = /[a-z][0-9]{1,3}:/y
const ESCAPED = new Set(['{', '}', '\\', '-'])

/**
 * Takes the braces out of a marked text. `{a1:…}` marks a span and may hold others; `\{ \} \\ \-` stand for the
 * character itself. Throws GoldError, counting lines from `firstLine`.
 */
export function strip(source: string, file = 'gold', firstLine = 1): Stripped {
  const marks = new Map<string, Span[]>()
  const open: { label: string; start: number; line: number }[] = []
  const out: string[] = []
  let length = 0
  let line = firstLine
  for (let i = 0; i < source.length; ) {
    let char = source[i]!
    if (char === '{') {
      LABEL.lastIndex = i + 1
      const label = LABEL.exec(source)?.[0]
      if (!label) throw new GoldError(file, line, 'a brace without a label; write \\{ for a literal brace')
      open.push({ label: label.slice(0, -1), start: length, line })
      i += 1 + label.length
      continue
    }
    if (char === '}') {
      const mark = open.pop()
      if (!mark) throw new GoldError(file, line, 'a closing brace that closes nothing; write \\} for a literal brace')
      if (mark.start === length) throw new GoldError(file, line, `{${mark.label}:} marks nothing`)
      const spans = marks.get(mark.label) ?? []
      spans.push({ start: mark.start, end: length })
      marks.set(mark.label, spans)
      i += 1
      continue
    }
    if (char === '\\') {
      char = source[++i] ?? ''
      if (!ESCAPED.has(char)) throw new GoldError(file, line, `\\${char} is not an escape; there are \\{ \\} \\\\ \\-`)
    }
    if (char === '\n') line += 1
    out.push(char)
    length += 1
    i += 1
  }
  const left = open.pop()
  if (left) throw new GoldError(file, left.line, `{${left.label}: is never closed`)
  return { text: out.join(''), marks }
}

/**
 * Writes the braces into a text: `strip(brace(text, marks))` gives both back. Spans may nest, not cross, and must not
 * be empty (RangeError).
 */
export function brace(text: string, marks: Marks): string {
  const spans = [...marks].flatMap(([label, list]) => list.map((span) => ({ label, ...span })))
  spans.sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1))
  const open: typeof spans = []
  const out: string[] = []
  let at = 0
  const copyTo = (end: number) => {
    out.push(escapeBraces(text.slice(at, end)))
    at = end
  }
  for (const span of spans) {
    if (span.end <= span.start) throw new RangeError(`${span.label} is empty`)
    for (let top = open.at(-1); top && top.end <= span.start; top = open.at(-1)) {
      copyTo(top.end)
      out.push('}')
      open.pop()
    }
    const around = open.at(-1)
    if (around && around.end < span.end) throw new RangeError(`${span.label} crosses ${around.label}`)
    copyTo(span.start)
    out.push(`{${span.label}:`)
    open.push(span)
  }
  for (let top = open.pop(); top; top = open.pop()) {
    copyTo(top.end)
    out.push('}')
  }
  copyTo(text.length)
  return out.join('')
}

/** Literal braces, backslashes and lines of three hyphens, so that they survive `strip` and the file's own rulers. */
export const escapeBraces = (text: string): string => text.replace(/[{}\\]/g, '\\$&').replace(/^---$/gm, '\\---')
