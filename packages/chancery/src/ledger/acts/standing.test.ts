import { describe, expect, test } from 'vitest'
import type { Status } from '../../record/reading.ts'
import { rankOf, standingOf } from './standing.ts'

const word = (status: Status, published: number | null = 0, ...voice: string[]) => ({ status, published, voice })

describe('the standing of an act', () => {
  test('what was only announced stays announced', () => {
    expect(standingOf([word('planned'), word('possible')])).toBe('planned')
    expect(standingOf([word('called-for')])).toBe('called-for')
  })
  test('announced and then done is done', () => {
    expect(standingOf([word('planned', 1), word('done', 3)])).toBe('done')
    expect(rankOf('planned', 'done')).toBe('deprecated')
  })
  test('announced and then called off is refused', () => {
    expect(standingOf([word('planned', 1), word('refused', 3)])).toBe('refused')
  })
  test('told by one and denied by another is disputed, and neither is preferred', () => {
    expect(standingOf([word('done', 1, 'A'), word('denied', 2, 'B')])).toBe('disputed')
    expect(standingOf([word('done', 3, 'A'), word('denied', 2, 'B')])).toBe('disputed')
    expect(rankOf('done', 'disputed')).toBe('normal')
    expect(rankOf('denied', 'disputed')).toBe('normal')
  })
  test('denied and later admitted by the same voice is done', () => {
    expect(standingOf([word('denied', 1, 'A'), word('done', 9, 'X', 'A')])).toBe('done')
    expect(rankOf('denied', 'done')).toBe('deprecated')
  })
  test('denied by all who speak of it is denied', () => {
    expect(standingOf([word('denied', 1, 'A'), word('possible', 2)])).toBe('denied')
  })
  test('nothing but reports that it took place makes it done', () => {
    const others: Status[] = ['planned', 'possible', 'called-for', 'denied', 'refused']
    for (const a of others)
      for (const b of others) expect(['done', 'ongoing', 'background']).not.toContain(standingOf([word(a), word(b)]))
  })
})
