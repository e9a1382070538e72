import type { SourceView } from '../../../ledger/views/view.ts'
import { edtfWords } from '../../../record/edtf-words.ts'
import { printable } from '../../show/excerpt.ts'
import type { Layout } from '../../show/layout.ts'
import { wrap } from '../../show/wrap.ts'
import { ANSWERS } from './words.ts'

/** The sources of an answer, numbered from 1 in the order in which they are cited. */
export interface Sources {
  /** "[1][3]": each source once. */
  cite(sources: readonly SourceView[]): string
  /** The list for the foot of the answer. */
  lines(layout: Layout): string[]
}

export function numberSources(): Sources {
  const numbers = new Map<string, { n: number; source: SourceView }>()
  const number = (source: SourceView): number => {
    const known = numbers.get(source.id)
    if (known) return known.n
    numbers.set(source.id, { n: numbers.size + 1, source })
    return numbers.size
  }
  return {
    cite: (sources) =>
      [...new Set(sources.map(number))]
        .sort((a, b) => a - b)
        .map((n) => `[${n}]`)
        .join(''),
    lines: ({ messages, style, width }) =>
      [...numbers.values()].flatMap(({ n, source }) => {
        const { outlet, published, title, url, givenId, id, origin, copyOf } = source
        const date = published ? edtfWords(published, messages.language) : messages.publishedUnknown
        const about = [
          outlet,
          date,
          title === null ? null : messages.quotes.join(title),
          url ?? givenId ?? origin,
          copyOf === null ? null : `${ANSWERS[messages.language].copy} ${copyOf}`,
        ]
        const told = about.filter((part) => part !== null).map(printable)
        return wrap(
          [
            { text: `[${n}]`.padEnd(5), style: style.strong },
            { text: told.join(' · ') },
            { text: ` · ${id}`, style: style.faint },
          ],
          width,
          '  ',
          '       ',
        )
      }),
  }
}
