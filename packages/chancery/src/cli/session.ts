import type { Defaults } from '../gather/check.ts'
import { ownModel } from '../parse-node.ts'
import { createReader } from '../read/reader.ts'
import { isEdtf } from '../record/edtf.ts'
import { Fault } from '../record/faults.ts'
import type { Reading } from '../record/reading.ts'
import { type Arrival, dispatches } from './input/dispatches.ts'
import { findSources } from './input/files.ts'
import { startProgress } from './progress.ts'
import { EXIT, type Terminal } from './terminal.ts'

/** The options that every command which reads dispatches has. */
export interface InputOptions {
  readonly jsonl?: boolean
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
}

/** What a command does with each dispatch: returns the text to print, if any. */
export interface Work {
  /** `several`: whether the input may hold more than one dispatch. */
  begin?(several: boolean): string
  /** Throws a Fault for a dispatch that it can't do; the others go on. */
  each(arrival: Arrival): string
  end?(): string
}

/** What a command does with each reading. */
export interface Printer extends Omit<Work, 'each'> {
  print(reading: Reading, arrival: Arrival): string
}

/** Reads each dispatch and prints its reading. */
export function reading(printer: Printer): Work {
  const reader = createReader({ models: ownModel })
  return {
    begin: (several) => printer.begin?.(several) ?? '',
    each: (arrival) => printer.print(reader.read(arrival.dispatch), arrival),
    end: () => printer.end?.() ?? '',
  }
}

/** Prints something for people of each reading, with a rule between two. */
export function ruledPrinter(width: number, show: (reading: Reading, arrival: Arrival) => string): Printer {
  const rule = `\n${'─'.repeat(width)}\n\n`
  let first = true
  return {
    print(told, arrival) {
      const between = first ? '' : rule
      first = false
      return between + show(told, arrival)
    },
  }
}

/**
 * Works through everything that the command line names, in order, and prints what comes of each dispatch as soon as it is there.
 * Faults go to standard error and do not stop the rest.
 * @returns the exit code
 */
export async function workThrough(
  names: readonly string[],
  options: InputOptions,
  work: Work,
  terminal: Terminal,
): Promise<number> {
  if (names.length === 0 && process.stdin.isTTY) {
    terminal.report(new Fault('CHY011'))
    return EXIT.failed
  }
  if (options.published !== undefined && !isEdtf(options.published)) {
    terminal.report(new Fault('CHY008', options.published))
    return EXIT.failed
  }
  const sources = await findSources(names.length ? names : ['-'], options.jsonl ?? false)
  const total = sources.reduce((sum, source) => sum + (source instanceof Fault ? 0 : source.size), 0)
  const progress = startProgress(total, terminal.messages, process.stderr)
  let read = 0
  let failed = 0
  let bytes = 0

  const fail = (fault: Fault) => {
    progress.clear()
    terminal.report(fault)
    if (fault.severity === 'error') failed++
  }
  const several =
    sources.length > 1 || sources.some((source) => !(source instanceof Fault) && (source.lines || source.found))
  let pending = work.begin?.(several) ?? ''
  const flush = async () => {
    if (pending && process.stdout.isTTY) progress.clear()
    await terminal.write(pending)
    pending = ''
  }
  for await (const batch of dispatches(sources, defaultsFrom(options))) {
    bytes += batch.bytes
    for (const item of batch.items) {
      if (item instanceof Fault) fail(item)
      else {
        try {
          pending += work.each(item)
          read++
        } catch (cause) {
          fail(asFault(cause, item))
        }
        if (pending.length > 1 << 16) await flush()
      }
      progress.update(read, bytes)
    }
    await flush()
  }
  progress.clear()
  await terminal.write(work.end?.() ?? '')
  if (failed > 0 && read + failed > 1) terminal.say(terminal.messages.failed(failed, read))
  return failed === 0 ? EXIT.ok : read > 0 ? EXIT.partly : EXIT.failed
}

function asFault(cause: unknown, { file, line }: Arrival): Fault {
  if (cause instanceof Fault)
    return new Fault(cause.code, cause.message, line === undefined ? { file } : { file, line })
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return new Fault('CHY010', reason, line === undefined ? { file, cause } : { file, line, cause })
}

const defaultsFrom = ({ language, published, outlet }: InputOptions): Defaults => ({
  ...(language && { language }),
  ...(published && { published }),
  ...(outlet && { outlet }),
})
