/**
 * An averaged perceptron for several classes over hashed features (Collins 2002). A feature has a row once an update touched
 * it. Averages are exact: `totals` carries each change times the moment at which it was made.
 */
export class Perceptron {
  readonly classes: number
  /** How many features have a row. */
  rows = 0
  /** Counts decisions; the caller moves it on. */
  moment = 1
  hashes: Int32Array
  private keys: Int32Array
  private places: Int32Array
  private weights: Int32Array
  private totals: Float64Array

  constructor(classes: number, room: number = 1 << 16) {
    this.classes = classes
    this.hashes = new Int32Array(room)
    this.keys = new Int32Array(room * 2)
    this.places = new Int32Array(room * 2)
    this.weights = new Int32Array(room * classes)
    this.totals = new Float64Array(room * classes)
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1
    let slot = hash & mask
    while (this.keys[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  private enter(hash: number): number {
    let slot = this.slotOf(hash)
    if (this.keys[slot] !== 0) return this.places[slot]
    if (this.rows === this.hashes.length) {
      this.widen()
      slot = this.slotOf(hash)
    }
    const row = this.rows++
    this.keys[slot] = hash
    this.places[slot] = row
    this.hashes[row] = hash
    return row
  }

  private widen(): void {
    const room = this.hashes.length * 2
    const hashes = new Int32Array(room)
    const weights = new Int32Array(room * this.classes)
    const totals = new Float64Array(room * this.classes)
    hashes.set(this.hashes)
    weights.set(this.weights)
    totals.set(this.totals)
    this.hashes = hashes
    this.weights = weights
    this.totals = totals
    this.keys = new Int32Array(room * 2)
    this.places = new Int32Array(room * 2)
    for (let row = 0; row < this.rows; row++) {
      const slot = this.slotOf(hashes[row])
      this.keys[slot] = hashes[row]
      this.places[slot] = row
    }
  }

  /** Sums the weights of features into `scores`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { classes, weights, keys, places } = this
    scores.fill(0, 0, classes)
    for (let i = 0; i < count; i++) {
      const slot = this.slotOf(features[i])
      if (keys[slot] === 0) continue
      const base = places[slot] * classes
      for (let k = 0; k < classes; k++) scores[k] += weights[base + k]
    }
  }

  /** Moves the weights of features towards class `gold` and away from class `told`. */
  update(features: Int32Array, count: number, gold: number, told: number): void {
    for (let i = 0; i < count; i++) {
      const base = this.enter(features[i]) * this.classes
      this.weights[base + gold]++
      this.totals[base + gold] += this.moment
      this.weights[base + told]--
      this.totals[base + told] -= this.moment
    }
  }

  /** The averaged weight of class `k` in a row. */
  averageOf(row: number, k: number): number {
    const at = row * this.classes + k
    return this.weights[at] - this.totals[at] / this.moment
  }
}
