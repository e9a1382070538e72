import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

function dates(language: string, text: string): Record<string, string | null> {
  const { acts } = reader.read({ text, language, published: '2024-05-15' })
  return Object.fromEntries(acts.map((act) => [act.act, act.date]))
}

describe('dates by the occasion', () => {
  it('what is said on an occasion with a date has that date', () => {
    expect(
      dates('en', 'The Danish prime minister met the Swedish prime minister on 13 May 2024. She praised Sweden.'),
    ).toMatchObject({ meet: '2024-05-13', support: '2024-05-13' })
    expect(
      dates('fr', 'Le président chilien a rencontré le ministre péruvien le 13 mai 2024. Il a remercié le Pérou.'),
    ).toMatchObject({ meet: '2024-05-13', support: '2024-05-13' })
  })

  it('who was not there, and what is done in deeds, has none', () => {
    expect(
      dates('en', 'The Danish prime minister met the Swedish prime minister on 13 May 2024. Chad condemned Libya.'),
    ).toMatchObject({ accuse: null })
    expect(
      dates('en', 'The Danish prime minister met the Swedish prime minister on 13 May 2024. Denmark arrested a spy.'),
    ).not.toMatchObject({ coerce: '2024-05-13' })
  })
})
