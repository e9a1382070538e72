import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConlluError, type ConlluSentence, readConllu, writeConllu } from './conllu.ts'

const cell = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'aé-’_1|=.œ') })
const word = (count: number) =>
  fc.record({
    form: cell,
    lemma: cell,
    upos: fc.constantFrom('NOUN', 'VERB'),
    xpos: cell,
    feats: cell,
    head: fc.integer({ min: 0, max: count }),
    deprel: cell,
    deps: cell,
    misc: cell,
  })
const sentence: fc.Arbitrary<ConlluSentence> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    comments: fc.array(cell, { maxLength: 3 }),
    words: fc.array(word(count), { minLength: count, maxLength: count }),
    multiWords:
      count < 2
        ? fc.constant([])
        : fc.array(
            fc.record({ first: fc.constant(1), last: fc.integer({ min: 2, max: count }), form: cell, misc: cell }),
            {
              maxLength: 1,
            },
          ),
  }),
)

describe('CoNLL-U', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        expect([...readConllu(sentences.map(writeConllu).join(''))]).toEqual(sentences)
      }),
    )
  })

  test('any text is read or refused with its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'1\t\n#_-.a') }), (text) => {
        try {
          for (const { words } of readConllu(text)) expect(words.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(ConlluError)
          expect((error as ConlluError).line).toBeGreaterThan(0)
        }
      }),
    )
  })

  test.each([
    ['1\ta\tb', 'line 1: 3 columns where CoNLL-U has 10'],
    ['2\ta\t_\t_\t_\t_\t0\t_\t_\t_', 'line 1: word 1 expected, "2" found'],
    ['1\ta\t_\t_\t_\t_\tx\t_\t_\t_', 'line 1: the head "x" is not a number'],
    ['1\ta\t_\t_\t_\t_\t7\t_\t_\t_\n', 'line 2: head 7 lies outside the sentence'],
  ])('%j is refused', (text, message) => {
    expect(() => [...readConllu(text)]).toThrow(message)
  })

  test('empty nodes are passed over', () => {
    const line = (id: string) => `${id}\ta\ta\tX\t_\t_\t0\troot\t_\t_`
    expect([...readConllu(`${line('1')}\n${line('1.1')}\n`)][0]!.words).toHaveLength(1)
  })
})
