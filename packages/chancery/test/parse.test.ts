import { readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createParser as createBrowserParser, unpackModel } from '../src/parse-browser.ts'
import { conlluOf, createParser, type ParsedSentence, readConllu } from '../src/parse-node.ts'
import { importsOf, PACKAGE, SOURCE } from './source.ts'

const parser = createParser()
const MODELS = join(PACKAGE, 'models')

/** A sentence as lines "form upos relation head's form", for people. */
const told = ({ words }: ParsedSentence): string[] =>
  words.map(({ form, upos, deprel, head }) => `${form} ${upos} ${deprel} ${head < 0 ? '·' : words[head]!.form}`)

describe('trees', () => {
  test('a French sentence', () => {
    const [sentence] = parser.parse('Les deux ministres ont signé un accord à Evian.', 'fr')
    expect(told(sentence!)).toEqual([
      'Les DET det ministres',
      'deux NUM nummod ministres',
      'ministres NOUN nsubj signé',
      'ont AUX aux:tense signé',
      'signé VERB root ·',
      'un DET det accord',
      'accord NOUN obj signé',
      'à ADP case Evian',
      'Evian PROPN obl:mod signé',
      '. PUNCT punct signé',
    ])
    expect(sentence!.words[4]).toMatchObject({ lemma: 'signer', feats: expect.stringContaining('VerbForm=Part') })
  })

  test('an English sentence', () => {
    const [sentence] = parser.parse('The foreign minister said that his country would not sign the treaty.', 'en')
    expect(told(sentence!)).toEqual([
      'The DET det minister',
      'foreign ADJ amod minister',
      'minister NOUN nsubj said',
      'said VERB root ·',
      'that SCONJ mark sign',
      'his PRON nmod:poss country',
      'country NOUN nsubj sign',
      'would AUX aux sign',
      'not PART advmod sign',
      'sign VERB ccomp said',
      'the DET det treaty',
      'treaty NOUN obj sign',
      '. PUNCT punct said',
    ])
    expect(sentence!.words[3]).toMatchObject({ lemma: 'say', feats: expect.stringContaining('Tense=Past') })
  })

  test('contractions are two words over one span', () => {
    const text = 'Le président du Sénat parle aux députés.'
    const [{ words, multiWords }] = parser.parse(text, 'fr') as [ParsedSentence]
    expect(multiWords.map(({ first, last, start, end }) => [first, last, text.slice(start, end)])).toEqual([
      [2, 4, 'du'],
      [6, 8, 'aux'],
    ])
    expect(words.slice(2, 4).map(({ form, lemma }) => [form, lemma])).toEqual([
      ['de', 'de'],
      ['le', 'le'],
    ])
  })

  test('a language without a model is refused', () => expect(() => parser.parse('Hallo', 'de')).toThrow(RangeError))
})

const prose = fc.array(
  fc.constantFrom(
    'Le ',
    'minister ',
    'signed ',
    'du ',
    "l'",
    'accord',
    '. ',
    '« ',
    ' »',
    ', ',
    '\n\n',
    'U.S. ',
    'n’a ',
    'pas ',
    '5 000 ',
    '😀',
    '\u00ad',
    '(',
    "don't ",
  ),
  { maxLength: 60 },
)

describe.each(['fr', 'en'])('any text in %s', (language) => {
  test('gives trees with one root each, over the words of the text in order', () => {
    fc.assert(
      fc.property(prose, (parts) => {
        const text = parts.join('')
        let from = 0
        for (const { words, start, end } of parser.parse(text, language)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeLessThanOrEqual(text.length)
          from = end
          expect(words.filter(({ head }) => head < 0)).toHaveLength(1)
          for (const word of words) {
            expect(word.head).toBeLessThan(words.length)
            expect(word.end).toBeGreaterThan(word.start)
          }
          words.forEach((_, at) => {
            let up = at
            for (let steps = 0; words[up]!.head >= 0; steps++) {
              up = words[up]!.head
              expect(steps).toBeLessThan(words.length)
            }
          })
        }
      }),
    )
  })

  test('is parsed alike whatever was parsed before', () => {
    fc.assert(
      fc.property(prose, prose, (one, other) => {
        const text = one.join('')
        const alone = JSON.stringify(parser.parse(text, language))
        parser.parse(other.join(''), language)
        expect(JSON.stringify(parser.parse(text, language))).toBe(alone)
      }),
      { numRuns: 30 },
    )
  })

  test('comes out as CoNLL-U that is read again', () => {
    fc.assert(
      fc.property(prose, (parts) => {
        const text = parts.join('')
        const sentences = parser.parse(text, language)
        const again = [...readConllu(conlluOf(sentences, text, 'x'))]
        expect(again.map(({ words }) => words.map(({ form }) => form))).toEqual(
          sentences.map(({ words }) => words.map(({ form }) => form)),
        )
      }),
      { numRuns: 50 },
    )
  })
})

test('a sentence of 100,000 words is parsed in pieces that say so', () => {
  const sentences = parser.parse('word '.repeat(100_000), 'en')
  expect(sentences.reduce((sum, { words }) => sum + words.length, 0)).toBe(100_000)
  expect(sentences.length).toBe(20)
  expect(sentences.every(({ cut }) => cut)).toBe(true)
})

describe('models', () => {
  test.each(['fr', 'en'])('%s takes at most 5 MB', (language) => {
    expect(statSync(join(MODELS, `${language}.model.gz`)).size).toBeLessThanOrEqual(5_000_000)
  })

  test('a browser unpacks the same model', async () => {
    const packed = new Uint8Array(readFileSync(join(MODELS, 'fr.model.gz')))
    const model = await unpackModel(packed)
    expect(Buffer.compare(model, gunzipSync(packed))).toBe(0)
    const inBrowser = createBrowserParser({ models: () => model, languages: ['fr'] })
    const text = 'Il a rencontré son homologue.'
    expect(inBrowser.parse(text, 'fr')).toEqual(parser.parse(text, 'fr'))
  })

  test.each([
    ['no model', new Uint8Array([1, 2, 3]), /no model/],
    ['half a model', gunzipSync(readFileSync(join(MODELS, 'fr.model.gz'))).subarray(0, 100_000), /end/],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => createBrowserParser({ models: () => bytes as Uint8Array }).parse('Il dort.', 'fr')).toThrow(message)
  })

  test('the browser’s door leads to no file system', () => {
    const seen = new Set<string>()
    const visit = (path: string): void => {
      if (seen.has(path)) return
      seen.add(path)
      for (const specifier of importsOf(readFileSync(join(SOURCE, path), 'utf8'))) {
        expect(specifier.startsWith('node:')).toBe(false)
        if (specifier.startsWith('.')) visit(posix.normalize(posix.join(dirname(path), specifier)))
      }
    }
    visit('parse-browser.ts')
    expect(seen.size).toBeGreaterThan(20)
  })
})
