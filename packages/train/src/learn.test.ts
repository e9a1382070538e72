import { expect, test } from 'vitest'
import { readConllu } from '../../chancery/src/parse/conllu.ts'
import { guessOf, mirrored, mirroredHeads } from '../../chancery/src/parse/mirror.ts'
import { writeModel } from '../../chancery/src/parse/model-file.ts'
import { TreeParser } from '../../chancery/src/parse/tree-parser.ts'
import { Moves } from '../../chancery/src/parse/weights.ts'
import type { Plan } from './course.ts'
import { learn } from './learn.ts'
import { SampleMaker } from './samples.ts'

const course = { passes: 4, dropout: 0.1 }
const plan: Plan = {
  tags: course,
  moves: course,
  guesses: course,
  labels: course,
  news: { incises: 0, reports: 0, days: 0, adverbs: 0, manners: 0, late: 0, diplomacy: 0 },
  voters: 2,
  folds: 3,
  leastMove: 0,
  leastTag: 0,
  leastLabel: 0,
}
const NOUNS = ['ministre', 'président', 'accord', 'traité', 'envoyé', 'sommet']
const VERBS = ['signe', 'quitte', 'salue', 'rejette']

/** "le ministre signe un accord demain ." and such: subject, verb, object. */
const sentences = Array.from({ length: 40 }, (_, i) => {
  const word = (id: number, form: string, upos: string, head: number, deprel: string): string =>
    `${id}\t${form}\t_\t${upos}\t_\t_\t${head}\t${deprel}\t_\t_\n`
  const text =
    word(1, 'le', 'DET', 2, 'det') +
    word(2, NOUNS[i % 6]!, 'NOUN', 3, 'nsubj') +
    word(3, VERBS[i % 4]!, 'VERB', 0, 'root') +
    word(4, 'un', 'DET', 5, 'det') +
    word(5, NOUNS[(i * 5 + 1) % 6]!, 'NOUN', 3, 'obj') +
    word(6, '.', 'PUNCT', 3, 'punct')
  return [...readConllu(text)][0]!
})

const train = () => {
  const maker = new SampleMaker({ lex: () => 0, cluster: () => 0, shortCluster: () => 0 })
  const samples = sentences.map((sentence) => maker.make(sentence))
  return { maker, samples, learned: learn(samples, maker, plan, () => {}) }
}

test('the same sentences give the same bytes', () => {
  const bytes = () =>
    writeModel({ language: 'fr', ...train().learned, words: new Uint8Array(0), morphology: new Uint8Array(0) })
  expect(Buffer.compare(bytes(), bytes())).toBe(0)
})

test('what was learned parses its own sentences', () => {
  const { maker, samples, learned } = train()
  const first = new TreeParser(new Moves(learned.guesses))
  const second = new TreeParser(new Moves(learned.moves))
  for (const sample of samples) {
    const { length } = sample
    const heads = new Int32Array(length)
    const input = maker.inputOf({ ...sample, guess: null })
    first.parse(mirrored(input, maker.kinds), heads)
    second.parse({ ...input, guess: guessOf(mirroredHeads(heads, length), length) }, heads)
    expect([...heads]).toEqual([...sample.heads])
  }
})
