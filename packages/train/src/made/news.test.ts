import { describe, expect, test } from 'vitest'
import { type ConlluSentence, readConllu, writeConllu } from '../../../chancery/src/parse/conllu.ts'
import { diplomaticSentences } from './diplomacy.ts'
import { type News, newsOf } from './news.ts'

const line = (id: number, form: string, upos: string, head: number, deprel: string, feats = '_') =>
  `${id}\t${form}\t_\t${upos}\t_\t${feats}\t${head}\t${deprel}\t_\t_\n`
const plain =
  line(1, 'Les', 'DET', 2, 'det') +
  line(2, 'ministres', 'NOUN', 4, 'nsubj') +
  line(3, 'ont', 'AUX', 4, 'aux:tense') +
  line(4, 'signé', 'VERB', 0, 'root', 'VerbForm=Part|Tense=Past') +
  line(5, 'un', 'DET', 6, 'det') +
  line(6, 'accord', 'NOUN', 4, 'obj') +
  line(7, 'et', 'CCONJ', 8, 'cc') +
  line(8, 'dîné', 'VERB', 4, 'conj', 'VerbForm=Part|Tense=Past') +
  line(9, '.', 'PUNCT', 4, 'punct')
const sentences = Array.from({ length: 60 }, () => [...readConllu(plain)][0] as ConlluSentence)
const NONE: News = { incises: 0, reports: 0, days: 0, adverbs: 0, manners: 0, late: 0, diplomacy: 0 }
const make = (news: Partial<News>): ConlluSentence[] => newsOf(sentences, { ...NONE, ...news })
const textOf = ({ words }: ConlluSentence): string => words.map(({ form }) => form).join(' ')

/** One root, every head in the sentence, no word that is its own ancestor. */
const isTree = ({ words }: ConlluSentence): boolean =>
  words.filter(({ head }) => head === 0).length === 1 &&
  words.every((_, at) => {
    let place = at + 1
    for (let steps = 0; steps <= words.length; steps++) {
      if (place === 0) return true
      place = words[place - 1]?.head ?? Number.NaN
    }
    return false
  })

describe('sentences made for training', () => {
  test.each(['incises', 'reports', 'days', 'adverbs', 'manners', 'late', 'diplomacy'] as const)(
    '%s: trees, many of them, the same each time',
    (kind) => {
      const made = make({ [kind]: 40 })
      expect(made).toHaveLength(40)
      for (const sentence of made) {
        expect(isTree(sentence), textOf(sentence)).toBe(true)
        expect([...readConllu(writeConllu(sentence))]).toHaveLength(1)
      }
      expect(new Set(made.map(textOf)).size).toBeGreaterThan(kind === 'days' ? 5 : 7)
      expect(make({ [kind]: 40 })).toEqual(made)
    },
  )

  test('an incise hangs on the root, its comma and speaker on its verb', () => {
    for (const { words } of make({ incises: 40 })) {
      const verb = words.findIndex(({ deprel }) => deprel === 'parataxis:insert')
      expect(words[verb]!.head).toBe(4)
      expect(words[8]).toMatchObject({ form: ',', head: verb + 1 })
      expect(words.at(-1)).toMatchObject({ form: '.', head: 4 })
      expect(words.filter(({ deprel, head }) => /^nsubj/.test(deprel) && head === verb + 1)).toHaveLength(1)
    }
  })

  test('what is reported hangs on the verb that reports, behind "que"', () => {
    for (const { words } of make({ reports: 40 })) {
      const said = words.find(({ deprel }) => deprel === 'ccomp')!
      expect(said.form).toBe('signé')
      const mark = words.find(({ deprel }) => deprel === 'mark')!
      expect([mark.form, words[mark.head - 1]!.form]).toEqual(['que', 'signé'])
    }
  })

  test('what is put in hangs on the verb, and the heads of the others move with them', () => {
    const forms = (kind: keyof News, at: number) => make({ [kind]: 1 })[0]!.words.slice(at - 1, at + 2)
    expect(forms('adverbs', 3)).toMatchObject([
      { form: 'ont', head: 5 },
      { deprel: 'advmod', head: 5 },
      { form: 'signé' },
    ])
    expect(forms('days', 4)).toMatchObject([
      { form: 'signé', head: 0 },
      { deprel: 'obl:mod', head: 4 },
      { form: 'un', head: 7 },
    ])
    expect(forms('manners', 4)).toMatchObject([
      { form: 'signé' },
      { deprel: 'advmod', head: 4 },
      { form: 'un', head: 7 },
    ])
  })

  test('diplomatic prose elides', () => {
    for (const sentence of diplomaticSentences(200)) expect(textOf(sentence)).not.toMatch(/ (?:de|se|que) [aeiouéèê]/)
  })
})
