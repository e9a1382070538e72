import { describe, expect, it } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { splitText } from '../text/split.ts'
import { boundSentences, LONGEST_SENTENCE } from './bound.ts'

describe('endless sentences', () => {
  it('are cut at commas, without losing a token', () => {
    const text = splitText(`${'one two three four, '.repeat(400)}end.`, enSplitting)
    const bound = boundSentences(text)
    expect(text.sentences).toHaveLength(1)
    expect(bound.sentences.length).toBeGreaterThan(3)
    expect(bound.sentences[0]!.first).toBe(0)
    expect(bound.sentences.at(-1)!.last).toBe(text.tokens.length)
    for (const [at, sentence] of bound.sentences.entries()) {
      expect(sentence.index).toBe(at)
      expect(sentence.last - sentence.first).toBeLessThanOrEqual(LONGEST_SENTENCE)
      if (at > 0) expect(sentence.first).toBe(bound.sentences[at - 1]!.last)
      if (at < bound.sentences.length - 1) expect(text.raw.slice(sentence.start, sentence.end).endsWith(',')).toBe(true)
    }
  })

  it('are cut anywhere where there is no comma', () => {
    const bound = boundSentences(splitText('word '.repeat(1000), enSplitting))
    expect(bound.sentences.map((sentence) => sentence.last - sentence.first)).toEqual([400, 400, 200])
  })

  it('leave common texts alone', () => {
    const text = splitText('They met on Friday. They signed nothing.', enSplitting)
    expect(boundSentences(text)).toBe(text)
  })
})
