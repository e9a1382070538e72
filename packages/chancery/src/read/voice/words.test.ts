import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../lang/index.ts'
import { tokenise } from '../../text/tokens.ts'
import { compile } from '../compile.ts'
import { Word, Words } from './words.ts'

const wordsOf = (code: string, text: string): Words => {
  const language = LANGUAGES.get(code)!
  return new Words(compile(language).telling, tokenise(text, language.splitting))
}

describe('the words by which is told who says and does what', () => {
  it.each([
    ['fr', 'selon', Word.Source],
    ['fr', 'visites', Word.Nominal],
    ['fr', 'affirmait', Word.Reports],
    ['fr', 'signèrent', Word.Tells],
    ['fr', 'aux', Word.Place | Word.Slot],
    ['fr', 'jeudi', Word.Light],
    ['fr', 'fermement', Word.Manner],
    ['en', 'next', Word.BeforeTime],
    ['en', 'spokesman', Word.Speaker],
    ['en', '”', Word.DoubleMark],
  ])('%s: %s', (code, text, classes) => {
    const words = wordsOf(code, text)
    for (let bit = 1; bit > 0; bit <<= 1) if (classes & bit) expect(words.is(0, bit)).toBe(true)
  })

  it('a question word is no light word, and no word is a slot by chance', () => {
    expect(wordsOf('en', 'when').is(0, Word.Light | Word.Manner)).toBe(false)
    expect(wordsOf('en', 'constructor').is(0, Word.Slot | Word.Opens)).toBe(false)
  })

  it('finds the next of a class; before and behind the text there is none', () => {
    const words = wordsOf('en', 'The visit, according to the ministry')
    expect(words.next(0, 7, Word.Source)).toBe(3)
    expect(words.next(4, 7, Word.Source)).toBe(7)
    for (const at of [-9, -1, 7, 40]) expect(words.is(at, ~0)).toBe(false)
  })
})
