import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../lang/index.ts'
import { splitText } from '../text/split.ts'
import { compile } from './compile.ts'
import { Compound, classWords, Phrasal, Verbal } from './word-classes.ts'

const classed = (language: 'fr' | 'en', words: string) => {
  const compiled = compile(LANGUAGES.get(language)!)
  const { tokens } = splitText(words, compiled.language.splitting)
  return { compiled, tokens, ...classWords(compiled.words, tokens) }
}

describe('word classes', () => {
  test.each(['fr', 'en'] as const)('say of each word what the sets of %s say', (code) => {
    const { phrase, grammar } = LANGUAGES.get(code)!
    const sample = [...phrase.prepositions, ...phrase.adverbs, ...grammar.negations, ...grammar.nounMarks].join(' , ')
    const { tokens, phrasal, verbal } = classed(code, sample)
    expect(tokens.length).toBeGreaterThan(300)
    for (let at = 0; at < tokens.length; at++) {
      const norm = tokens.norm[at]
      expect([norm, (phrasal[at] & Phrasal.Preposition) !== 0]).toEqual([norm, phrase.prepositions.has(norm)])
      expect([norm, (phrasal[at] & Phrasal.Article) !== 0]).toEqual([norm, phrase.articles.has(norm)])
      expect([norm, (phrasal[at] & Phrasal.Adverb) !== 0]).toEqual([norm, phrase.adverbs.has(norm)])
      expect([norm, (verbal[at] & Verbal.Negation) !== 0]).toEqual([norm, grammar.negations.has(norm)])
      expect([norm, (verbal[at] & Verbal.NounMark) !== 0]).toEqual([norm, grammar.nounMarks.has(norm)])
      expect([norm, (verbal[at] & Verbal.Comma) !== 0]).toEqual([norm, norm === ','])
    }
  })

  test('know adverbs by their ending, and the first person before a contraction', () => {
    const { phrasal, verbal } = classed('en', "sternly I'm fly")
    expect(Array.from(verbal, (flags) => (flags & Verbal.Adverb) !== 0)).toEqual([true, false, false, false])
    expect((phrasal[1] & Phrasal.FirstPerson) !== 0).toBe(true)
  })

  test('know compounds of names, and names that begin with an article', () => {
    const { compiled, tokens, phrasal } = classed('en', 'Japan-backed NATO-Xyz al-Assad Al-Assad well-known')
    const compounds = [0, 1, 4].map((at) => compiled.words.compound.at(tokens, at))
    expect(compounds).toEqual([Compound.Known, Compound.Acronym, Compound.None])
    expect([2, 3].map((at) => (phrasal[at] & Phrasal.Prefixed) !== 0)).toEqual([true, false])
  })

  test('are none beyond the text', () => {
    const { phrasal, verbal, tokens } = classed('fr', 'le')
    expect([phrasal[tokens.length], verbal[tokens.length]]).toEqual([0, 0])
  })
})
