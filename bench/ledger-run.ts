// npm run bench:ledger: how fast dispatches get into a record, in how much memory, how time grows with their number, and how large the record is. Asserts that
// a second run adds nothing and that the record is sound; prints the rest.
//   npm run bench:ledger -- 2000                   so many dispatches instead of 16,000
//   npm run bench:ledger -- --record 2026-01-31    also writes bench/baseline-ledger.json, under that date
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './corpora.ts'
import type { LedgerMeasurement } from './ledger-worker.ts'
import { machine, recordDate, row, whole } from './measure.ts'

const MEBIBYTE = 1024 * 1024
const date = recordDate()
const most = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 16_000)
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))

function measure(count: number, record: string): LedgerMeasurement {
  const done = spawnSync(process.execPath, [join(ROOT, 'bench/ledger-worker.ts'), String(count), record], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (done.status !== 0) throw new Error(`ledger-worker ended with ${done.status ?? done.signal}`)
  return JSON.parse(done.stdout)
}

try {
  console.log(machine.line)
  row('', 'dispatches', 'read, stored/s', 'settled too/s', 'cpu ms each', 'peak MiB', 'MiB on disk')
  const runs = [1000, 4000, most].filter((count, k, all) => all.indexOf(count) === k && count <= most)
  const figures = runs.map((count) => {
    const record = join(folder, `${count}.chancery`)
    const load = loadavg()[0]!
    const first = measure(count, record)
    const second = measure(count, record)
    if (second.added !== 0) throw new Error(`a second run added ${second.added}`)
    if (Object.keys(second.found).length > 0) throw new Error(`verify: ${JSON.stringify(second.found)}`)
    const size = statSync(record).size
    const all = first.ingest + first.settle
    row(
      `load ${load.toFixed(1)}`,
      whole(first.added),
      whole((first.added * 1000) / first.ingest),
      whole((first.added * 1000) / all),
      (first.processor / first.added).toFixed(1),
      whole(first.peakMemory / MEBIBYTE),
      whole(size / MEBIBYTE),
    )
    return { ...first, load, size, second: { added: second.added, milliseconds: second.ingest + second.settle } }
  })
  const [few, many] = [figures[0]!, figures.at(-1)!]
  const each = (one: LedgerMeasurement): number => one.processor / one.added
  console.log(
    `\nprocessor time of a dispatch in ${whole(many.added)} over that in ${whole(few.added)}: ${(each(many) / each(few)).toFixed(2)}×`,
  )
  if (date) {
    writeFileSync(
      join(ROOT, 'bench/baseline-ledger.json'),
      `${JSON.stringify({ date, machine: machine.description, runs: figures }, null, 2)}\n`,
    )
    console.log('written to bench/baseline-ledger.json')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
