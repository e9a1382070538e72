import type { Span } from '../record/span.ts'
import { splitText } from '../text/split.ts'
import type { SplitRules, SplitText } from '../text/text.ts'
import { Analyser } from './analyser.ts'
import type { ModelParts } from './model-file.ts'
import { UPOS } from './morphology-model.ts'
import type { MultiWordRange } from './text-words.ts'
import { unitsOf } from './units.ts'
import type { WordRules } from './word-rules.ts'
import { WordSplitter } from './words.ts'

/** A word with what the parser tells of it. Offsets are UTF-16 code units, `end` exclusive. */
export interface ParsedWord extends Span {
  /** The word as treebanks write it: that of the text, or its part of a contraction ("du": "de" and "le"). */
  readonly form: string
  readonly lemma: string
  /** Universal part of speech: https://universaldependencies.org/u/pos/ */
  readonly upos: string
  /** Features as CoNLL-U writes them, "Number=Plur|Person=3"; "_" where there are none. */
  readonly feats: string
  /** The head's place among the sentence's words, from 0; -1 for the root. */
  readonly head: number
  /** Relation to the head, with its subtype: https://universaldependencies.org/u/dep/ */
  readonly deprel: string
}

/** A sentence with its words. */
export interface ParsedSentence extends Span {
  readonly words: readonly ParsedWord[]
  /** Words `first` to `last` (exclusive, among the sentence's) that are written as one. */
  readonly multiWords: readonly MultiWordRange[]
  /** Whether it is a piece of a sentence too long to parse as one. */
  readonly cut: boolean
}

/** What a parser needs to know of a language beside its model. */
export interface ParserLanguage {
  readonly splitting: SplitRules
  readonly words: WordRules
}

/** Parses texts of one language. Pure; keeps buffers: one for one thread. */
export class TextParser {
  readonly analyser: Analyser
  private readonly language: ParserLanguage
  private readonly splitter: WordSplitter

  constructor(language: ParserLanguage, model: ModelParts) {
    this.language = language
    this.splitter = new WordSplitter(language.words)
    this.analyser = new Analyser(model)
  }

  /**
   * The sentences of a text. `names`: spans of names; each is parsed as one word, and its words hang on its first. Never throws; time is
   * linear in the text's length.
   */
  parse(text: string | SplitText, names: readonly Span[] = []): ParsedSentence[] {
    const split = typeof text === 'string' ? splitText(text, this.language.splitting) : text
    const { analyser } = this
    const { morphologist } = analyser
    const spans = [...names].sort((a, b) => a.start - b.start || b.end - a.end)
    const all = this.splitter.split(split, spans)
    const sentences = all.sentences.map(({ first, last }) => ({
      forms: all.form.slice(first, last),
      units: spans.length ? unitsOf(all.start, all.end, first, last, spans) : [],
    }))
    const analyses = analyser.analyseAll(sentences)
    return all.sentences.map(({ first, start, end, groups, cut }, sentence) => {
      const { forms } = sentences[sentence]
      const { tags, heads, labels, readings, length } = analyses[sentence]
      const words = forms.map(
        (form, at): ParsedWord => ({
          form,
          start: all.start[first + at],
          end: all.end[first + at],
          lemma: morphologist.lemmaOf(form, readings[at]),
          upos: UPOS[analyser.upos[tags[at]]],
          feats: morphologist.featsOf(readings[at]),
          head: heads[at] === length ? -1 : heads[at],
          deprel: analyser.labels[labels[at]],
        }),
      )
      const multiWords = groups.map((group) => ({ ...group, first: group.first - first, last: group.last - first }))
      return { start, end, words, multiWords, cut }
    })
  }
}
