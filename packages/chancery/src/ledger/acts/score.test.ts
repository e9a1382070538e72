import { describe, expect, test } from 'vitest'
import { SAME, scorePair, UNSURE } from './score.ts'
import type { ToldAct, ToldParty } from './told.ts'

/** "agent Lavrov RUS" → a party. */
const party = (text: string): ToldParty => {
  const [role, actor, state] = text.split(' ') as [string, string, string | undefined]
  const kind =
    actor === state
      ? 'state'
      : /^officials/.test(actor)
        ? 'group'
        : /^[A-Z]{3,}$/.test(actor)
          ? 'organization'
          : 'person'
  return { role, actor, kind, state: state ?? null }
}
let n = 0
const told = (act: string, parties: string[], more: Partial<ToldAct> = {}): ToldAct => ({
  id: `r${n++}`,
  actId: `e${n}`,
  dispatch: `d${n}`,
  outlet: `outlet ${n}`,
  copyOf: null,
  act: act as ToldAct['act'],
  plover: 'CONSULT',
  status: 'done',
  stage: null,
  date: null,
  from: null,
  to: null,
  published: 20000,
  place: null,
  placeFolded: null,
  placeState: null,
  parties: parties.map(party),
  instruments: [],
  words: `words of ${n}`,
  voice: [],
  ...more,
})
const on = (from: number, to = from): Partial<ToldAct> => ({ date: String(from), from, to })
const at = (place: string, placeState: string | null = null): Partial<ToldAct> => ({
  place,
  placeFolded: place,
  placeState,
})
const verdict = (a: ToldAct, b: ToldAct): string => {
  const found = scorePair(a, b)
  expect(scorePair(b, a)).toEqual(found)
  return !found || found.score < UNSURE ? 'no' : found.score >= SAME ? 'same' : 'unsure'
}
const TWO = ['agent Wang CHN', 'agent Jaishankar IND']

describe('meetings', () => {
  test('the same two on the same day', () => {
    expect(verdict(told('meet', TWO, on(20000)), told('consult', TWO, on(20000)))).toBe('same')
  })
  test('announced, and then held', () => {
    const plan = told('meet', TWO, { ...on(20000), status: 'planned', published: 19990 })
    expect(verdict(plan, told('meet', TWO, on(20000)))).toBe('same')
  })
  test('of two outlets one may be a day off, where the place is the same; one outlet tells two meetings', () => {
    const [friday, saturday] = [
      told('meet', TWO, { ...on(20000), ...at('Bali') }),
      told('meet', TWO, { ...on(20001), ...at('Bali') }),
    ]
    expect(verdict(friday, saturday)).toBe('same')
    expect(verdict(friday, { ...saturday, outlet: friday.outlet })).not.toBe('same')
    expect(verdict(told('meet', TWO, on(20000)), told('meet', TWO, on(20002)))).toBe('no')
  })
  test('two ministers of one state with one guest are two meetings', () => {
    expect(
      verdict(told('meet', TWO, on(20000)), told('meet', ['agent Li CHN', 'agent Jaishankar IND'], on(20000))),
    ).toBe('no')
  })
  test('alone and with a third on one day is asked', () => {
    expect(verdict(told('meet', TWO, on(20000)), told('meet', [...TWO, 'agent Lavrov RUS'], on(20000)))).toBe('unsure')
  })
  test('a minister and officials of one state are asked', () => {
    const officials = told('meet', ['agent Wang CHN', 'agent officials-of-India IND'], on(20000))
    expect(verdict(told('meet', TWO, { ...on(20000), ...at('Delhi') }), { ...officials, ...at('Delhi') })).not.toBe(
      'same',
    )
  })
  test('a telephone call is no meeting, but may be told as talks', () => {
    expect(verdict(told('call', TWO, on(20000)), told('meet', TWO, on(20000)))).toBe('no')
    expect(verdict(told('call', TWO, on(20000)), told('consult', TWO, on(20000)))).toBe('same')
  })
})

describe('what is said', () => {
  const RUSSIA = ['agent Baerbock DEU', 'recipient RUS RUS']
  test('by the same of the same on one day, told by two outlets', () => {
    expect(verdict(told('accuse', RUSSIA, on(20000)), told('accuse', RUSSIA, on(20000)))).toBe('same')
  })
  test('told twice by one outlet are two occasions', () => {
    const one = told('accuse', RUSSIA, on(20000))
    expect(verdict(one, { ...told('accuse', RUSSIA, on(20000)), outlet: one.outlet })).toBe('no')
  })
  test('with another beside him is another occasion', () => {
    const [japan, korea] = [
      told('accuse', ['agent Sherman USA', 'agent Mori JPN', 'recipient PRK PRK'], on(20000)),
      told('accuse', ['agent Sherman USA', 'agent Park KOR', 'recipient PRK PRK'], on(20000)),
    ]
    expect(verdict(japan, korea)).toBe('no')
  })
  test('a formula without a day is nothing to join by, be it the same words', () => {
    const words = 'the united states is committed to'
    const one = told('agree', ['agent USA USA'], { words })
    expect(verdict(one, told('agree', ['agent USA USA'], { words, published: 20001 }))).toBe('no')
  })
})

describe('what goes on', () => {
  test('a side that attacks in one and is attacked in the other', () => {
    const one = told('attack', ['agent USA USA', 'recipient IRQ IRQ'], on(20000))
    expect(verdict(one, told('attack', ['recipient USA USA', 'recipient IRQ IRQ'], on(20000)))).toBe('no')
  })
  test('an advance without a day is not that of another report', () => {
    const war = ['agent RUS RUS', 'recipient UKR UKR']
    expect(verdict(told('attack', war), told('attack', war, { published: 20001 }))).toBe('no')
    expect(verdict(told('attack', war, on(20000)), told('attack', war, on(20000)))).toBe('same')
  })
  test('a tour goes to several places', () => {
    const visit = (place: string, state: string) =>
      told('visit', ['agent Sherman USA'], { ...on(20000, 20002), ...at(place, state) })
    expect(verdict(visit('Ulan Bator', 'MNG'), visit('Tientsin', 'CHN'))).toBe('no')
    expect(verdict(visit('Tientsin', 'CHN'), visit('Tientsin', 'CHN'))).toBe('same')
  })
  test('daily appointments are many; a summit of one body is one', () => {
    const attends = (published: number) =>
      told('convene', ['agent McKeon USA'], { published, words: 'the deputy secretary attends meetings' })
    expect(verdict(attends(20000), attends(20001))).toBe('no')
    const summit = (from: number, to: number) => told('convene', ['agent NATO'], on(from, to))
    expect(verdict(summit(20000, 20006), summit(20002, 20003))).toBe('same')
  })
})

test('copies tell one act, whatever their day makes of today', () => {
  const one = told('meet', TWO, { ...on(20000), copyOf: 'c1', words: 'the two met today' })
  expect(verdict(one, told('meet', TWO, { ...on(20002), copyOf: 'c1', words: 'the two met today' }))).toBe('same')
})

test('two acts of one dispatch are two', () => {
  const one = told('meet', TWO, on(20000))
  expect(scorePair(one, { ...told('meet', TWO, on(20000)), dispatch: one.dispatch })).toBe(null)
})
