import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

/** What a text tells: act, standing, and parties with roles other than agent in brackets. */
const told = (language: string, text: string): string[] => {
  const { acts, actors } = reader.read({ text, language, published: '2024-05-15' })
  const name = (id: string): string => actors.find((actor) => actor.id === id)!.name
  return acts.map(
    ({ act, status, parties }) =>
      `${act} ${status} ${parties.map(({ actor, role }) => (role === 'agent' ? name(actor) : `${name(actor)} (${role})`)).join(', ')}`,
  )
}

describe('a reflexive that makes a passive', () => {
  it.each([
    ["La Hongrie s'est vu infliger des sanctions par le Chili.", 'sanction done Hongrie (recipient), Chili'],
    ["Le diplomate malien s'est fait expulser par le Bénin.", 'sanction done diplomate malien (recipient), Bénin'],
  ])('%s', (text, line) => {
    expect(told('fr', text)).toEqual([line])
  })
})

describe('gerunds', () => {
  it.each([
    ['The minister stressed the need for sending aid and imposing sanctions on Chad.', 'sanction possible'],
    ['Norway responded by expelling diplomats and imposing sanctions on Chad.', 'sanction done'],
  ])('in a list is as the first of it: %s', (text, line) => {
    expect(told('en', text).filter((act) => act.includes('Chad'))[0]).toContain(line)
  })

  it('an example of what someone else did is not done by the subject', () => {
    const acts = told('en', 'President Karel Novak praised the support of Kenya, including providing aid to Chad.')
    expect(acts.filter((act) => act.startsWith('aid'))).toEqual(['aid done Chad (recipient)'])
    expect(told('en', 'Norway took steps, including expelling two Chadian diplomats.')[0]).toContain('Norway')
  })
})
