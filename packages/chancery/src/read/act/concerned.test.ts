import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

/** "ROLE STATE" of each party of the first act of a kind. */
function parties(language: string, act: string, text: string): readonly string[] {
  const { acts, actors } = reader.read({ text, language, published: '2024-05-15' })
  const states = new Map(actors.map(({ id, state }) => [id, state]))
  const found = acts.find((one) => one.act === act)
  return (found?.parties ?? []).map(({ actor, role }) => `${role} ${states.get(actor)}`)
}

describe('whom a verbal act concerns', () => {
  it('the state whose adjective its object bears', () => {
    expect(parties('fr', 'support', "La Norvège a salué l'initiative chilienne.")).toContain('recipient CHL')
    expect(parties('fr', 'reject', 'La Norvège a rejeté la proposition chilienne.')).toContain('recipient CHL')
    expect(parties('fr', 'accuse', "La Norvège a condamné l'invasion péruvienne.")).toContain('recipient PER')
  })

  it('not those to whom it was done, nor the one who acts', () => {
    expect(parties('fr', 'accuse', "La Norvège a condamné l'incendie d'une usine chilienne.")).not.toContain(
      'recipient CHL',
    )
    expect(parties('fr', 'accuse', 'La Norvège a condamné le massacre chilien.')).not.toContain('recipient CHL')
    expect(parties('fr', 'support', "La Norvège a salué l'initiative norvégienne.")).toEqual(['agent NOR'])
  })

  it('whoever took the measures that are praised', () => {
    expect(parties('fr', 'support', 'La Norvège a exprimé son soutien aux mesures prises par le Chili.')).toContain(
      'recipient CHL',
    )
  })

  it('whoever is to do what is asked', () => {
    expect(parties('fr', 'request', 'La Norvège a exigé la libération des otages par le Pérou.')).toEqual([
      'agent NOR',
      'recipient PER',
    ])
    expect(parties('fr', 'request', 'La Norvège a exigé la libération des otages détenus par le Pérou.')).not.toContain(
      'recipient PER',
    )
  })

  it('whoever said what a demonstrative takes up', () => {
    const said = 'Le ministre chilien a dit que le Pérou mentait. '
    expect(parties('fr', 'accuse', `${said}La Norvège a condamné ces propos.`)).toContain('recipient CHL')
    expect(parties('fr', 'accuse', `${said}La Norvège a condamné des propos.`)).not.toContain('recipient CHL')
    expect(
      parties('en', 'accuse', 'The Chilean minister said that Peru was late. Norway condemned these remarks.'),
    ).toContain('recipient CHL')
  })
})

describe('complements that are not the act’s own', () => {
  it('those of a cause or another occasion', () => {
    expect(
      parties(
        'fr',
        'sanction',
        "Le Pérou a gelé ses relations avec le Chili en raison de son refus d'aider l'Équateur.",
      ),
    ).not.toContain('recipient ECU')
    expect(
      parties('fr', 'meet', 'Le ministre danois et le ministre suédois se sont réunis avant la réunion avec le Pérou.'),
    ).not.toContain('agent PER')
  })

  it('those of someone’s office', () => {
    expect(
      parties(
        'en',
        'call',
        'The Danish minister spoke with the Peruvian minister, an adviser to the Chilean president.',
      ),
    ).not.toContain('agent CHL')
  })

  it('behind a possessive, "of" tells to whom it is done', () => {
    expect(parties('fr', 'accuse', 'La ministre danoise est franche dans sa critique du Pérou.')).toEqual([
      'agent DNK',
      'recipient PER',
    ])
  })

  it('who invites is host where no other is named, and invites whoever comes', () => {
    const text = "La visite du ministre danois a été organisée à l'invitation du président péruvien."
    expect(parties('fr', 'visit', text)).toContain('host PER')
    expect(parties('fr', 'agree', text)).toEqual(['agent PER', 'recipient DNK'])
  })
})
