import { describe, expect, test } from 'vitest'
import { foldName } from '../fold.ts'
import { distinct } from './distinct.ts'
import { type NamedInstrument, SAME, scoreInstruments, UNSURE } from './score.ts'

const instrument = (name: string, more: Partial<NamedInstrument> = {}): NamedInstrument => ({
  id: name,
  kind: 'agreement',
  name,
  folded: foldName(name),
  from: null,
  to: null,
  parties: [],
  ...more,
})
const verdict = (a: NamedInstrument, b: NamedInstrument): string => {
  const found = scoreInstruments(a, b)
  expect(scoreInstruments(b, a)).toEqual(found)
  return !found || found.score < UNSURE ? 'no' : found.score >= SAME ? 'same' : 'unsure'
}

describe('names of instruments', () => {
  test.each(['Camp David Accords', 'Paris Agreement', 'JCPOA', 'Resolution 2231', 'accord de Cotonou', 'New START'])(
    '%s is one instrument wherever it is named',
    (name) => {
      expect(distinct(name)).toBe(true)
      expect(verdict(instrument(name), instrument(name, { parties: ['USA'] }))).toBe('same')
    },
  )
  test.each([
    'memorandum of understanding',
    'Memorandum of Understanding',
    'rules-based international order',
    'International Humanitarian Law',
    'Free Trade Agreement',
    'accord de libre-échange',
    'Executive Order',
  ])('%s is what many are called', (name) => {
    expect(distinct(name)).toBe(false)
    expect(verdict(instrument(name), instrument(name))).not.toBe('same')
  })
  test('one of a common name is one by its parties and its day', () => {
    const day = { from: 19000, to: 19000, parties: ['FRA', 'VNM'] }
    expect(verdict(instrument('trade agreement', day), instrument('trade agreement', day))).toBe('same')
    expect(
      verdict(instrument('trade agreement', day), instrument('trade agreement', { ...day, from: 19400, to: 19400 })),
    ).toBe('no')
    expect(
      verdict(instrument('trade agreement', day), instrument('trade agreement', { ...day, parties: ['FRA', 'LAO'] })),
    ).not.toBe('same')
  })
  test('a treaty told in another language is one by its parties and its day; a memorandum may be one of five', () => {
    const day = { from: 19000, to: 19000, parties: ['FRA', 'VNM'] }
    expect(
      verdict(
        instrument('traité d’amitié', { ...day, kind: 'treaty' }),
        instrument('friendship treaty', { ...day, kind: 'treaty' }),
      ),
    ).toBe('same')
    expect(
      verdict(
        instrument('protocole d’entente', { ...day, kind: 'memorandum' }),
        instrument('memorandum', { ...day, kind: 'memorandum' }),
      ),
    ).toBe('unsure')
  })
})
