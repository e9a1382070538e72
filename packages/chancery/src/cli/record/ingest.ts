import type { Arrival as IngestArrival } from '../../ledger/ingest/arrival.ts'
import { ingest } from '../../ledger/ingest/ingest.ts'
import { settle } from '../../ledger/settle/settle.ts'
import { Fault } from '../../record/faults.ts'
import { dispatches } from '../input/dispatches.ts'
import { findSources } from '../input/files.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'
import { type RecordOptions, withStore } from './where.ts'
import type { Words } from './words.ts'

/** Options of `chancery ingest`. */
export interface IngestCommandOptions extends RecordOptions {
  readonly jsonl?: boolean
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
}

const WORDS: Words<{ done: (added: number, known: number, failed: number) => string }> = {
  en: { done: (added, known, failed) => `${added} new, ${known} known, ${failed} failed` },
  fr: { done: (added, known, failed) => `${added} nouvelles, ${known} connues, ${failed} en échec` },
}

/** `chancery ingest`: reads everything named and keeps it in the record. Returns the exit code. */
export function ingestCommand(
  names: readonly string[],
  options: IngestCommandOptions,
  terminal: Terminal,
): Promise<number> {
  return withStore(options, true, async (store) => {
    const report = await ingest(store, arrivals(names, options), {
      version: VERSION,
      command: ['ingest', ...names].join(' '),
      onFault: (fault) => terminal.report(fault),
    })
    await settle(store)
    await terminal.write(`${WORDS[terminal.messages.language].done(report.added, report.known, report.failed)}\n`)
    return report.failed === 0 ? EXIT.ok : report.added + report.known > 0 ? EXIT.partly : EXIT.failed
  })
}

async function* arrivals(
  names: readonly string[],
  { jsonl = false, published, outlet, language }: IngestCommandOptions,
): AsyncGenerator<IngestArrival | Fault> {
  const defaults = { ...(published && { published }), ...(outlet && { outlet }), ...(language && { language }) }
  for await (const batch of dispatches(await findSources(names.length ? names : ['-'], jsonl), defaults)) {
    let bytes = batch.bytes
    for (const item of batch.items) {
      if (item instanceof Fault) yield item
      else {
        yield {
          dispatch: item.dispatch,
          origin: item.line === undefined ? item.file : `${item.file}:${item.line}`,
          bytes,
        }
        bytes = 0
      }
    }
  }
}
