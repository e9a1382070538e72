/** Writes whole numbers from 0 to 2^32 − 1 in as few bytes as they need (LEB128), strings and blocks of bytes. */
export class ByteWriter {
  private room: Uint8Array = new Uint8Array(1024)
  private length = 0

  number(value: number): void {
    this.widen(5)
    let rest = value >>> 0
    while (rest > 0x7f) {
      this.room[this.length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.room[this.length++] = rest
  }

  /** A list of numbers, with its length before it. */
  numbers(values: ArrayLike<number>): void {
    this.number(values.length)
    for (let at = 0; at < values.length; at++) this.number(values[at])
  }

  /** Bytes, with their number before them. */
  block(bytes: Uint8Array): void {
    this.number(bytes.length)
    this.widen(bytes.length)
    this.room.set(bytes, this.length)
    this.length += bytes.length
  }

  /** A string as UTF-8, with its length before it. */
  text(value: string): void {
    this.block(new TextEncoder().encode(value))
  }

  /** What was written. */
  bytes(): Uint8Array {
    return this.room.slice(0, this.length)
  }

  private widen(by: number): void {
    if (this.length + by <= this.room.length) return
    const wider = new Uint8Array(Math.max(this.room.length * 2, this.length + by))
    wider.set(this.room.subarray(0, this.length))
    this.room = wider
  }
}

/** Reads what a `ByteWriter` wrote. Every method throws a RangeError where the bytes end too soon. */
export class ByteReader {
  private at = 0
  private readonly from: Uint8Array

  constructor(from: Uint8Array) {
    this.from = from
  }

  number(): number {
    const first = this.from[this.at++]
    if (first === undefined) throw new RangeError('bytes end too soon')
    if (first < 0x80) return first
    let value = first & 0x7f
    for (let shift = 7; shift < 35; shift += 7) {
      const byte = this.from[this.at++]
      if (byte === undefined) throw new RangeError('bytes end too soon')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw new RangeError('a number of more than 32 bits')
  }

  numbers(): number[] {
    const length = this.number()
    if (length > this.from.length - this.at) throw new RangeError('bytes end too soon')
    return Array.from({ length }, () => this.number())
  }

  /** So many numbers, each added to the one before. In a loop of its own: models have a million of them. */
  sums(count: number): Uint32Array {
    const { from } = this
    const sums = new Uint32Array(count)
    let { at } = this
    let sum = 0
    for (let i = 0; i < count; i++) {
      let byte = from[at++]
      let value = byte & 0x7f
      for (let shift = 7; byte >= 0x80 && shift < 35; shift += 7) {
        byte = from[at++]
        value |= (byte & 0x7f) << shift
      }
      sum = (sum + value) >>> 0
      sums[i] = sum
    }
    if (at > from.length) throw new RangeError('bytes end too soon')
    this.at = at
    return sums
  }

  /** A view of the bytes, not a copy. */
  block(): Uint8Array {
    const length = this.number()
    const end = this.at + length
    if (end > this.from.length) throw new RangeError('bytes end too soon')
    const bytes = this.from.subarray(this.at, end)
    this.at = end
    return bytes
  }

  text(): string {
    return new TextDecoder().decode(this.block())
  }
}
