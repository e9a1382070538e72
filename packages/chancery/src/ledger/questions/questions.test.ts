import { expect, test } from 'vitest'
import { eachStore } from '../../../test/each-store.ts'
import type { Store } from '../store/open.ts'
import { dossier } from './dossier.ts'
import { DISPATCHES, put } from './record.testing.ts'
import { search } from './search.ts'
import { timeline } from './timeline.ts'
import { treaty } from './treaty.ts'
import { who } from './who.ts'

const everything = async (store: Store): Promise<unknown> => ({
  pair: await dossier(store.db, ['FRA', 'DEU'], {}),
  one: await dossier(store.db, ['Allemagne'], {}),
  who: await who(store.db, 'Adenauer', {}),
  timeline: await timeline(store.db, {}),
  treaty: await treaty(store.db, 'Elysée', {}),
  search: await search(store.db, store.door, 'traité', {}),
})

eachStore('questions', (open) => {
  test('the dossier of two states', async () => {
    const store = await open()
    await put(store)
    const answer = await dossier(store.db, ['France', 'de'], {})
    expect(answer).toMatchObject({
      states: ['FRA', 'DEU'],
      standings: { done: 2 },
      kinds: { meet: 1, sign: 1 },
      acts: { total: 2, items: [{ act: 'sign' }, { act: 'meet' }] },
      contacts: {
        items: [
          {
            one: { name: 'Charles de Gaulle', level: 1 },
            other: { name: 'Konrad Adenauer', level: 1 },
            times: 1,
            kinds: ['meet'],
          },
        ],
      },
      instruments: { items: [{ acts: 1, stages: [{ stage: 'signed', date: '1963-01-22', states: ['DEU', 'FRA'] }] }] },
      pledges: { items: [{ fate: 'kept', act: { act: 'meet' } }] },
    })
    // Five dispatches tell acts; two of them are copies of one text.
    expect([answer.sources, answer.independent]).toEqual([5, 4])
    expect(answer.said.map((page) => page.total)).toEqual([1, 0])
    expect(answer.said[0].items[0]).toMatchObject({
      speakers: [{ name: 'Charles de Gaulle' }],
      aboutStates: ['DEU'],
      date: '1962-09-09',
    })
  })

  test('who: names, offices with their days, whom they met, what they said', async () => {
    const store = await open()
    await put(store)
    const answer = await who(store.db, 'de gaulle', {})
    expect(answer).toMatchObject({
      actor: { name: 'Charles de Gaulle', state: 'FRA' },
      offices: [
        { office: 'président', level: 1, first: '1962-07-09', last: '1963-01-24', readings: 3 },
        { office: 'President', level: 1, first: '1962-07-01', last: '1963-01-23', readings: 3 },
      ],
      met: { total: 1, items: [{ with: { name: 'Konrad Adenauer' }, times: 1 }] },
      acts: { total: 2 },
      statements: { total: 1 },
      sources: 6,
      independent: 5,
    })
    expect((await who(store.db, answer.actor.id, {})).actor).toEqual(answer.actor)
    await expect(who(store.db, 'Talleyrand', {})).rejects.toMatchObject({ code: 'CHY051' })
    await expect(who(store.db, 'Adenaur', {})).resolves.toMatchObject({ actor: { name: 'Konrad Adenauer' } })
  })

  test('a timeline is narrowed by day, act, status, state, voice and outlet', async () => {
    const store = await open()
    await put(store)
    const acts = async (asked: Parameters<typeof timeline>[1]) =>
      (await timeline(store.db, asked)).items.map((act) => act.act)
    expect(await acts({})).toEqual(['sign', 'meet'])
    expect(await acts({ oldest: true })).toEqual(['meet', 'sign'])
    expect(await acts({ from: '1963' })).toEqual(['sign'])
    expect(await acts({ to: '1962' })).toEqual(['meet'])
    expect(await acts({ from: '1962-07-09', to: '1963-01-21' })).toEqual([])
    expect(await acts({ act: ['meet'] })).toEqual(['meet'])
    expect(await acts({ status: ['planned'] })).toEqual([])
    expect(await acts({ state: ['Deutschland', 'FRA'].slice(1) })).toEqual(['sign', 'meet'])
    expect(await acts({ state: ['FRA', 'RUS'] })).toEqual([])
    expect(await acts({ outlet: 'The Evening Post' })).toEqual(['sign'])
    expect(await acts({ voice: 'Adenauer' })).toEqual([])
    expect(await timeline(store.db, { limit: 1, page: 2 })).toMatchObject({
      total: 2,
      page: 2,
      limit: 1,
      items: [{ act: 'meet' }],
    })
    await expect(timeline(store.db, { from: 'hier' })).rejects.toMatchObject({ code: 'CHY053' })
    await expect(timeline(store.db, { act: ['dance'] })).rejects.toMatchObject({ code: 'CHY053' })
    await expect(timeline(store.db, { voice: 'Talleyrand' })).rejects.toMatchObject({ code: 'CHY051' })
  })

  test('a treaty under any of its names', async () => {
    const store = await open()
    await put(store)
    for (const name of ['Élysée Treaty', "traité de l'Elysée", 'elysee'])
      expect(await treaty(store.db, name, {})).toMatchObject({
        names: [{ name: 'traité de l’Élysée'.replace('’', "'") }, { name: 'Élysée Treaty' }].sort((a, b) =>
          a.name < b.name ? -1 : 1,
        ),
        stages: [{ stage: 'signed', word: 'done', date: '1963-01-22' }],
        acts: { total: 1 },
        sources: 3,
        independent: 2,
      })
    await expect(treaty(store.db, 'Elyséa Treaty', {})).rejects.toThrow(/Élysée/)
  })

  test('search in both languages, last published first, with marks', async () => {
    const store = await open()
    await put(store)
    const found = async (words: string, asked: Parameters<typeof search>[3] = {}) =>
      (await search(store.db, store.door, words, asked)).items.map((hit) => hit.source.givenId)
    expect(await found('elysee')).toEqual(['traite', 'treaty-copy', 'treaty'])
    expect(await found('elysee', { oldest: true })).toEqual(['treaty', 'treaty-copy', 'traite'])
    expect(await found("l'Élysée", { language: 'fr' })).toEqual(['traite'])
    expect(await found('signing', { outlet: 'The Morning Post' })).toEqual(['treaty'])
    expect(await found('rencontrés')).toEqual(['visit'])
    expect(await found('chancelier', { from: '1963' })).toEqual(['traite'])
    expect(await found('Talleyrand')).toEqual([])
    const [hit] = (await search(store.db, store.door, 'reims prepare', {})).items
    expect(hit).toMatchObject({
      source: { givenId: 'visit-plan' },
      titleMarks: [
        { start: 0, end: 5 },
        { start: 6, end: 14 },
      ],
    })
    expect(hit!.snippet!.marks.length).toBe(1)
    await expect(search(store.db, store.door, '«»', {})).rejects.toMatchObject({ code: 'CHY054' })
  })

  test('the same answers whatever the order in which dispatches came', async () => {
    const [one, other] = [await open(), await open()]
    await put(one)
    await put(other, [...DISPATCHES].reverse())
    expect(await everything(other)).toEqual(await everything(one))
  })
})
