import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { eachStore } from '../../../test/each-store.ts'
import { createReader } from '../../read/reader.ts'
import { keep } from '../keep/keep.ts'
import { keptOf } from '../keep/kept.ts'
import { openStore } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reader = createReader()
const NOW = '2026-01-01T00:00:00.000Z'
const kept = (text: string, more: { title?: string; outlet?: string } = {}) => {
  const dispatch = { text, published: '2024-11-02', ...more }
  return keptOf(dispatch, reader.read(dispatch), 'test:1', 'test')
}

const FRENCH =
  "Le ministre français des Affaires étrangères a rencontré vendredi à Paris son homologue allemand. L'accord gazier a été signé."
const ENGLISH = 'The French foreign minister met his German counterpart in Paris on Friday. A gas deal was signed.'

eachStore('a record', (open) => {
  test('keeps a batch once, however often it is given', async () => {
    const { db, door } = await open()
    const batch = [kept(FRENCH), kept(ENGLISH), kept(ENGLISH)]
    const first = await door.write(db, (trx) => keep(trx, door, batch, NOW))
    expect(first).toEqual({ added: 2, known: 1 })
    const again = await door.write(db, (trx) => keep(trx, door, batch, NOW))
    expect(again).toEqual({ added: 0, known: 3 })
    const { n } = await db
      .selectFrom('reading')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    expect(n).toBe(2)
  })

  test('keeps nothing of a batch that fails half way', async () => {
    const { db, door } = await open()
    const failing = door.write(db, async (trx) => {
      await keep(trx, door, [kept(FRENCH)], NOW)
      throw new Error('power cut')
    })
    await expect(failing).rejects.toThrow('power cut')
    expect(await db.selectFrom('dispatch').select('id').execute()).toEqual([])
  })

  test('finds words in both languages, without accents, elided, inflected', async () => {
    const { db, door } = await open()
    await door.write(db, (trx) => keep(trx, door, [kept(FRENCH), kept(ENGLISH)], NOW))
    const count = async (question: string) => {
      const matching = door.matching(question)
      return matching && (await db.selectFrom('dispatch').select('id').where(matching).execute()).length
    }
    expect(await count("l'accord gazier")).toBe(1)
    expect(await count('ministres etrangeres')).toBe(1)
    expect(await count('deals')).toBe(1)
    expect(await count('paris')).toBe(2)
    expect(await count('accord deal')).toBe(0)
    expect(await count('" OR (')).toBe(0)
    expect(await count('" (')).toBe(null)
  })
})

describe('opening', () => {
  test('says that there is no record where none is to be made', async () => {
    await expect(openStore(join(folder, 'none.chancery'), { create: false })).rejects.toMatchObject({ code: 'CHY031' })
  })
  test('refuses a file that is no record', async () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'This is a letter and not a database, long enough to be looked at.'.repeat(50))
    await expect(openStore(file)).rejects.toMatchObject({ code: 'CHY032' })
  })
})
