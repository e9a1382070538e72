import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, listsOf, neighbours, unsettled } from './near.ts'

const entry: fc.Arbitrary<Entry> = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  id: fc.integer({ min: 0, max: 40 }).map(String),
  sort: fc.constantFrom('x', 'y', 'z'),
})
/** One entry of an id under a key. */
const entries = fc.uniqueArray(entry, { selector: ({ key, id }) => `${key} ${id}`, maxLength: 60 })
const WIDTH = 3
const near = (all: readonly Entry[]) =>
  neighbours(
    listsOf(all),
    all.map(({ id }) => id),
    WIDTH,
  )

describe('neighbours', () => {
  test('are neighbours of each other, whatever was filed first', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const found = near(all)
        for (const [id, others] of found) for (const other of others) expect(found.get(other)).toContain(id)
        const turned = near([...all].reverse())
        for (const [id, others] of found) expect([...turned.get(id)!].sort()).toEqual([...others].sort())
      }),
    )
  })

  test('of those that stay, only the unsettled change when others come or go', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 60 }), (all, cut) => {
        const [staying, moved] = [all.slice(0, cut), all.slice(cut)]
        const stays = new Set(staying.map(({ id }) => id))
        for (const { id } of moved) stays.delete(id)
        const [without, within] = [near(staying), near(all)]
        for (const lists of [listsOf(staying), listsOf(all)]) {
          const open = unsettled(lists, moved, WIDTH)
          for (const id of stays) {
            const both = [without, within].map((found) =>
              [...found.get(id)!].filter((other) => stays.has(other)).sort(),
            )
            if (!open.has(id)) expect(both[1]).toEqual(both[0])
          }
        }
      }),
    )
  })

  test('are no more than the width on either side, however many share a key', () => {
    const all = Array.from({ length: 1000 }, (_, k) => ({ key: 'a', id: String(k), sort: '' }))
    for (const others of near(all).values()) expect(others.size).toBeLessThanOrEqual(2 * WIDTH)
  })
})
