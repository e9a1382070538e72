import { expect, test } from 'vitest'
import { type ConlluSentence, readConllu, writeConllu } from '../../chancery/src/parse/conllu.ts'
import { sentencesWithIncises } from './incises.ts'
import { randomFrom } from './random.ts'

const line = (id: number, form: string, upos: string, head: number, deprel: string) =>
  `${id}\t${form}\t_\t${upos}\t_\t_\t${head}\t${deprel}\t_\t_\n`
const plain =
  line(1, 'Les', 'DET', 2, 'det') +
  line(2, 'ministres', 'NOUN', 3, 'nsubj') +
  line(3, 'signeront', 'VERB', 0, 'root') +
  line(4, 'un', 'DET', 5, 'det') +
  line(5, 'accord', 'NOUN', 3, 'obj') +
  line(6, 'demain', 'ADV', 3, 'advmod') +
  line(7, '.', 'PUNCT', 3, 'punct')
const sentences = Array.from({ length: 60 }, () => [...readConllu(plain)][0] as ConlluSentence)

test('an incise hangs on the root, its comma and speaker on its verb', () => {
  const made = sentencesWithIncises(sentences, 60, randomFrom(3))
  expect(made).toHaveLength(60)
  for (const sentence of made) {
    expect([...readConllu(writeConllu(sentence))]).toHaveLength(1)
    const { words } = sentence
    const verb = words.findIndex(({ deprel }) => deprel === 'parataxis:insert')
    expect(words[verb]!.head).toBe(3)
    expect(words[6]).toMatchObject({ form: ',', head: verb + 1 })
    expect(words[words.length - 1]).toMatchObject({ form: '.', head: 3 })
    const subjects = words.filter(({ deprel, head }) => deprel === 'nsubj' && head === verb + 1)
    expect(subjects).toHaveLength(1)
    for (const { head } of words) expect(head).toBeLessThanOrEqual(words.length)
  }
  expect(new Set(made.map(({ words }) => words.map(({ form }) => form).join(' '))).size).toBeGreaterThan(40)
})

test('the same random numbers give the same sentences', () => {
  expect(sentencesWithIncises(sentences, 20, randomFrom(5))).toEqual(sentencesWithIncises(sentences, 20, randomFrom(5)))
})
