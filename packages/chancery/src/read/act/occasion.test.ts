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

  it('what is said there has the day too, and who goes on to speak goes on that day', () => {
    const said = (language: string, text: string) =>
      reader.read({ text, language, published: '2024-05-15' }).statements.map(({ date }) => date)
    expect(
      said(
        'en',
        'The Danish prime minister met the Swedish prime minister on 13 May 2024. She said talks were useful.',
      ),
    ).toEqual(['2024-05-13'])
    expect(
      said('en', 'The Danish minister said on 13 May 2024 that talks were useful. She added that more were needed.'),
    ).toEqual(['2024-05-13', '2024-05-13'])
    expect(
      said('fr', 'La ministre danoise a dit le 13 mai 2024 que l’accord tenait. Elle avait dit que c’était fini.'),
    ).toEqual(['2024-05-13', null])
  })

  it('the day on which something is said is not the day of what it tells', () => {
    expect(
      dates('fr', 'Le 13 mai 2024, le ministre danois a déclaré que le Pérou avait signé un accord avec le Chili.'),
    ).toMatchObject({ sign: null })
  })

  it('what is only wanted has no day that is past', () => {
    expect(
      dates('en', 'Parliament voted on 13 May 2024 on a resolution to expel Peruvian diplomats.'),
    ).not.toMatchObject({ sanction: '2024-05-13' })
  })

  it('what its author says in a release is said on the day of publication, where that is a day', () => {
    const text =
      'Designating a Peruvian Network\n\nAnna Berg, Secretary of State\n\nWe condemn the attacks by Peru. The United States will continue to support Chile.'
    const released = (published: string) =>
      reader.read({ text, language: 'en', published }).acts.find(({ act }) => act === 'accuse')?.date
    expect(released('2024-05-15')).toBe('2024-05-15')
    expect(released('2024-05')).toBe(null)
  })
})
