import { createReader } from '../read/reader.ts'
import { isEdtf } from '../record/edtf.ts'
import { Fault } from '../record/faults.ts'
import type { Reading } from '../record/reading.ts'
import type { Defaults } from './input/check.ts'
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

/** What a command does with each reading: returns the text to print, if any. */
export interface Printer {
  /** `several`: whether the input may hold more than one dispatch. */
  begin?(several: boolean): string
  print(reading: Reading, arrival: Arrival): string
  end?(): string
}

/**
 * Reads everything that the command line names, in order, and prints each reading as soon as it is there. Faults go to
 * standard error and do not stop the rest.
 * @returns the exit code
 */
export async function readAll(
  names: readonly string[],
  options: InputOptions,
  printer: Printer,
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
  const reader = createReader()
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
  let pending = printer.begin?.(several) ?? ''
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
          pending += printer.print(reader.read(item.dispatch), item)
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
  await terminal.write(printer.end?.() ?? '')
  if (failed > 0 && read + failed > 1) terminal.say(terminal.messages.failed(failed, read))
  return failed === 0 ? EXIT.ok : read > 0 ? EXIT.partly : EXIT.failed
}

function asFault(cause: unknown, { file, line }: Arrival): Fault {
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return new Fault('CHY010', reason, line === undefined ? { file, cause } : { file, line, cause })
}

const defaultsFrom = ({ language, published, outlet }: InputOptions): Defaults => ({
  ...(language && { language }),
  ...(published && { published }),
  ...(outlet && { outlet }),
})
