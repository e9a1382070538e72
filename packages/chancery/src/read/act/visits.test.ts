import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

function visits(text: string): (readonly [string | null, string | null])[] {
  const { acts, actors } = reader.read({ text, language: 'en', published: '2024-05-15' })
  return acts
    .filter(({ act }) => act === 'visit')
    .map(({ place, parties }) => {
      const host = parties.find(({ role }) => role === 'host')
      return [place?.name ?? null, actors.find(({ id }) => id === host?.actor)?.state ?? null]
    })
}

describe('visits', () => {
  it('of several cities each have their own place', () => {
    expect(visits('The Danish prime minister will travel to Oslo, Stockholm and Helsinki on Friday.')).toEqual([
      ['Oslo', null],
      ['Stockholm', null],
      ['Helsinki', null],
    ])
  })

  it('have the state as host where the text names it, then or later', () => {
    expect(visits('The Danish prime minister will visit Norway.')).toEqual([['Norway', 'NOR']])
    expect(
      visits('The Danish prime minister will visit Oslo on Friday. The Danish prime minister will visit Norway.'),
    ).toEqual([['Oslo', 'NOR']])
  })
})
