import type { Command } from 'commander'
import type { Terminal } from '../terminal.ts'
import { registerIngest } from './ingest-command.ts'
import { registerRuns } from './runs-command.ts'

/** Adds a command to the program. What it does loads only when it runs. */
export type Register = (program: Command, terminal: Terminal, finish: (code: number) => void) => void

/** The commands on a record, in the order of `--help`. */
export const RECORD_COMMANDS: readonly Register[] = [registerIngest, registerRuns]
