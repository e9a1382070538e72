import { mix, settle } from './hash.ts'

/** A feature: its number, and the places of one to three properties in a list of them. */
export type Template = readonly [number: number, ...places: number[]]

/**
 * Features as data: hashes of a number and one to three properties. One short loop for each number of properties: calls for each
 * feature would take longer than what they do.
 */
export class Templates {
  /** How many features there are. */
  readonly count: number
  private readonly groups: readonly Int32Array[]

  constructor(templates: readonly Template[]) {
    this.count = templates.length
    this.groups = [1, 2, 3].map((size) =>
      Int32Array.from(
        templates.flatMap(([number, ...places], at) => (places.length === size ? [at, number, ...places] : [])),
      ),
    )
  }

  /** Writes the hash of feature i to `out[i]`. */
  hash(properties: Int32Array, out: Int32Array): number {
    const [ones, twos, threes] = this.groups
    for (let at = 0; at < ones.length; at += 3) out[ones[at]] = settle(mix(ones[at + 1], properties[ones[at + 2]]))
    for (let at = 0; at < twos.length; at += 4)
      out[twos[at]] = settle(mix(mix(twos[at + 1], properties[twos[at + 2]]), properties[twos[at + 3]]))
    for (let at = 0; at < threes.length; at += 5)
      out[threes[at]] = settle(
        mix(
          mix(mix(threes[at + 1], properties[threes[at + 2]]), properties[threes[at + 3]]),
          properties[threes[at + 4]],
        ),
      )
    return this.count
  }
}
