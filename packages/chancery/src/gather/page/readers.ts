import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { Fault } from '../../record/faults.ts'
import type { PageReader } from './page.ts'
import type { Taken } from './worker.ts'

/** Milliseconds after which a page that is not taken apart yet is given up. */
const PATIENCE = 30_000

const told = (taken: Taken) => ('page' in taken ? taken.page : new Fault(taken.fault.code, taken.fault.message))

/** Takes pages apart in this thread. */
export const pagesHere: PageReader = {
  async read(raw) {
    const { default: take } = await import('./worker.ts')
    return told(take(raw))
  },
}

/** Takes pages apart in threads of their own, which start with the first page. A page that takes too long or too much costs only itself. */
export function pagesBeside(threads: number): PageReader & { close(): Promise<void> } {
  let pool: Piscina<unknown, Taken> | undefined
  return {
    async read(raw) {
      pool ??= new Piscina({
        filename: workerFile(),
        minThreads: 0,
        maxThreads: threads,
        idleTimeout: 30_000,
        resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
      })
      try {
        return told(await pool.run(raw, { signal: AbortSignal.timeout(PATIENCE) }))
      } catch (cause) {
        return new Fault('CHY044', cause instanceof Error ? cause.message.slice(0, 100) : '', { cause })
      }
    },
    close: async () => await pool?.destroy(),
  }
}

/** The worker beside this file in the source, and beside the chunks in what is built. */
function workerFile(): string {
  const source = import.meta.url.endsWith('.ts')
  return fileURLToPath(new URL(source ? './worker.ts' : './page-worker.js', import.meta.url))
}
