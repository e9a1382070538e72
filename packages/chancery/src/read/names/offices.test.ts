import { expect, test } from 'vitest'
import { createReader } from '../reader.ts'

const stateOf = (text: string, name: string) =>
  createReader()
    .read({ text, language: 'en' })
    .actors.find((actor) => actor.name.includes(name))?.state

// made-up names: an office that one state alone has says whose it is
test.each([
  ['Secretary of State Karel Novak met the Chilean president in Lima.', 'Novak', 'USA'],
  ['Foreign Minister Karel Novak met the Chilean president in Lima.', 'Novak', null],
])('%s', (text, name, state) => {
  expect(stateOf(text, name)).toBe(state)
})
