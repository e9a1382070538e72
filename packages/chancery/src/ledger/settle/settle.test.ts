import { expect, test } from 'vitest'
import { eachStore } from '../../../test/each-store.ts'
import { createReader } from '../../read/reader.ts'
import type { Dispatch } from '../../record/dispatch.ts'
import { keep } from '../keep/keep.ts'
import { keptOf } from '../keep/kept.ts'
import type { Store } from '../store/open.ts'
import { loadActs } from '../views/acts.ts'
import { loadCopies } from '../views/copies.ts'
import { settle } from './settle.ts'

const reader = createReader()
const NOW = new Date('2026-01-01T00:00:00Z')
const kept = (dispatch: Dispatch) => keptOf(dispatch, reader.read(dispatch), 'test', 'test')

async function put(store: Store, ...dispatches: Dispatch[]): Promise<void> {
  await store.door.write(store.db, (trx) => keep(trx, store.door, dispatches.map(kept), NOW.toISOString()))
  await settle(store, { now: () => NOW })
}
const acts = async (store: Store, act: string) => {
  const rows = await store.db
    .selectFrom('act')
    .select('id')
    .where('act', '=', act)
    .whereRef('id', '=', 'canonical_id')
    .orderBy('id')
    .execute()
  return loadActs(
    store.db,
    rows.map((row) => row.id),
  )
}

const FR: Dispatch = {
  text: 'Le président français François Mitterrand a rencontré le chancelier allemand Helmut Kohl à Bonn le 16 juin 1986.',
  published: '1986-06-17',
  outlet: 'Le Quotidien',
}
const EN: Dispatch = {
  text: 'French President François Mitterrand met German Chancellor Helmut Kohl in Bonn on June 16, 1986.',
  published: '1986-06-17',
  outlet: 'The Daily',
}
const PLAN: Dispatch = {
  text: 'French President François Mitterrand will meet German Chancellor Helmut Kohl in Bonn on June 16, 1986.',
  published: '1986-06-10',
  outlet: 'The Daily',
}
const DENIAL: Dispatch = {
  text: 'French President François Mitterrand did not meet German Chancellor Helmut Kohl in Bonn on June 16, 1986, the Gazette reported.',
  published: '1986-06-18',
  outlet: 'The Gazette',
}

eachStore('settling', (open) => {
  test('one meeting told in two languages is one act with two reports', async () => {
    const store = await open()
    await put(store, FR, EN)
    const [meeting, ...more] = await acts(store, 'meet')
    expect(more).toEqual([])
    expect(meeting).toMatchObject({ standing: 'done', date: '1986-06-16', place: 'Bonn', sources: 2, independent: 2 })
  })

  test('an advance notice joins the act that then happens, and is not what the record tells', async () => {
    const store = await open()
    await put(store, PLAN)
    expect(await acts(store, 'meet')).toMatchObject([{ standing: 'planned' }])
    await put(store, EN)
    expect(await acts(store, 'meet')).toMatchObject([
      {
        standing: 'done',
        reports: [
          { status: 'planned', rank: 'deprecated' },
          { status: 'done', rank: 'preferred' },
        ],
      },
    ])
  })

  test('told and denied stand side by side', async () => {
    const store = await open()
    await put(store, EN)
    await put(store, DENIAL)
    expect(await acts(store, 'meet')).toMatchObject([{ standing: 'disputed', sources: 2 }])
  })

  test('copies tell who was first and whom they credit; a revision is told as one', async () => {
    const store = await open()
    const body = `The foreign ministers of Norway and Iceland met in Oslo to discuss fisheries in the Barents Sea. They agreed to resume
consultations on shared stocks before the end of the year, officials said. The talks lasted two hours and were described as frank.`
    const at = (outlet: string, published: string, text: string): Dispatch => ({
      outlet,
      published,
      text,
      language: 'en',
    })
    await put(
      store,
      at('The Daily', '2024-03-05', `OSLO (Reuters) - ${body}`),
      at('Reuters', '2024-03-05', body),
      at('The Daily', '2024-03-06', `OSLO (Reuters) - ${body} No date was given for the next round.`),
    )
    const ids = (await store.db.selectFrom('dispatch').select('id').execute()).map(({ id }) => id)
    const [group, ...more] = await loadCopies(store.db, ids)
    expect(more).toEqual([])
    const first = group!.copies[0]!.source
    expect(first.outlet).toBe('Reuters')
    expect(group!.copies.map(({ relation }) => relation)).toEqual(['first', 'copy', 'copy'])
    expect(group!.copies[1]!.credits).toEqual([{ name: 'Reuters', dispatch: first.id }])
  })

  const dump = async (...batches: Dispatch[][]): Promise<unknown> => {
    const store = await open()
    for (const batch of batches) await put(store, ...batch)
    const { db } = store
    return {
      actors: await db.selectFrom('actor').selectAll().orderBy('id').execute(),
      acts: await db.selectFrom('act').selectAll().orderBy('id').execute(),
      states: await db.selectFrom('act_state').selectAll().orderBy('act_id').orderBy('state').execute(),
      ranks: await db.selectFrom('report').select(['id', 'rank']).orderBy('id').execute(),
      // What was said and taken back on the way is history.
      judgements: await db
        .selectFrom('judgement')
        .select(['id', 'verdict'])
        .where('withdrawn_by', 'is', null)
        .orderBy('id')
        .execute(),
    }
  }
  test('the record is the same whatever the order, one by one or all at once', async () => {
    const all = await dump([FR, EN, PLAN, DENIAL])
    expect(await dump([DENIAL], [PLAN], [EN], [FR])).toEqual(all)
    expect(await dump([PLAN, FR], [DENIAL, EN])).toEqual(all)
  })

  test('whom a surname means is the same whatever the order', async () => {
    // It is settled by one name and unsettled by another that come later.
    const named = [
      'German Chancellor Kohl met French President Mitterrand in Bonn on June 16, 1986.',
      'Mitterrand and Kohl met in Bonn on Monday.',
      'Danielle Mitterrand of France visited Brazil on June 15, 1986.',
      'Hannelore Kohl travelled to France on June 17, 1986.',
    ].map((text): Dispatch => ({ text, published: '1986-06-17', outlet: 'The Courier', language: 'en' }))
    const names = await dump([EN, ...named])
    expect(await dump(...[EN, ...named].map((one) => [one]).reverse())).toEqual(names)
  })
})
