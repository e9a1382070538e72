import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentId } from './identity.ts'

test('the empty text has the well-known hash of nothing', () => {
  expect(contentId('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('it is SHA-256 of the UTF-8 bytes, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(contentId(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }),
  )
})

test('a lone surrogate counts as the replacement character', () => {
  expect(contentId('a\ud800b')).toBe(contentId('a\ufffdb'))
})
