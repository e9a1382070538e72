import { WordAtoms, type WordSource } from '../../chancery/src/parse/atoms.ts'
import type { ConlluSentence } from '../../chancery/src/parse/conllu.ts'
import { fineTagOf } from '../../chancery/src/parse/morphology-model.ts'
import { countsOf, type Guess, kindsOf, type ParserInput } from '../../chancery/src/parse/parse-features.ts'

/** A treebank sentence in numbers. Word `length` is the root. */
export interface Sample {
  readonly source: ConlluSentence
  readonly length: number
  readonly bases: Int32Array
  /** Gold tags, heads and labels. */
  readonly gold: Uint8Array
  readonly heads: Int32Array
  readonly labels: Uint8Array
  /** Tags as a tagger gives them, which trees are learned from; 255 for the root. */
  readonly tags: Uint8Array
  /** What the first pass of the parser gives, once it is trained. */
  guess: Guess | null
}

/** Names counted from 0 in the order in which they come. */
export class Names {
  readonly all: string[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.all.length
    if (number > 254) throw new Error(`more than 255 names: ${name}`)
    this.all.push(name)
    this.numbers.set(name, number)
    return number
  }
}

/** Makes samples of sentences; all samples of one maker share their numbers. */
export class SampleMaker {
  readonly atoms: WordAtoms
  readonly tags: Names = new Names()
  readonly labels: Names = new Names()

  constructor(words: WordSource) {
    this.atoms = new WordAtoms(words)
  }

  make(source: ConlluSentence): Sample {
    const { words } = source
    const { length } = words
    return {
      source,
      length,
      bases: Int32Array.from(words, ({ form }) => this.atoms.baseOf(form)),
      gold: Uint8Array.from(words, ({ upos, feats }) => this.tags.numberOf(fineTagOf(upos, feats))),
      heads: Int32Array.from(words, ({ head }) => (head === 0 ? length : head - 1)),
      labels: Uint8Array.from(words, ({ deprel }) => this.labels.numberOf(deprel)),
      tags: new Uint8Array(length + 1).fill(255),
      guess: null,
    }
  }

  /** The kinds of the tags that are known by now. */
  get kinds(): Uint8Array {
    return kindsOf(this.tags.all)
  }

  inputOf(sample: Sample): ParserInput {
    const { bases, tags, length, guess } = sample
    const counts = countsOf(tags, length, this.kinds)
    return { values: this.atoms.values, bases, tags, length, counts, guess }
  }
}
