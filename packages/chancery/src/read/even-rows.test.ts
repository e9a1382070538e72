import { expect, it } from 'vitest'
import { evenRows } from './even-rows.ts'

it('rows get each other’s keys in one order, without values of their own', () => {
  const rows: readonly { readonly id: string; readonly verb?: string; readonly noun?: string }[] = [
    { id: 'a', verb: 'sign' },
    { noun: 'visit', id: 'b' },
  ]
  const even = evenRows(rows)
  expect(even.map((row) => Object.keys(row))).toEqual([
    ['id', 'verb', 'noun'],
    ['id', 'verb', 'noun'],
  ])
  expect(even.map((row) => JSON.stringify(row))).toEqual(['{"id":"a","verb":"sign"}', '{"id":"b","noun":"visit"}'])
})
