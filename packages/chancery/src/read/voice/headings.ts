import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { Voucher } from './draft.ts'
import { finiteBetween, type VoiceScan } from './scan.ts'

/** A line of its own that brings in a document: the sentence, and the document that vouches for what follows. */
export interface Heading {
  readonly sentence: number
  readonly voucher: Voucher
}

/** Longest heading, and how far from its start the document's noun may stand, in tokens. */
const LONGEST = 30
const LEAD = 3

/**
 * "Déclaration du porte-parole du ministère, 28 janvier" on a line of its own: the text under it is that document's. One
 * that does not tell whose it is is page furniture, and one at the head of the text is the text's own title.
 */
export function headingOf(scan: VoiceScan, { sentence }: Clause): Heading | null {
  const { first, last, index } = sentence
  if (index === 0 || last - first > LONGEST || !opensLine(scan, first) || !opensLine(scan, last)) return null
  if (finiteBetween(scan, first, last) || scan.quotations.over(first)) return null
  for (let at = first; at < last && at < first + LEAD; at++) {
    const found = scan.documents.over(at)
    if (!found) continue
    const { document } = found
    const owned = document.issuers.length > 0 || document.parties.length > 0
    return document.speaks && owned ? { sentence: index, voucher: { kind: 'document', index: document.index } } : null
  }
  return null
}

/** Whether a line begins at a token, or right before it with a number: "1. Communiqué". */
function opensLine({ syntax }: VoiceScan, token: number): boolean {
  const { shape, length } = syntax.tokens
  if (token >= length) return true
  for (let at = token; at >= 0 && at > token - 3; at--) {
    if (shape[at]! & Shape.LineBefore || at === 0) return true
    if (!(shape[at - 1]! & (Shape.Number | Shape.Punctuation))) return false
  }
  return false
}
