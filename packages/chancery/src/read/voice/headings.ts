import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { Document } from '../names/documents.ts'
import type { Voucher } from './draft.ts'
import { finiteBetween, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

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
  if (scan.quotations.over(first)) return null
  for (let at = first; at < last && at < first + LEAD; at++) {
    const found = scan.documents.over(at)
    if (!found) continue
    const { document } = found
    if (!document.speaks || finiteBetween(scan, first, found.noun) || finiteBetween(scan, found.noun + 1, last))
      return null
    if (!document.issuers.length && !document.parties.length) {
      if (!isOwned(scan, found.noun + 1, last)) return null
      nameInFull(scan, document, first, last)
    }
    return { sentence: index, voucher: { kind: 'document', index: document.index } }
  }
  return null
}

/** "COMMUNIQUÉ DE PRESSE DU COMITÉ …": whose it is stands behind the noun with an article, though the reader knows no such body. */
function isOwned({ words, syntax }: VoiceScan, from: number, last: number): boolean {
  for (let at = from; at < last - 1; at++)
    if (
      (words.is(at, Word.Of) || syntax.rules.by.has(syntax.norm(at))) &&
      (words.is(at, Word.Article) || words.is(at + 1, Word.Article))
    )
      return true
  return false
}

/** Where no actor is known for whoever issued it, the line itself names the document best. */
function nameInFull({ syntax }: VoiceScan, document: Document, first: number, last: number): void {
  const { start, end, raw } = syntax.tokens
  document.name = raw.slice(start[first], end[last - 1]).replace(/\s+/g, ' ')
  document.mentions[0] = { start: start[first]!, end: end[last - 1]! }
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
