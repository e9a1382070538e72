import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dispatch } from '../record/dispatch.ts'
import { isEdtf } from '../record/edtf.ts'
import { Fault } from '../record/faults.ts'
import { dispatchSchema } from '../record/schema.ts'
import { parseDispatch } from './check.ts'

const parse = (value: unknown) => parseDispatch(JSON.stringify(value), {}, {})
const codeOf = (line: string): string => {
  try {
    parseDispatch(line, {}, { file: 'feed', line: 3 })
    return 'none'
  } catch (fault) {
    expect(fault).toBeInstanceOf(Fault)
    expect(fault).toMatchObject({ file: 'feed', line: 3 })
    return (fault as Fault).code
  }
}

describe('a line of input', () => {
  test.each([
    ['', 'CHY005'],
    ['{"text": "…"', 'CHY005'],
    ['plain text', 'CHY005'],
    ['null', 'CHY006'],
    ['["text"]', 'CHY006'],
    ['"text"', 'CHY006'],
    ['{}', 'CHY006'],
    ['{"text": 7}', 'CHY006'],
    ['{"text": null}', 'CHY006'],
    ['{"text": "x", "id": 7}', 'CHY007'],
    ['{"text": "x", "outlet": {"name": "y"}}', 'CHY007'],
    ['{"text": ""}', 'none'],
    ['{"text": "x", "outlet": null, "language": ""}', 'none'],
  ])('%s → %s', (line, code) => {
    expect(codeOf(line)).toBe(code)
  })

  test('the reason does not quote the line, however long', () => {
    const line = `{"text": "${'x'.repeat(100_000)}`
    expect(() => parseDispatch(line, {}, {})).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^.{1,120}$/) }),
    )
  })

  test('unknown fields are dropped, defaults fill what is missing, and what is given wins', () => {
    const line = '{"text": "x", "extra": 1, "outlet": "Gazette"}'
    expect(parseDispatch(line, { outlet: 'Other', language: 'fr' }, {})).toEqual({
      text: 'x',
      outlet: 'Gazette',
      language: 'fr',
    })
  })

  test('agrees with the schema on whatever is not null or empty', () => {
    const value = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean(), fc.constant([]), fc.constant({}))
    const record = fc.record(
      {
        id: value,
        text: value,
        language: value,
        outlet: value,
        url: value,
        title: value,
        other: value,
        published: fc.constantFrom('2024', '2024-11-02'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(record, (fields) => {
        const byHand = attempt(() => parse(fields))
        const bySchema = attempt(() => dispatchSchema.parse(fields))
        expect(byHand).toEqual(bySchema)
      }),
    )
  })
})

const attempt = (make: () => Dispatch): Dispatch | undefined => {
  try {
    return make()
  } catch {
    return undefined
  }
}

test('the schema wants EDTF for the date of publication', () => {
  expect(isEdtf('2024-11-02')).toBe(true)
  expect(dispatchSchema.safeParse({ text: 'x', published: '2024-11-02' }).success).toBe(true)
  expect(dispatchSchema.safeParse({ text: 'x', published: '2 November' }).success).toBe(false)
})
