import { expect, test } from 'vitest'
import { Lexicon, writeLexicon } from '../../../chancery/src/parse/lexicon.ts'
import { joined, lexiconSection } from './section.ts'

test('forms with classes, with a cluster, and with both', () => {
  const classes = new Map([
    ['accord', 5],
    ['signer', 2],
  ])
  const clusterOf = new Map([
    ['accord', 2],
    ['otan', 1],
  ])
  const lexicon = new Lexicon(writeLexicon(joined(classes, { clusterOf, parents: [0, 1, 1] })))
  const told = (form: string): number[] => [lexicon.classes[lexicon.lex(form)]!, lexicon.cluster(form)]
  expect(['accord', 'signer', 'otan', 'traité'].map(told)).toEqual([
    [5, 2],
    [2, 0],
    [0, 1],
    [0, 0],
  ])
})

test('a language without a recipe is refused', () => {
  expect(() => lexiconSection('xx', { npm: '', shared: '' })).toThrow(RangeError)
})
