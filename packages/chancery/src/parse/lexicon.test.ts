import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader, ByteWriter } from './bytes.ts'
import { Lexicon, type LexiconData, type LexiconEntry, writeLexicon } from './lexicon.ts'

const form = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[aes]{0,6}$/),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 250, maxLength: 270 }),
)
const data: fc.Arbitrary<LexiconData> = fc
  .uniqueArray(fc.record({ form, classes: fc.oneof(fc.nat(5), fc.nat(0xffff_ffff)), cluster: fc.nat(9) }), {
    selector: ({ form }) => form,
    maxLength: 60,
  })
  .map((entries) => ({ entries, parents: [0, 3, 1, 2, 2, 1, 700, 1, 1, 1] }))

test('every form comes back with its classes, cluster and parent', () => {
  fc.assert(
    fc.property(data, ({ entries, parents }) => {
      const lexicon = new Lexicon(writeLexicon({ entries, parents }))
      expect(lexicon.size).toBe(entries.length)
      for (const { form, classes, cluster } of entries) {
        expect(lexicon.classes[lexicon.lex(form)]).toBe(classes)
        expect(lexicon.cluster(form)).toBe(cluster)
        expect(lexicon.shortCluster(form)).toBe(parents[cluster])
      }
    }),
  )
})

test('of a form that it has not, it tells nothing', () => {
  fc.assert(
    fc.property(data, form, ({ entries, parents }, other) => {
      fc.pre(entries.every(({ form }) => form !== other))
      const lexicon = new Lexicon(writeLexicon({ entries, parents }))
      expect([lexicon.lex(other), lexicon.cluster(other), lexicon.shortCluster(other)]).toEqual([0, 0, 0])
    }),
  )
})

test('an answer does not depend on what was asked before', () => {
  const lexicon = new Lexicon(
    writeLexicon({
      entries: [
        { form: '', classes: 4, cluster: 0 },
        { form: 'traité', classes: 1, cluster: 1 },
      ],
      parents: [0, 1],
    }),
  )
  expect([lexicon.lex(''), lexicon.lex('traité'), lexicon.lex(''), lexicon.lex('traités')]).toEqual([
    expect.any(Number),
    lexicon.lex('traité'),
    lexicon.lex(''),
    0,
  ])
  expect(lexicon.classes[lexicon.lex('')]).toBe(4)
  expect(lexicon.cluster('traités')).toBe(0)
  expect(lexicon.cluster('traité')).toBe(1)
})

test('same bytes in whatever order the entries come', () => {
  fc.assert(
    fc.property(data, ({ entries, parents }) => {
      expect(writeLexicon({ entries: entries.toReversed(), parents })).toEqual(writeLexicon({ entries, parents }))
    }),
  )
})

test('bytes cut off are refused', () => {
  fc.assert(
    fc.property(data, fc.nat(), (content, cut) => {
      const bytes = writeLexicon(content)
      expect(() => new Lexicon(bytes.subarray(0, cut % bytes.length))).toThrow(RangeError)
    }),
  )
})

test('bytes changed are refused or read, never looped over', () => {
  fc.assert(
    fc.property(data, fc.nat(), fc.nat(255), (content, at, byte) => {
      const bytes = writeLexicon(content)
      bytes[at % bytes.length] = byte
      try {
        new Lexicon(bytes).lex('traité')
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
  )
})

test('what cannot be written is refused', () => {
  const entry = (form: string, classes = 1, cluster = 0): LexiconEntry => ({ form, classes, cluster })
  expect(() => writeLexicon({ entries: [entry('a'), entry('a')], parents: [0] })).toThrow(/comes twice/)
  expect(() => writeLexicon({ entries: [entry('a', 1, 2)], parents: [0, 1] })).toThrow(RangeError)
  const many = Array.from({ length: 4096 }, (_, i) => entry(`a${i}`, i + 1))
  expect(() => writeLexicon({ entries: many, parents: [0] })).toThrow(/too many/)
  expect(new Lexicon(writeLexicon({ entries: many.slice(1), parents: [0] })).size).toBe(4095)
})

test('numbers and blocks come back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff_ffff)), fc.uint8Array(), (numbers, block) => {
      const writer = new ByteWriter()
      writer.numbers(numbers)
      writer.block(block)
      const reader = new ByteReader(writer.bytes())
      expect(reader.numbers()).toEqual(numbers)
      expect([...reader.block()]).toEqual([...block])
      expect(() => reader.number()).toThrow(RangeError)
    }),
  )
})
