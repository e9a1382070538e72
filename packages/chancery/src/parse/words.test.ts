import { describe, expect, test } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { enWords } from '../lang/en/words.ts'
import { frSplitting } from '../lang/fr/splitting.ts'
import { frWords } from '../lang/fr/words.ts'
import type { Span } from '../record/span.ts'
import { splitText } from '../text/split.ts'
import { LONGEST_SENTENCE, WordSplitter } from './words.ts'

const french = new WordSplitter(frWords)
const english = new WordSplitter(enWords)

/** Words with a space between, multiword tokens in brackets with their characters: `près [du=de le] port`. */
const shown = (splitter: WordSplitter, raw: string, fixed: readonly Span[] = []): string => {
  const words = splitter.split(splitText(raw, splitter === french ? frSplitting : enSplitting), fixed)
  return words.sentences
    .map(({ first, last, groups }) => {
      const parts: string[] = []
      let at = first
      for (const group of groups) {
        while (at < group.first) parts.push(words.form[at++]!)
        parts.push(`[${raw.slice(group.start, group.end)}=${words.form.slice(group.first, group.last).join(' ')}]`)
        at = group.last
      }
      return [...parts, ...words.form.slice(at, last)].join(' ')
    })
    .join(' / ')
}

describe('French', () => {
  test.each([
    ['Il parle au ministre.', 'Il parle [au=à le] ministre .'],
    ['AUX ports', '[AUX=À les] ports'],
    ['Auquel renvoie-t-elle ?', '[Auquel=À lequel] renvoie -t-elle ?'],
    ['Le président du conseil', 'Le président [du=de le] conseil'],
    ['Le chef de la délégation', 'Le chef de la délégation'],
    ['Il y a des accords.', 'Il y a des accords .'],
    ['la réunion des ministres', 'la réunion [des=de les] ministres'],
    ['Des experts ont signé des accords.', 'Des experts ont signé des accords .'],
    ["L'accord qu'il signe aujourd'hui", "L' accord qu' il signe aujourd'hui"],
    ['Nous avons des craintes.', 'Nous avons des craintes .'],
    ["L'eau provient des ports desdits États", "L' eau provient [des=de les] ports [desdits=de lesdits] États"],
    ['si l’on veut', 'si l’on veut'],
    ['ce jour-là, celle-ci', 'ce jour -là , celle-ci'],
    ['à 15h30, à 20 h', 'à 15 h 30 , à 20 h'],
    ['10 000 hommes', '10 000 hommes'],
    ['le vice-président', 'le vice-président'],
    ['Et du pain, etc.', 'Et [du=de le] pain , etc .'],
  ])('%s', (raw, words) => {
    expect(shown(french, raw)).toBe(words)
  })
})

describe('English', () => {
  test.each([
    ["They don't, can't and won't.", "They [don't=do n't] , [can't=ca n't] and [won't=wo n't] ."],
    ['We’re sure it’s theirs.', '[We’re=We ’re] sure [it’s=it ’s] theirs .'],
    [
      "The minister's and the ministers' offices",
      "The [minister's=minister 's] and the [ministers'=ministers '] offices",
    ],
    ['CANNOT, gonna, dont', '[CANNOT=CAN NOT] , [gonna=gon na] , [dont=do nt]'],
    ['a well-known, non-binding, co-signed text', 'a well - known , non-binding , co-signed text'],
    ['his/her 9/11 text, w/o and/or', 'his / her 9/11 text , w/o and / or'],
    ['from 5pm to 10:30 a.m. for $5.2m', 'from 5 pm to 10:30 a.m. for $ 5.2 m'],
    ['pages 10-12, call 555-0100', 'pages 10 - 12 , call 555-0100'],
    ['No!!! Why?! :-) <3', 'No !!! / Why ?! :-) <3'],
    [
      'Write to press@example.org or see https://example.org/a-b.',
      'Write to press@example.org or see https://example.org/a-b .',
    ],
    ['in the U.S. and the U.K.', 'in the U.S. and the U.K .'],
    ["sister-in-law's car", "sister - in - [law's=law 's] car"],
    ["the 1990's", "the 1990's"],
  ])('%s', (raw, words) => {
    expect(shown(english, raw)).toBe(words)
  })
})

describe('columns', () => {
  test('words of a multiword token share its characters and name their token', () => {
    const raw = "Près du port, ils n'ont rien dit."
    const words = french.split(splitText(raw, frSplitting))
    expect(words.form.slice(1, 4)).toEqual(['de', 'le', 'port'])
    expect([...words.start.slice(0, 4)]).toEqual([0, 5, 5, 8])
    expect([...words.end.slice(0, 4)]).toEqual([4, 7, 7, 12])
    expect([...words.token.slice(0, 4)]).toEqual([0, 1, 1, 2])
    expect(words.sentences).toMatchObject([{ first: 0, last: words.length, start: 0, end: raw.length, cut: false }])
    expect(words.sentences[0]!.groups).toEqual([{ first: 1, last: 3, start: 5, end: 7 }])
  })
})

test('tokens inside fixed spans are neither cut nor joined', () => {
  const raw = "The Franco-German brigade's own-brand AC/B x/y"
  const at = (text: string): Span => ({ start: raw.indexOf(text), end: raw.indexOf(text) + text.length })
  expect(shown(english, raw)).toBe("The Franco - German [brigade's=brigade 's] own - brand AC / B x/y")
  expect(shown(english, raw, [at('x/y'), at('Franco-German brigade')])).toBe(
    "The Franco-German [brigade's=brigade 's] own - brand AC / B x / y",
  )
})

test('a sentence that is too long comes in pieces, and says so', () => {
  const raw = `${'la mer des mots '.repeat(3000)}. Fin.`
  const { sentences, length } = french.split(splitText(raw, frSplitting))
  expect(length).toBeGreaterThan(12_000)
  expect(sentences.map(({ cut }) => cut)).toEqual([true, true, true, false])
  for (const { first, last } of sentences) expect(last - first).toBeLessThanOrEqual(LONGEST_SENTENCE + 1)
  sentences.slice(1).forEach(({ first, start }, i) => {
    expect(first).toBe(sentences[i]!.last)
    expect(start).toBeGreaterThanOrEqual(sentences[i]!.end)
  })
})
