import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'
import { isDone } from './status.ts'

const reader = createReader()
const acts = (language: string, text: string) => {
  const reading = reader.read({ text, language, published: '2024-05-15' })
  const name = (id: string): string => reading.actors.find((actor) => actor.id === id)!.name
  return reading.acts.map((act) => ({
    act: act.act,
    status: act.status,
    done: isDone(act.status),
    parties: act.parties.map((party) => name(party.actor)),
    date: act.date,
    rules: act.rules,
    stage: act.stage,
    voice: act.voice,
  }))
}

/** A sentence, the act it tells, and its standing. */
type Case = readonly [language: string, text: string, act: string, status: string]

describe('what took place and what did not', () => {
  it.each<Case>([
    ['en', 'France and Germany signed the treaty in Paris on Monday.', 'sign', 'done'],
    ['fr', 'La France et l’Allemagne ont signé le traité lundi à Paris.', 'sign', 'done'],
    ['en', 'France has not signed the treaty.', 'sign', 'denied'],
    ['fr', 'La France n’a pas signé le traité.', 'sign', 'denied'],
    ['en', 'France did not sign the treaty.', 'sign', 'denied'],
    ['fr', 'La France n’a signé aucun accord avec l’Allemagne.', 'sign', 'denied'],
    ['en', 'France signed no agreement with Germany.', 'sign', 'denied'],
    ['en', 'France will sign the treaty on Friday.', 'sign', 'planned'],
    ['fr', 'La France signera le traité vendredi.', 'sign', 'planned'],
    ['fr', 'La France va signer le traité.', 'sign', 'planned'],
    ['en', 'France is expected to sign the treaty.', 'sign', 'planned'],
    ['fr', 'La France devrait signer le traité.', 'sign', 'planned'],
    ['en', 'France may sign the treaty.', 'sign', 'possible'],
    ['fr', 'La France pourrait signer le traité.', 'sign', 'possible'],
    ['en', 'France could sign the treaty if Germany agrees.', 'sign', 'possible'],
    ['fr', 'Si la France signe le traité, l’Allemagne le ratifiera.', 'sign', 'possible'],
    ['en', 'France reportedly signed the treaty.', 'sign', 'possible'],
    ['fr', 'La France et l’Allemagne auraient signé le traité.', 'sign', 'possible'],
    ['fr', 'La France a ratifié le traité.', 'ratify', 'done'],
    ['en', 'France ratified the treaty.', 'ratify', 'done'],
    ['fr', 'Paris a quitté la table sans signer le traité.', 'sign', 'denied'],
    ['fr', 'Après avoir signé le traité, la France a reçu le ministre allemand.', 'sign', 'done'],
    ['fr', 'L’Allemagne a appelé la France à signer le traité.', 'sign', 'called-for'],
    ['en', 'Germany urged France to sign the treaty.', 'sign', 'called-for'],
    ['fr', 'La France vient de signer le traité.', 'sign', 'done'],
  ])('%s: %s', (language, text, act, status) => {
    expect(
      acts(language, text)
        .filter((found) => found.act === act)
        .map((found) => found.status),
    ).toEqual([status])
  })
})

describe('never told as done', () => {
  it.each([
    ['en', 'sign', 'Germany denied that France signed the treaty.'],
    ['fr', 'sign', 'L’Allemagne a démenti que la France ait signé le traité.'],
    ['en', 'meet', 'The French president refused to meet the German chancellor.'],
    ['fr', 'meet', 'Le président français a refusé de rencontrer le chancelier allemand.'],
    ['en', 'meet', 'The French president failed to meet the German chancellor.'],
    ['en', 'ratify', 'The treaty will come into force once France has ratified it.'],
    ['fr', 'ratify', 'Le traité entrera en vigueur dès que la France l’aura ratifié.'],
    ['en', 'visit', 'No date was set for a visit by the German chancellor to France.'],
    ['en', 'attack', 'Germany said it was not true that France had attacked Spain.'],
    ['fr', 'sanction', 'La proposition appelle à des sanctions de la France contre l’Espagne.'],
  ])('%s %s: %s', (language, act, text) => {
    expect(acts(language, text).filter((found) => found.act === act && found.done)).toEqual([])
  })
})

describe('who took part', () => {
  it.each([
    ['en', 'The French president met the German chancellor in Rome on Monday.'],
    ['fr', 'Le président français a rencontré le chancelier allemand lundi à Rome.'],
  ])('%s: a meeting is one act, and its place no party: %s', (language, text) => {
    const meetings = acts(language, text).filter((found) => found.act === 'meet')
    expect(meetings).toHaveLength(1)
    expect(meetings[0]!.parties).toHaveLength(2)
    expect(meetings[0]!.date).toBe('2024-05-13')
  })

  it.each([
    ['en', 'The treaty was signed by France and Germany.'],
    ['fr', 'Le traité a été signé par la France et l’Allemagne.'],
  ])('%s: a passive: %s', (language, text) => {
    expect(acts(language, text).map((found) => [found.act, found.parties])).toEqual([
      ['sign', language === 'fr' ? ['France', 'Allemagne'] : ['France', 'Germany']],
    ])
  })

  it('a headline and its body tell one act', () => {
    const text = 'France and Germany sign treaty\n\nFrance and Germany signed a treaty in Paris on Monday.'
    expect(acts('en', text).filter((found) => found.act === 'sign')).toHaveLength(1)
  })

  it('what a headline tells in the present and the body in the future is still to come', () => {
    const text =
      'La France et l’Allemagne signent un traité\n\nLa France et l’Allemagne signeront un traité vendredi à Paris.'
    expect(
      acts('fr', text)
        .filter((found) => found.act === 'sign')
        .map((found) => found.status),
    ).toEqual(['planned'])
  })

  it('initialled, signed and ratified are told apart', () => {
    expect(acts('fr', 'La France a paraphé le traité.').map((found) => found.stage)).toEqual(['initialled'])
    expect(acts('fr', 'La France a signé le traité.').map((found) => found.stage)).toEqual(['signed'])
    expect(acts('fr', 'La France a ratifié le traité.').map((found) => found.stage)).toEqual(['ratified'])
  })

  it('an act told by someone has that one’s voice', () => {
    const [sign] = acts('en', 'According to Germany, France signed the treaty.').filter((found) => found.act === 'sign')
    expect(sign?.voice).toHaveLength(1)
  })
})
