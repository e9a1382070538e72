import { Char, charClass } from './characters.ts'
import { findMarks, Mark } from './marks.ts'
import { type Found, QuotationFinder } from './pairing.ts'
import { type Quotation, Shape, type Tokens } from './text.ts'

const trimmed = (raw: string, start: number, end: number): { start: number; end: number } => {
  const blank = (at: number): boolean => {
    const cls = charClass(raw.charCodeAt(at))
    return cls === Char.Space || cls === Char.Line || cls === Char.Invisible
  }
  while (start < end && blank(start)) start++
  while (end > start && blank(end - 1)) end--
  return { start, end }
}

/** The quotations of a text, and what each token that is one of their marks does (one of `Mark`). */
export interface Quotations {
  readonly quotations: readonly Quotation[]
  readonly roles: Uint8Array
}

/**
 * Finds what stands in quotation marks. `starts` are the first tokens of the paragraphs. Spans nest and never cross;
 * `inner` is trimmed of white space. A mark that opens or closes nothing is left alone.
 */
export const findQuotations = (tokens: Tokens, starts: readonly number[]): Quotations => {
  const roles = new Uint8Array(tokens.length)
  const marks = findMarks(tokens)
  if (marks.length === 0) return { quotations: [], roles }
  const finder = new QuotationFinder(tokens, marks, [...starts, tokens.length])
  finder.run()
  const found = finder.found.sort((a, b) => a.first - b.first)
  found.forEach((each, index) => {
    each.index = index
  })
  const open: Found[] = []
  const { raw, start, end } = tokens
  const quotations = found.map((each): Quotation => {
    while (open.length > 0 && open[open.length - 1].last <= each.first) open.pop()
    const depth = open.length
    open.push(each)
    const { first, last, closed, index } = each
    roles[first] = Mark.Open
    if (closed) {
      roles[last - 1] = Mark.Close
      // the apostrophe of a plural turned out to be a closing mark
      tokens.shape[last - 1] = (tokens.shape[last - 1] & ~Shape.Clitic) | Shape.Punctuation
    }
    const inner = trimmed(raw, end[first], closed ? start[last - 1] : end[last - 1])
    return {
      index,
      first,
      last,
      start: start[first],
      end: end[last - 1],
      inner,
      depth,
      closed,
      continues: each.continues?.index ?? -1,
    }
  })
  return { quotations, roles }
}
