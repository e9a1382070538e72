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
const measured = (text: string, more: Partial<Candidate> = {}): ReturnType<typeof measure> =>
  measure({ id: `d-${n++}`, text, title: null, outlet: 'A', url: null, day: 20000, ...more })

describe('comparing dispatches', () => {
  test('the same story in another outlet is a copy, amended or not', () => {
    expect(compare(measured(STORY), measured(STORY, { outlet: 'B' })).verdict).toBe('copy')
    expect(compare(measured(STORY), measured(AMENDED, { outlet: 'B' })).verdict).toBe('copy')
  })
  test('the same story cut short is a copy', () => {
    expect(compare(measured(STORY), measured(STORY.slice(0, STORY.length / 2), { outlet: 'B' })).verdict).toBe('copy')
  })
  test('another text at the same address is a revision', () => {
    const url = 'https://example.org/1'
    expect(compare(measured(STORY, { url }), measured(AMENDED, { url, day: 20030 })).verdict).toBe('revision')
  })
  test('the same words about others are no copy', () => {
    expect(compare(measured(STORY), measured(FORM, { outlet: 'B' })).verdict).toBe('recurring')
  })
  test('the same words a year later are no copy', () => {
    expect(compare(measured(STORY), measured(STORY, { outlet: 'B', day: 20365 })).verdict).toBe('recurring')
  })
  test('a sum, a day or a number of its own in each makes a form filled in twice', () => {
    const NOTE = `By the authority vested in me I hereby delegate to the minister the power to direct the release of up to $200 million in
stocks and services of the ministry of defence, and to make the findings that the law requires before such release is directed for this purpose.`
    for (const [one, other] of [
      ['$200 million', '$800 million'],
      ['$200 million', '$1 billion'],
    ] as const)
      expect(compare(measured(NOTE), measured(NOTE.replace(one, other))).verdict).toBe('recurring')
    expect(compare(measured(NOTE), measured(NOTE)).verdict).toBe('copy')
    expect(compare(measured(NOTE), measured(NOTE, { day: 20014 })).verdict).toBe('recurring')
  })
  test('an hour that moved, a misprint put right and words added make a revision', () => {
    const NOTICE = `The minister will meet the press after the talks at 17:00 in the hall of the ministry. Journalists who wish to attend are asked to
apply to the press office by noon. The statements will be shown live on the pages of the ministery and kept there for a month.`
    const later = NOTICE.replace('17:00', '16:30')
    expect(compare(measured(NOTICE), measured(later)).verdict).toBe('revision')
    expect(compare(measured(NOTICE), measured(NOTICE.replace('Journalists', 'Journalsits'))).verdict).toBe('revision')
    expect(compare(measured(NOTICE), measured(`${later} Questions will be taken in Oslo and Bergen.`)).verdict).toBe(
      'revision',
    )
  })
  test('titles of one form that name others tell texts apart that hardly differ', () => {
    const PLAN = `${STORY} ${AMENDED.toUpperCase()} The plan helps Nordic families first.`
    const other = PLAN.replace('Nordic families', 'Baltic families')
    const title = (whom: string) => ({ title: `Fact sheet: how the plan helps ${whom} families` })
    expect(compare(measured(PLAN, title('Nordic')), measured(other, title('Baltic'))).verdict).toBe('recurring')
    expect(compare(measured(PLAN, title('Nordic')), measured(PLAN, { title: 'Ministers meet' })).verdict).toBe('copy')
  })
  test('half of its own text under another title is no copy of an outlet, but of another it is', () => {
    const whole = `${STORY} ${STORY.split('').reverse().join('')}`
    const half = STORY.replace('The talks lasted two hours', 'They lasted two hours')
    expect(compare(measured(whole, { title: 'One' }), measured(half, { title: 'Two' })).verdict).toBe('other')
    expect(compare(measured(whole, { title: 'One' }), measured(half, { title: 'Two', outlet: 'B' })).verdict).toBe(
      'copy',
    )
  })
  test('is the same both ways', () => {
    const [a, b] = [measured(STORY), measured(AMENDED, { outlet: 'B' })]
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
