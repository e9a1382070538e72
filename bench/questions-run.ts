import { existsSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { dossier } from '../packages/chancery/src/ledger/questions/dossier.ts'
import { search } from '../packages/chancery/src/ledger/questions/search.ts'
import { timeline } from '../packages/chancery/src/ledger/questions/timeline.ts'
import { treaty } from '../packages/chancery/src/ledger/questions/treaty.ts'
import { who } from '../packages/chancery/src/ledger/questions/who.ts'
import { openStore, type Store } from '../packages/chancery/src/ledger/store/open.ts'
import { buildRecord } from './questions-record.ts'

// How long each question takes on a record of real dispatches: npm run bench:questions [-- DISPATCHES [PLACE]]

const ROUNDS = 15

type Question = readonly [name: string, ask: (store: Store) => Promise<unknown>]

const QUESTIONS: readonly Question[] = [
  ['dossier RUS USA', ({ db }) => dossier(db, ['RUS', 'USA'], {})],
  ['dossier RUS PRK', ({ db }) => dossier(db, ['RUS', 'PRK'], {})],
  ['dossier JPN KOR, 2023', ({ db }) => dossier(db, ['JPN', 'KOR'], { from: '2023', to: '2023' })],
  ['dossier USA', ({ db }) => dossier(db, ['USA'], {})],
  ['dossier FRA', ({ db }) => dossier(db, ['FRA'], {})],
  ['who Blinken', ({ db }) => who(db, 'Blinken', {})],
  ['who Biden', ({ db }) => who(db, 'Biden', {})],
  ['who Lavrov', ({ db }) => who(db, 'Lavrov', {})],
  ['who USA', ({ db }) => who(db, 'United States', {})],
  ['who NATO', ({ db }) => who(db, 'NATO', {})],
  ['timeline', ({ db }) => timeline(db, {})],
  ['timeline, page 100', ({ db }) => timeline(db, { page: 100 })],
  ['timeline, signatures of 2022', ({ db }) => timeline(db, { act: ['sign'], from: '2022', to: '2022' })],
  ['timeline, denied, Russia', ({ db }) => timeline(db, { status: ['denied'], state: ['RUS'] })],
  ['timeline, on the word of Blinken', ({ db }) => timeline(db, { voice: 'Blinken' })],
  ['timeline, an outlet', ({ db }) => timeline(db, { outlet: 'The White House', status: ['planned'] })],
  ['treaty Artemis Accords', ({ db }) => treaty(db, 'Artemis Accords', {})],
  ['treaty UN Charter', ({ db }) => treaty(db, 'UN Charter', {})],
  ['search joint statement', ({ db, door }) => search(db, door, 'joint statement', {})],
  ['search president', ({ db, door }) => search(db, door, 'president', {})],
  ['search memorandum semiconductor', ({ db, door }) => search(db, door, 'memorandum semiconductor', {})],
  ['search, 100 a page', ({ db, door }) => search(db, door, 'ceasefire', { limit: 100 })],
]

const [dispatches = '3000', place = join(tmpdir(), `chancery-questions-${dispatches}.chancery`)] = process.argv.slice(2)
if (!existsSync(place) && !place.startsWith('postgres')) await buildRecord(place, Number(dispatches), 2)
const store = await openStore(place, { create: false })
try {
  const held = await store.db
    .selectFrom('dispatch')
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const size = existsSync(place) ? `, ${Math.round(statSync(place).size / 2 ** 20)} MiB` : ''
  console.log(`${held.n} dispatches (${store.door.kind}${size}); ${cpus()[0]?.model}, load ${loadavg()[0]!.toFixed(1)}`)
  console.log(
    `${'question'.padEnd(36)}${['first', 'median', 'worst', 'cpu'].map((head) => head.padStart(9)).join('')}  ms`,
  )
  for (const [name, ask] of QUESTIONS) {
    const times: number[] = []
    const busy: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      const cpu = process.cpuUsage()
      await ask(store).catch((cause: unknown) => {
        if (round === 0) console.log(`  ${name}: ${cause}`)
      })
      times.push(performance.now() - start)
      const { user, system } = process.cpuUsage(cpu)
      busy.push((user + system) / 1000)
    }
    const sorted = (all: readonly number[]) => all.slice(1).sort((a, b) => a - b)
    const [wall, cpu] = [sorted(times), sorted(busy)]
    const middle = ROUNDS >> 1
    const cells = [times[0]!, wall[middle]!, wall.at(-1)!, cpu[middle]!].map((ms) => ms.toFixed(1).padStart(9))
    console.log(name.padEnd(36) + cells.join(''))
  }
} finally {
  await store.close()
}
