import { reread } from '../../ledger/reread/reread.ts'
import { settle } from '../../ledger/settle/settle.ts'
import { Fault, type FaultCode } from '../../record/faults.ts'
import { startProgress } from '../progress.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'
import { type RecordOptions, withStore } from './where.ts'
import type { Words } from './words.ts'

/** Options of `chancery reread`. */
export interface RereadCommandOptions extends RecordOptions {
  readonly all?: boolean
}

const WORDS: Words<{ done: (superseded: number, same: number, failed: number) => string }> = {
  en: { done: (superseded, same, failed) => `${superseded} read anew, ${same} unchanged, ${failed} failed` },
  fr: { done: (superseded, same, failed) => `${superseded} relues, ${same} inchangées, ${failed} en échec` },
}

/** `chancery reread`: reads again what an older version read; the new readings supersede the old. Returns the exit code. */
export function rereadCommand(options: RereadCommandOptions, terminal: Terminal): Promise<number> {
  return withStore(options, false, async (store) => {
    const progress = startProgress(0, terminal.messages, process.stderr)
    const { superseded, same, failed } = await reread(store, {
      version: VERSION,
      all: options.all ?? false,
      onProgress: (report) => progress.update(report.superseded + report.same, 0),
    })
    progress.clear()
    for (const one of failed) terminal.report(new Fault(one.code as FaultCode, one.message, { file: one.dispatch }))
    await settle(store)
    await terminal.write(`${WORDS[terminal.messages.language].done(superseded, same, failed.length)}\n`)
    return failed.length === 0 ? EXIT.ok : superseded + same > 0 ? EXIT.partly : EXIT.failed
  })
}
