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
  for (let paragraph = 0; paragraph < starts.length; paragraph++) {
    const first = starts[paragraph]
    const last = paragraph + 1 < starts.length ? starts[paragraph + 1] : tokens.length
    const heads = finder.starts(first, last)
    const own: Sentence[] = []
    for (let i = 0; i < heads.length; i++) {
      const next = i + 1 < heads.length ? heads[i + 1] : last
      const sentence = {
        index: sentences.length,
        paragraph,
        first: heads[i],
        last: next,
        start: tokens.start[heads[i]],
        end: tokens.end[next - 1],
      }
      own.push(sentence)
      sentences.push(sentence)
    }
    paragraphs.push({
      index: paragraph,
      first,
      last,
      start: tokens.start[first],
      end: tokens.end[last - 1],
      sentences: own,
    })
  }
  return { raw, tokens, sentences, paragraphs, quotations }
}
