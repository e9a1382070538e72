import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

/** The acts of an English sentence, as "act status: role name, role name". */
function told(text: string): string[] {
  const { acts, actors } = reader.read({ text, language: 'en', published: '2024-05-15' })
  const name = (id: string): string => actors.find((actor) => actor.id === id)!.name
  return acts.map(
    (act) => `${act.act} ${act.status}: ${act.parties.map(({ actor, role }) => `${role} ${name(actor)}`).join(', ')}`,
  )
}

describe('whom an act concerns', () => {
  it.each([
    ['Chile rejected a Canadian proposal.', 'reject done: agent Chile, recipient Canada'],
    ["Chile rejected Canada's proposal for talks.", 'reject done: agent Chile, recipient Canada'],
    ['Chile threatened on Monday to break relations with Peru.', 'threaten done: agent Chile, recipient Peru'],
    ['Chile demanded on Monday that Peru leave.', 'request done: agent Chile, recipient Peru'],
    ['Chile threatened further action against Peru.', 'threaten done: agent Chile, recipient Peru'],
    ['Chile gave Peru 5 million dollars.', 'aid done: agent Chile, recipient Peru'],
    ['Chile imposed tariffs on Peruvian copper.', 'sanction done: agent Chile, recipient Peru'],
    ['Canada today agreed to the plan.', 'agree done: agent Canada'],
    ['The loan Canada gave to Chad is small.', 'aid done: agent Canada, recipient Chad'],
    ['The tanks left after Chad attacked Libya.', 'attack done: agent Chad, recipient Libya'],
    ['Canada condemned the attack by Chad on Libya.', 'attack done: agent Chad, recipient Libya'],
  ])('%s', (text, wanted) => {
    expect(told(text)).toContain(wanted)
  })

  it('is done by whom the verb agrees with, and by no one twice', () => {
    expect(told('Chile has said its missions in Chad are watched and has accused Peru of spying.')).toContain(
      'accuse done: agent Chile, recipient Peru',
    )
  })

  it('a contact on a day that is past took place, unless it was only hoped for', () => {
    expect(told('This builds on the meetings between Chile and Peru in Lima in May 2023.')).toContain(
      'meet background: agent Chile, agent Peru',
    )
    expect(told('Hopes for the meeting between Chile and Peru in May 2023 were dashed.')).toEqual([])
    expect(told('There were no meetings between Chile and Peru in May 2023.')).toEqual([
      'meet denied: agent Chile, agent Peru',
    ])
  })

  it.each([
    ['Chile insisted that Peru lift the embargo.', 'concede called-for: agent Peru'],
    ['Chile proposed that Peru host the summit.', 'convene called-for: host Peru'],
    ['Any prisoners released by Chile would be welcome.', 'withdraw-forces possible: agent Chile'],
    [
      'Chile is accused of having killed Peruvian soldiers.',
      'attack possible: agent Chile, recipient Peruvian soldiers',
    ],
    ['The alleged attack by Chile on Peru was discussed.', 'attack possible: agent Chile, recipient Peru'],
    ['Chile considered giving Peru a loan.', 'aid possible: agent Chile, recipient Peru'],
    ['Lifting sanctions on Chile would help Peru.', 'concede possible: recipient Chile'],
  ])('%s is not told as done', (text, wanted) => {
    expect(told(text)).toContain(wanted)
  })
})
