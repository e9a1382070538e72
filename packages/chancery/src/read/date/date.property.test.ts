import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enCalendar } from '../../lang/en/calendar.ts'
import { frCalendar } from '../../lang/fr/calendar.ts'
import { parseEdtf } from '../../record/edtf.ts'
import { publishedFromText } from './anchor.ts'
import { lexiconOf } from './lexicon.ts'
import { compile } from './pattern.ts'
import { dates, found, type Language, resolved } from './read.testing.ts'
import { dateRules } from './rules.ts'

const CALENDARS = { en: enCalendar, fr: frCalendar }
const LANGUAGES: readonly Language[] = ['en', 'fr']

const words = LANGUAGES.flatMap((language) => CALENDARS[language].words.flatMap((word) => word.forms))
const literals = LANGUAGES.flatMap((language) =>
  CALENDARS[language].expressions.flatMap((row) => row.pattern.split(/[\s|{}<>?+]+/)),
)
const pieces = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...literals, ...words.map((word) => word[0]!.toUpperCase() + word.slice(1))),
  fc.integer({ min: 0, max: 2200 }).map(String),
  fc.constantFrom(
    ',',
    '.',
    '-',
    '–',
    '(',
    ')',
    '"',
    '«',
    '»',
    '\n',
    '\n\n',
    "'",
    '’',
    '1er',
    '2nd',
    '14h30',
    '2024-02',
    '2024-02-30',
    '10/02/2024',
    '31/12/99',
    '\u0000',
    '😀',
    'é',
    '\ud800',
  ),
)
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
  fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const published = fc.constantFrom(
  null,
  '2024',
  '2024-02',
  '2024-02-29',
  '2023-08-28T11',
  '202X',
  '2024-22',
  '0000-01-01',
  '9999-12-31',
  '../2024',
  'nonsense',
)

describe.each(LANGUAGES)('any text, %s', (language) => {
  test('spans lie in the text, in order, apart; values are EDTF; rules are declared', () => {
    const declared = new Set(dateRules(CALENDARS[language]).map((rule) => rule.id))
    fc.assert(
      fc.property(text, published, (input, day) => {
        let last = 0
        for (const { start, end, edtf, rules } of resolved(input, language, day)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(input.length)
          expect(parseEdtf(edtf), edtf).not.toBeNull()
          expect(rules.length).toBeGreaterThan(0)
          for (const rule of rules) expect(declared).toContain(rule)
          last = end
        }
        const own = publishedFromText(found(input, language))
        if (own) expect(parseEdtf(own.edtf)).not.toBeNull()
      }),
      { numRuns: 1500 },
    )
  })

  test('the same text gives the same dates', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        expect(dates(input, language, day)).toEqual(dates(input, language, day))
      }),
    )
  })

  test.each([
    ['one long line of weekdays', 'Monday lundi on 3 May 2021 '],
    ['since since since', 'since depuis until jusqu’à from du '],
    ['numbers', '1 2 3 10/02 2020-01 31 12 1999 '],
    ['digits without end', '1'],
    ['words without end', 'mars'],
    ['commas', 'Monday, , , 3, '],
    ['quotation marks', '" « today » " '],
    ['gaps', 'since the end of the war of the '],
  ])('%s: read at length, spans in order (their time is measured in bench)', (_, unit) => {
    const input = unit.repeat(Math.ceil(100_000 / unit.length))
    let before = 0
    for (const { start, end } of found(input, language)) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeGreaterThan(start)
      before = end
    }
    expect(before).toBeLessThanOrEqual(input.length)
  })
})

describe('calendars', () => {
  test.each(LANGUAGES)('%s: patterns compile, ids are unique and rightly named, notes are there', (language) => {
    const calendar = CALENDARS[language]
    lexiconOf(calendar)
    const rows = [...calendar.expressions, ...calendar.frames]
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    for (const row of rows) {
      expect(row.id).toMatch(new RegExp(`^${language}/date/[a-z-]+$`))
      expect(row.note.length).toBeGreaterThan(5)
    }
  })

  test('a malformed pattern is refused when it is loaded', () => {
    const intern = (): number => 0
    for (const pattern of ['', '{ in <year>', 'a b|c-d', '} in'])
      expect(() => compile(pattern, intern), pattern).toThrow()
  })

  test('every word class that patterns name is known', () => {
    const numbers = [
      'day',
      'year',
      'recent',
      'yy',
      'n',
      'nth',
      'hour',
      'minute',
      'hhmm',
      'mm',
      'old',
      'iso',
      'numeric',
      'word',
      'name',
      'plain',
      'stop',
      'gap',
      'date',
      'time',
    ]
    for (const language of LANGUAGES) {
      const calendar = CALENDARS[language]
      const known = new Set([...numbers, ...calendar.words.map((word) => word.is as string)])
      for (const { id, pattern } of [...calendar.expressions, ...calendar.frames]) {
        for (const [, of] of pattern.matchAll(/<([a-z]+)(?:\.[a-z]+)?>/g)) expect(known, id).toContain(of)
      }
    }
  })
})

describe('publishedFromText', () => {
  test.each([
    ['en', 'Sunday, October 13, 2019\n\nThe envoy left.', '2019-10-13'],
    ['en', 'Posted: March 5, 2021 at 10:30\n\nThe envoy left.', '2021-03-05'],
    ['fr', 'Texte.\n\npar la rédaction le lundi 13 mars 2023', '2023-03-13'],
    ['fr', 'Publié le 13 mars 2023 à 16h30\n\nTexte.', '2023-03-13'],
    ['fr', 'L’accord a été signé le 13 mars 2023 à Genève.', null],
    ['en', 'They signed on 5 March 2021 and left.', null],
  ] as const)('%s: %s', (language, input, expected) => {
    expect(publishedFromText(found(input, language))?.edtf ?? null).toBe(expected)
  })
})
