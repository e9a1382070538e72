import type { Bytes } from '../bytes.ts'

const NEWLINE = 0x0a

/** Reads a stream of bytes by lines and by lengths. Holds no more than a chunk and a line. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array()
  #ended = false

  constructor(bytes: Bytes) {
    this.#source = bytes[Symbol.asyncIterator]()
  }

  /** Whether bytes are there to read. */
  async more(): Promise<boolean> {
    while (this.#held.length === 0 && !this.#ended) {
      const next = await this.#source.next()
      if (next.done) this.#ended = true
      else this.#held = next.value
    }
    return this.#held.length > 0
  }

  /** The next line without its end (LF or CRLF), at most `most` bytes of it; what is longer comes in pieces. Null at the end. */
  async line(most: number): Promise<string | null> {
    const pieces: Uint8Array[] = []
    let size = 0
    while (await this.more()) {
      const end = this.#held.indexOf(NEWLINE)
      const wanted = Math.min(end < 0 ? this.#held.length : end + 1, most - size)
      pieces.push(this.#held.subarray(0, wanted))
      this.#held = this.#held.subarray(wanted)
      size += wanted
      if ((end >= 0 && wanted === end + 1) || size >= most) break
    }
    if (pieces.length === 0) return null
    return Buffer.concat(pieces)
      .toString('utf8')
      .replace(/\r?\n$/, '')
  }

  /** Up to `length` bytes, as they come. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    let left = length
    while (left > 0 && (await this.more())) {
      const piece = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }

  /** All that is left. */
  rest(): AsyncGenerator<Uint8Array> {
    return this.take(Number.POSITIVE_INFINITY)
  }

  async close(): Promise<void> {
    await this.#source.return?.()
  }
}
