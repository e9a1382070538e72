import { describe, expect, test } from 'vitest'
import { actorsIn, mentionsIn } from './testing.ts'

describe('doubtful forms', () => {
  test('a given name or surname that is also a place is a person beside another name', () => {
    expect(mentionsIn('fr', 'Maurice Novak a parlé.')).toEqual(['person: Maurice Novak'])
    expect(mentionsIn('en', 'Michael Jordan left Jordan Novak behind.')).toEqual([
      'person: Michael Jordan',
      'person: Jordan Novak',
    ])
  })

  test('the same form alone is the state', () => {
    expect(mentionsIn('fr', "Le gouvernement jordanien et l'île Maurice ont signé.").at(-1)).toBe(
      "state: l'île Maurice",
    )
    expect(mentionsIn('en', 'Talks in Jordan resumed.')).toEqual(['state: Jordan'])
  })

  test('once part of a name in the text, it is that surname alone too', () => {
    expect(mentionsIn('fr', 'Anna Hollande est arrivée. Pour Hollande, rien ne change.')).toEqual([
      'person: Anna Hollande',
      'person: Hollande',
    ])
  })

  test('a common word at the start of a sentence is no place', () => {
    expect(mentionsIn('fr', 'Nice journée pour la Norvège.')).toEqual(['state: la Norvège'])
  })

  test('a capital stands for the state that the text names', () => {
    expect(actorsIn('en', 'Soviet officials met. Moscow agreed.')).toContain('Soviet Union | SUN | -')
    expect(actorsIn('en', 'Russian officials met. Moscow agreed.')).toContain('Russia | RUS | -')
  })

  test('the seat of a body stands for it where the text is about that body', () => {
    expect(actorsIn('fr', "L'Union européenne a écrit. Bruxelles attend.")).toEqual(['Union européenne | - | -'])
    expect(actorsIn('fr', "L'Union européenne et le ministre belge ont écrit. Bruxelles attend.")).toContain(
      'Belgique | BEL | -',
    )
  })
})
