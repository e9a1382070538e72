import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_FEATURES } from './cells.ts'
import { mix, settle } from './hash.ts'
import { LABEL_FEATURES } from './label-features.ts'
import { LABEL_TEMPLATES } from './label-templates.ts'
import { PARSE_FEATURES } from './parse-features.ts'
import { SECOND_PASS } from './parse-templates.ts'
import { TAG_FEATURES } from './tag-features.ts'
import { TAG_TEMPLATES } from './tag-templates.ts'
import { type Template, Templates } from './templates.ts'

const template = fc
  .tuple(fc.integer({ min: 1, max: 255 }), fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }))
  .map(([number, places]): Template => [number, ...places])

test('hashes stand in the order of the templates, whatever the number of their properties', () => {
  fc.assert(
    fc.property(
      fc.array(template, { maxLength: 30 }),
      fc.array(fc.integer(), { minLength: 10, maxLength: 10 }),
      (templates, properties) => {
        const out = new Int32Array(templates.length)
        expect(new Templates(templates).hash(Int32Array.from(properties), out)).toBe(templates.length)
        const plainly = templates.map(([number, ...places]) =>
          settle(places.reduce((hash, place) => mix(hash, properties[place]), number)),
        )
        expect([...out]).toEqual(plainly)
      },
    ),
  )
})

test('the buffers have room for all features', () => {
  expect(TAG_TEMPLATES.count).toBeLessThanOrEqual(TAG_FEATURES)
  expect(LABEL_TEMPLATES.count).toBeLessThanOrEqual(LABEL_FEATURES)
  expect(SECOND_PASS.count).toBeLessThanOrEqual(PARSE_FEATURES)
  expect(PARSE_FEATURES).toBeLessThanOrEqual(MOST_FEATURES)
})
