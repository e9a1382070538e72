import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf } from './testing.ts'

const WORDS = [
  'Le',
  'ministre',
  'russe',
  'des',
  'Affaires',
  'étrangères',
  'Novak',
  'M.',
  'de',
  'la',
  'Norvège',
  'et',
  ',',
  'accord',
  'entre',
  'Traité',
  'ONU',
  '(',
  ')',
  '«',
  '»',
  "l'UE",
  'a',
  'signé',
  '.',
  '\n',
  'LES',
  'NOVAK',
  'el-Sadr',
  'deux',
  'présidents',
  'son',
  'homologue',
  "'s",
  'Foreign',
  'Minister',
]

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))

describe('whatever the text', () => {
  test('mentions lie inside it, in order, and outer ones do not overlap', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('fr' as const, 'en' as const), (raw, language) => {
        const { mentions, cast } = draftOf(language, raw)
        let reached = 0
        for (const [at, mention] of mentions.entries()) {
          expect(mention.index).toBe(at)
          expect(mention.start).toBeGreaterThanOrEqual(0)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(raw.length)
          for (const entity of mention.entities) expect(cast.actors[entity].mentions).toContain(mention)
          if (mention.inner) continue
          expect(mention.first).toBeGreaterThanOrEqual(reached)
          reached = mention.last
        }
      }),
      { numRuns: 300 },
    )
  })

  test('documents keep their mentions inside it and know their own tokens', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('fr' as const, 'en' as const), (raw, language) => {
        const { documents, documentFinder } = draftOf(language, raw)
        for (const document of documents) {
          expect(document.mentions.length).toBeGreaterThan(0)
          for (const { start, end } of document.mentions) expect(raw.slice(start, end).trim()).not.toBe('')
        }
        for (let token = 0; token < 80; token++) {
          const found = documentFinder.over(token)
          if (found) expect(found.first <= token && token < found.last).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
