import { LANGUAGES } from '../../lang/index.ts'
import type { Span } from '../../record/span.ts'
import { splitText } from '../../text/split.ts'

/** So many code units before and after a quotation are looked through for the ends of its sentence. */
const AROUND = 320

/** What stands in the sentence of a quotation before and after it; "…" where it begins or ends too far away. */
export interface Around {
  readonly before: string
  readonly after: string
}

const NONE: Around = { before: '', after: '' }

/** The rest of the sentence that a stretch of a text stands in; of the first and last, where it runs over several. */
export function aroundOf(text: string, language: string, { start, end }: Span): Around {
  const rules = LANGUAGES.get(language)?.splitting
  if (!rules) return NONE
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const { sentences } = splitText(text.slice(from, to), rules)
  const first = sentences.findLast((sentence) => from + sentence.start <= start)
  const last = sentences.find((sentence) => from + sentence.end >= end)
  if (!first || !last) return NONE
  const [open, close] = [from + first.start, from + last.end]
  const cutBefore = open <= from && from > 0
  const cutAfter = close >= to && to < text.length
  return {
    before: cutBefore ? `… ${text.slice(open, start).replace(/^\S*\s*/u, '')}` : text.slice(open, start),
    after: cutAfter ? `${text.slice(end, close).replace(/\s*\S*$/u, '')} …` : text.slice(end, close),
  }
}
