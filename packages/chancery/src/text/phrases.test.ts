import { expect, test } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { frSplitting } from '../lang/fr/splitting.ts'
import { PhraseBook, type PhraseEntry } from './phrases.ts'
import { tokenise } from './tokens.ts'

const french: PhraseEntry<string>[] = [
  { form: 'États-Unis', value: 'USA', match: 'name' },
  { form: 'Union européenne', value: 'EU', match: 'name' },
  { form: "Union de l'Europe occidentale", value: 'WEU', match: 'name' },
  { form: "Côte d'Ivoire", value: 'CIV', match: 'name' },
  { form: 'al-Assad', value: 'Assad', match: 'name' },
  { form: 'Chine', value: 'CHN', match: 'name' },
  { form: 'UN', value: 'UN', match: 'exact' },
  { form: 'AU', value: 'AU', match: 'exact' },
  { form: 'ministre des Affaires étrangères', value: 'foreign', match: 'word' },
  { form: 'ministre', value: 'minister', match: 'word' },
  { form: 'affaires étrangères', value: 'foreign affairs', match: 'word' },
  { form: 'Géorgie', value: 'GEO', match: 'name' },
  { form: 'Géorgie', value: 'US-GA', match: 'name' },
  { form: 'pêche', value: 'fishing', match: 'word' },
]

const found = (raw: string, all = false, entries: PhraseEntry<string>[] = french): string[] => {
  const tokens = tokenise(raw, frSplitting)
  const book = PhraseBook.build(entries, frSplitting)
  const hits: string[] = []
  const visit = (first: number, last: number, value: string): void => {
    hits.push(`${value}: ${raw.slice(tokens.start[first], tokens.end[last - 1])}`)
  }
  if (all) book.scanAll(tokens, visit)
  else book.scan(tokens, visit)
  return hits
}

test('names: accents do not count, the capital does', () => {
  expect(found('Les Etats-Unis, les États‑Unis, la chine et la CHINE')).toEqual([
    'USA: Etats-Unis',
    'USA: États‑Unis',
    'CHN: CHINE',
  ])
  expect(found("L'Union européenne et la Côte d’Ivoire")).toEqual(['EU: Union européenne', 'CIV: Côte d’Ivoire'])
})

test('names that begin in lower case', () => {
  expect(found('Bachar al-Assad')).toEqual([])
  expect(found('Al-Assad')).toEqual(['Assad: Al-Assad'])
})

test('words: case does not count, accents do', () => {
  expect(found('La PÊCHE, la pêche, il peche')).toEqual(['fishing: PÊCHE', 'fishing: pêche'])
})

test('exact: acronyms do not hit small words', () => {
  expect(found("un accord au sommet de l'UN et de l'AU")).toEqual(['UN: UN', 'AU: AU'])
})

test('longest first, without overlaps; scanAll gives the overlaps', () => {
  expect(found('le ministre des Affaires étrangères')).toEqual(['foreign: ministre des Affaires étrangères'])
  expect(found('le ministre des Affaires étrangères', true)).toEqual([
    'foreign: ministre des Affaires étrangères',
    'foreign affairs: Affaires étrangères',
  ])
  expect(found('le ministre des Affaires')).toEqual(['minister: ministre'])
})

test('several values of one form are all visited', () => {
  expect(found('la Géorgie')).toEqual(['GEO: Géorgie', 'US-GA: Géorgie'])
})

test('a part of the text, and one place', () => {
  const tokens = tokenise('the trade deal and the trade war', enSplitting)
  const book = PhraseBook.build(
    [
      { form: 'trade deal', value: 1, match: 'word' },
      { form: 'trade', value: 2, match: 'word' },
    ],
    enSplitting,
  )
  const hits: number[][] = []
  book.scan(tokens, (...hit) => hits.push(hit), 0, 2)
  expect(hits).toEqual([[1, 2, 2]])
  expect(book.at(tokens, 1)).toEqual({ last: 3, values: [1] })
  expect(book.at(tokens, 0)).toBeNull()
  expect(book.size).toBe(2)
})
