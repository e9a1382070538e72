import type { ConlluSentence, Word } from '../../chancery/src/parse/conllu.ts'
import {
  type Alignment,
  alignWords,
  type CharacterSpan,
  EvaluationError,
  type Layout,
  layOut,
  type PlacedWord,
} from './evaluate-alignment.ts'

/** What is measured, in the shared task's order. */
export const METRICS = [
  'Tokens',
  'Sentences',
  'Words',
  'UPOS',
  'XPOS',
  'UFeats',
  'AllTags',
  'Lemmas',
  'UAS',
  'LAS',
  'CLAS',
  'MLAS',
  'BLEX',
] as const
export type Metric = (typeof METRICS)[number]

/** Counts, and ratios from 0 to 1 (0 where nothing was there to find). `aligned` is `correct` over the aligned words. */
export interface Score {
  readonly gold: number
  readonly system: number
  readonly correct: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly aligned: number
}

export type Evaluation = Readonly<Record<Metric, Score>>

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const contentRelations = set(
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep',
)
const functionRelations = set('aux cop mark det clf case cc')
const universalFeatures = set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite',
)

const relation = ({ deprel }: Word): string => deprel.split(':', 1)[0]!
const features = ({ feats }: Word): string =>
  feats
    .split('|')
    .filter((feature) => universalFeatures.has(feature.split('=', 1)[0]!))
    .sort()
    .join('|')
const isContent = ({ word }: PlacedWord): boolean => contentRelations.has(relation(word))

/**
 * Measures sentences of a system against gold ones by the CoNLL 2018 shared task (Straka and Popel's conll18_ud_eval:
 * https://universaldependencies.org/conll18/evaluation.html). Relations count without their subtype, features if they are
 * universal. Throws an `EvaluationError` if the characters of the tokens, white space left out, are not the same, or if a
 * sentence is not one tree.
 */
export const evaluate = (gold: readonly ConlluSentence[], system: readonly ConlluSentence[]): Evaluation => {
  const one = layOut(gold)
  const other = layOut(system)
  checkCharacters(one.characters, other.characters)
  const alignment = alignWords(one, other)
  const sides = sidesOf(one, other, alignment)
  const score = (key: KeyOf, content = false): Score => wordScore(sides, alignment, key, content)
  const lemma: KeyOf = (side, at) => {
    const own = side.layout.words[at]!.word.lemma
    const golds = side.goldOf(at)
    return golds !== NOT_ALIGNED && one.words[golds]!.word.lemma === '_' ? '_' : own
  }
  const arc: KeyOf = (side, at) => {
    const { word, parent } = side.layout.words[at]!
    return `${side.goldOf(parent)} ${relation(word)}`
  }
  return {
    Tokens: spanScore(one.tokens, other.tokens),
    Sentences: spanScore(one.sentences, other.sentences),
    Words: scoreOf(one.words.length, other.words.length, alignment.pairs.length, alignment.pairs.length),
    UPOS: score(({ layout }, at) => layout.words[at]!.word.upos),
    XPOS: score(({ layout }, at) => layout.words[at]!.word.xpos),
    UFeats: score(({ layout }, at) => features(layout.words[at]!.word)),
    AllTags: score(({ layout }, at) => {
      const { word } = layout.words[at]!
      return `${word.upos}\t${word.xpos}\t${features(word)}`
    }),
    Lemmas: score(lemma),
    UAS: score((side, at) => String(side.goldOf(side.layout.words[at]!.parent))),
    LAS: score(arc),
    CLAS: score(arc, true),
    MLAS: score((side, at) => {
      const tagged = (each: number): string => {
        const { word } = side.layout.words[each]!
        return `${relation(word)}\t${word.upos}\t${features(word)}`
      }
      const children = side.functionWords[at]!.map((child) => `${side.goldOf(child)}\t${tagged(child)}`)
      return [`${side.goldOf(side.layout.words[at]!.parent)}\t${tagged(at)}`, ...children].join('\n')
    }, true),
    BLEX: score((side, at) => `${arc(side, at)}\t${lemma(side, at)}`, true),
  }
}

const NOT_ALIGNED = -2

/** One side of the comparison, its words told by their gold words. */
interface Side {
  readonly layout: Layout
  /** The gold word of a word; -1 for "no word" (a root's head), `NOT_ALIGNED` where there is none. */
  goldOf(at: number): number
  /** The dependents of each word whose relations are of function words. */
  readonly functionWords: readonly (readonly number[])[]
}

/** What must be the same for a pair of words to count. */
type KeyOf = (side: Side, at: number) => string

const sidesOf = (gold: Layout, system: Layout, alignment: Alignment): readonly [Side, Side] => {
  const goldOf = (at: number): number => {
    if (at < 0) return -1
    const golds = alignment.goldOf[at]!
    return golds < 0 ? NOT_ALIGNED : golds
  }
  return [
    { layout: gold, goldOf: (at: number) => at, functionWords: functionWords(gold) },
    { layout: system, goldOf, functionWords: functionWords(system) },
  ]
}

const functionWords = ({ words }: Layout): number[][] => {
  const children = words.map((): number[] => [])
  for (const { index, parent, word } of words)
    if (parent >= 0 && functionRelations.has(relation(word))) children[parent]!.push(index)
  return children
}

const wordScore = (
  [gold, system]: readonly [Side, Side],
  alignment: Alignment,
  key: KeyOf,
  content: boolean,
): Score => {
  const pairs = content ? alignment.pairs.filter(([one]) => isContent(one)) : alignment.pairs
  const correct = pairs.filter(([one, other]) => key(gold, one.index) === key(system, other.index)).length
  const count = ({ layout: { words } }: Side): number => (content ? words.filter(isContent).length : words.length)
  return scoreOf(count(gold), count(system), correct, pairs.length)
}

const spanScore = (gold: readonly CharacterSpan[], system: readonly CharacterSpan[]): Score => {
  let correct = 0
  for (let g = 0, s = 0; g < gold.length && s < system.length; ) {
    const one = gold[g]!
    const other = system[s]!
    if (other.start < one.start) s++
    else if (one.start < other.start) g++
    else {
      if (one.end === other.end) correct++
      g++
      s++
    }
  }
  return scoreOf(gold.length, system.length, correct, 0)
}

const scoreOf = (gold: number, system: number, correct: number, aligned: number): Score => ({
  gold,
  system,
  correct,
  precision: ratio(correct, system),
  recall: ratio(correct, gold),
  f1: ratio(2 * correct, gold + system),
  aligned: ratio(correct, aligned),
})

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const checkCharacters = (gold: string, system: string): void => {
  if (gold === system) return
  let at = 0
  while (at < gold.length && gold[at] === system[at]) at++
  const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 10), at + 20))
  throw new EvaluationError(`characters differ at ${at}: gold has ${near(gold)}, the system ${near(system)}`)
}
