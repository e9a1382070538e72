import { expect, test } from 'vitest'
import { eachStore } from '../../../test/each-store.ts'
import type { Arrival, Known } from '../../gather/arrival.ts'
import { Fault } from '../../record/faults.ts'
import { ingest } from '../ingest/ingest.ts'
import { settle } from '../settle/settle.ts'
import { copiesSince, type Failure, failuresOf, hasAddress, lastArrival, reasonsOf, runOf, runsOf } from './runs.ts'

const LONG =
  'The foreign ministers of Norland and Suthland met in Port Ambre and spoke of fishing rights in the strait. '.repeat(
    6,
  )
const OPTIONS = { version: '0', command: 'ingest x', workers: 1, now: () => new Date(0) }
const arrival = (text: string, more = {}): Arrival => ({ dispatch: { text, ...more }, origin: 'x' })

eachStore('runs', (open) => {
  test('what came, what failed and why, what was a copy', async () => {
    const store = await open()
    expect(await runsOf(store, 10)).toEqual([])
    await ingest(store, from(arrival('First.')), OPTIONS)
    const last = await lastArrival(store)
    const url = 'https://gazette.example/a'
    const faults = Array.from({ length: 300 }, (_, k) => new Fault('CHY005', '', { file: 'f', line: k + 1 }))
    const report = await ingest(
      store,
      from(
        arrival(LONG, { outlet: 'A', published: '2024-03-04', url }),
        { known: url },
        new Fault('CHY044', 'links', { file: 'page' }),
        ...faults,
        arrival(LONG, { outlet: 'B', published: '2024-03-04' }),
        arrival('First.'),
      ),
      OPTIONS,
    )
    expect(report).toMatchObject({ run: 2, added: 2, known: 2, failed: 301 })
    await settle(store, OPTIONS)
    expect(await copiesSince(store, last)).toEqual({ copies: 1, revisions: 0 })
    expect(await copiesSince(store, await lastArrival(store))).toEqual({ copies: 0, revisions: 0 })
    expect(await reasonsOf(store, 2)).toEqual([
      { code: 'CHY005', count: 300 },
      { code: 'CHY044', count: 1 },
    ])
    const failures: Failure[] = []
    for await (const failure of failuresOf(store, 2)) failures.push(failure)
    expect(failures).toHaveLength(301)
    expect(failures.at(-1)).toEqual({ origin: 'page', code: 'CHY044', message: 'links' })
    expect((await runsOf(store, 10)).map(({ id, added, known, failed }) => [id, added, known, failed])).toEqual([
      [2, 2, 2, 301],
      [1, 1, 0, 0],
    ])
    expect(await runOf(store, 3)).toBeUndefined()
    expect(await hasAddress(store, url)).toBe(true)
    expect(await hasAddress(store, `${url}b`)).toBe(false)
  })
})

async function* from(...all: (Arrival | Known | Fault)[]): AsyncGenerator<Arrival | Known | Fault> {
  yield* all
}
