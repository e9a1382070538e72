import { describe, expect, test } from 'vitest'
import { excerpt, printable, shorten } from './excerpt.ts'

const around = (text: string, evidence: string, most = 300) => {
  const start = text.indexOf(evidence)
  const plain = (words: string) => words
  return excerpt(text, { start, end: start + evidence.length }, most, plain, plain)
    .map((piece) => piece.text)
    .join('')
}

describe('evidence in its sentence', () => {
  test('the sentence, and no other', () => {
    expect(around('It rained. The ministers met in Geneva. They left.', 'ministers met')).toBe(
      'The ministers met in Geneva.',
    )
  })

  test('a long sentence is cut at words', () => {
    const long = `${'before '.repeat(40)}the ministers met ${'after '.repeat(40)}`
    expect(around(long, 'the ministers met')).toMatch(/^… (before ){1,9}the ministers met (after ){1,10}…$/)
  })

  test('evidence at the edges of the text', () => {
    expect(around('Met.', 'Met')).toBe('Met.')
    expect(around('', '')).toBe('')
  })
})

describe('text for a terminal', () => {
  test('escape sequences and overrides of direction do not reach it', () => {
    expect(printable('a\u001b[31mb\u202ec\td\ne')).toBe('a [31mb c d e')
  })

  test('shortening never cuts a pair of surrogates', () => {
    expect(shorten('👍👍👍👍', 3)).toBe('👍 …')
    expect(shorten('one two three', 9)).toBe('one two …')
  })
})
