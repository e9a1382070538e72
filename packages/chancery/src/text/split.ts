import { paragraphStarts } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'
import { SentenceFinder } from './sentences.ts'
import type { Paragraph, Sentence, SplitRules, SplitText } from './text.ts'
import { tokenise } from './tokens.ts'

/**
 * Splits a text into tokens, quotations, sentences and paragraphs, once, for every later stage. Pure; never throws;
 * time grows linearly with the text. All offsets are UTF-16 code units into `raw`.
 */
export const splitText = (raw: string, rules: SplitRules): SplitText => {
  const tokens = tokenise(raw, rules)
  const starts = paragraphStarts(tokens)
  const { quotations, roles } = findQuotations(tokens, starts)
  const finder = new SentenceFinder(tokens, rules, roles)
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  starts.forEach((first, index) => {
    const last = starts[index + 1] ?? tokens.length
    const heads = finder.starts(first, last)
    const own = heads.map((head, i): Sentence => {
      const next = heads[i + 1] ?? last
      const span = { start: tokens.start[head], end: tokens.end[next - 1] }
      return { index: sentences.length + i, paragraph: index, first: head, last: next, ...span }
    })
    for (const sentence of own) sentences.push(sentence)
    paragraphs.push({ index, first, last, start: tokens.start[first], end: tokens.end[last - 1], sentences: own })
  })
  return { raw, tokens, sentences, paragraphs, quotations }
}
