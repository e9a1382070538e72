import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { eachStore } from '../../../test/each-store.ts'
import { createReader } from '../../read/reader.ts'
import type { Dispatch } from '../../record/dispatch.ts'
import { keep } from '../keep/keep.ts'
import { keptOf } from '../keep/kept.ts'
import { settle } from '../settle/settle.ts'
import type { Store } from '../store/open.ts'
import { verify } from './verify.ts'

const reader = createReader()
const FR: Dispatch = {
  text: 'Le président français François Mitterrand a rencontré le chancelier allemand Helmut Kohl à Bonn le 16 juin 1986.',
  published: '1986-06-17',
}
const EN: Dispatch = {
  text: 'French President François Mitterrand met German Chancellor Helmut Kohl in Bonn on June 16, 1986.',
  published: '1986-06-17',
}

async function filled(open: () => Promise<Store>): Promise<Store> {
  const store = await open()
  const kept = [FR, EN].map((dispatch) => keptOf(dispatch, reader.read(dispatch), 'test', 'test'))
  await store.door.write(store.db, (trx) => keep(trx, store.door, kept, '2026-01-01T00:00:00Z'))
  await settle(store)
  return store
}

eachStore('verify', (open) => {
  test('a record as it was made is sound, and everything in it is counted', async () => {
    const report = await verify(await filled(open))
    expect(report).toMatchObject({ found: {}, findings: [], counts: { dispatches: 2, readings: 2, pending: 0 } })
    expect(report.counts.spans).toBeGreaterThanOrEqual(2)
    expect(report.counts.acts).toBeGreaterThanOrEqual(2)
  })

  test.each([
    ['identity', `update dispatch set text = text || ' Not.'`],
    ['identity', `update dispatch set outlet = 'Another'`],
    ['evidence', `update report set spans = '[[5,5]]'`],
    ['evidence', `update report set spans = '[[0,100000]]'`],
    ['evidence', `update report set spans = '[]'`],
    ['told', `update report set status = 'denied' where kind = 'act'`],
    ['told', `delete from party`],
    ['told', `update naming set office = 'king'`],
    ['reading', `update reading set reader = 'another'`],
    ['reading', `update reading set body = dispatch_id_as_bytes`],
    ['dangling', `delete from actor`],
    ['dangling', `delete from act where canonical_id = id`],
    ['dangling', `delete from dispatch where language = 'fr'`],
    ['canonical', `update act set canonical_id = (select max(id) from act b where b.canonical_id <> b.id)`],
    ['live', `update report set live = 0`],
    ['live', `update reading set live = 0`],
    ['sums', `update act set reports = 7`],
    ['search', `update dispatch set seq = seq + 100`],
    ['pending', `insert into pending (subject, key) values ('actor', 'a-1')`],
  ])('%s is found: %s', async (check, damage) => {
    const store = await filled(open)
    const bytes = store.door.kind === 'postgres' ? `'\\x00'::bytea` : `x'00'`
    await sql.raw(damage.replace('dispatch_id_as_bytes', bytes)).execute(store.db)
    const { found } = await verify(store)
    expect(Object.keys(found)).toContain(check)
  })
})
