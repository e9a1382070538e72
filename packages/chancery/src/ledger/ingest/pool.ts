import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Arrival } from '../../gather/arrival.ts'
import type { Worked } from './worker.ts'

/** Reads dispatches on several threads. */
export interface ReadingPool {
  readonly threads: number
  /** What each dispatch became, in order. */
  read(arrivals: readonly Arrival[]): Promise<Worked[]>
  close(): Promise<void>
}

interface Task {
  readonly arrivals: readonly Arrival[]
  readonly version: string
}

/** Threads at most unless told otherwise: what reads on one core needs some 200 MiB. */
const MOST = 4

/** How many threads read unless told otherwise. */
export const defaultWorkers = (): number => Math.min(MOST, Math.max(1, availableParallelism()))

// A reader holds 60 MiB of lexicons and models on the heap and as much beside it. The caps keep four of them well below 1 GiB.
const SMALL = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 12 }
/** For what does not fit: one thread, one dispatch at a time. */
const LARGE = { maxOldGenerationSizeMb: 4096, maxYoungGenerationSizeMb: 48 }
/** UTF-16 code units; a longer text may need more heap than a small thread has. */
const LONG = 1_000_000

/** @param version of the reader, which readings bear */
export function openPool(version: string, workers: number = defaultWorkers()): ReadingPool {
  const filename = workerFile()
  const small = new Piscina<Task, Worked[]>({
    filename,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: 60_000,
    resourceLimits: SMALL,
  })
  let large: Piscina<Task, Worked[]> | undefined
  const alone = async (arrival: Arrival): Promise<Worked> => {
    large ??= new Piscina<Task, Worked[]>({
      filename,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 1000,
      resourceLimits: LARGE,
    })
    try {
      return (await large.run({ arrivals: [arrival], version }))[0]!
    } catch (cause) {
      if (!outOfMemory(cause)) throw cause
      return { fault: { code: 'CHY010', message: 'out of memory', origin: arrival.origin } }
    }
  }
  return {
    threads: workers,
    async read(arrivals) {
      const found = new Map<Arrival, Worked>()
      const short = arrivals.filter((arrival) => arrival.dispatch.text.length <= LONG)
      try {
        for (const [k, worked] of (short.length ? await small.run({ arrivals: short, version }) : []).entries())
          found.set(short[k]!, worked)
      } catch (cause) {
        if (!outOfMemory(cause)) throw cause
      }
      const read: Worked[] = []
      for (const arrival of arrivals) read.push(found.get(arrival) ?? (await alone(arrival)))
      return read
    },
    async close() {
      await Promise.all([small.destroy(), large?.destroy()])
    },
  }
}

const outOfMemory = (cause: unknown): boolean => (cause as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'

/** The worker beside this file in the source, and beside the chunks in what is built. */
function workerFile(): string {
  const source = import.meta.url.endsWith('.ts')
  return fileURLToPath(new URL(source ? './worker.ts' : './ledger-worker.js', import.meta.url))
}
