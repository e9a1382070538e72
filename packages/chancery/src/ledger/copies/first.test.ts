import { expect, test } from 'vitest'
import { inOrder, type Printed } from './first.ts'

const printed = (id: string, more: Partial<Printed> = {}): Printed => ({
  id,
  outlet: id,
  published: '2024-03-01',
  day: 19783,
  credits: [],
  ...more,
})
const ids = (...copies: Printed[]): string => {
  const order = inOrder(copies)
    .map(({ id }) => id)
    .join('')
  expect(
    inOrder([...copies].reverse())
      .map(({ id }) => id)
      .join(''),
  ).toBe(order)
  return order
}

test('the earlier day comes first; one without a day last', () => {
  expect(ids(printed('a', { published: null, day: null }), printed('b', { day: 19784 }), printed('c'))).toBe('cba')
})
test('of one day, the agency that others credit, by whatever name', () => {
  const agency = printed('z', { outlet: 'Agence France-Presse' })
  expect(ids(printed('a', { credits: ['AFP'] }), agency)).toBe('za')
})
test('a paper that credits itself is not first for that', () => {
  expect(ids(printed('a'), printed('b', { outlet: 'The Daily', credits: ['The Daily'] }))).toBe('ab')
})
test('then the earlier hour', () => {
  expect(ids(printed('a', { published: '2024-03-01T18' }), printed('b', { published: '2024-03-01T09' }))).toBe('ba')
})
