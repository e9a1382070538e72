import { type Bytes, peek } from '../bytes.ts'
import { ByteReader } from './reader.ts'
import { type Headers, headersOf } from './records.ts'

/** What a server answered, as an archive keeps it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The body, its chunks put together; still compressed where `content-encoding` says so. */
  readonly body: Bytes
}

/** Reads an HTTP/1 answer. Null where it is none. */
export async function answerOf(block: Bytes): Promise<Answer | null> {
  const reader = new ByteReader(block)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/i.exec((await reader.line(8192)) ?? '')?.[1]
  const headers = status ? await headersOf(reader) : null
  if (!status || !headers) return null
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  return { status: Number(status), headers, body: chunked ? await joined(reader.rest()) : reader.rest() }
}

const SIZE = /^\s*([\da-f]{1,8})\s*(?:;.*)?$/i

/** The chunks of a body put together. Some archives have done that already and kept the header: then it is as it should be. */
async function joined(bytes: Bytes): Promise<Bytes> {
  const { head, bytes: whole } = await peek(bytes, 128)
  const first = Buffer.from(head).toString('latin1')
  return /^[^\n]*\n/.test(first) && SIZE.test(first.split(/\r?\n/)[0]!) ? pieces(new ByteReader(whole)) : whole
}

async function* pieces(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const size = SIZE.exec((await reader.line(1024)) ?? '')?.[1]
    if (size === undefined || Number.parseInt(size, 16) === 0) return
    yield* reader.take(Number.parseInt(size, 16))
    await reader.line(2)
  }
}
