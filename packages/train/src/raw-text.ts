import type { ConlluSentence, MultiWord, Word } from '../../chancery/src/parse/conllu.ts'
import type { TextWords } from '../../chancery/src/parse/text-words.ts'

/**
 * The raw text of treebank sentences: their `# text` lines, joined by a space, or by what `between` says; a blank line where a paragraph or
 * document begins (`# newpar`, `# newdoc`).
 */
export const rawTextOf = (sentences: readonly ConlluSentence[], between = ' '): string => {
  const parts: string[] = []
  for (const { comments } of sentences) {
    const text = comments.find((comment) => comment.startsWith('text = '))?.slice('text = '.length)
    if (text === undefined) throw new Error('a sentence without its # text')
    if (parts.length > 0) parts.push(comments.some((comment) => /^new(?:par|doc)\b/.test(comment)) ? '\n\n' : between)
    parts.push(text)
  }
  return parts.join('')
}

const blank = { lemma: '_', upos: '_', xpos: '_', feats: '_', deps: '_', misc: '_' } as const

/**
 * Words of a text as CoNLL-U without tags, all words of a sentence hung on its first: enough to measure the splitting.
 * Invisible characters that lie in no token (a lone soft hyphen) join the token after them, since the measure compares all.
 */
export const untagged = (words: TextWords): ConlluSentence[] => {
  const { raw, start, end } = words
  let covered = 0
  const stray = (from: number, to: number): string => {
    const gap = raw.slice(covered, from)
    covered = Math.max(covered, to)
    return /^ ?$/.test(gap) ? '' : gap.replace(/\s/g, '')
  }
  return words.sentences.map(({ first, last, groups }) => {
    const own: Word[] = []
    const multiWords: MultiWord[] = []
    for (let at = first, group = 0; at < last; at++) {
      const range = groups[group]
      const strays = stray(start[at]!, end[at]!)
      if (range && at === range.first) {
        const form = strays + raw.slice(range.start, range.end)
        multiWords.push({ first: at - first + 1, last: range.last - first, form, misc: '_' })
      }
      const form = range && at >= range.first ? words.form[at]! : strays + words.form[at]!
      own.push({ form, ...blank, head: at === first ? 0 : 1, deprel: at === first ? 'root' : 'dep' })
      if (range && at === range.last - 1) group++
    }
    return { comments: [], words: own, multiWords }
  })
}
