import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Fault } from '../record/faults.ts'
import { LONGEST } from './lines.ts'

export type Bytes = AsyncIterable<Uint8Array>

/** The first bytes of a stream (up to `length`, fewer where it ends), and the whole stream again. */
export async function peek(bytes: Bytes, length: number): Promise<{ head: Uint8Array; bytes: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  let failed: { cause: unknown } | undefined
  try {
    while (size < length) {
      const next = await iterator.next()
      if (next.done) break
      taken.push(next.value)
      size += next.value.length
    }
  } catch (cause) {
    failed = { cause }
  }
  async function* whole() {
    try {
      yield* taken.splice(0)
      if (failed) throw failed.cause
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head: Buffer.concat(taken).subarray(0, length), bytes: whole() }
}

/** What is compressed with gzip as it was before, in one part or many; all else as it is. Told by its first bytes. */
export async function unzipped(source: Bytes): Promise<Bytes> {
  const { head, bytes } = await peek(source, 2)
  return head[0] === 0x1f && head[1] === 0x8b ? through(bytes, createGunzip({ chunkSize: 1 << 18 })) : bytes
}

/** Undoes the encodings of an HTTP body, the last one first. Null where one is not known. */
export function decoded(source: Bytes, encodings: string | null | undefined): Bytes | null {
  let bytes = source
  for (const encoding of (encodings ?? '').toLowerCase().split(',').reverse()) {
    const name = encoding.trim()
    if (name === '' || name === 'identity') continue
    if (name === 'gzip' || name === 'x-gzip') bytes = through(bytes, createGunzip())
    else if (name === 'deflate') bytes = through(bytes, createInflate())
    else if (name === 'br') bytes = through(bytes, createBrotliDecompress())
    else return null
  }
  return bytes
}

async function* through(source: Bytes, transform: NodeJS.ReadWriteStream): Bytes & AsyncGenerator<Uint8Array> {
  const from = Readable.from(source, { objectMode: false })
  from.on('error', (cause) => (transform as ReturnType<typeof createGunzip>).destroy(cause))
  try {
    yield* from.pipe(transform) as AsyncIterable<Uint8Array>
  } finally {
    from.destroy()
  }
}

/**
 * A whole stream in memory.
 * @throws Fault CHY009 where it has more than `most` bytes
 */
export async function readAll(bytes: Bytes, origin: string, most: number = LONGEST): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > most) throw new Fault('CHY009', `more than ${Math.round(most / (1 << 20))} MiB`, { file: origin })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
