import type { Command } from 'commander'
import type { Terminal } from '../terminal.ts'
import { registerChanges } from './changes-command.ts'
import { registerExport } from './export-command.ts'
import { registerIngest } from './ingest-command.ts'
import { registerQuestions } from './questions-command.ts'
import { registerReread } from './reread-command.ts'
import { registerRuns } from './runs-command.ts'
import { registerVerify } from './verify-command.ts'

/** Adds a command to the program. What it does loads only when it runs. */
export type Register = (program: Command, terminal: Terminal, finish: (code: number) => void) => void

/** The commands on a record, in the order of `--help`. */
export const RECORD_COMMANDS: readonly Register[] = [
  registerIngest,
  registerRuns,
  registerQuestions,
  registerReread,
  registerChanges,
  registerVerify,
  registerExport,
]
