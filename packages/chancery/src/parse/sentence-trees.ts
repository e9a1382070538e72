import type { Span } from '../record/span.ts'
import type { Sentence, SplitText } from '../text/text.ts'
import { Analyser } from './analyser.ts'
import type { ModelParts } from './model-file.ts'
import type { ParserLanguage } from './text-parser.ts'
import { TokenTree } from './token-tree.ts'
import { unitsOf } from './units.ts'
import { WordSplitter } from './words.ts'

/** A longer sentence has no tree: it is a list or a table, and would cost as much as a text. */
const LONGEST = 200

/** Parses single sentences of texts that are split already. Keeps buffers: one for one thread. */
export class SentenceParser {
  private readonly splitter: WordSplitter
  private readonly analyser: Analyser

  constructor(language: ParserLanguage, model: ModelParts) {
    this.splitter = new WordSplitter(language.words)
    this.analyser = new Analyser(model)
  }

  /** The tree of a sentence over its tokens, null for one too long. `names`: spans in text order, each parsed as one word. */
  parse(text: SplitText, sentence: Sentence, names: readonly Span[]): TokenTree | null {
    const { first, last } = sentence
    if (last - first > LONGEST) return null
    const words = this.splitter.split(text, [], [sentence])
    const units = names.length ? unitsOf(words.start, words.end, 0, words.length, names) : []
    const [{ heads, labels }] = this.analyser.parse([{ forms: words.form, units }])
    const size = last - first
    const tokenHeads = new Int32Array(size)
    const tokenLabels = new Uint8Array(size)
    const flat = this.analyser.nameLabel
    // a token of several words ("du") is its first; of several tokens that make one word the first stands for all
    let word = 0
    let lead = -1
    for (let at = 0; at < size; at++) {
      while (word < words.length && words.token[word] < first + at) word++
      if (word < words.length && words.token[word] === first + at) {
        lead = at
        const own = words.token[word]
        let head = heads[word]
        while (head < words.length && words.token[head] === own) head = heads[head]
        tokenHeads[at] = head >= words.length ? size : words.token[head] - first
        tokenLabels[at] = labels[word]
      } else {
        tokenHeads[at] = lead < 0 ? size : lead
        tokenLabels[at] = flat
      }
    }
    return new TokenTree(first, tokenHeads, tokenLabels, this.analyser.labels)
  }
}
