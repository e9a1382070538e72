import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Automaton } from '../../../chancery/src/parse/automaton.ts'
import { ByteReader, ByteWriter } from '../../../chancery/src/parse/bytes.ts'
import { AutomatonBuilder, automatonOf } from './automaton-builder.ts'

const word = fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^[ab]{0,5}$/))

test('an automaton maps what it was built of, and nothing else, also after it was written and read', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.nat(5)), fc.array(word), (entries, others) => {
      const map = new Map(Object.entries(entries))
      const built = automatonOf(map)
      const out = new ByteWriter()
      built.write(out)
      const read = Automaton.read(new ByteReader(out.bytes()))
      for (const text of [...map.keys(), ...others]) {
        expect(built.find(text)).toBe(map.get(text) ?? -1)
        expect(read.find(text)).toBe(map.get(text) ?? -1)
      }
    }),
  )
})

test('equal tails are kept once', () => {
  const nouns = ['table', 'sable', 'fable']
  const map = new Map(
    nouns.flatMap((noun): [string, number][] => [
      [noun, 1],
      [`${noun}s`, 2],
    ]),
  )
  // start, the three first letters' common successor "able", "s", end
  expect(automatonOf(map).value.length).toBe(7)
})

test('strings out of order are refused', () => {
  const builder = new AutomatonBuilder()
  builder.add('b', 0)
  expect(() => builder.add('a', 0)).toThrow('"a" comes after "b"')
})

test('bytes that end too soon are refused', () => {
  const out = new ByteWriter()
  automatonOf(
    new Map([
      ['oui', 1],
      ['non', 2],
    ]),
  ).write(out)
  const bytes = out.bytes()
  for (let end = 0; end < bytes.length; end++)
    expect(() => Automaton.read(new ByteReader(bytes.subarray(0, end)))).toThrow(RangeError)
})
