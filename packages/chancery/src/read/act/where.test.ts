import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

function places(language: string, text: string): Record<string, string | null> {
  const { acts } = reader.read({ text, language, published: '2024-05-15' })
  return Object.fromEntries(acts.map(({ act, place }) => [act, place?.name ?? null]))
}

describe('where an act takes place', () => {
  it('an act by speaking takes place where its sentence begins, not where that is of which it speaks', () => {
    expect(places('fr', 'À Genève, la ministre danoise a remercié le Pérou.')).toEqual({ support: 'Genève' })
    expect(places('fr', 'La ministre danoise a remercié le Pérou pour son aide en Bolivie.')['support']).toBe(null)
    expect(places('en', 'Denmark condemned Peru over the election in Bolivia.')['accuse']).toBe(null)
  })

  it('whoever is given something is no place', () => {
    expect(places('en', 'Denmark provided military assistance to Peru.')).toEqual({ aid: null })
  })

  it('a capital behind the one addressed is a place', () => {
    const { acts } = reader.read({
      text: "L'ambassadeur danois a présenté ses lettres de créance au président bolivien à Tunis.",
      language: 'fr',
    })
    expect(acts[0]!.parties).toHaveLength(2)
    expect(acts[0]!.place?.name).toBe('Tunis')
  })
})

describe('what a gerund or a demand leaves as it is', () => {
  const statuses = (language: string, text: string) =>
    reader.read({ text, language, published: '2024-05-15' }).acts.map(({ act, status }) => `${act} ${status}`)

  it('the scene that opens a sentence is told, whatever the sentence denies', () => {
    expect(
      statuses('fr', "S'exprimant lors du sommet à Genève, le président chilien n'a pas remercié le Pérou."),
    ).toContain('convene done')
  })

  it('a recent meeting is not what is asked for', () => {
    expect(
      statuses(
        'en',
        'Denmark urged further dialogue, such as the recent meeting between the Peruvian and Chilean ministers.',
      ),
    ).not.toContain('meet called-for')
  })
})

function days(language: string, text: string): Record<string, string | null> {
  const { acts } = reader.read({ text, language, published: '2024-05-15' })
  return Object.fromEntries(acts.map(({ act, status, date }) => [`${act} ${status}`, date]))
}

describe('when an act takes place', () => {
  it('the day of a dateline is that of the report', () => {
    const text =
      'OSLO, lundi 13 mai 2024 (AEX) — Le ministre danois se rendra au Pérou. Il signera un accord avec le Pérou.'
    expect(days('fr', text)).toEqual({ 'visit planned': null, 'sign planned': null })
  })

  it('the day between a word given and what is to be done is that of the word given', () => {
    expect(days('fr', 'Le Pérou a décidé samedi de rappeler son ambassadeur au Chili.')['sanction planned']).toBe(null)
    const { acts } = reader.read({
      text: 'Peru agreed in Lima on Tuesday to hold talks with Chile.',
      language: 'en',
      published: '2024-05-15',
    })
    expect(acts.find(({ act }) => act === 'consult')).toMatchObject({ status: 'planned', date: null, place: null })
    expect(days('en', 'Peru agreed to hold talks with Chile on Friday.')['consult planned']).toBe('2024-05-17')
  })

  it('the day behind the names of many is theirs', () => {
    const text =
      'Danish Prime Minister Ane Roe met Peruvian President Ivo Moe, Bolivian President Eva Poe and Chilean President Leo Koe in Lima on Monday.'
    expect(days('en', `LIMA, May 13 (AEX) - ${text}`)['meet done']).toBe('2024-05-13')
  })

  it('what a participle says beside a noun is its own', () => {
    const text = 'The canal treaties, signed by Peru and Chile in Lima in May 2023, entered into force on Monday.'
    expect(days('en', text)).toEqual({ 'sign background': '2023-05', 'ratify done': '2024-05-13' })
    const approved = reader.read({
      text: 'The Danish parliament approved the treaty on fishing, signed by Peru and Chile.',
      language: 'en',
    })
    const states = approved.actors.filter(({ kind }) => kind === 'state').map(({ state }) => state)
    expect(approved.acts.find(({ act }) => act === 'sign')?.parties).toHaveLength(2)
    expect(states).toEqual(expect.arrayContaining(['PER', 'CHL']))
  })
})

describe('an instrument that enters into force', () => {
  const parties = (language: string, text: string) => {
    const { acts, actors } = reader.read({ text, language, published: '2024-05-15' })
    return acts.map(({ stage, parties: all }) => [
      stage,
      ...all.map(({ actor }) => actors.find(({ id }) => id === actor)!.state),
    ])
  }
  it('is the act of its parties, where they are told', () => {
    expect(parties('fr', 'Le traité de pêche entre le Pérou et le Chili est entré en vigueur lundi.')).toEqual([
      ['in force', 'PER', 'CHL'],
    ])
    expect(parties('en', 'The treaty entered into force on Monday.')).toEqual([])
    expect(parties('en', 'The treaty on Denmark entered into force on Monday.')).toEqual([])
  })
  it('a town that it is named after is no party', () => {
    expect(parties('fr', 'Le Pérou s’est retiré mercredi de l’accord de Paris sur le climat.')).toEqual([[null, 'PER']])
  })
  it('papers of form are no instruments', () => {
    const { instruments } = reader.read({
      text: 'Le Pérou et le Chili ont échangé les instruments de ratification du traité de pêche.',
      language: 'fr',
    })
    expect(instruments.map(({ name }) => name)).toEqual(['traité de pêche'])
  })
})
