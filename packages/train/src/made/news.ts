import type { ConlluSentence } from '../../../chancery/src/parse/conllu.ts'
import { type Random, randomFrom, shuffled } from '../random.ts'
import { diplomaticSentences } from './diplomacy.ts'
import { withIncise, withLateIncise } from './incises.ts'
import { withAdverb, withDay, withManner } from './inserts.ts'
import { withReport } from './reports.ts'

/** How many sentences of each kind are made for training. */
export interface News {
  readonly incises: number
  readonly reports: number
  readonly days: number
  readonly adverbs: number
  readonly manners: number
  /** Incises after coordinated clauses: the first verb is what they hang on. */
  readonly late: number
  /** Sentences of diplomatic prose, made of no treebank's. */
  readonly diplomacy: number
}

type Make = (sentence: ConlluSentence, random: Random) => ConlluSentence | null

const KINDS: readonly (readonly [kind: Exclude<keyof News, 'diplomacy'>, make: Make])[] = [
  ['incises', withIncise],
  ['reports', withReport],
  ['days', withDay],
  ['adverbs', withAdverb],
  ['manners', withManner],
  ['late', withLateIncise],
]

/**
 * What news is full of and treebanks of other texts have little of, put into treebank sentences: as many of each kind as asked for, or as there
 * are places. The same sentences give the same ones.
 */
export const newsOf = (sentences: readonly ConlluSentence[], news: News): ConlluSentence[] => [
  ...KINDS.flatMap(([kind, make], at) => made(sentences, news[kind], randomFrom(2 + at), make)),
  ...diplomaticSentences(news.diplomacy),
]

/** What `make` makes of sentences in a random order, until there are `count`. */
export function made(
  sentences: readonly ConlluSentence[],
  count: number,
  random: Random,
  make: Make,
): ConlluSentence[] {
  const out: ConlluSentence[] = []
  if (count === 0) return out
  for (const sentence of shuffled(sentences, random)) {
    const one = make(sentence, random)
    if (one) out.push(one)
    if (out.length === count) break
  }
  return out
}
