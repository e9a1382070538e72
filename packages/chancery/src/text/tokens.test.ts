import { describe, expect, test } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { frSplitting } from '../lang/fr/splitting.ts'
import { Shape, type SplitRules } from './text.ts'
import { tokenise } from './tokens.ts'

const forms = (raw: string, rules: SplitRules): string[] => {
  const { length, start, end } = tokenise(raw, rules)
  return Array.from({ length }, (_, i) => raw.slice(start[i], end[i]))
}

/** In each case a bar parts tokens that touch; white space parts the others. Without its bars it is the text. */
const check = (rules: SplitRules, cases: readonly string[]): void => {
  for (const written of cases) expect(forms(written.replaceAll('|', ''), rules)).toEqual(written.split(/[|\s]+/))
}

describe('French tokens', () => {
  test('elisions', () => {
    check(frSplitting, [
      'L’|agence a dit',
      "jusqu'|à l'|ONU",
      "aujourd'hui",
      'd’|« urgence »',
      "Côte d'|Ivoire",
      'lorsqu’|il',
      "quelqu'un d'|autre",
      "c'est-à-dire|,",
      "C'|est l'|Europe",
      'l‘|avion',
    ])
  })
  test('names that only look elided', () => {
    check(frSplitting, ["N'Djamena", 'N’Diaye', "M'Bow", "O'Brien", "prud'homme"])
  })
  test('inverted clitics', () => {
    check(frSplitting, ['a|-t-elle', 'dit|-il|.', 'va|-t-on', 'Faut|-il', 'est|-ce', "qu'|a|-t-il"])
  })
  test('hyphenated words and names', () => {
    check(frSplitting, [
      'vice-ministre',
      'Asie-Pacifique',
      'Saint-Pétersbourg',
      'rendez-vous',
      'peut-être',
      'Kim Jong-il',
      'celui-ci',
      'nord-coréen',
    ])
  })
  test('numbers', () => {
    check(frSplitting, ['5,000', '3.5', '2,5|%', '10/02/2024', '2025-07', '1er', '19h30', 'COP28', '630/631'])
    expect(forms('1\u00a0000 et 2\u202f500\u202f000 et 10 000 hommes', frSplitting)).toEqual([
      '1\u00a0000',
      'et',
      '2\u202f500\u202f000',
      'et',
      '10 000',
      'hommes',
    ])
    expect(forms('en 2024 150 pays', frSplitting)).toEqual(['en', '2024', '150', 'pays'])
  })
  test('abbreviations keep their stop', () => {
    check(frSplitting, ['M. Dupont', 'art. 5', 'J.-P. Martin', "l'|O.N.U.", 'n° 12', 'S.E.M. Dupont', 'av. J.-C.'])
    expect(forms("une œuvre d'art.", frSplitting)).toEqual(['une', 'œuvre', "d'", 'art', '.'])
  })
  test('a stop glued to the next sentence, addresses', () => {
    check(frSplitting, ['région|.|Ararat', 'a.b-c@example.org', 'https://example.org/a?b=c|.', 'example.com|, 2024'])
  })
})

describe('English tokens', () => {
  test('possessives and contractions', () => {
    check(enSplitting, ['Ukraine|’s', "the ministers|' plan", "don't", 'We’re', 'U.S.|’s'])
  })
  test('abbreviations', () => {
    check(enSplitting, [
      'the U.S. Senate',
      'U.S.-led',
      'Dr. No',
      'No. 5',
      'at 5 p.m. on',
      'Ph.D.',
      'J.K. Rowling',
      'George W. Bush',
    ])
    expect(forms('The answer is no.', enSplitting).at(-2)).toBe('no')
  })
  test('numbers', () => {
    check(enSplitting, ['$|5,000', '10:30', '70-year-old', "'|90s"])
    expect(forms('in May 5 100 people', enSplitting)).toEqual(['in', 'May', '5', '100', 'people'])
  })
})

test('invisible characters belong to a word or to nothing; offsets stay exact', () => {
  const raw = '\ufeffS\ufefferge\u200b sou\u00adhaite \u200b la paix'
  const tokens = tokenise(raw, frSplitting)
  expect(tokens.norm).toEqual(['serge', 'souhaite', 'la', 'paix'])
  expect(raw.slice(tokens.start[0], tokens.end[0])).toBe('S\ufefferge')
})

test('look-up forms', () => {
  const tokens = tokenise('L’Œuvre de CÆSAR à E\u0301vian, Saint‑Étienne', frSplitting)
  expect(tokens.norm).toEqual(["l'", 'œuvre', 'de', 'cæsar', 'à', 'évian', ',', 'saint-étienne'])
  expect(tokens.fold).toEqual(["l'", 'oeuvre', 'de', 'caesar', 'a', 'evian', ',', 'saint-etienne'])
})

test('shapes', () => {
  const shapes = (raw: string, rules: SplitRules): number[] => [...tokenise(raw, rules).shape]
  const { Word, Capital, SpaceBefore } = Shape
  expect(shapes('L’ONU a-t-elle\n1er .', frSplitting)).toEqual([
    Word | Capital | Shape.Elided,
    Word | Capital | Shape.AllCaps,
    Word | SpaceBefore,
    Word | Shape.Clitic,
    Word | Shape.Number | SpaceBefore | Shape.LineBefore,
    Shape.Punctuation | SpaceBefore,
  ])
  expect(shapes("allies' aims", enSplitting)).toEqual([Word, Shape.Clitic, Word | SpaceBefore])
})
