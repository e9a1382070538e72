import { expect, test } from 'vitest'
import { readConllu } from '../../../chancery/src/parse/conllu.ts'
import { Morphologist } from '../../../chancery/src/parse/morphology.ts'
import { decodeMorphology, encodeMorphology, UPOS } from '../../../chancery/src/parse/morphology-model.ts'
import { scoreMorphology } from './score-morphology.ts'
import { hasTreebank, SOURCES, treebank } from './sources.ts'
import { MORPHOLOGY_OPTIONS, trainMorphology } from './train.ts'

/** Sentences from lines of `form/UPOS/lemma/feats`. */
const sentences = (text: string) => [
  ...readConllu(
    text
      .trim()
      .split('\n')
      .map((line) =>
        line
          .trim()
          .split(' ')
          .map((word, i) => {
            const [form, upos, lemma, feats = '_'] = word.split('/')
            return `${i + 1}\t${form}\t${lemma}\t${upos}\t_\t${feats}\t0\troot\t_\t_\n`
          })
          .join(''),
      )
      .join('\n'),
  ),
]

const PRESENT = 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'
const PAST = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin'
const corpus = sentences(`
  Hier/ADV/hier il/PRON/lui/Person=3 finit/VERB/finir/${PAST}
  Aujourd'hui/ADV/aujourd'hui il/PRON/lui/Person=3 finit/VERB/finir/${PRESENT}
  Hier/ADV/hier elle/PRON/lui/Person=3 réunit/VERB/réunir/${PAST}
  Aujourd'hui/ADV/aujourd'hui elle/PRON/lui/Person=3 réunit/VERB/réunir/${PRESENT}
  la/DET/le/Gender=Fem nation/NOUN/nation/Gender=Fem|Number=Sing
  la/DET/le/Gender=Fem station/NOUN/station/Gender=Fem|Number=Sing
  les/DET/le/Number=Plur journaux/NOUN/journal/Gender=Masc|Number=Plur
  les/DET/le/Number=Plur canaux/NOUN/canal/Gender=Masc|Number=Plur
  l'/DET/le/Number=Sing ONU/PROPN/ONU
  la/DET/le/Gender=Fem Chine/PROPN/Chine
`)

const told = (by: Morphologist, words: readonly (readonly [string, string])[]): string[] => {
  const out = new Int32Array(words.length)
  by.read(
    words.map(([form]) => form),
    words.map(([, upos]) => UPOS.indexOf(upos)),
    undefined,
    out,
  )
  return words.map(([form], i) => `${by.lemmaOf(form, out[i]!)} ${by.featsOf(out[i]!)}`)
}

const model = trainMorphology(corpus, [
  { form: 'cours', upos: 'NOUN', feats: 'Gender=Fem|Number=Sing', lemma: 'cours' },
  { form: 'pays', upos: 'NOUN', feats: 'No=Such', lemma: 'pays' },
])
const by = new Morphologist(decodeMorphology(encodeMorphology(model)))

test('a form with several readings is read by what stands before', () => {
  const finit = (day: string): string =>
    told(by, [
      [day, 'ADV'],
      ['il', 'PRON'],
      ['finit', 'VERB'],
    ])[2]!
  expect(finit('Hier')).toBe(`finir ${PAST}`)
  expect(finit("Aujourd'hui")).toBe(`finir ${PRESENT}`)
})

test('forms that are not known are read by their ending', () => {
  expect(
    told(by, [
      ['Nation', 'NOUN'],
      ['ration', 'NOUN'],
      ['signaux', 'NOUN'],
    ]),
  ).toEqual(['nation Gender=Fem|Number=Sing', 'ration Gender=Fem|Number=Sing', 'signal Gender=Masc|Number=Plur'])
})

test('proper nouns keep their capitals; a part of speech never met tells nothing', () => {
  expect(
    told(by, [
      ['ONU', 'PROPN'],
      ['Japon', 'PROPN'],
      ['Oh', 'INTJ'],
      ['’', 'PROPN'],
    ]),
  ).toEqual(['ONU _', 'Japon _', 'Oh _', "' _"])
})

test('a lexicon adds forms, but no features that the treebank does not have', () => {
  expect(told(by, [['cours', 'NOUN']])).toEqual(['cours Gender=Fem|Number=Sing'])
  expect(model.tags.some(({ feats }) => feats.includes('No=Such'))).toBe(false)
})

test('the same sentences give the same bytes', () => {
  expect(encodeMorphology(trainMorphology(corpus))).toEqual(encodeMorphology(trainMorphology(corpus)))
})

test('bytes that are cut off or of another version are refused', () => {
  const bytes = encodeMorphology({ ...model, weights: model.weights.slice(0, 4) })
  for (let end = 0; end < bytes.length; end++)
    expect(() => decodeMorphology(bytes.subarray(0, end))).toThrow(RangeError)
  expect(() => decodeMorphology(Uint8Array.of(99, ...bytes.subarray(1)))).toThrow('version 99')
})

const { train, dev } = SOURCES['fr']!
test.skipIf(![...train, ...dev].every(hasTreebank))(
  'Sequoia dev, learned from Sequoia train alone (skipped without ../shared)',
  () => {
    const learned = trainMorphology(train.flatMap(treebank), [], [], undefined, { ...MORPHOLOGY_OPTIONS, epochs: 4 })
    const { words, feats, lemmas } = scoreMorphology(new Morphologist(learned), dev.flatMap(treebank), false)
    expect(feats / words).toBeGreaterThan(0.965)
    expect(lemmas / words).toBeGreaterThan(0.985)
  },
)
