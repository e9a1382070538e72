import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyScript, Casing, caseOf, scriptFor, WHOLE } from './lemma.ts'

describe('lemma scripts', () => {
  test('a script made for a form and its lemma gives the lemma', () => {
    const word = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[A-Za-zÀ-ÿ’'-]{1,12}$/))
    fc.assert(
      fc.property(word, word, (form, lemma) => {
        expect(applyScript(form, scriptFor(form, lemma))).toBe(lemma)
      }),
    )
  })

  test.each([
    ['chevaux', 'cheval', { casing: Casing.Lower, cut: 2, add: 'l' }],
    ['Commission', 'commission', { casing: Casing.Lower, cut: 0, add: '' }],
    ['ONU', 'ONU', { casing: Casing.Keep, cut: 0, add: '' }],
    ['PARIS', 'Paris', { casing: Casing.Title, cut: 0, add: '' }],
    ['kerala', 'Kerala', { casing: Casing.Raise, cut: 0, add: '' }],
    ['vais', 'aller', { casing: Casing.Lower, cut: WHOLE, add: 'aller' }],
  ])('%s: %s', (form, lemma, script) => {
    expect(scriptFor(form, lemma)).toEqual(script)
  })

  test('a form that is too short is its own lemma', () => {
    expect(applyScript('Or', { casing: Casing.Lower, cut: 3, add: 'er' })).toBe('or')
  })

  test.each([
    ['paix', 0],
    ['2e', 0],
    ['élan', 0],
    ['', 0],
    ['Élysée', 1],
    ['J', 1],
    ['U.', 1],
    ['NATIONS', 2],
    ['ONU', 3],
    ['G20', 1],
  ])('case of %j is %i', (form, kind) => {
    expect(caseOf(form)).toBe(kind)
  })
})
