import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paint } from './paint.ts'
import { columns, wrap } from './wrap.ts'

describe('wrapping', () => {
  test('breaks at spaces and indents', () => {
    expect(wrap([{ text: 'one two three four' }], 12, '- ', '  ')).toEqual(['- one two', '  three four'])
  })

  test('a word that runs over two styles is not broken', () => {
    expect(wrap([{ text: 'aaa bbb' }, { text: ',' }, { text: ' c' }], 20)).toEqual(['aaa bbb, c'])
  })

  test('wide and combining characters take their columns', () => {
    expect(columns('北京')).toBe(4)
    expect(columns('e\u0301')).toBe(1)
    expect(columns('«\u00a0été\u00a0»')).toBe(7)
  })

  test('no line is too wide and no word is lost', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', 'é', '北', '-', ' '), { maxLength: 200 })
      .map((parts) => parts.join(''))
    const style = paint(true)
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 14, max: 80 }), (texts, width) => {
        const pieces = texts.map((each, i) => ({ text: each, style: i % 2 ? style.strong : style.plain }))
        const lines = wrap(pieces, width, '  ', '    ').map((line) => stripVTControlCharacters(line))
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/ /g, '')).toBe(texts.join('').replace(/ /g, ''))
      }),
    )
  })

  test('a word of a million letters takes no longer than it should', () => {
    const lines = wrap([{ text: 'x'.repeat(1_000_000) }], 80)
    expect(lines.length).toBe(12_500)
  })
})
