// npm run bench: how fast, in how much memory, and whether time grows with length. Prints tables; asserts nothing.
//   npm run bench -- hostile growth          only these parts (startUp, throughput, growth, hostile)
//   npm run bench -- --record 2026-01-31     also writes bench/baseline.json, under that date
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { loadCorpus, MEASURED, ROOT } from './corpora.ts'
import { HOSTILE } from './hostile.ts'
import { PROSE } from './prose.ts'
import type { Measurement } from './worker.ts'

/** Longer than this and a measurement is given up; its time is then told as infinite. */
const PATIENCE = 120_000

function measure(...args: readonly string[]): Measurement {
  const options = { encoding: 'utf8', timeout: PATIENCE } as const
  const done = spawnSync(process.execPath, [join(ROOT, 'bench/worker.ts'), ...args], options)
  if (done.signal) return { dispatches: 0, bytes: 0, milliseconds: Number.POSITIVE_INFINITY, peakMemory: 0 }
  if (done.status !== 0) throw new Error(`bench/worker.ts ${args.join(' ')}: ${done.stderr}`)
  return JSON.parse(done.stdout)
}

const MEBIBYTE = 1024 * 1024
const whole = (n: number): string => Math.round(n).toLocaleString('en')
const row = (name: string, ...cells: readonly string[]) =>
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(14)).join(''))

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

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: totalmem(),
  system: `${platform()} ${release()}`,
  node: process.version,
}
console.log(
  `${machine.processor}, ${machine.cores} cores, ${whole(machine.memory / MEBIBYTE)} MiB, ${machine.system}, Node.js ${machine.node}`,
)
const PARTS = { startUp, throughput, growth, hostile }
const asked = Object.keys(PARTS).filter((name) => process.argv.includes(name))
const run = (asked.length ? asked : Object.keys(PARTS)) as (keyof typeof PARTS)[]
const figures = Object.fromEntries(run.map((name) => [name, PARTS[name]()]))

const record = process.argv.indexOf('--record')
if (record > 0) {
  const date = process.argv[record + 1]
  if (!/^\d{4}-\d\d-\d\d$/.test(date ?? '')) throw new Error('--record wants a date: --record 2026-01-31')
  writeFileSync(join(ROOT, 'bench/baseline.json'), `${JSON.stringify({ date, machine, ...figures }, null, 2)}\n`)
  console.log('\nwritten to bench/baseline.json')
}
