import { TAG_FEATURES, tagFeatures } from './tag-features.ts'
import type { Weights } from './weights.ts'

/** No tag given. */
export const FREE = 255

/** Gives each word of a sentence a tag, left to right. Keeps its buffers: one tagger for one thread. */
export class Tagger {
  private readonly weights: Weights
  private readonly features = new Int32Array(TAG_FEATURES)
  private readonly scores: Int32Array

  constructor(weights: Weights) {
    this.weights = weights
    this.scores = new Int32Array(weights.classes)
  }

  /**
   * Writes the tags of `length` words to `tags`. `bases` are the words' places in `values` (see `WordAtoms`). `given`: tags that
   * stand before asking, `FREE` where none does.
   */
  tag(values: Int32Array, bases: Int32Array, length: number, tags: Uint8Array, given: Uint8Array | null = null): void {
    const { weights, features, scores } = this
    for (let at = 0; at < length; at++) {
      if (given !== null && given[at] !== FREE) {
        tags[at] = given[at]
        continue
      }
      const count = tagFeatures(values, bases, length, tags, at, features)
      weights.score(features, count, scores)
      let best = 0
      for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k
      tags[at] = best
    }
  }
}
