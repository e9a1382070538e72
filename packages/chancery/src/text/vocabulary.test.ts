import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainLetters } from './characters.ts'
import { normOf } from './forms.ts'
import { Vocabulary } from './vocabulary.ts'

const words = ['march', 'août', 'février', 'the', 'day', 'œuvre', 'l', '-', '2030', 'a', 'day-', 'été']
const vocabulary = new Vocabulary(words)

describe('Vocabulary', () => {
  test('finds each word by its form and where it stands, in either case', () => {
    words.forEach((word, id) => {
      expect(vocabulary.idOf(word)).toBe(id)
      if (![...word].every((char) => plainLetters[char.charCodeAt(0)] > 0)) return
      for (const form of [word, word.toUpperCase()])
        expect(vocabulary.idAt(`x${form}y`, 1, 1 + form.length), form).toBe(id)
    })
    expect(vocabulary.idOfSign(0x2d)).toBe(words.indexOf('-'))
    expect(vocabulary.idOfSign(0x2c)).toBe(-1)
  })

  test('gives for words of plain letters what their form gives', () => {
    const letters = [...'aàbcdeéèfghijlmûoœrtuvyAÀDÉMŒRÛÿ']
    const word = fc.oneof(
      fc.constantFrom(...words.filter((w) => /^\p{L}+$/u.test(w))),
      fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(word, fc.boolean(), (plain, upper) => {
        const form = upper ? plain.toUpperCase() : plain
        const all = [...form].every((char) => plainLetters[char.charCodeAt(0)] > 0)
        if (all) expect(vocabulary.idAt(form, 0, form.length)).toBe(vocabulary.idOf(normOf(form)))
      }),
    )
  })
})
