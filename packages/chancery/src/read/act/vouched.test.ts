import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

/** Voices of the acts by their names, in words. */
function voices(language: string, text: string): Record<string, readonly string[]> {
  const { acts, actors, instruments } = reader.read({ text, language, published: '2024-05-15' })
  const names = new Map([...actors, ...instruments].map(({ id, name }) => [id, name]))
  return Object.fromEntries(acts.map(({ act, voice }) => [act, voice.map((id) => names.get(id)!)]))
}

describe('on whose word an act outside statements is told', () => {
  it('a title that names its author covers what follows', () => {
    const text =
      'Statement by Ministry Spokesperson Anna Berg on the Call with Peru\n\nThe Danish prime minister spoke by phone today with the Peruvian president.'
    expect(voices('en', text)['call']).toEqual(['Anna Berg'])
  })

  it('so does the heading of a document, whoever issued it', () => {
    const text =
      'La paix en question\n\nCOMMUNIQUE DE PRESSE DU CERCLE DES AMIS DE LA PAIX\n\nLe Danemark a condamné le Pérou mercredi.'
    expect(voices('fr', text)['accuse']).toEqual(['COMMUNIQUE DE PRESSE DU CERCLE DES AMIS DE LA PAIX'])
    const furniture = 'La paix en question\n\nCommuniqué de presse\n\nLe Danemark a condamné le Pérou mercredi.'
    expect(voices('fr', furniture)['accuse']).toEqual([])
  })

  it('an act by speaking has the voice of what is said in it', () => {
    const text = 'La ministre danoise a condamné les frappes péruviennes dans une lettre adressée au Chili.'
    expect(voices('fr', text)['accuse']).toEqual(['lettre adressée au Chili'])
    expect(voices('fr', 'La ministre danoise a condamné les frappes péruviennes.')['accuse']).toEqual([])
  })

  it('who passes something on vouches for what comes behind it, until another speaks', () => {
    const told =
      'Le ministre danois a rencontré le ministre péruvien lundi.\nInformation du ministère danois des Affaires étrangères.\n\n'
    const after = 'Après la ratification de l’accord par le Danemark, les ministres ont promis une aide au Chili.'
    expect(voices('fr', told + after)['ratify']).toEqual(['ministère danois des Affaires étrangères'])
    const other = `${told}« Nous sommes inquiets », a déclaré le président chilien. ${after}`
    expect(voices('fr', other)['ratify']).toEqual([])
  })
})
