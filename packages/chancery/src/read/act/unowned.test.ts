import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

const told = (text: string): string[] => {
  const reading = reader.read({ text, language: 'fr', published: '2024-05-15' })
  const name = (id: string): string => reading.actors.find((actor) => actor.id === id)!.name
  return reading.acts.map(
    ({ act, status, parties }) =>
      `${act} ${status} ${parties.map(({ actor, role }) => (role === 'agent' ? name(actor) : `${name(actor)} (${role})`)).join(', ')}`,
  )
}

const MET = 'Le ministre estonien a rencontré la ministre lettone à Riga.'
const BOTH = 'ministre estonien, ministre lettone'

describe('an act whose passive names no agent', () => {
  it.each([
    ['La volonté de développer la coopération a été soulignée.', `agree done ${BOTH}`],
    ['Un accord de transport a été signé.', `sign done ${BOTH}`],
  ])('is that of those who met before: %s', (sentence, act) => {
    expect(told(`${MET} ${sentence}`)).toContain(act)
  })

  it.each(['Un accord de transport sera signé.', 'Un accord de transport n’a pas été signé.'])(
    'is not told where it was not done: %s',
    (sentence) => {
      expect(told(`${MET} ${sentence}`)).toEqual([`meet done ${BOTH}`])
    },
  )

  it('is that of the sides that the name of its instrument tells', () => {
    expect(told('Un accord entre la Grèce et l’Albanie a été signé à Tirana.')).toEqual(['sign done Grèce, Albanie'])
  })

  it('is not told where nobody met', () => {
    expect(told('Il pleut à Riga. Un accord de transport a été signé.')).toEqual([])
  })
})

describe('whose words a list or a document tells', () => {
  it.each([
    [
      'Le Parlement européen salue la Moldavie ; condamne la Hongrie ; appelle la Géorgie à la retenue.',
      [
        'support done Parlement européen, Moldavie (recipient)',
        'accuse done Parlement européen, Hongrie (recipient)',
        'request done Parlement européen, Géorgie (recipient)',
      ],
    ],
    ['La résolution condamne la répression exercée par la Hongrie.', ['accuse done Hongrie (recipient)']],
  ])('%s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })
})
