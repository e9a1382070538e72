import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfWords } from './edtf-words.ts'

const TABLE: readonly (readonly [edtf: string, en: string, fr: string])[] = [
  ['2024-11-01', '1 November 2024', '1er novembre 2024'],
  ['2024-11-02', '2 November 2024', '2 novembre 2024'],
  ['2025-07', 'July 2025', 'juillet 2025'],
  ['1996', '1996', '1996'],
  ['199X', 'the 1990s', 'les années 1990'],
  ['19XX', 'the 20th century', 'le 20e siècle'],
  ['2024-11-01T14', '1 November 2024, 14:00', '1er novembre 2024 à 14 h 00'],
  ['2021-05-20T22:14:56Z', '20 May 2021, 22:14 UTC', '20 mai 2021 à 22 h 14 UTC'],
  ['2025-23', 'autumn 2025', 'automne 2025'],
  ['2025-33', 'the first quarter of 2025', '1er trimestre 2025'],
  ['2025-41', 'the second half of 2025', '2e semestre 2025'],
  ['2025-08-XX', 'a day in August 2025', "un jour d'août 2025"],
  ['XXXX-07-14', '14 July', '14 juillet'],
  ['2004?', '2004 (uncertain)', '2004 (incertain)'],
  ['2004-06~', 'about June 2004', 'vers juin 2004'],
  ['2004%', 'about 2004 (uncertain)', 'vers 2004 (incertain)'],
  ['2011/..', 'since 2011', 'depuis 2011'],
  ['../2027-02-19', 'until 19 February 2027', "jusqu'au 19 février 2027"],
  ['2025-07-11/2025-07-13', '11 to 13 July 2025', 'du 11 au 13 juillet 2025'],
  ['2025-06-30/2025-07-02', '30 June to 2 July 2025', 'du 30 juin au 2 juillet 2025'],
  ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025', 'du 30 décembre 2024 au 2 janvier 2025'],
  ['2024-11-01/..', 'since 1 November 2024', 'depuis le 1er novembre 2024'],
  ['../2025-07', 'until July 2025', "jusqu'en juillet 2025"],
  ['2019/2023', '2019 to 2023', 'de 2019 à 2023'],
  [
    '[2025-07-06,2025-07-13,2025-07-20,2025-07-27]',
    'one of the Sundays 6, 13, 20 and 27 July 2025',
    "l'un des dimanches 6, 13, 20 et 27 juillet 2025",
  ],
  [
    '[2025-07-27,2025-08-03]',
    'one of the Sundays 27 July 2025 and 3 August 2025',
    "l'un des dimanches 27 juillet 2025 et 3 août 2025",
  ],
  ['[2025-07-06,2025-07-07]', '6 or 7 July 2025', '6 ou 7 juillet 2025'],
  ['{2024-05-01,2024-05-03}', '1 and 3 May 2024', '1er et 3 mai 2024'],
  ['[2023,2024]', '2023 or 2024', '2023 ou 2024'],
  ['[..2024]', 'until 2024', "jusqu'en 2024"],
]

describe('EDTF in words', () => {
  test.each(TABLE)('%s', (edtf, en, fr) => {
    expect(edtfWords(edtf, 'en')).toBe(en)
    expect(edtfWords(edtf, 'fr')).toBe(fr)
  })

  test.each([
    '',
    'Friday',
    '2024-13-01',
    '2024-11-99',
    '2024/11',
    '../..',
    '[]',
    '[2024-13-01,2024-13-02]',
    '2024-13-01/2024-13-05',
  ])('%j comes back as it was', (other) => {
    expect(edtfWords(other, 'en')).toBe(other)
  })

  test('never throws and never loses the year', () => {
    const year = fc.integer({ min: 1000, max: 2999 }).map(String)
    fc.assert(fc.property(year, (edtf) => edtfWords(edtf, 'fr').includes(edtf)))
    fc.assert(fc.property(fc.string(), (any) => typeof edtfWords(any, 'en') === 'string'))
  })
})
