import type { Span } from '../packages/chancery/src/record/span.ts'

/** Words of a gold text: by themselves, or with the count of the occurrence that is meant (see GUIDE.md of ../shared/gold). */
export type Words = string | { readonly text: string; readonly at: number }

export const textOf = (words: Words): string => (typeof words === 'string' ? words : words.text)

/** The first place, or the one counted, where the words stand. UTF-16 code units; start −1 where they do not. */
export function spanOf(text: string, words: Words): Span {
  let start = -1
  for (let at = typeof words === 'string' ? 1 : words.at; at > 0; at--) start = text.indexOf(textOf(words), start + 1)
  return { start, end: start + textOf(words).length }
}
