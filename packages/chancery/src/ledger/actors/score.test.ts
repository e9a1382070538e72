import { describe, expect, test } from 'vitest'
import { foldName } from '../fold.ts'
import { keysOf, type Named } from './keys.ts'
import { SAME, scoreActors, UNSURE } from './score.ts'
import { soundOf } from './sound.ts'

const person = (name: string, state: string | null = null): Named => ({
  id: `a-${name}${state}`,
  kind: 'person',
  name,
  folded: foldName(name),
  state,
})
const body = (name: string, state: string | null = null): Named => ({ ...person(name, state), kind: 'organization' })
const verdict = (a: Named, b: Named): string => {
  const found = scoreActors(a, b)
  const back = scoreActors(b, a)
  expect(back).toEqual(found)
  return !found || found.score < UNSURE ? 'no' : found.score >= SAME ? 'same' : 'unsure'
}

describe('names of persons', () => {
  test.each([
    ['Sergueï Lavrov', 'Sergei Lavrov', 'RUS'],
    ['Sergueï Lavrov', 'Sergey Lavrov', 'RUS'],
    ['Choe Son Hui', 'Choi Son Hui', 'PRK'],
    ['Vladimir Poutine', 'Vladimir Putin', 'RUS'],
    ['Sergueï Choïgou', 'Sergei Shoigu', 'RUS'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'UKR'],
    ['Mikhaïl Gorbatchev', 'Mikhail Gorbachev', 'SUN'],
    ['Benyamin Netanyahou', 'Benjamin Netanyahu', 'ISR'],
    ['Hun Manet', 'Manet Hun', 'KHM'],
    ['Mahmoud Abbas', 'Mahmud Abbas', 'PSE'],
    ['Antony J. Blinken', 'Antony Blinken', 'USA'],
    ['Édouard Chevardnadze', 'Eduard Shevardnadze', 'SUN'],
  ])('%s and %s are one', (a, b, state) => {
    expect(verdict(person(a, state), person(b, state))).toBe('same')
    const shared = keysOf(person(a)).filter((key) => keysOf(person(b)).includes(key))
    expect(shared.length).toBeGreaterThan(0)
  })

  test.each([
    ['George Bush', 'Jeb Bush', 'USA'],
    ['Kim Jong Un', 'Kim Jong Il', 'PRK'],
    ['Raúl Castro', 'Fidel Castro', 'CUB'],
    ['Bill Clinton', 'Hillary Clinton', 'USA'],
  ])('%s and %s are two', (a, b, state) => {
    expect(verdict(person(a, state), person(b, state))).toBe('no')
  })

  test('a surname alone leaves it open; states that differ do not', () => {
    expect(verdict(person('Lavrov', 'RUS'), person('Sergueï Lavrov', 'RUS'))).toBe('unsure')
    expect(verdict(person('Adel Ahmed', 'EGY'), person('Adel Ahmed', 'SDN'))).toBe('no')
  })
})

describe('names of bodies', () => {
  test('a body of the atlas is one under all its names', () => {
    expect(verdict(body('ONU'), body('United Nations'))).toBe('same')
    expect(verdict(body('Union européenne'), body('EU'))).toBe('same')
  })
  test('ministries of two states are two', () => {
    expect(verdict(body('Ministry of Foreign Affairs', 'RUS'), body('Ministry of Foreign Affairs', 'CHN'))).toBe('no')
  })
})

test('sounds', () => {
  expect(soundOf('Choïgou')).toBe(soundOf('Shoigu'))
  expect(soundOf('Poutine')).toBe(soundOf('Putin'))
})
