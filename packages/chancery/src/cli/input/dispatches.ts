import { createReadStream } from 'node:fs'
import { type Defaults, parseDispatch } from '../../gather/check.ts'
import { openFault } from '../../gather/files.ts'
import { decode, LONGEST, lineBatches } from '../../gather/lines.ts'
import type { Dispatch } from '../../record/dispatch.ts'
import { Fault } from '../../record/faults.ts'
import type { Source } from './files.ts'

/** A dispatch and where it came from. */
export interface Arrival {
  readonly dispatch: Dispatch
  readonly file: string
  readonly line?: number
}

/** What one chunk of input gave, in order, and how many bytes it had. */
export interface Batch {
  readonly items: readonly (Arrival | Fault)[]
  readonly bytes: number
}

/** Reads every source to its end, in order, a batch at a time. A fault stands in the place of what could not be read. */
export async function* dispatches(sources: readonly (Source | Fault)[], defaults: Defaults): AsyncGenerator<Batch> {
  for (const source of sources) {
    if (source instanceof Fault) yield { items: [source], bytes: 0 }
    else
      try {
        yield* source.lines ? fromLines(source, defaults) : fromText(source, defaults)
      } catch (cause) {
        yield { items: [openFault(source.file, cause)], bytes: 0 }
      }
  }
}

const open = (source: Source): AsyncIterable<Buffer> =>
  source.file === '-' ? process.stdin : createReadStream(source.file, { highWaterMark: 1 << 18 })

async function* fromLines(source: Source, defaults: Defaults): AsyncGenerator<Batch> {
  let bytes = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of open(source)) {
      bytes = chunk.length
      yield chunk
    }
  }
  for await (const lines of lineBatches(counted(), source.file)) {
    const items: (Arrival | Fault)[] = []
    for (const line of lines) {
      if (typeof line.text !== 'string') items.push(line.text)
      else if (line.text.trim()) items.push(arrival(line.text, defaults, source.file, line.number))
    }
    yield { items, bytes }
    bytes = 0
  }
}

function arrival(text: string, defaults: Defaults, file: string, line: number): Arrival | Fault {
  try {
    return { dispatch: parseDispatch(text, defaults, { file, line }), file, line }
  } catch (fault) {
    if (fault instanceof Fault) return fault
    throw fault
  }
}

async function* fromText(source: Source, defaults: Defaults): AsyncGenerator<Batch> {
  const { file } = source
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of open(source)) {
    bytes += chunk.length
    if (bytes > LONGEST) {
      yield { items: [new Fault('CHY009', '', { file })], bytes: Math.max(bytes, source.size) }
      return
    }
    chunks.push(chunk)
  }
  const text = decode(Buffer.concat(chunks))
  const item = text === undefined ? new Fault('CHY004', '', { file }) : { dispatch: { ...defaults, text }, file }
  yield { items: [item], bytes }
}
