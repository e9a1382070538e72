import { describe, expect, test } from 'vitest'
import { type Candidate, compare, measure } from './compare.ts'
import { signatureOf } from './signature.ts'

const STORY = `The foreign ministers of Norway and Iceland met in Oslo on Tuesday to discuss fisheries in the Barents Sea. They agreed to
resume consultations on shared stocks before the end of the year, officials said. The talks lasted two hours and were described as frank by both
delegations. No date was given for the next round, which is expected to take place in Reykjavik in the autumn.`
const AMENDED = STORY.replace('two hours', 'three hours').replace('frank', 'frank and useful')
/** The same form, filled in for others. */
const FORM = STORY.replace('Norway and Iceland', 'Denmark and Sweden')
  .replace('Oslo', 'Copenhagen')
  .replace('Reykjavik', 'Stockholm')

let n = 0
const one = (text: string, more: Partial<Candidate> = {}): ReturnType<typeof measure> =>
  measure({ id: `d-${n++}`, text, title: null, outlet: 'A', url: null, day: 20000, ...more })

describe('comparing dispatches', () => {
  test('the same story in another outlet is a copy, amended or not', () => {
    expect(compare(one(STORY), one(STORY, { outlet: 'B' })).verdict).toBe('copy')
    expect(compare(one(STORY), one(AMENDED, { outlet: 'B' })).verdict).toBe('copy')
  })
  test('the same story cut short is a copy', () => {
    expect(compare(one(STORY), one(STORY.slice(0, STORY.length / 2), { outlet: 'B' })).verdict).toBe('copy')
  })
  test('another text at the same address is a revision', () => {
    const url = 'https://example.org/1'
    expect(compare(one(STORY, { url }), one(AMENDED, { url, day: 20030 })).verdict).toBe('revision')
  })
  test('the same words about others are no copy', () => {
    expect(compare(one(STORY), one(FORM, { outlet: 'B' })).verdict).toBe('recurring')
  })
  test('the same words a year later are no copy', () => {
    expect(compare(one(STORY), one(STORY, { outlet: 'B', day: 20365 })).verdict).toBe('recurring')
  })
  test('is the same both ways', () => {
    const [a, b] = [one(STORY), one(AMENDED, { outlet: 'B' })]
    expect(compare(a, b)).toEqual(compare(b, a))
  })
  test('copies share a band of their signatures; other texts share none', () => {
    const shared = (a: string, b: string) => signatureOf(a).filter((band, k) => band === signatureOf(b)[k]).length
    expect(shared(STORY, AMENDED)).toBeGreaterThan(0)
    expect(
      shared(
        STORY,
        'The secretary-general of the United Nations received the credentials of the new permanent observer of Palau at headquarters in New York this morning.',
      ),
    ).toBe(0)
  })
  test('a text of a few words has no signature', () => {
    expect(signatureOf('Too short to tell.')).toEqual([])
  })
})
