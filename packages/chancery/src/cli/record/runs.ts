import type { Store } from '../../ledger/store/open.ts'
import { failuresOf, runOf, runsOf } from '../../ledger/views/runs.ts'
import { Fault, type FaultCode } from '../../record/faults.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { INGEST } from './ingest-words.ts'
import { type RecordOptions, withStore } from './where.ts'
import type { Words } from './words.ts'

/** Options of `chancery runs`. */
export interface RunsOptions extends RecordOptions {
  readonly json?: boolean
}

const WORDS: Words<{ none: string; unended: string }> = {
  en: { none: 'No runs yet.', unended: 'not ended' },
  fr: { none: 'Aucun passage.', unended: 'inachevé' },
}
const MOST = 1000

/** `chancery runs`: the runs of ingest, or the failures of one. Returns the exit code. */
export function runsCommand(run: string | undefined, options: RunsOptions, terminal: Terminal): Promise<number> {
  return withStore(options, false, (store) =>
    run === undefined ? list(store, options, terminal) : failures(store, run, options, terminal),
  )
}

async function list(store: Store, { json }: RunsOptions, terminal: Terminal): Promise<number> {
  const { language } = terminal.messages
  const runs = await runsOf(store, MOST)
  if (runs.length === 0 && !json) await terminal.write(`${WORDS[language].none}\n`)
  for (const run of runs) {
    const { id, started, ended, added, known, failed, command } = run
    const came = ended === null ? WORDS[language].unended : INGEST[language].done(added, known, failed)
    await terminal.write(json ? `${JSON.stringify(run)}\n` : `${id}  ${started.slice(0, 19)}Z  ${came}  (${command})\n`)
  }
  return EXIT.ok
}

async function failures(store: Store, run: string, { json }: RunsOptions, terminal: Terminal): Promise<number> {
  const id = Number(run)
  if (!Number.isSafeInteger(id) || !(await runOf(store, id))) {
    terminal.report(new Fault('CHY012', `runs ${run}`))
    return EXIT.failed
  }
  for await (const failure of failuresOf(store, id)) {
    const { origin, code, message } = failure
    const title = terminal.messages.faults[code as FaultCode]?.title ?? ''
    const detail = message ? ` (${message})` : ''
    await terminal.write(json ? `${JSON.stringify(failure)}\n` : `${origin}: ${code} ${title}${detail}\n`)
  }
  return EXIT.ok
}
