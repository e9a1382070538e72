import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()
const words = [
  'he',
  'said',
  'that',
  'il',
  'a',
  'déclaré',
  'que',
  '« ',
  ' »',
  '"',
  ',',
  '.',
  ':',
  'selon',
  'Reuters',
  'adding',
  'a-t-il',
  'dit',
  '\n',
  'they',
  'according to',
  'told',
  'the minister',
  'Information',
  'par',
]

describe('any text', () => {
  test('pieces of content and cues stand in the text, and no statement is its own parent', () => {
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(texts, fc.constantFrom('fr', 'en'), (text, language) => {
        const { statements } = reader.read({ text, language })
        for (const [index, { content, parent, cue }] of statements.entries()) {
          expect(content.length).toBeGreaterThan(0)
          for (const { start, end } of [...content, ...(cue ? [cue] : [])]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          if (parent) expect(Number(parent.slice(1))).not.toBe(index + 1)
        }
      }),
      { numRuns: 300 },
    )
  })

  // how long it takes is measured in bench
  test.each(['he said ', '"a," he said ', 'Putin said that ', 'selon Paris, ', '« a » dit ', '"'])(
    '%j without end is read to its end',
    (unit) => {
      const text = unit.repeat(Math.ceil(80_000 / unit.length))
      const reading = reader.read({ text, language: unit.includes('said') ? 'en' : 'fr' })
      for (const { content } of reading.statements)
        for (const { end } of content) expect(end).toBeLessThanOrEqual(text.length)
      expect(reading.warnings).toEqual([])
    },
  )
})
