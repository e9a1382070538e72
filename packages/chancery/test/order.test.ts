import { expect, test } from 'vitest'
import { ingest } from '../src/ledger/ingest/ingest.ts'
import { settle } from '../src/ledger/settle/settle.ts'
import type { Store } from '../src/ledger/store/open.ts'
import { verify } from '../src/ledger/verify/verify.ts'
import type { Dispatch } from '../src/record/dispatch.ts'
import { dump } from './dump.ts'
import { eachStore } from './each-store.ts'

/** Forty dispatches about a few made-up events of real states: told twice, in two languages, announced, denied, copied, under several names. */
const DISPATCHES: Dispatch[] = [
  ['Norway', 'Iceland', 'la Norvège', "l'Islande", 'Oslo'],
  ['Denmark', 'Finland', 'le Danemark', 'la Finlande', 'Helsinki'],
  ['Chile', 'Peru', 'le Chili', 'le Pérou', 'Lima'],
  ['Kenya', 'Ghana', 'le Kenya', 'le Ghana', 'Nairobi'],
].flatMap(([a, b, x, y, city], k): Dispatch[] => {
  const day = (n: number) => `2024-03-${String(5 + k + n).padStart(2, '0')}`
  const told = `The foreign ministers of ${a} and ${b} met in ${city} on ${day(0)} to discuss fisheries and shared stocks. They signed the ${a}-${b} Fisheries Agreement. The talks lasted two hours and were described as frank by both delegations, officials of both ministries said.`
  return [
    { text: told, published: day(1), outlet: 'The Daily' },
    { text: told, published: day(1), outlet: 'The Gazette', title: 'Talks' },
    { text: `${told} No date was given for the next round.`, published: day(2), outlet: 'The Daily' },
    {
      text: `THE ${a!.toUpperCase()} GOVERNMENT AND ${b} MET in ${city} on ${day(0)}.`,
      published: day(1),
      outlet: 'Wire',
    },
    {
      text: `${a} and ${b} will sign a fisheries agreement in ${city} on ${day(0)}.`,
      published: day(-1),
      outlet: 'Wire',
    },
    { text: `${b} denied that it met ${a} in ${city} on ${day(0)}.`, published: day(2), outlet: 'The Herald' },
    {
      text: `Les ministres de ${x} et de ${y} se sont rencontrés à ${city} le ${5 + k} mars 2024.`,
      published: day(1),
      outlet: 'Le Quotidien',
    },
    {
      text: `${a} signed the ${a}-${b} Fisheries Agreement with ${b} on ${day(0)}.`,
      published: day(1),
      outlet: 'The Herald',
    },
    {
      text: `The Prime Minister of ${a} thanked ${b} for the meeting in ${city}.`,
      published: day(3),
      outlet: 'The Daily',
    },
    { text: `${b} summoned the ambassador of ${a} on ${day(4)}.`, published: day(4), outlet: 'The Herald' },
  ]
})

/** Into an order that looks like chance and is the same every time. */
const shuffled = <T>(all: readonly T[], by: number): T[] =>
  all
    .map((one, k) => [(k * by) % 41, one] as const)
    .sort((p, q) => p[0] - q[0])
    .map(([, one]) => one)

async function fill(store: Store, batches: readonly (readonly Dispatch[])[], workers: number): Promise<string[]> {
  for (const batch of batches) {
    const arrivals = async function* () {
      for (const [k, dispatch] of batch.entries()) yield { dispatch, origin: String(k) }
    }
    await ingest(store, arrivals(), { version: 'test', command: 'test', workers })
    await settle(store)
  }
  expect((await verify(store)).found).toEqual({})
  return dump(store)
}

let first: string[] | undefined

eachStore('forty dispatches', (open) => {
  test('give the same record whatever the order, the number of workers and the store', async () => {
    first ??= await fill(await open(), [DISPATCHES], 2)
    const [early, late] = [shuffled(DISPATCHES, 17).slice(0, 13), shuffled(DISPATCHES, 17).slice(13)]
    expect(await fill(await open(), [late, early, DISPATCHES], 1)).toEqual(first)
    expect(await fill(await open(), [shuffled(DISPATCHES, 29)], 3)).toEqual(first)
    expect(first.filter((line) => line.startsWith('act ')).length).toBeGreaterThan(20)
    expect(first.some((line) => line.startsWith('copy '))).toBe(true)
    expect(first.some((line) => line.startsWith('judgement ') && line.includes('rule:acts'))).toBe(true)
  })
})
