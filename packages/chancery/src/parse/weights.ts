import { Cells, HASH_BITS, MOST_FEATURES } from './cells.ts'

/**
 * Trained weights: small whole numbers for hashed features. A table holds, by the upper bits of a feature's hash, eight more bits to
 * tell features apart and the feature's weights (three classes fit in one number) or the place of its row. A feature that was never
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

/** Rows as model files have them, without the weights that are 0: the first `counts[0]` of `which` and `weights` are the first row's. */
export interface StoredRows {
  readonly classes: number
  readonly hashes: Uint32Array
  readonly counts: Uint8Array
  readonly which: Uint8Array
  readonly weights: Int8Array
}

/** What is kept of a feature's hash. */
export const kept = (hash: number): number => hash >>> (32 - HASH_BITS)

/** Rows without their zeros. */
export function storedRows(rows: Rows | StoredRows): StoredRows {
  if (!('values' in rows)) return rows
  const { classes, hashes, values } = rows
  const counts = new Uint8Array(hashes.length)
  const which: number[] = []
  const weights: number[] = []
  values.forEach((weight, at) => {
    if (weight === 0) return
    counts[Math.floor(at / classes)]!++
    which.push(at % classes)
    weights.push(weight)
  })
  return { classes, hashes, counts, which: Uint8Array.from(which), weights: Int8Array.from(weights) }
}

/** Rows with a weight for every class. */
export function fullRows(rows: Rows | StoredRows): Rows {
  if ('values' in rows) return rows
  const { classes, hashes, counts, which, weights } = rows
  const values = new Int8Array(hashes.length * classes)
  let at = 0
  counts.forEach((count, row) => {
    for (const end = at + count; at < end; at++) values[row * classes + which[at]] = weights[at]
  })
  return { classes, hashes, values }
}

/** Weights of up to three classes, a byte each, in the table itself. */
export class Moves implements Weights {
  readonly classes: number
  private readonly cells: Cells

  constructor(rows: Rows | StoredRows) {
    const { classes, hashes, counts, which, weights } = storedRows(rows)
    this.classes = classes
    const packed = new Int32Array(hashes.length)
    let at = 0
    for (let row = 0; row < hashes.length; row++) {
      // bytes above 0, so that sums of two classes go side by side in one number
      let cell = 0x808080
      for (const end = at + counts[row]; at < end; at++) cell += weights[at] << (16 - 8 * which[at])
      packed[row] = cell
    }
    this.cells = new Cells(hashes, packed)
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { found } = this.cells
    const hits = this.cells.find(features, count)
    let outer = 0
    let inner = 0
    for (let i = 0; i < hits; i++) {
      const cell = found[i]
      outer = (outer + (cell & 0xff00ff)) | 0
      inner += cell & 0x00ff00
    }
    scores[0] = (outer >>> 16) - 128 * hits
    scores[1] = (inner >>> 8) - 128 * hits
    scores[2] = (outer & 0xffff) - 128 * hits
  }
}

/** Weights of many classes: a row is a number of entries and the entries, each a class and a weight that is not 0. */
export class Classes implements Weights {
  readonly classes: number
  private readonly cells: Cells
  private readonly entries: Uint16Array
  private readonly sizes = new Int32Array(MOST_FEATURES + 1)
  private readonly sums: Int32Array

  constructor(rows: Rows | StoredRows) {
    const { classes, hashes, counts, which, weights } = storedRows(rows)
    const entries = new Uint16Array(hashes.length + which.length)
    const places = new Int32Array(hashes.length)
    let at = 0
    for (let row = 0; row < hashes.length; row++) {
      places[row] = at + row
      entries[at + row] = counts[row]
      for (const end = at + counts[row]; at < end; at++) entries[at + row + 1] = (which[at] << 8) | (weights[at] & 0xff)
    }
    this.classes = classes
    this.entries = entries
    this.cells = new Cells(hashes, places)
    this.sums = new Int32Array(classes)
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { entries, sizes } = this
    const { found } = this.cells
    const hits = this.cells.find(features, count)
    scores.fill(0, 0, this.classes)
    // sizes beforehand, without waiting for one another: each is far from the next
    for (let i = 0; i < hits; i++) sizes[i] = entries[found[i]]
    for (let i = 0; i < hits; i++) {
      const first = found[i] + 1
      const end = first + sizes[i]
      for (let at = first; at < end; at++) scores[entries[at] >> 8] += (entries[at] << 24) >> 24
    }
  }

  /** Sums the weights of some classes only: `scores[i]` is that of `classes[i]`. */
  scoreOf(features: Int32Array, count: number, classes: Uint8Array, scores: Int32Array): void {
    const { sums } = this
    this.score(features, count, sums)
    for (let k = 0; k < classes.length; k++) scores[k] = sums[classes[k]]
  }
}
