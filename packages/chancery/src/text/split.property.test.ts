import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { frSplitting } from '../lang/fr/splitting.ts'
import { Char, charClass } from './characters.ts'
import { splitText } from './split.ts'
import type { SplitRules, SplitText } from './text.ts'

const languages: readonly (readonly [string, SplitRules])[] = [
  ['fr', frSplitting],
  ['en', enSplitting],
]

// Pieces that meet the rules more often than random characters do.
const pieces = [
  '« ',
  ' »',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  "l'",
  'U.S.',
  'M.',
  '. ',
  '…',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '\ufeff',
  '-',
  '-t-il',
  'a',
  'Ab',
  '5',
  ',',
  '@',
  'www.',
  '😀',
  '\ud800',
  'e\u0301',
  '(',
  ')',
  "''",
  '#',
  '7 000',
  '•',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
)

const visible = (raw: string, at: number): boolean => {
  const cls = charClass(raw.charCodeAt(at))
  return cls !== Char.Space && cls !== Char.Line && cls !== Char.Invisible
}

const holds = (check: (split: SplitText) => void): void => {
  for (const [, rules] of languages)
    fc.assert(
      fc.property(texts, (raw) => check(splitText(raw, rules))),
      { numRuns: 400, seed: 7 },
    )
}

describe('for any text', () => {
  test('tokens are in order, apart, and hold every visible character once', () => {
    holds(({ raw, tokens }) => {
      let at = 0
      for (let i = 0; i < tokens.length; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(at)
        expect(tokens.end[i]).toBeGreaterThan(tokens.start[i])
        for (; at < tokens.start[i]; at++) expect(visible(raw, at)).toBe(false)
        at = tokens.end[i]
      }
      expect(at).toBeLessThanOrEqual(raw.length)
      for (; at < raw.length; at++) expect(visible(raw, at)).toBe(false)
    })
  })

  test('paragraphs part the tokens, sentences part the paragraphs', () => {
    holds(({ tokens, paragraphs, sentences }) => {
      let token = 0
      let sentence = 0
      for (const paragraph of paragraphs) {
        expect(paragraph.first).toBe(token)
        for (const own of paragraph.sentences) {
          expect(own).toBe(sentences[sentence])
          expect([own.index, own.paragraph, own.first]).toEqual([sentence++, paragraph.index, token])
          expect(own.last).toBeGreaterThan(own.first)
          expect([own.start, own.end]).toEqual([tokens.start[own.first], tokens.end[own.last - 1]])
          token = own.last
        }
        expect(paragraph.last).toBe(token)
      }
      expect(token).toBe(tokens.length)
      expect(sentence).toBe(sentences.length)
    })
  })

  test('quotations nest, hold their insides, and carry on only earlier ones', () => {
    holds(({ tokens, quotations }) => {
      const open: number[] = []
      quotations.forEach((quotation, index) => {
        expect(quotation.index).toBe(index)
        while (open.length > 0 && quotations[open[open.length - 1]].end <= quotation.start) open.pop()
        expect(quotation.depth).toBe(open.length)
        if (open.length > 0) expect(quotation.end).toBeLessThanOrEqual(quotations[open[open.length - 1]].end)
        open.push(index)
        expect([quotation.start, quotation.end]).toEqual([
          tokens.start[quotation.first],
          tokens.end[quotation.last - 1],
        ])
        expect(quotation.inner.start).toBeGreaterThan(quotation.start)
        expect(quotation.inner.end).toBeGreaterThanOrEqual(quotation.inner.start)
        expect(quotation.inner.end).toBeLessThanOrEqual(quotation.closed ? quotation.end - 1 : quotation.end)
        expect(quotation.continues).toBeLessThan(index)
        if (quotation.continues >= 0) expect(quotations[quotation.continues].closed).toBe(false)
      })
    })
  })

  test('the same text splits the same way twice', () => {
    holds((split) => {
      for (const [, rules] of languages) expect(splitText(split.raw, rules)).toEqual(splitText(split.raw, rules))
    })
  })
})

// A path that grows with the square of the text would take minutes here.
test.each([
  ['opening marks', '«'.repeat(200_000)],
  ['opening marks, then a closing one in each paragraph', `${'« a '.repeat(50_000)}\n${'b »\n'.repeat(50_000)}`],
  ['straight marks', '"'.repeat(200_000)],
  ['apostrophes', "'a ".repeat(100_000)],
  ['nested kinds', '« a “ b " c \' '.repeat(30_000)],
  ['stops', 'U.'.repeat(200_000)],
  ['full stops', '.'.repeat(1_000_000)],
  ['invisible characters', `a${'\u200b'.repeat(1_000_000)}`],
  ['at signs', 'a@'.repeat(200_000)],
  ['address parts', `${'a-.'.repeat(200_000)}@b`],
  ['one word', 'a'.repeat(2_000_000)],
  ['hyphens', 'a-'.repeat(300_000)],
  ['brackets', '. ('.repeat(200_000)],
  ['lines', 'a\n'.repeat(300_000)],
])('%s in great number', (_, raw) => {
  for (const [, rules] of languages) expect(splitText(raw, rules).raw).toBe(raw)
})
