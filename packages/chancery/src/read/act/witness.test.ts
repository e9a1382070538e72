import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

/** The parties of each act that a text tells, as `act: NAME, NAME (role)`. */
const told = (text: string, language: 'en' | 'fr'): string[] => {
  const reading = reader.read({ text, language, published: '2024-05-15' })
  const name = (id: string): string => reading.actors.find((actor) => actor.id === id)!.name
  return reading.acts.map(
    ({ act, parties }) =>
      `${act}: ${parties.map(({ actor, role }) => (role === 'agent' ? name(actor) : `${name(actor)} (${role})`)).join(', ')}`,
  )
}

describe('who led the talks or took part in them', () => {
  it.each([
    [
      'en',
      'Peru and Chile held talks in Lima. The Peruvian delegation was led by Foreign Minister Ana Torres and the Chilean side by Deputy Minister Luis Vega.',
      ['consult: Ana Torres, Luis Vega'],
    ],
    [
      'en',
      'Peru and Chile held talks in Lima. The talks, chaired on the Peruvian side by Foreign Minister Ana Torres, ended on Monday.',
      ['consult: Chile, Ana Torres'],
    ],
    [
      'en',
      'The Peruvian side was co-chaired by Ms. Ana Torres, Director, Bureau of Trade, Verification and Compliance, and Mr. Jose Paz. Peru and Chile held talks in Lima.',
      ['consult: Chile, Ana Torres, Jose Paz'],
    ],
    [
      'en',
      'Peru and Chile held talks in Lima. Taking part in the talks were Foreign Minister Ana Torres and Ambassador Luis Vega.',
      ['consult: Peru, Chile, Ana Torres, Luis Vega'],
    ],
    ['en', 'Peru and Chile held talks in Lima. The port was led by Ana Torres.', ['consult: Peru, Chile']],
    [
      'fr',
      'Le président tchadien a reçu une délégation péruvienne conduite par la ministre Ana Torres.',
      ['meet: président tchadien (host), délégation péruvienne, Ana Torres'],
    ],
    [
      'fr',
      'Une importante délégation dirigée par la ministre péruvienne Ana Torres a rencontré le président tchadien.',
      ['meet: Ana Torres, président tchadien'],
    ],
    [
      'fr',
      'Le Pérou et le Chili ont tenu des consultations à Lima. Ont pris part aux entretiens la ministre Ana Torres et l’ambassadeur Luis Vega.',
      ['consult: Pérou, Chili, Ana Torres, Luis Vega'],
    ],
  ] as const)('%s: %s', (language, text, lines) => {
    expect(told(text, language)).toEqual(lines)
  })
})

describe('lists of those who act', () => {
  it.each([
    [
      'en',
      'He will meet President Torres, Vice President George Lake, Secretary Luis Vega, Treasury Secretary James Hill and as many others as possible.',
      ['meet: Torres, George Lake, Luis Vega, James Hill'],
    ],
    [
      'en',
      'Three countries have accredited ambassadors to Chad. They are Brazil, Egypt and Peru.',
      ['recognize: Brazil, Egypt, Peru, Chad (recipient)'],
    ],
    [
      'en',
      'Four countries have accredited ambassadors to Chad. They are Brazil, Egypt and Peru.',
      ['recognize: Four countries, Chad (recipient)'],
    ],
    [
      'fr',
      'Trois pays ont accrédité des ambassadeurs au Tchad. Il s’agit du Brésil, de la Suisse et du Pérou.',
      ['recognize: Brésil, Suisse, Pérou, Tchad (recipient)'],
    ],
    [
      'fr',
      'La résolution a été condamnée par trois pays : le Pérou, le Chili et le Danemark.',
      ['accuse: Pérou, Chili, Danemark'],
    ],
  ] as const)('%s: %s', (language, text, lines) => {
    expect(told(text, language)).toEqual(lines)
  })
})

describe('those who act with others', () => {
  it.each([
    ['en', 'Peru rejected the tax, along with Chile and Denmark.', ['reject: Peru, Chile, Denmark']],
    ['en', 'Peru, along with Chile and Denmark, rejected the tax.', ['reject: Peru, Chile, Denmark']],
    ['en', 'Peru attacked Chad, along with Sudan.', ['attack: Peru, Chad (recipient)']],
    ['fr', 'Le Pérou, aux côtés du Danemark, a condamné la Hongrie.', ['accuse: Pérou, Danemark, Hongrie (recipient)']],
    [
      'en',
      'The minister briefed the king on Norway’s diplomatic engagement with regional countries, including Egypt and Jordan, as well as with Palestinian officials.',
      ['consult: Norway, regional countries, Egypt, Jordan, Palestinian officials'],
    ],
    [
      'fr',
      'Le ministre péruvien a informé le roi de ses entretiens avec l’Égypte et la Jordanie.',
      ['consult: ministre péruvien, Égypte, Jordanie'],
    ],
  ] as const)('%s: %s', (language, text, lines) => {
    expect(told(text, language)).toEqual(lines)
  })

  it('what someone is to be told of has not taken place', () => {
    const text = 'The minister briefed the king on the upcoming talks between Peru and Chile.'
    const { acts } = reader.read({ text, language: 'en', published: '2024-05-15' })
    expect(acts.map(({ act, status }) => `${act} ${status}`)).toEqual(['consult planned'])
  })
})
