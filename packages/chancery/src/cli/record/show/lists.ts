import type { Page } from '../../../ledger/questions/page.ts'
import type { SearchAnswer } from '../../../ledger/questions/search.ts'
import type { ActView } from '../../../ledger/views/view.ts'
import { edtfWords } from '../../../record/edtf-words.ts'
import type { Span } from '../../../record/span.ts'
import { printable } from '../../show/excerpt.ts'
import type { Layout } from '../../show/layout.ts'
import { type Piece, wrap } from '../../show/wrap.ts'
import { close } from './dossier.ts'
import { factLines } from './facts.ts'
import { section, shownOf } from './section.ts'
import { numberSources } from './sources.ts'
import { ANSWERS } from './words.ts'

/** Acts in the order of their days, for people. */
export function showTimeline(answer: Page<ActView>, layout: Layout): string {
  const sources = numberSources()
  const acts = answer.items.flatMap((act) => factLines(act, sources, layout))
  const heading = ANSWERS[layout.messages.language].headings.acts
  return close(section(heading, shownOf(answer, layout), acts, layout).slice(1), acts.length, sources, layout)
}

/** Dispatches that hold the words, each with the place where; the words in bold, or between asterisks where there is no colour. */
export function showSearch(answer: SearchAnswer, layout: Layout): string {
  const { messages, style, width } = layout
  const words = ANSWERS[messages.language]
  const body = answer.items.flatMap(({ source, titleMarks, snippet }) => {
    const date = source.published ? edtfWords(source.published, messages.language) : messages.publishedUnknown
    const title = source.title ? marked(source.title, 0, titleMarks, layout) : []
    const about = [source.outlet, date, source.language, source.url ?? source.givenId ?? source.origin, source.id]
    return [
      ...wrap(title.length ? title : [{ text: source.id }], width, '  ', '      '),
      ...wrap(
        [
          {
            text: about
              .filter((part) => part !== null)
              .map(printable)
              .join(' · '),
            style: style.faint,
          },
        ],
        width,
        '      ',
      ),
      ...wrap(
        snippet
          ? [
              { text: '… ', style: style.faint },
              ...marked(snippet.text, snippet.start, snippet.marks, layout),
              { text: ' …', style: style.faint },
            ]
          : [{ text: words.noSnippet, style: style.faint }],
        width,
        '      │ ',
      ),
    ]
  })
  const lines = section(words.headings.found, shownOf(answer, layout), body, layout).slice(1)
  return `${(body.length ? lines : [words.nothing]).join('\n')}\n`
}

/** A text with its marks in bold; between asterisks where bold would not show. */
function marked(text: string, from: number, marks: readonly Span[], { style }: Layout): Piece[] {
  const plain = style.strong('x') === 'x'
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push({ text: printable(text.slice(at, start - from)) })
    const word = printable(text.slice(start - from, end - from))
    pieces.push({ text: plain ? `*${word}*` : word, style: style.strong })
    at = end - from
  }
  pieces.push({ text: printable(text.slice(at)) })
  return pieces
}
