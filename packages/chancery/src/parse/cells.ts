/** How many bits of a feature's hash are kept. */
export const HASH_BITS = 28

const CHECK_BITS = 8

/** Slots for so many rows: a power of two, at most five eighths of them taken. */
const slotBits = (rows: number): number => {
  let bits = 10
  while (2 ** bits * 0.625 < rows) bits++
  return bits
}

/** Where rows lie: `cells[slot]` has the check in its highest byte, 0 where nothing lies, and 24 bits for the row's value. */
function layOut(hashes: Uint32Array, values: Int32Array): { cells: Int32Array; shift: number } {
  const bits = slotBits(hashes.length)
  const cells = new Int32Array(2 ** bits)
  const mask = cells.length - 1
  const shift = HASH_BITS - bits
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]
    let slot = hash >>> shift
    while (cells[slot] !== 0) slot = (slot + 1) & mask
    cells[slot] = (checkOf(hash) << 24) | values[row]
  }
  return { cells, shift }
}

const checkOf = (hash: number): number => hash & (2 ** CHECK_BITS - 1) || 1

/** Most features that are looked up at once: sums of so many bytes fit in 16 bits. */
export const MOST_FEATURES = 256

/**
 * Looks features up, all at once. Processors wait longest for memory and for branches guessed wrong, so there are neither branches nor
 * one look-up that waits for another: first all cells where features should lie, then the next cells of those that lie further on.
 */
export class Cells {
  /** What was found, in no particular order: cells, without what was not trained. */
  readonly found: Int32Array = new Int32Array(MOST_FEATURES + 1)
  private readonly cells: Int32Array
  private readonly shift: number
  private readonly slots = new Int32Array(MOST_FEATURES + 1)
  private readonly checks = new Int32Array(MOST_FEATURES + 1)

  constructor(hashes: Uint32Array, values: Int32Array) {
    const { cells, shift } = layOut(hashes, values)
    this.cells = cells
    this.shift = shift + 32 - HASH_BITS
  }

  /** Fills `found` and says how many there are. */
  find(features: Int32Array, count: number): number {
    const { cells, shift, found, slots, checks } = this
    const last = cells.length - 1
    let hits = 0
    let open = 0
    for (let i = 0; i < count; i++) slots[i] = cells[features[i] >>> shift]
    for (let i = 0; i < count; i++) {
      const feature = features[i]
      const cell = slots[i]
      const bits = (feature >>> (32 - HASH_BITS)) & 0xff
      const check = bits | ((bits - 1) >>> 31)
      // 1 where the check is the cell's; 1 where something else lies there
      const hit = (((cell >>> 24) ^ check) - 1) >>> 31
      found[hits] = cell
      hits += hit
      slots[open] = feature >>> shift
      checks[open] = check
      open += ((cell | -cell) >>> 31) & ~hit
    }
    while (open > 0) {
      const asked = open
      open = 0
      for (let i = 0; i < asked; i++) {
        const check = checks[i]
        const slot = (slots[i] + 1) & last
        const cell = cells[slot]
        const hit = (((cell >>> 24) ^ check) - 1) >>> 31
        found[hits] = cell
        hits += hit
        slots[open] = slot
        checks[open] = check
        open += ((cell | -cell) >>> 31) & ~hit
      }
    }
    return hits
  }
}
