import { type InputOptions, type Printer, reading, ruledPrinter, workThrough } from './session.ts'
import { showRecord } from './show/record.ts'
import type { Terminal } from './terminal.ts'

/** Options of `chancery read`. */
export interface ReadOptions extends InputOptions {
  readonly json?: boolean
  readonly full?: boolean
}

/** `chancery read`: prints the readings of dispatches, readable or as JSON. Returns the exit code. */
export function read(files: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const printer = options.jsonl ? linePrinter() : options.json ? documentPrinter() : recordPrinter(options, terminal)
  return workThrough(files, options, reading(printer), terminal)
}

const linePrinter = (): Printer => ({ print: (told) => `${JSON.stringify(told)}\n` })

/** One object for one text; an array wherever there may be several, even if there is one. */
function documentPrinter(): Printer {
  let several = false
  let first = true
  return {
    begin(may) {
      several = may
      return several ? '[' : ''
    },
    print(told) {
      const json = JSON.stringify(told, null, 2)
      if (!several) return `${json}\n`
      const comma = first ? '\n' : ',\n'
      first = false
      return comma + json.replace(/^/gm, '  ')
    },
    end: () => (several ? `${first ? '' : '\n'}]\n` : ''),
  }
}

const recordPrinter = (options: ReadOptions, { messages, width, style }: Terminal): Printer =>
  ruledPrinter(width, (told, { dispatch, file }) =>
    showRecord(told, dispatch, file, { messages, width, style, full: options.full ?? false }),
  )
