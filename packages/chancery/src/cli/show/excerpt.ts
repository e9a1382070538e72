import type { Span } from '../../record/span.ts'
import type { Piece, Style } from './wrap.ts'

const AROUND = 60
const STOP = /[.!?…](?=["”»’)\s]|$)|\n/g

/**
 * Makes a stretch of a dispatch safe and even for a terminal: control characters (an escape sequence in a text must not
 * reach the terminal) and overrides of writing direction become spaces, and runs of space one space.
 */
export function printable(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
}

/** At most `most` code units of a text, cut at a word, with … where something was left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  return `${text
    .slice(0, space > most / 2 ? space : most)
    .trimEnd()
    .replace(/[\ud800-\udbff]$/, '')} …`
}

/**
 * The sentence around a piece of evidence, with what stands before and after it trimmed to about 60 characters. The
 * evidence itself has the style `bright`, the rest `faint`.
 */
export function excerpt(text: string, span: Span, most: number, bright: Style, faint: Style): Piece[] {
  const evidence = shorten(printable(text.slice(span.start, Math.min(span.end, span.start + 4 * most))).trim(), most)
  const before = tail(text.slice(Math.max(0, span.start - 2 * AROUND), span.start))
  const after = head(text.slice(span.end, span.end + 2 * AROUND))
  return [
    { text: before, style: faint },
    { text: evidence, style: bright },
    { text: after, style: faint },
  ]
}

/** What stands in the same sentence before the evidence. */
function tail(before: string): string {
  let start = 0
  for (const stop of before.matchAll(STOP)) start = stop.index + stop[0].length
  const sentence = start > 0 || before.length < 2 * AROUND ? before.slice(start).replace(/^["”»’)]+/, '') : before
  const flat = printable(sentence).trimStart()
  if (flat.length <= AROUND) return flat
  const space = flat.indexOf(' ', flat.length - AROUND)
  return `… ${space < 0 ? '' : flat.slice(space + 1)}`
}

/** What stands in the same sentence after the evidence. */
function head(after: string): string {
  const stop = after.search(STOP)
  const flat = printable(stop < 0 ? after : after.slice(0, stop + 1)).trimEnd()
  if (flat.length <= AROUND) return flat
  const space = flat.lastIndexOf(' ', AROUND)
  return `${space < 0 ? '' : flat.slice(0, space)} …`
}
