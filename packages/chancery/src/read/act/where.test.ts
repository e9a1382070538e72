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
