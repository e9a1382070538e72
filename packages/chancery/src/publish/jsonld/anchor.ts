import type { QuoteView } from '../../ledger/views/view.ts'
import { node, ref } from './context.ts'

/** Characters before and after that a TextQuoteSelector gives, so that the words are found again in a text that was reflowed. */
const AROUND = 32

/** Turns offsets in UTF-16 code units into offsets in code points, as the Web Annotation model counts. */
export function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((match) => match.index)
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** Where the words of a line stand in their dispatch: W3C Web Annotation, by quotation and by position. */
export function annotation(body: string, dispatch: string, text: string, quotes: readonly QuoteView[]): object {
  const toPoints = codePoints(text)
  return node({
    '@id': `urn:chancery:${body}:evidence`,
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': 'oa:linking' },
    'oa:hasBody': ref(body),
    'oa:hasTarget': quotes.map(({ start, end, text: exact }) => ({
      '@type': 'oa:SpecificResource',
      'oa:hasSource': ref(dispatch),
      'oa:hasSelector': [
        {
          '@type': 'oa:TextQuoteSelector',
          'oa:exact': exact,
          'oa:prefix': whole(text.slice(Math.max(0, start - AROUND), start)),
          'oa:suffix': whole(text.slice(end, end + AROUND)),
        },
        { '@type': 'oa:TextPositionSelector', 'oa:start': toPoints(start), 'oa:end': toPoints(end) },
      ],
    })),
  })
}

/** Without half a surrogate pair at either end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
