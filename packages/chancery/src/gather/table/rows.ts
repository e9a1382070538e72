import { Fault } from '../../record/faults.ts'
import { type Line, lineBatches } from '../lines.ts'

/** A row of a table as it was written, with the line on which it begins. */
export interface Row {
  readonly text: string
  readonly line: number
}

/** Most bytes of one row. A quotation mark that is never closed costs no more than reading so many again. */
const LONGEST_ROW = 8 * 1024 * 1024

/** Signs before which a cell ends; which of them a table uses is not known yet. */
const DELIMITERS = ',;\t|'

/** Whether a quoted cell is open at the end of a line, given whether one was at its start. */
export function isOpen(line: string, open: boolean): boolean {
  let inside = open
  let start = !open
  for (let i = 0; i < line.length; i++) {
    const sign = line[i]!
    if (inside) {
      if (sign === '"') {
        if (line[i + 1] === '"') i++
        // A quotation mark within a quoted cell that is not doubled, as careless programs write it.
        else if (i + 1 === line.length || DELIMITERS.includes(line[i + 1]!)) inside = false
      }
    } else if (sign === '"' && start) inside = true
    start = !inside && DELIMITERS.includes(sign)
  }
  return inside
}

/** A row of more lines than this that does not fit its table is a loss as a whole. */
const MOST_REREAD = 50

export interface RowsOptions {
  /** Whether the text of a row of several lines has as many cells as its table; if not, a quotation mark went astray in its first line. */
  readonly fits?: (text: string) => boolean
  readonly longest?: number
}

/**
 * Cuts a stream of UTF-8 into rows (RFC 4180): a line, or several where a quoted cell goes over line ends. A row whose quotation mark is
 * never closed, or closed only by another row's, is a fault of its first line; the lines after it are read as rows of their own.
 */
export async function* rows(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  { fits = () => true, longest = LONGEST_ROW }: RowsOptions = {},
): AsyncGenerator<Row | Fault> {
  // Lines that are still to be looked at, the next one last; lines of the row that is open, and their length.
  const ahead: Line[] = []
  let held: Line[] = []
  let size = 0
  // A row that was open up to this line was closed nowhere: one that opens before it is not either, and need not be tried.
  let barren = 0

  const giveUp = (): Fault => {
    const [first, ...rest] = held
    for (const line of rest.reverse()) ahead.push(line)
    held = []
    size = 0
    return new Fault('CHY045', 'unclosed "', { file, line: first!.number })
  }
  function* look(): Generator<Row | Fault> {
    for (let line = ahead.pop(); line; line = ahead.pop()) {
      const open = held.length > 0
      if (typeof line.text !== 'string') {
        if (open) {
          ahead.push(line)
          yield giveUp()
        } else yield line.text
        continue
      }
      held.push(line)
      size += line.text.length + 1
      if (isOpen(line.text, open)) {
        if (size > longest) barren = line.number
        if (line.number <= barren) yield giveUp()
        continue
      }
      const text = held.map((one) => one.text).join('\n')
      if (open && held.length <= MOST_REREAD && !fits(text)) {
        yield giveUp()
        continue
      }
      if (text.trim() !== '') yield { text, line: held[0]!.number }
      held = []
      size = 0
    }
  }

  for await (const lines of lineBatches(bytes, file)) {
    // One by one: a batch may have more lines than a call may have arguments.
    for (let k = lines.length - 1; k >= 0; k--) ahead.push(lines[k]!)
    yield* look()
  }
  while (held.length > 0) {
    barren = Number.POSITIVE_INFINITY
    yield giveUp()
    yield* look()
  }
}
