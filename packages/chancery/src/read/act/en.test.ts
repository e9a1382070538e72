import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

/** What an English text tells, one line for each act: act, standing, parties with roles other than agent in brackets. */
const told = (text: string): string[] => {
  const reading = reader.read({ text, language: 'en', published: '2024-05-15' })
  const name = (id: string): string => reading.actors.find((actor) => actor.id === id)!.name
  return reading.acts.map(
    ({ act, status, parties }) =>
      `${act} ${status} ${parties.map(({ actor, role }) => (role === 'agent' ? name(actor) : `${name(actor)} (${role})`)).join(', ')}`,
  )
}

describe('who does it, in English', () => {
  it.each([
    ['US suspended food supplies to Somalia.', 'sanction done United States, Somalia (recipient)'],
    ['Israel Friday reimposed the blockade on Lebanon.', 'coerce done Israel, Lebanon (recipient)'],
    ['Security forces arrested two French activists.', 'coerce done Security forces, two French activists (recipient)'],
    ['Kazakh oil workers staged a protest.', 'protest done Kazakh oil workers'],
    ['Uganda first opened its borders to Congolese refugees.', 'aid done Uganda, Congolese refugees (recipient)'],
    ['A French court found the Belgian banker guilty.', 'accuse done French court, Belgian banker (recipient)'],
    ['Norway held direct, secret talks with Yemen.', 'consult done Norway, Yemen'],
    ['Kenya said Somalia must return the ship.', 'request done Kenya, Somalia (recipient)'],
    ['Norway put out a report accusing Eritrea.', 'accuse done Norway, Eritrea (recipient)'],
    [
      'Evidence against Belarus was presented by the Danish minister.',
      'accuse done Danish minister, Belarus (recipient)',
    ],
    ['The Kenyan president wants Norway to sign the accord.', 'sign called-for Norway'],
    ['The Kenyan president wants to attack Norway.', 'attack possible Kenyan president, Norway (recipient)'],
    [
      'The Kenyan president plans to visit Oslo and meet with the Danish king.',
      'meet planned Kenyan president, Danish king',
    ],
    ['The Kenyan president will visit Oslo and sign the accord.', 'sign planned Kenyan president'],
    ['The Kenyan president may visit Oslo and sign the accord.', 'sign possible Kenyan president'],
    [
      'The rebels held in Goma were released by the Kenyan army.',
      'withdraw-forces done Kenyan army, rebels (recipient)',
    ],
    ['Niger issued an ultimatum to Benin.', 'threaten done Niger, Benin (recipient)'],
  ])('%s', (text, line) => {
    expect(told(text)).toContain(line)
  })

  it('what is said of someone behind a comma is not done by them', () => {
    expect(told('Chad has freed the Libyan envoy, arrested last week during a raid.')).toEqual([
      'withdraw-forces done Chad, Libyan envoy (recipient)',
    ])
  })

  it('aid that is suspended is not given', () => {
    expect(told('Denmark announced a suspension of aid to Egypt.')).toEqual([
      'sanction done Denmark, Egypt (recipient)',
    ])
  })

  it('a noun behind a conjunction is no verb', () => {
    expect(told('Kenya pledged to expand trade and support for Uganda.')).toEqual([
      'support done Kenya, Uganda (recipient)',
    ])
  })

  it('who joins some group ratifies nothing', () => {
    expect(told('The Kenyan officer joined an armed group.')).toEqual([])
  })

  it('a name that looks like a modal is a name', () => {
    const { actors } = reader.read({ text: 'Theresa May will meet the Polish president.', language: 'en' })
    expect(actors.map(({ name }) => name)).toContain('Theresa May')
  })
})
