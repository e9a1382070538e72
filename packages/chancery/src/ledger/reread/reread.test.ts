import { expect, test } from 'vitest'
import { dump } from '../../../test/dump.ts'
import { eachStore } from '../../../test/each-store.ts'
import { createReader } from '../../read/reader.ts'
import type { Dispatch } from '../../record/dispatch.ts'
import { type Change, changesSince } from '../change/changes.ts'
import { keep } from '../keep/keep.ts'
import { type Kept, keptOf } from '../keep/kept.ts'
import { settle } from '../settle/settle.ts'
import type { Store } from '../store/open.ts'
import { verify } from '../verify/verify.ts'
import { reread } from './reread.ts'
import { supersede } from './supersede.ts'

const reader = createReader()
const AT = '2026-01-01T00:00:00Z'
const MEETING: Dispatch = {
  text: 'French President François Mitterrand met German Chancellor Helmut Kohl in Bonn on June 16, 1986.',
  published: '1986-06-17',
}
const SILENT: Dispatch = { text: 'It rained in Bonn all day.', language: 'en', published: '1986-06-17' }

/** What a version of the reader makes of a dispatch; one that knows less tells no act, or another status. */
function readBy(version: string, dispatch: Dispatch, knows: 'all' | 'no act' | 'planned' = 'all'): Kept {
  const reading = reader.read(dispatch)
  const acts = knows === 'no act' ? [] : reading.acts
  const told = knows === 'planned' ? acts.map((act) => ({ ...act, status: 'planned' as const })) : acts
  return keptOf(dispatch, { ...reading, acts: told }, 'test', version)
}
const write = (store: Store, ...kept: Kept[]) => store.door.write(store.db, (trx) => keep(trx, store.door, kept, AT))
async function replace(store: Store, ...kept: Kept[]): Promise<void> {
  await store.door.write(store.db, (trx) => supersede(trx, store.door, kept, AT))
  await settle(store)
}
const feed = async (store: Store, since = 0): Promise<Change[]> => {
  const found: Change[] = []
  for await (const entry of changesSince(store.db, since)) found.push(entry)
  return found
}

eachStore('reading again', (open) => {
  test('the newer reading supersedes the older, which stays; the act keeps its id and is told to have changed', async () => {
    const store = await open()
    await write(store, readBy('1', MEETING, 'planned'))
    await settle(store)
    const [before] = await store.db.selectFrom('act').selectAll().execute()
    expect(before).toMatchObject({ standing: 'planned' })
    const last = (await feed(store)).at(-1)!.seq
    await replace(store, readBy('2', MEETING))
    expect(await store.db.selectFrom('act').selectAll().execute()).toMatchObject([{ id: before!.id, standing: 'done' }])
    const readings = await store.db.selectFrom('reading').select(['reader', 'live']).orderBy('reader').execute()
    expect(readings).toEqual([
      { reader: '1', live: 0 },
      { reader: '2', live: 1 },
    ])
    expect(await feed(store, last)).toMatchObject([
      { what: 'changed', subject: 'dispatch', reason: 'reader: 1 → 2' },
      { what: 'changed', subject: 'act', subject_id: before!.id, reason: 'standing: planned → done' },
    ])
    expect((await verify(store)).found).toEqual({})
  })

  test('an act that nothing tells any more is withdrawn, and comes back with the reading that told it', async () => {
    const store = await open()
    await write(store, readBy('1', MEETING))
    await settle(store)
    const first = await dump(store)
    await replace(store, readBy('2', MEETING, 'no act'))
    expect(await store.db.selectFrom('act').selectAll().execute()).toEqual([])
    expect((await feed(store)).at(-1)).toMatchObject({ what: 'withdrawn', subject: 'act' })
    expect((await verify(store)).found).toEqual({})
    await replace(store, readBy('1', MEETING))
    expect((await feed(store)).at(-1)).toMatchObject({ what: 'added', subject: 'act' })
    expect((await verify(store)).found).toEqual({})
    const again = await dump(store)
    expect(first.filter((line) => !again.includes(line))).toEqual([])
  })

  test('only what an older version read is read, unless everything is asked for; what comes out the same stays', async () => {
    const store = await open()
    await write(store, readBy('1', MEETING), readBy('2', SILENT))
    await settle(store)
    const now = () => new Date(AT)
    expect(await reread(store, { version: '2', workers: 1, now })).toMatchObject({
      total: 1,
      superseded: 1,
      failed: [],
    })
    await settle(store)
    expect(await reread(store, { version: '2', workers: 1, now })).toMatchObject({ total: 0 })
    const seen = await dump(store)
    const all = await reread(store, { version: '2', all: true, workers: 1, now })
    expect(all.total).toBe(2)
    expect(all.superseded + all.same).toBe(2)
    await settle(store)
    if (all.superseded === 0) expect(await dump(store)).toEqual(seen)
    expect((await verify(store)).found).toEqual({})
  })
})
