import type { Arrival, Arrivals, Known } from '../../gather/arrival.ts'
import { findSources, gather, type Source } from '../../gather/gather.ts'
import { pagesBeside } from '../../gather/page/readers.ts'
import type { openWeb } from '../../gather/web/web.ts'
import { ingest } from '../../ledger/ingest/ingest.ts'
import { settle } from '../../ledger/settle/settle.ts'
import type { Store } from '../../ledger/store/open.ts'
import { copiesSince, hasAddress, lastArrival, reasonsOf } from '../../ledger/views/runs.ts'
import { Fault, type FaultCode } from '../../record/faults.ts'
import { startProgress } from '../progress.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'
import { type IngestCommandOptions, type Understood, understand } from './ingest-options.ts'
import { INGEST } from './ingest-words.ts'
import { withStore } from './where.ts'

/** What a process that was interrupted from the keyboard exits with. */
const INTERRUPTED = 130

/** `chancery ingest`: reads everything named and keeps it in the record. Returns the exit code. */
export async function ingestCommand(
  names: readonly string[],
  options: IngestCommandOptions,
  terminal: Terminal,
): Promise<number> {
  if (names.length === 0 && process.stdin.isTTY) {
    terminal.report(new Fault('CHY011'))
    return EXIT.failed
  }
  let understood: Understood
  try {
    understood = understand(options)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    terminal.report(fault)
    return EXIT.failed
  }
  const sources = await findSources(names.length ? names : ['-'])
  const pages = pagesBeside(understood.workers)
  const web = options.fetch ? await fetcher(options, understood.delay) : undefined
  const come = (known?: (url: string) => Promise<boolean>): Arrivals =>
    gather(sources, {
      ...understood,
      summaries: options.summaries ?? false,
      pages,
      atOnce: 2 * understood.workers,
      ...(web && { web }),
      ...(known && { known }),
    })
  try {
    if (options.dryRun) return await dryRun(come(), terminal)
    const asked = ['ingest', ...names].join(' ')
    return await withStore(options, true, (store) => {
      const arrivals = come(options.refetch ? undefined : (url) => hasAddress(store, url))
      return intoRecord(store, arrivals, { asked, workers: understood.workers, total: totalOf(sources) }, terminal)
    })
  } finally {
    await pages.close()
    await web?.close()
  }
}

interface Task {
  readonly asked: string
  readonly workers: number
  /** Bytes of all sources, 0 where that is not known. */
  readonly total: number
}

async function intoRecord(store: Store, arrivals: Arrivals, task: Task, terminal: Terminal): Promise<number> {
  const words = INGEST[terminal.messages.language]
  const progress = startProgress(task.total, terminal.messages, process.stderr)
  const last = await lastArrival(store)
  const stop = stoppable()
  try {
    const report = await ingest(store, stop.until(arrivals), {
      version: VERSION,
      command: task.asked,
      workers: task.workers,
      onProgress: ({ added, known, failed, bytes }) => progress.update(added + known + failed, bytes),
      onFault(fault) {
        progress.clear()
        terminal.report(fault)
      },
    })
    if (!stop.asked())
      await settle(store, { onProgress: (subject, left) => progress.show(words.joining(subject, left)) })
    progress.clear()
    const { added, known, failed, run } = report
    let told = `${words.done(added, known, failed)}\n`
    const { copies, revisions } = await copiesSince(store, last)
    if (copies + revisions > 0) told += `${words.copies(copies, revisions)}\n`
    for (const { code, count } of failed ? await reasonsOf(store, run) : []) {
      told += `${count} × ${code} ${terminal.messages.faults[code as FaultCode]?.title ?? ''}\n`
    }
    if (failed > 0) told += `${words.again(run)}\n`
    await terminal.write(told)
    if (stop.asked()) {
      terminal.say(words.stopped)
      return INTERRUPTED
    }
    return exitOf(failed, added + known)
  } finally {
    stop.close()
  }
}

const exitOf = (failed: number, read: number): number => (failed === 0 ? EXIT.ok : read > 0 ? EXIT.partly : EXIT.failed)

/** Prints what would be kept, one JSON dispatch a line. */
async function dryRun(arrivals: Arrivals, terminal: Terminal): Promise<number> {
  let read = 0
  let failed = 0
  for await (const one of arrivals) {
    if (one instanceof Fault) {
      failed++
      terminal.report(one)
    } else if (!('known' in one)) {
      read++
      await terminal.write(`${JSON.stringify(one.dispatch)}\n`)
    }
  }
  terminal.say(INGEST[terminal.messages.language].dry(read, failed))
  return exitOf(failed, read)
}

/** Ends what comes in at the first Ctrl-C, so that what was read is kept; the second one ends the process. */
function stoppable() {
  let asked = false
  const ask = () => {
    asked = true
    process.removeListener('SIGINT', ask)
  }
  process.on('SIGINT', ask)
  return {
    asked: () => asked,
    async *until(arrivals: Arrivals): AsyncGenerator<Arrival | Known | Fault> {
      for await (const one of arrivals) {
        if (asked) return
        yield one
      }
    },
    close: () => process.removeListener('SIGINT', ask),
  }
}

const totalOf = (sources: readonly (Source | Fault)[]): number =>
  sources.some((source) => !(source instanceof Fault) && source.size === 0)
    ? 0
    : sources.reduce((sum, source) => sum + (source instanceof Fault ? 0 : source.size), 0)

async function fetcher({ contact }: IngestCommandOptions, delay: number): Promise<ReturnType<typeof openWeb>> {
  const { openWeb } = await import('../../gather/web/web.ts')
  return openWeb({ version: VERSION, delay, ...(contact && { contact }) })
}
