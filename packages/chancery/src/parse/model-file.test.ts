import { describe, expect, test } from 'vitest'
import { type ModelParts, readModel, writeModel } from './model-file.ts'
import { fullRows, type Rows } from './weights.ts'

const rowsOf = (classes: number, seed: number): Rows => {
  const hashes = Uint32Array.from({ length: 50 }, (_, i) => (i * 5_000_011 + seed) % 2 ** 28).sort()
  const values = Int8Array.from({ length: 50 * classes }, (_, i) =>
    (i * seed) % 5 === 0 ? ((i * 37 + seed) % 255) - 127 : 0,
  )
  return { classes, hashes, values }
}

const parts: ModelParts = {
  language: 'fr',
  tags: ['NOUN', 'VERB'],
  labels: ['obj', 'root'],
  words: Uint8Array.of(1, 2, 3),
  morphology: Uint8Array.of(4),
  tagger: rowsOf(2, 7),
  guesses: rowsOf(3, 11),
  moves: rowsOf(3, 13),
  labeller: rowsOf(2, 17),
  candidates: {
    lists: [null, Uint8Array.of(0), null, null, null, Uint8Array.of(1)],
    tags: 2,
    all: Uint8Array.of(0, 1),
  },
}
const bytes = writeModel(parts)

describe('model files', () => {
  test('give back the rows that were written', () => {
    const read = readModel(bytes)
    for (const table of ['tagger', 'guesses', 'moves', 'labeller'] as const)
      expect(fullRows(read[table])).toEqual(parts[table])
    expect(read.candidates).toEqual(parts.candidates)
  })

  test('read and written again are the same bytes', () => expect(writeModel(readModel(bytes))).toEqual(bytes))

  test('that end too soon are refused', () => {
    for (let length = 0; length < bytes.length; length += 7)
      expect(() => readModel(bytes.subarray(0, length))).toThrow(RangeError)
  })
})
