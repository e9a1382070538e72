import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Dispatch } from '../packages/chancery/src/record/dispatch.ts'
import type { Reading } from '../packages/chancery/src/record/reading.ts'
import { compare } from './compare.ts'
import { score, TASKS, type Task } from './counts.ts'
import { asDispatch, goldDispatches, LANGUAGES } from './files.ts'

const golds = goldDispatches()
const floors: Partial<Record<Task, number>> = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'))

describe('the gold files', () => {
  test.each(LANGUAGES)('%s: are enough and well named', (language) => {
    const mine = golds.filter((gold) => gold.language === language)
    expect(mine.length).toBeGreaterThanOrEqual(17)
    for (const gold of mine) expect(gold.id).toMatch(new RegExp(`^${language}/[0-9]{3}(-[a-z0-9]+)+$`))
  })

  test('are short enough to be checked by eye', () => {
    for (const gold of golds) {
      const words = gold.text.split(/\s+/).length
      expect([words >= 60, words <= 240], `${gold.id}: ${words} words`).toEqual([true, true])
    }
  })

  test('forbid something each', () => {
    for (const gold of golds) expect(gold.forbidden.length, gold.id).toBeGreaterThan(0)
  })
})

const entry = join(import.meta.dirname, '../packages/chancery/src/index.ts')

describe.skipIf(!existsSync(entry))('the reader on the gold files', async () => {
  const { createReader } = (await import(entry)) as { createReader: () => { read(dispatch: Dispatch): Reading } }
  const reader = createReader()
  const results = golds.map((gold) => ({ gold, result: compare(gold, reader.read(asDispatch(gold))) }))

  test.each(results)('$gold.id: breaks no `not` line', ({ result }) => {
    expect(result.violated).toEqual([])
  })

  test.each(TASKS)('%s: not below its floor', (task) => {
    const { f1 } = score(results.map(({ result }) => result.counts[task]))
    expect(f1).toBeGreaterThanOrEqual(floors[task] ?? 0)
  })
})
