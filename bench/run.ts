// npm run bench: how fast, in how much memory, and whether time grows with length. Prints tables; asserts nothing.
//   npm run bench -- hostile growth          only these parts (startUp, throughput, growth, hostile)
//   npm run bench -- --record 2026-01-31     also writes bench/baseline.json, under that date
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCorpus, MEASURED, ROOT } from './corpora.ts'
import { HOSTILE } from './hostile.ts'
import { machine, measureWith, recordDate, row, whole } from './measure.ts'
import { PROSE } from './prose.ts'
import type { Measurement } from './worker.ts'

const run = measureWith<Measurement>('bench/worker.ts')
/** The time of a measurement that was given up is told as infinite. */
const measure = (...args: readonly string[]): Measurement =>
  run(...args) ?? { dispatches: 0, bytes: 0, milliseconds: Number.POSITIVE_INFINITY, peakMemory: 0 }

const MEBIBYTE = 1024 * 1024

function throughput() {
  row('\nspeed, one core', 'dispatches', 'dispatches/s', 'kB/s', 'first 300, /s', 'peak MiB')
  const found = MEASURED.filter((name) => loadCorpus(name).length > 0)
  return (found.length ? found : ['made-up']).map((name) => {
    const { dispatches, bytes, milliseconds, peakMemory } = measure('corpus', name)
    const seconds = milliseconds / 1000
    const few = measure('corpus', name, 'first')
    const firstPerSecond = few.dispatches / (few.milliseconds / 1000)
    row(
      name,
      whole(dispatches),
      whole(dispatches / seconds),
      whole(bytes / 1000 / seconds),
      whole(firstPerSecond),
      whole(peakMemory / MEBIBYTE),
    )
    return {
      name,
      dispatches,
      perSecond: dispatches / seconds,
      bytesPerSecond: bytes / seconds,
      firstPerSecond,
      peakMemory,
    }
  })
}

function growth() {
  row('\ngrowth with length', 'kB', 'ms', 'times longer', 'times slower')
  let before: Measurement | undefined
  return [1, 10, 100].map((copies) => {
    const now = measure('growth', String(copies))
    const longer = before ? now.bytes / before.bytes : 1
    const slower = before ? now.milliseconds / before.milliseconds : 1
    row(`${copies}×`, whole(now.bytes / 1000), now.milliseconds.toFixed(1), longer.toFixed(1), slower.toFixed(1))
    before = now
    return { copies, bytes: now.bytes, milliseconds: now.milliseconds }
  })
}

function hostile() {
  row('\nhostile texts', 'kB', 'ms', 'of half size', 'peak MiB')
  return HOSTILE.map(({ name }, i) => {
    const half = measure('hostile', String(i), '0.5')
    const full = measure('hostile', String(i), '1')
    const slower = full.milliseconds / half.milliseconds
    row(
      name,
      whole(full.bytes / 1000),
      whole(full.milliseconds),
      Number.isFinite(slower) ? `${slower.toFixed(1)}×` : '–',
      whole(full.peakMemory / MEBIBYTE),
    )
    return { name, bytes: full.bytes, milliseconds: full.milliseconds, timesHalf: slower, peakMemory: full.peakMemory }
  })
}

function startUp() {
  const command = join(ROOT, 'packages/chancery/bin/chancery.js')
  const times = Array.from({ length: 11 }, () => {
    const start = performance.now()
    const done = spawnSync(process.execPath, [command, 'read'], { input: PROSE[1], encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`chancery read: ${done.stderr}`)
    return performance.now() - start
  })
  // The first run fills the compile cache.
  const sorted = times.slice(1).sort((a, b) => a - b)
  const median = (sorted[4] + sorted[5]) / 2
  row('\nstart-up of `chancery read`', 'median ms', 'fastest', 'slowest')
  row('one short dispatch, 10 runs', whole(median), whole(sorted[0]), whole(sorted[9]))
  return { median, fastest: sorted[0], slowest: sorted[9] }
}

// a wrong date is told before minutes of measuring
const date = recordDate()
console.log(machine.line)
const PARTS = { startUp, throughput, growth, hostile }
const asked = Object.keys(PARTS).filter((name) => process.argv.includes(name))
const parts = (asked.length ? asked : Object.keys(PARTS)) as (keyof typeof PARTS)[]
const figures = Object.fromEntries(parts.map((name) => [name, PARTS[name]()]))

if (date) {
  const record = { date, machine: machine.description, ...figures }
  writeFileSync(join(ROOT, 'bench/baseline.json'), `${JSON.stringify(record, null, 2)}\n`)
  console.log('\nwritten to bench/baseline.json')
}
