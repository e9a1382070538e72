/** Writes whole numbers (LEB128), strings (UTF-8 with their length before them) and blocks of bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  #room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count))
    wider.set(this.#bytes)
    this.#bytes = wider
  }

  /** A whole number from 0 to 2^31 - 1. */
  number(value: number): void {
    this.#room(5)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  block(bytes: Uint8Array): void {
    this.number(bytes.length)
    this.#room(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  text(value: string): void {
    this.block(new TextEncoder().encode(value))
  }

  /** What was written. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Reads what a `ByteWriter` wrote. Throws a `RangeError` when the bytes end too soon. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  number(): number {
    const bytes = this.#bytes
    let value = 0
    for (let shift = 0; ; shift += 7) {
      if (this.#at >= bytes.length || shift > 28) throw new RangeError('the bytes end inside a number')
      const byte = bytes[this.#at++]!
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }

  /** A view of the bytes, not a copy. */
  block(): Uint8Array {
    const length = this.number()
    if (this.#at + length > this.#bytes.length) throw new RangeError('the bytes end inside a block')
    return this.#bytes.subarray(this.#at, (this.#at += length))
  }

  text(): string {
    return new TextDecoder().decode(this.block())
  }
}
