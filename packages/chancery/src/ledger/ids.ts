import { createHash } from 'node:crypto'

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * What an id is of: dispatch, reading (g, what was gathered), report (one act or statement of one reading), act (e, as event), actor,
 * instrument, judgement, group of copies.
 */
export type IdKind = 'd' | 'g' | 'r' | 'e' | 'a' | 'i' | 'j' | 'c'

/**
 * The id of what the parts describe: the kind's letter, then the first 80 bits of the SHA-256 of the parts' JSON in Crockford's base 32,
 * so that the same thing has the same id in every record, whatever came first.
 */
export function idOf(kind: IdKind, parts: readonly (string | number | null)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  let id = `${kind}-`
  let bits = 0
  let held = 0
  for (let k = 0; k < 10; k++) {
    held = (held << 8) | digest[k]!
    bits += 8
    while (bits >= 5) {
      bits -= 5
      id += DIGITS[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return id
}
