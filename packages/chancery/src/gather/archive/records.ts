import type { Bytes } from '../bytes.ts'
import { ByteReader } from './reader.ts'

/** Headers of a record or of an answer, by their names in lower case; the first of a name counts. */
export type Headers = ReadonlyMap<string, string>

/** A record of a web archive. Its block can be read once, before the next record is asked for. */
export interface WarcRecord {
  readonly headers: Headers
  readonly block: Bytes
  /** Whether the archive ended within the block, as far as it has been read. */
  cut(): boolean
}

/** A place at which the archive is damaged. Reading goes on with the next record that can be told. */
export interface Damage {
  readonly damage: string
}

const LONGEST_LINE = 64 * 1024
const MOST_HEADERS = 1000
const VERSION = /^WARC\/\d+\.\d+$/

/** Reads a web archive (ISO 28500, WARC 1.0 and 1.1), not compressed any more, record by record. */
export async function* records(bytes: Bytes): AsyncGenerator<WarcRecord | Damage> {
  const reader = new ByteReader(bytes)
  let lost = false
  try {
    for (let line = await reader.line(LONGEST_LINE); line !== null; line = await reader.line(LONGEST_LINE)) {
      if (line === '') continue
      if (!VERSION.test(line)) {
        if (!lost) yield { damage: 'WARC/1.1' }
        lost = true
        continue
      }
      lost = false
      const headers = await headersOf(reader)
      const length = Number(headers?.get('content-length') ?? Number.NaN)
      if (!headers || !Number.isSafeInteger(length) || length < 0) {
        yield { damage: 'Content-Length' }
        lost = true
        continue
      }
      let left = length
      let ended = false
      const block = async function* () {
        for await (const piece of reader.take(left)) {
          left -= piece.length
          yield piece
        }
        ended = left > 0
      }
      yield { headers, block: block(), cut: () => ended }
      // What was not asked for is passed over.
      for await (const _ of block());
      if (ended) yield { damage: 'EOF' }
    }
  } finally {
    await reader.close()
  }
}

/** Header lines up to the empty one, with lines that go on those before; null where there is no end to them. */
export async function headersOf(reader: ByteReader): Promise<Headers | null> {
  const headers = new Map<string, string>()
  let last = ''
  for (let count = 0; count < MOST_HEADERS; count++) {
    const line = await reader.line(LONGEST_LINE)
    if (line === null) return null
    if (line === '') return headers
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last) headers.set(last, `${headers.get(last)} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (headers.has(last)) last = ''
      else headers.set(last, line.slice(colon + 1).trim())
    }
  }
  return null
}
