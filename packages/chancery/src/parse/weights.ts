/**
 * Trained weights: small whole numbers for hashed features. A table holds, by the upper bits of a feature's hash, eight more bits to
 * tell features apart and the feature's weights (three classes fit beside the check) or the place of its row. A feature that was never
 * trained is told from the others but for one in a few hundred.
 */
export interface Weights {
  readonly classes: number
  /** Sums the weights of features into `scores`, from 0 to `classes`. */
  score(features: Int32Array, count: number, scores: Int32Array): void
}

/** Trained rows before they lie in a table: `values[i * classes + k]` is what feature `hashes[i]` says for class k, −127 to 127. */
export interface Rows {
  readonly classes: number
  /** Sorted as unsigned numbers of `HASH_BITS` bits, without doubles. */
  readonly hashes: Uint32Array
  readonly values: Int8Array
}

/** How many bits of a feature's hash are kept. */
export const HASH_BITS = 28

/** What is kept of a feature's hash. */
export const kept = (hash: number): number => hash >>> (32 - HASH_BITS)

const CHECK_BITS = 8

/** Slots for so many rows: a power of two, at most five eighths of them taken. */
const slotBits = (rows: number): number => {
  let bits = 10
  while (2 ** bits * 0.625 < rows) bits++
  return bits
}

/** Where rows lie: `cells[slot]` has the check in its highest byte, 0 where nothing lies, and 24 bits for what `cellOf` gives. */
function layOut(hashes: Uint32Array, cellOf: (row: number) => number): { cells: Int32Array; shift: number } {
  const bits = slotBits(hashes.length)
  const cells = new Int32Array(2 ** bits)
  const mask = cells.length - 1
  const shift = HASH_BITS - bits
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]
    let slot = hash >>> shift
    while (cells[slot] !== 0) slot = (slot + 1) & mask
    cells[slot] = (checkOf(hash) << 24) | cellOf(row)
  }
  return { cells, shift }
}

const checkOf = (hash: number): number => hash & (2 ** CHECK_BITS - 1) || 1

/** Weights of up to three classes, a byte each, in the table itself. */
export class Moves implements Weights {
  readonly classes: number
  private readonly cells: Int32Array
  private readonly shift: number

  constructor({ classes, hashes, values }: Rows) {
    this.classes = classes
    const byte = (row: number, k: number): number => (k < classes ? values[row * classes + k] & 0xff : 0)
    const { cells, shift } = layOut(hashes, (row) => (byte(row, 0) << 16) | (byte(row, 1) << 8) | byte(row, 2))
    this.cells = cells
    this.shift = shift
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { cells, shift } = this
    const mask = cells.length - 1
    let a = 0
    let b = 0
    let c = 0
    for (let i = 0; i < count; i++) {
      const hash = features[i] >>> (32 - HASH_BITS)
      const check = hash & 0xff || 1
      let slot = hash >>> shift
      let cell = cells[slot]
      while (cell !== 0 && cell >>> 24 !== check) {
        slot = (slot + 1) & mask
        cell = cells[slot]
      }
      a += (cell << 8) >> 24
      b += (cell << 16) >> 24
      c += (cell << 24) >> 24
    }
    scores[0] = a
    scores[1] = b
    scores[2] = c
  }
}

/** Weights of many classes, in rows of bytes. */
export class Classes implements Weights {
  readonly classes: number
  private readonly cells: Int32Array
  private readonly shift: number
  private readonly values: Int8Array

  constructor({ classes, hashes, values }: Rows) {
    this.classes = classes
    this.values = values
    const { cells, shift } = layOut(hashes, (row) => row)
    this.cells = cells
    this.shift = shift
  }

  /** The place of a feature's weights in `values`, or −1. */
  private placeOf(feature: number): number {
    const { cells, shift } = this
    const hash = feature >>> (32 - HASH_BITS)
    const check = hash & 0xff || 1
    const mask = cells.length - 1
    let slot = hash >>> shift
    let cell = cells[slot]
    while (cell !== 0 && cell >>> 24 !== check) {
      slot = (slot + 1) & mask
      cell = cells[slot]
    }
    return cell === 0 ? -1 : (cell & 0xffffff) * this.classes
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { classes, values } = this
    scores.fill(0, 0, classes)
    for (let i = 0; i < count; i++) {
      const base = this.placeOf(features[i])
      if (base < 0) continue
      for (let k = 0; k < classes; k++) scores[k] += values[base + k]
    }
  }

  /** Sums the weights of some classes only: `scores[i]` is that of `classes[i]`. */
  scoreOf(features: Int32Array, count: number, classes: Uint8Array, scores: Int32Array): void {
    const { values } = this
    scores.fill(0, 0, classes.length)
    for (let i = 0; i < count; i++) {
      const base = this.placeOf(features[i])
      if (base < 0) continue
      for (let k = 0; k < classes.length; k++) scores[k] += values[base + classes[k]]
    }
  }
}
