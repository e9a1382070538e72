import type { StatementDraft } from './draft.ts'
import type { VoiceScan } from './scan.ts'

/** How much of a headline's words the body must have in one statement to tell the same. */
const SAME = 0.5

/** Shortest word that counts, in letters. */
const LONG = 4

/** How many words of a statement are compared. */
const WORDS = 60

/** Drops what a headline tells by a verb of saying where the body tells the same again: it is one statement, the body's. */
export function dropRepeated(scan: VoiceScan, statements: readonly StatementDraft[]): StatementDraft[] {
  const heads = statements.filter((statement) => scan.isHeadline(statement.sentence) && statement.form === 'indirect')
  if (heads.length === 0) return [...statements]
  const body = statements.filter(({ sentence }) => !scan.isHeadline(sentence)).map((told) => wordsOf(scan, told))
  const repeated = new Set(
    heads.slice(0, 4).filter((head) => {
      const words = wordsOf(scan, head)
      return body.some((told) => [...words].filter((word) => told.has(word)).length >= SAME * words.size)
    }),
  )
  return statements.filter((statement) => !repeated.has(statement))
}

/** The longer words of a content, folded and cut to their first letters, so that a verb's tenses are alike. */
function wordsOf({ syntax }: VoiceScan, { run: [first, last] }: StatementDraft): Set<string> {
  const words = new Set<string>()
  for (let at = first; at < last && at < first + WORDS; at++) {
    const fold = syntax.tokens.fold[at]!
    if (fold.length >= LONG && !syntax.isPunctuation(at)) words.add(fold.slice(0, 6))
  }
  return words
}
