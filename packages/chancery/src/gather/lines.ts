import { Fault } from '../record/faults.ts'

/** Most bytes that one dispatch may have. */
export const LONGEST: number = 64 * 1024 * 1024

/** A line of a file, without its end, or the fault that stands in its place. `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly text: string | Fault
}

const NEWLINE = 0x0a
const MARK = '\ufeff'

/** Decodes UTF-8 strictly and drops a byte order mark. */
export function decode(bytes: Uint8Array, first = true): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return first && text.startsWith(MARK) ? text.slice(1) : text
  } catch {
    return undefined
  }
}

/**
 * Cuts a stream of bytes into lines, one batch for each chunk that came in, so that a reader can answer a slow writer line
 * by line. Takes LF and CRLF, a byte order mark, a last line without an end. Holds no more than one chunk and one line.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  longest: number = LONGEST,
): AsyncGenerator<Line[]> {
  let number = 0
  let held: Uint8Array[] = []
  let size = 0

  const hold = (piece: Uint8Array) => {
    size += piece.length
    if (size <= longest) held.push(piece)
    else held = []
  }
  const take = (): Line => {
    number++
    const bytes = held.length === 1 ? held[0] : Buffer.concat(held)
    const place = { file, line: number }
    const text = size > longest ? new Fault('CHY009', `${size} bytes`, place) : decode(bytes, number === 1)
    held = []
    size = 0
    if (typeof text !== 'string') return { number, text: text ?? new Fault('CHY004', '', place) }
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text }
  }

  for await (const chunk of chunks) {
    const batch: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end))
      batch.push(take())
      start = end + 1
    }
    if (start < chunk.length) hold(chunk.subarray(start))
    yield batch
  }
  if (size > 0) yield [take()]
}
