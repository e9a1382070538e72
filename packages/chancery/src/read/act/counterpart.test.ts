import { describe, expect, it } from 'vitest'
import { createReader } from '../reader.ts'

const reader = createReader()

function parties(text: string, wanted: string): string[] {
  const { acts, actors } = reader.read({ text, language: 'en', published: '2024-05-15' })
  const act = acts.find((one) => one.act === wanted)
  return (act?.parties ?? []).map(
    ({ actor, role }) => `${actors.find(({ id }) => id === actor)!.name.replace(/^the /i, '')}:${role}`,
  )
}

const MET = 'The Danish prime minister met the Swedish prime minister in Oslo.'

describe('the other side of a meeting', () => {
  it('is whom a promise or demand is made to', () => {
    expect(parties(`${MET} The Danish prime minister called for restraint.`, 'request')).toHaveLength(2)
    expect(parties('Denmark and Sweden held talks in Oslo. Denmark pledged to reopen the border.', 'agree')).toEqual([
      'Denmark:agent',
      'Sweden:recipient',
    ])
  })

  it('is none where the text says whom, or where somebody else asks', () => {
    expect(parties('Denmark and Sweden held talks. Denmark called on Chad to negotiate.', 'request')).toEqual([
      'Denmark:agent',
      'Chad:recipient',
    ])
    expect(parties('Denmark and Sweden held talks. Norway called for restraint.', 'request')).toEqual(['Norway:agent'])
  })

  it('is none for meetings of more, or not held', () => {
    expect(parties('Denmark, Norway and Sweden held talks. Denmark called for restraint.', 'request')).toEqual([
      'Denmark:agent',
    ])
    expect(parties('Denmark and Sweden will hold talks. Denmark called for restraint.', 'request')).toEqual([
      'Denmark:agent',
    ])
  })
})

describe('a state in the words of its representative', () => {
  it('is the one who speaks', () => {
    expect(parties('The Danish prime minister said that Denmark stands ready to help Chad.', 'agree')).toEqual([
      'Danish prime minister:agent',
      'Chad:recipient',
    ])
    expect(parties('The Danish prime minister said that Norway stands ready to help.', 'agree')).toEqual([
      'Norway:agent',
    ])
  })
})

describe('one act or several', () => {
  it('other words of thanks, praise or demand are another act', () => {
    const { acts } = reader.read({
      text: 'Denmark thanked Chad. It was a long day. Denmark congratulated Chad. Denmark again congratulated Chad.',
      language: 'en',
    })
    expect(acts.filter(({ act }) => act === 'support')).toHaveLength(2)
  })
})
