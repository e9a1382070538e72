import type { Quotation, Tokens } from '../../text/text.ts'
import { Shape } from '../../text/text.ts'

/** Look-ups over the quotations of a text; each answers in constant time. */
export interface QuotationIndex {
  readonly all: readonly Quotation[]
  /** The outermost quotation that opens at a token. */
  readonly opening: ReadonlyMap<number, Quotation>
  /** The outermost quotation that ends right before a token. */
  readonly closing: ReadonlyMap<number, Quotation>
  /** Outermost quotation over a token, or undefined. */
  over(token: number): Quotation | undefined
  /** How many tokens from `from` to `to` stand in quotation marks. */
  quoted(from: number, to: number): number
  /** How many words stand from `from` to `to`. */
  words(from: number, to: number): number
}

/** @param outermost index of the outermost quotation over each token, or -1 */
export function indexQuotations(
  quotations: readonly Quotation[],
  tokens: Tokens,
  outermost: Int32Array,
): QuotationIndex {
  const opening = new Map<number, Quotation>()
  const closing = new Map<number, Quotation>()
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    opening.set(quotation.first, quotation)
    if (!closing.has(quotation.last)) closing.set(quotation.last, quotation)
  }
  const quoted = new Int32Array(tokens.length + 1)
  const words = new Int32Array(tokens.length + 1)
  for (let at = 0; at < tokens.length; at++) {
    quoted[at + 1] = quoted[at]! + (outermost[at]! >= 0 ? 1 : 0)
    words[at + 1] = words[at]! + ((tokens.shape[at]! & Shape.Punctuation) === 0 ? 1 : 0)
  }
  return {
    all: quotations,
    opening,
    closing,
    over: (token) => quotations[outermost[token]!],
    quoted: (from, to) => quoted[to]! - quoted[from]!,
    words: (from, to) => words[to]! - words[from]!,
  }
}
