import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latex } from './bibtex.ts'
import { cellOf } from './csv.ts'
import { exportDays } from './days.ts'
import { codePoints } from './jsonld/anchor.ts'
import { levelOf } from './levels.ts'
import { exportPlace } from './places.ts'
import { sentenceAt } from './sentences.ts'
import { OCCASION, VISIT_KINDS } from './tables/words.ts'
import { attribute } from './xml.ts'

describe('days', () => {
  test.each([
    ['2024-11-01', '2024-11-01', '2024-11-01', 'day'],
    ['2024-11-01T09:30', '2024-11-01', '2024-11-01', 'day'],
    ['2024-11-01/2024-11-03', '2024-11-01', '2024-11-03', 'interval'],
    ['2024-11', '2024-11-01', '2024-11-30', 'month'],
    ['2024-21', '2024-03-01', '2024-05-31', 'season'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['197X', '1970-01-01', '1979-12-31', 'years'],
    ['[2025-07-06,2025-07-13]', '2025-07-06', '2025-07-13', 'one-of'],
    ['2024-11-01~', '2024-11-01', '2024-11-01', 'approximate'],
    ['2024-11/2025-02', '2024-11-01', '2025-02-28', 'approximate'],
    ['2024-11-01/..', '2024-11-01', null, 'open'],
    ['XXXX-06-19', null, null, 'unknown'],
    [null, null, null, 'unknown'],
  ])('%s', (date, start, end, precision) => {
    expect(exportDays(date)).toEqual({ start, end, precision })
  })
})

describe('places', () => {
  test('a city in either language, with its point', () => {
    expect(exportPlace('Moscou', 'RUS')).toEqual({ city: 'Moscou', iso3: 'RUS', lat: 55.75, lon: 37.62 })
    expect(exportPlace('Moscow', 'RUS')).toMatchObject({ lat: 55.75, lon: 37.62 })
  })
  test('the same name in another state is another place', () => {
    expect(exportPlace('Moscow', 'USA')).toEqual({ city: 'Moscow', iso3: 'USA', lat: null, lon: null })
  })
  test('a state is no city and has no point, also where its capital has its name', () => {
    for (const [name, state] of [
      ['France', 'FRA'],
      ['Luxembourg', 'LUX'],
      ['Guatemala', 'GTM'],
      ['Djibouti', 'DJI'],
    ] as const)
      expect(exportPlace(name, state)).toEqual({ city: null, iso3: state, lat: null, lon: null })
  })
  test('a city-state has a point', () => expect(exportPlace('Singapour', 'SGP').lat).toBe(1.29))
})

describe('levels', () => {
  test.each([
    ['président de la République française', 1],
    ['U.S. Secretary of State', 2],
    ['ministre français des Affaires étrangères', 2],
    ['ministre des Affaires étrangères de la RPDC', 2],
    ['ambassadeur de Chine au Burkina Faso', null],
    ['ambassadeur de Chine', 3],
    ['président de la fédération de pétanque', null],
    [null, null],
  ] as const)('%s: %s', (office, level) => expect(levelOf(office)).toBe(level))
})

describe('CSV cells', () => {
  test.each(['=1+1', '+33', '-5', '@x', '\tx', '\rx'])('%j is guarded', (text) => expect(cellOf(text)).toBe(`'${text}`))
  test('numbers are not, lists are joined, bars inside items are broken', () => {
    expect(cellOf(-12.5)).toBe('-12.5')
    expect(cellOf(['a|b', 'c'])).toBe('a¦b | c')
    expect(cellOf(null)).toBe('')
  })
  test('no list is longer than a cell of a spreadsheet', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50_000 }), { maxLength: 20 }), (items) => {
        expect(cellOf(items).length).toBeLessThan(32_767)
      }),
      { numRuns: 50 },
    )
  })
})

test('offsets in code points are those of the characters before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const points = codePoints(text)
      let offset = 0
      for (const [k, character] of [...text].entries()) {
        expect(points(offset)).toBe(k)
        offset += character.length
      }
      expect(points(text.length)).toBe([...text].length)
    }),
  )
})

test('a text in BibTeX has balanced braces and no bare command', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = latex(text).replace(/\\[{}$&#_%]|\\[a-z]+\{\}/g, '')
      expect(escaped).not.toMatch(/[\\{}$&#%_^~]/)
    }),
  )
})

test('an XML attribute holds no mark that would end it, and no character that XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(attribute(text)).not.toMatch(/[<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
    }),
  )
})

describe('words of visits', () => {
  const kinds = (text: string) => VISIT_KINDS.filter(([, words]) => words.test(text)).map(([kind]) => kind)
  test.each([
    ['entame une visite d’État en Inde', ['state']],
    ['on an official visit to Oman', ['official']],
    ['en visite officielle de travail à Rome', ['official', 'working']],
    ['une visite privée', ['private']],
    ['s’est rendu à Rome', []],
    ['will stop over in Hawaii', ['transit']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))

  test.each([
    ['se rendra à Paris pour assister au sommet sur le climat, a annoncé', 'sommet sur le climat'],
    ['à l’occasion du 80e anniversaire de la Victoire', '80e anniversaire de la Victoire'],
    ['travelled to Rome to attend the funeral of the Pope.', 'funeral of the Pope'],
  ])('%s', (text, occasion) => expect(OCCASION.exec(text)?.[1]).toBe(occasion))
})

test('sentences are counted from 1', () => {
  const text = 'The minister arrived. He met his counterpart. They signed nothing.'
  expect(sentenceAt(text, 'en', 0)).toBe(1)
  expect(sentenceAt(text, 'en', text.indexOf('They'))).toBe(3)
  expect(sentenceAt('Ignota lingua.', 'la', 3)).toBeNull()
})
