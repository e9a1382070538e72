import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Dispatch } from '../packages/chancery/src/record/dispatch.ts'

const EXAMPLES = join(import.meta.dirname, '../examples')

test('the examples in the wire form are the text files', () => {
  const lines = readFileSync(join(EXAMPLES, 'dispatches.jsonl'), 'utf8').trimEnd().split('\n')
  const wire = lines.map((line) => JSON.parse(line) as Dispatch)
  expect(wire.map(({ id }) => `${id}.txt`).sort()).toEqual(readdirSync(join(EXAMPLES, 'dispatches')).sort())
  for (const { id, text, language, published, outlet } of wire) {
    expect(text).toBe(readFileSync(join(EXAMPLES, 'dispatches', `${id}.txt`), 'utf8'))
    expect([language, published, outlet]).not.toContain(undefined)
  }
})
