import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'
import { isDone } from './status.ts'

const reader = createReader()

/** What a French text tells, one line for each act: act, standing, parties with roles other than agent in brackets. */
const told = (text: string): string[] => {
  const reading = reader.read({ text, language: 'fr', published: '2024-05-15' })
  const name = (id: string): string => reading.actors.find((actor) => actor.id === id)!.name
  return reading.acts.map(
    ({ act, status, parties, date }) =>
      `${act} ${status} ${parties.map(({ actor, role }) => (role === 'agent' ? name(actor) : `${name(actor)} (${role})`)).join(', ')}${date ? ` ${date}` : ''}`,
  )
}

describe('who does it, in French', () => {
  it.each([
    ['« Nous nous engageons à aider la Moldavie », a dit le ministre letton.', 'agree done ministre letton'],
    ['La France, a-t-il rappelé, a versé deux millions à la Moldavie.', 'aid done France, Moldavie (recipient)'],
    ['La Norvège a annoncé qu’elle condamnait la Hongrie.', 'accuse done Norvège, Hongrie (recipient)'],
    ['Plus de cent vingt pays ont signé le traité.', 'sign done cent vingt pays'],
    ['De nombreux pays ont condamné la Hongrie.', 'accuse done nombreux pays, Hongrie (recipient)'],
    [
      'Le ministre kényan a signé l’accord en présence de l’ambassadeur du Rwanda.',
      'sign done ministre kényan, ambassadeur du Rwanda (witness)',
    ],
    [
      'La Suède a été choquée par l’agression de la Moldavie par la Russie.',
      'attack background Moldavie (recipient), Russie',
    ],
  ])('%s', (text, line) => {
    expect(told(text)).toContain(line)
  })

  it('who is there later is a witness of what was told before', () => {
    const text =
      'Le ministre kényan a rencontré la ministre ougandaise. L’ambassadeur du Rwanda était également présent à la rencontre.'
    expect(told(text)).toEqual(['meet done ministre kényan, ministre ougandaise, ambassadeur du Rwanda (witness)'])
  })

  it('an act takes the day of its occasion', () => {
    const text =
      'Le ministre kényan a rencontré la ministre ougandaise le 3 mai à Nairobi. Le ministre kényan a remercié la ministre ougandaise.'
    expect(told(text).every((line) => line.endsWith('2024-05-03'))).toBe(true)
  })
})

describe('what is not told as done, in French', () => {
  it.each([
    'La Suède craint l’attaque de la Russie contre la Moldavie.',
    'La Suède veut éviter l’attaque russe contre la Moldavie.',
    'La Suède doute de l’attaque de l’Iran contre l’Irak.',
    'L’attaque russe contre la Moldavie est imminente.',
    'Si l’attaque de l’Iran contre l’Irak se confirme, la Suède réagira.',
    'Le ministre iranien a nié l’agression de l’Iran contre l’Irak.',
    'La Suède n’est pas déterminée à aider la Libye.',
    'La Suède pourrait continuer son aide à la Libye.',
  ])('%s', (text) => {
    const { acts } = reader.read({ text, language: 'fr', published: '2024-05-15' })
    expect(acts.filter(({ status }) => isDone(status))).toEqual([])
  })
})
