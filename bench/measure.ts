import { spawnSync } from 'node:child_process'
import { cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './corpora.ts'

/** Longer than this and a measurement is given up. */
const PATIENCE = 120_000

/** Runs a worker in a process of its own. `undefined` if it was given up. */
export const measureWith =
  <Measurement>(worker: string) =>
  (...args: readonly string[]): Measurement | undefined => {
    const options = { encoding: 'utf8', timeout: PATIENCE } as const
    const done = spawnSync(process.execPath, [join(ROOT, worker), ...args], options)
    if (done.signal) return undefined
    if (done.status !== 0) throw new Error(`${worker} ${args.join(' ')}: ${done.stderr}`)
    return JSON.parse(done.stdout)
  }

/** The middle value; of an even number, the higher of the two. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]

export const whole = (n: number): string => Math.round(n).toLocaleString('en')

/** Prints a line of a table. */
export const row = (name: string, ...cells: readonly string[]): void =>
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(15)).join(''))

const description = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: totalmem(),
  system: `${platform()} ${release()}`,
  node: process.version,
}
const { processor, cores, memory, system, node } = description

/** The machine, as an object and in words. */
export const machine: { readonly description: Readonly<Record<string, string | number>>; readonly line: string } = {
  description: description,
  line: `${processor}, ${cores} cores, ${whole(memory / 1024 / 1024)} MiB, ${system}, Node.js ${node}`,
}

/** What stands after `--record`. Throws if that is no date. */
export function recordDate(): string | undefined {
  const record = process.argv.indexOf('--record')
  if (record < 0) return undefined
  const date = process.argv[record + 1]
  if (!/^\d{4}-\d\d-\d\d$/.test(date ?? '')) throw new Error('--record wants a date: --record 2026-01-31')
  return date
}
