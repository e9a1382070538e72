import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eachStore } from '../../test/each-store.ts'
import { FIXED, FRENCH, fill, GOLDEN, OPTIONS, written } from '../../test/exports.ts'
import { FORMATS } from './formats.ts'

eachStore('exports of the fixed record', (open) => {
  const texts = FORMATS.filter((format) => !format.binary)

  test('every text format gives the golden file, byte for byte', async () => {
    const store = await open()
    await fill(store)
    for (const { name, ending } of texts)
      await expect((await written(store, name)).toString()).toMatchFileSnapshot(join(GOLDEN, `${name}${ending}`))
  })

  test('every format gives the same bytes whatever the order in which the dispatches came', async () => {
    const [one, other] = [await open(), await open()]
    await fill(one)
    for (const each of [...FIXED].reverse()) await fill(other, [each])
    for (const { name } of FORMATS) {
      const [a, b] = [await written(one, name), await written(other, name)]
      expect(b.equals(a), name).toBe(true)
    }
  })

  test('a row for each report: variants stand side by side under one act', async () => {
    const store = await open()
    await fill(store)
    const options = { ...OPTIONS, everyReport: true }
    await expect((await written(store, 'acts-csv', options)).toString()).toMatchFileSnapshot(
      join(GOLDEN, 'acts-every-report.csv'),
    )
  })

  test('French words in the formats that people see', async () => {
    const store = await open()
    await fill(store)
    await expect((await written(store, 'ics', FRENCH)).toString()).toMatchFileSnapshot(join(GOLDEN, 'ics-fr.ics'))
    await expect((await written(store, 'atom', FRENCH)).toString()).toMatchFileSnapshot(join(GOLDEN, 'atom-fr.atom'))
  })
})
