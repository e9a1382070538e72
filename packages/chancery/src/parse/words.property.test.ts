import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { enWords } from '../lang/en/words.ts'
import { frSplitting } from '../lang/fr/splitting.ts'
import { frWords } from '../lang/fr/words.ts'
import { splitText } from '../text/split.ts'
import { WordSplitter } from './words.ts'

const languages = [
  { name: 'French', splitting: frSplitting, rules: frWords },
  { name: 'English', splitting: enSplitting, rules: enWords },
] as const

const bits =
  "du des au Aux l' d' qu' -t-il -là l’on 15h30 15km °C etc. U.S. n't 's ' cannot well-known e-mail w/o a/b !!! ?! :-) <3 == 1-2 555-0100 1990's mailto:a@b.org notes.doc . , ; ( ) « » \n x é 𝒳 \u00ad \u200b".split(
    ' ',
  )
const text = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

describe.each(languages)('words of any text: $name', ({ splitting, rules }) => {
  const kept = new WordSplitter(rules)

  test('every character of every token lies in exactly one word or multiword token, in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const split = splitText(raw, splitting)
        const words = kept.split(split)
        const covered: string[] = []
        let at = 0
        let sentence = 0
        for (const { first, last, groups, start, end } of words.sentences) {
          expect(first).toBe(at)
          expect(last).toBeGreaterThan(first)
          expect([start, end]).toEqual([words.start[first], words.end[last - 1]])
          expect(start).toBeGreaterThanOrEqual(sentence)
          sentence = end
          let group = 0
          while (at < last) {
            const range = groups[group]
            if (range?.first === at) {
              covered.push(raw.slice(range.start, range.end))
              for (; at < range.last; at++) expect([words.start[at], words.end[at]]).toEqual([range.start, range.end])
              group++
            } else {
              covered.push(words.form[at]!)
              expect(words.form[at]).toBe(raw.slice(words.start[at], words.end[at]))
              at++
            }
          }
          expect(group).toBe(groups.length)
        }
        expect(at).toBe(words.length)
        const { tokens } = split
        const all = Array.from({ length: tokens.length }, (_, i) => raw.slice(tokens.start[i], tokens.end[i]))
        expect(covered.join('')).toBe(all.join(''))
      }),
      { numRuns: 500 },
    )
  })

  test('what the splitter remembers changes nothing', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const split = splitText(raw, splitting)
        expect(kept.split(split)).toEqual(new WordSplitter(rules).split(split))
      }),
    )
  })

  test('with every token fixed, no token is cut or joined', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const split = splitText(raw, splitting)
        const words = kept.split(split, [{ start: 0, end: raw.length }])
        const { start, end } = split.tokens
        const bounds = new Set([...start, ...end])
        const lastStops = new Set(split.sentences.map((sentence) => sentence.end - 1))
        for (let at = 0; at < words.length; at++) {
          expect(bounds.has(words.start[at]!) || lastStops.has(words.start[at]!)).toBe(true)
          expect(bounds.has(words.end[at]!) || lastStops.has(words.end[at]!)).toBe(true)
        }
      }),
    )
  })
})
