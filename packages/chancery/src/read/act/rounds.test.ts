import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

/** What a text tells: act, standing, parties, and the day, one line for each act. */
const told = (language: string, text: string): string[] => {
  const { acts, actors } = reader.read({ text, language, published: '2024-05-15' })
  const name = (id: string): string => actors.find((actor) => actor.id === id)!.name
  return acts.map(
    ({ act, status, parties, date }) =>
      `${act} ${status} ${parties.map(({ actor }) => name(actor)).join(', ')}${date ? ` ${date}` : ''}`,
  )
}

describe('talks that a noun counts', () => {
  it.each([
    [
      'en',
      'The fourth round of talks between Chad and Niger was held in Rome on Monday.',
      'consult done Chad, Niger 2024-05-13',
    ],
    [
      'en',
      'A new round of talks between Chad and Niger will take place on Friday.',
      'consult planned Chad, Niger 2024-05-17',
    ],
    ['en', 'The second round of talks between Chad and Niger was cancelled.', 'consult refused Chad, Niger'],
    [
      'fr',
      'Le quatrième cycle de négociations entre le Tchad et le Niger a eu lieu lundi à Rome.',
      'consult done Tchad, Niger 2024-05-13',
    ],
    [
      'fr',
      "Un nouveau tour de pourparlers entre le Tchad et le Niger s'ouvrira vendredi.",
      'consult planned Tchad, Niger 2024-05-17',
    ],
  ])('%s: %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line])
  })
})

describe('whose a date and whose the sides are', () => {
  it.each([
    ['en', 'Talks between Chad and Niger were held in Rome on Monday.', 'consult done Chad, Niger 2024-05-13'],
    [
      'en',
      'Their meeting followed the phone call between President Karel Novak and President Anna Weiss.',
      'call done Karel Novak, Anna Weiss',
    ],
  ])('%s: %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line])
  })

  it('a noun behind a preposition does not have the day of the verb', () => {
    const acts = told('fr', "Le voyage à l'invitation du président norvégien a eu lieu lundi.")
    expect(acts.filter((line) => line.startsWith('agree'))).not.toContain('agree done président norvégien 2024-05-13')
  })
})
