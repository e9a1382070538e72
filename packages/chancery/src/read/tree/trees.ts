import type { SentenceParser } from '../../parse/sentence-trees.ts'
import type { TokenTree } from '../../parse/token-tree.ts'
import type { Span } from '../../record/span.ts'
import type { SplitText } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { Mention } from '../names/mention.ts'
import { type ClassedWords, Phrasal } from '../word-classes.ts'

/** The trees of one dispatch, each made when it is first asked for. What names actors is one word to the parser. */
export class Trees {
  private readonly parser: () => SentenceParser | null
  private readonly text: SplitText
  private readonly words: ClassedWords
  private readonly made = new Map<number, TokenTree | null>()

  constructor(parser: () => SentenceParser | null, text: SplitText, words: ClassedWords) {
    this.parser = parser
    this.text = text
    this.words = words
  }

  /** The tree of a sentence; null without a parser, and for sentences too long. */
  of({ sentence, mentions }: Clause): TokenTree | null {
    const known = this.made.get(sentence.index)
    if (known !== undefined) return known
    const tree = this.parser()?.parse(this.text, sentence, this.names(mentions)) ?? null
    this.made.set(sentence.index, tree)
    return tree
  }

  /** The spans of mentions without their determiners, in text order. */
  private names(mentions: readonly Mention[]): Span[] {
    const { start, end } = this.text.tokens
    const spans: Span[] = []
    for (const { inner, first, last } of mentions) {
      if (inner) continue
      let from = first
      while (from < last - 1 && this.words.phrasal[from] & (Phrasal.Article | Phrasal.Determiner)) from++
      spans.push({ start: start[from], end: end[last - 1] })
    }
    return spans
  }
}
