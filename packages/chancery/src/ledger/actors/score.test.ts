import { describe, expect, test } from 'vitest'
import { foldName } from '../fold.ts'
import { borne, namesakes } from './bearers.ts'
import { keysOf, type Named } from './keys.ts'
import { nameOf, SAME, scoreActors, UNSURE } from './score.ts'
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

describe('names that only describe', () => {
  test.each([
    ['Russian deputy defense minister', 'Russian defense minister', 'RUS'],
    ['Secretary of State', 'our deputy secretary of state', 'USA'],
    ['his French and Saudi counterparts', 'his Saudi and French counterparts', 'SAU'],
    ['Cambodian minister', 'Cambodian Deputy Prime Minister', 'KHM'],
    ['First Lady of the United States', 'President of the United States', 'USA'],
  ])('%s and %s are not told to be one', (a, b, state) => {
    expect(verdict(person(a, state), person(b, state))).toBe('no')
    expect(keysOf(person(a, state))).toEqual([])
  })
  test('an office before a name is no part of it', () => {
    expect(nameOf(person('U.S. Special Envoy for Climate John Kerry', 'USA')).slice(-2)).toEqual(
      nameOf(person('John Kerry')),
    )
    expect(verdict(person('Administrator Isobel Coleman', 'USA'), person('Isobel Coleman', 'USA'))).toBe('same')
    expect(nameOf(person('Abdullah II of Jordan'))).toEqual(nameOf(person('Abdullah II')))
  })
})

describe('given names', () => {
  test.each([
    ['Joe Biden', 'Joseph R. Biden, Jr.', 'USA'],
    ['Liz Truss', 'Elizabeth Truss', 'GBR'],
    ['Abe Shinzo', 'Shinzo Abe', 'JPN'],
  ])('%s and %s are one', (a, b, state) => expect(verdict(person(a, state), person(b, state))).toBe('same'))
  test.each([
    ['Salman bin Abdulaziz Al Saud', 'Khalid bin Salman bin Abdulaziz Al Saud', 'SAU'],
    ['Salman bin Abdulaziz Al Saud', 'Abdulaziz bin Salman Al Saud', 'SAU'],
    ['Jake Sullivan', 'John Sullivan', 'USA'],
    ['Ben Hall', 'Laura Hall', 'USA'],
    ['Olena Zelenska', 'Zelensky', 'UKR'],
  ])('%s and %s are two', (a, b, state) => expect(verdict(person(a, state), person(b, state))).toBe('no'))
})

describe('whom a name left open means', () => {
  const told = (actor: Named, ...near: Named[]) =>
    borne(actor, near).map(({ other, verdict }) => `${other.name}: ${verdict}`)
  const lavrov = person('Sergei Lavrov', 'RUS')
  test('a surname alone is its only bearer', () => {
    expect(told(person('Lavrov', 'RUS'), lavrov, person('Sergey Lavrov', 'RUS'))).toEqual([
      'Sergei Lavrov: positive',
      'Sergey Lavrov: positive',
    ])
    expect(told(person('Lavrov'), lavrov)).toEqual(['Sergei Lavrov: positive'])
  })
  test('where two bear it, it is asked', () => {
    const [george, jeb] = [person('George Bush', 'USA'), person('Jeb Bush', 'USA')]
    expect(told(person('Bush', 'USA'), george, jeb)).toEqual(['George Bush: unsure', 'Jeb Bush: unsure'])
  })
  test('one who bears it as a first name unsettles it', () => {
    expect(told(person('Michel'), person('Charles Michel', 'BEL'), person('Michel Barnier', 'FRA'))).not.toContain(
      'Charles Michel: positive',
    )
  })
  test('of another state, it is nobody of these; another spelling without a state is asked', () => {
    expect(told(person('Lavrov', 'BGR'), lavrov)).toEqual([])
    expect(told(person('Greene'), person('Eric Green', 'USA'))).toEqual(['Eric Green: unsure'])
  })
  test('a full name without a state is that of its only state', () => {
    const ahmed = person('Adel Ahmed')
    expect(told(ahmed, person('Adel Ahmed', 'EGY'))).toEqual(['Adel Ahmed: positive'])
    expect(told(ahmed, person('Adel Ahmed', 'EGY'), person('Adel Ahmed', 'SDN'))).toEqual([
      'Adel Ahmed: unsure',
      'Adel Ahmed: unsure',
    ])
    expect(namesakes(person('Adel Ahmed', 'EGY'), person('Adel Ahmed', 'SDN'))).toBe(true)
  })
})
