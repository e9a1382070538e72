/** How many bits of a feature's hash are kept. */
export const HASH_BITS = 28

const CHECK_BITS = 8

/** Slots for so many rows: a power of two, at most five eighths of them taken. */
const slotBits = (rows: number): number => {
  let bits = 10
  while (2 ** bits * 0.625 < rows) bits++
  return bits
}

/** So many checks are compared at once. */
const WIDTH = 4

const BYTES = 0x01010101
const HIGH_BITS = 0x80808080 | 0

/** Checks and values by slot; a check of 0 where nothing lies. The first checks stand once more behind the last. */
function layOut(hashes: Uint32Array, values: Int32Array): { checks: Uint8Array; laid: Int32Array; shift: number } {
  const bits = slotBits(hashes.length)
  const laid = new Int32Array(2 ** bits)
  const checks = new Uint8Array(laid.length + WIDTH)
  const mask = laid.length - 1
  const shift = HASH_BITS - bits
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]
    let slot = hash >>> shift
    while (checks[slot] !== 0) slot = (slot + 1) & mask
    checks[slot] = checkOf(hash)
    laid[slot] = values[row]
  }
  checks.copyWithin(laid.length, 0, WIDTH)
  return { checks, laid, shift }
}

const checkOf = (hash: number): number => hash & (2 ** CHECK_BITS - 1) || 1

/** Most features that are looked up at once: sums of so many bytes fit in 16 bits. */
export const MOST_FEATURES = 256

/**
 * Looks features up, all at once. Processors wait longest for memory and for branches guessed wrong, so there are neither branches nor
 * one look-up that waits for another. Checks lie apart from values: about half of what is asked was never trained, and is told by a
 * table that stays in the processor's cache, four slots with one load.
 */
export class Cells {
  /** The values of what was found, in no particular order. */
  readonly found: Int32Array = new Int32Array(MOST_FEATURES + 1)
  private readonly values: Int32Array
  private readonly checks: DataView
  private readonly shift: number
  private readonly slots = new Int32Array(MOST_FEATURES + 1)
  private readonly asked = new Int32Array(MOST_FEATURES + 1)

  constructor(hashes: Uint32Array, values: Int32Array) {
    const { checks, laid, shift } = layOut(hashes, values)
    this.values = laid
    this.checks = new DataView(checks.buffer)
    this.shift = shift + 32 - HASH_BITS
  }

  /** Fills `found` and says how many there are. */
  find(features: Int32Array, count: number): number {
    const { values, checks, shift, found, slots, asked } = this
    const last = values.length - 1
    let hits = 0
    let open = 0
    for (let i = 0; i < count; i++) asked[i] = checks.getInt32(features[i] >>> shift, true)
    for (let i = 0; i < count; i++) {
      const feature = features[i]
      const bits = (feature >>> (32 - HASH_BITS)) & 0xff
      const check = bits | ((bits - 1) >>> 31)
      const slot = feature >>> shift
      const four = asked[i]
      const other = four ^ Math.imul(check, BYTES)
      // the highest bit of each byte that is the check, or 0: the lowest of them is right, and that is the one that counts
      const same = (other - BYTES) & ~other & HIGH_BITS
      const ends = same | ((four - BYTES) & ~four & HIGH_BITS)
      const end = ends & -ends
      const hit = end & same
      found[hits] = (slot + ((31 - Math.clz32(end)) >> 3)) & last
      hits += (hit | -hit) >>> 31
      slots[open] = slot
      asked[open] = check
      open += ((ends | -ends) >>> 31) ^ 1
    }
    if (open > 0) hits = this.findOn(open, hits)
    for (let i = 0; i < hits; i++) found[i] = values[found[i]]
    return hits
  }

  /** Looks on for those of which the first slots tell nothing. */
  private findOn(open: number, before: number): number {
    const { values, checks, found, slots, asked } = this
    const last = values.length - 1
    let hits = before
    for (let i = 0; i < open; i++) {
      const check = asked[i]
      let slot = (slots[i] + WIDTH) & last
      let cell = checks.getUint8(slot)
      while (cell !== 0 && cell !== check) {
        slot = (slot + 1) & last
        cell = checks.getUint8(slot)
      }
      if (cell !== 0) found[hits++] = slot
    }
    return hits
  }
}
