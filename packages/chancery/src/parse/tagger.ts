import { ATOMS, type WordAtoms } from './atoms.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'
import { CONTEXT_TEMPLATES, OWN_TEMPLATES } from './tag-templates.ts'
import type { Weights } from './weights.ts'

/** Room for so many forms at first. */
const ROOM = 1 << 12

/** No tag given. */
export const FREE = 255

/** Gives each word of a sentence a tag, left to right. Keeps its buffers: one tagger for one thread. */
export class Tagger {
  private readonly weights: Weights
  private readonly features = new Int32Array(TAG_FEATURES)
  private readonly scores: Int32Array
  /** What each form says by itself, class by class, once it was asked; forms are those of one age of the atoms. */
  private own: Int16Array
  private known: Uint8Array
  private age = 0

  constructor(weights: Weights) {
    this.weights = weights
    this.scores = new Int32Array(weights.classes)
    this.own = new Int16Array(ROOM * weights.classes)
    this.known = new Uint8Array(ROOM)
  }

  /**
   * Writes the tags of `length` words to `tags`. `bases` are the words' places in the atoms' values. `given`: tags that stand before
   * asking, `FREE` where none does.
   */
  tag(atoms: WordAtoms, bases: Int32Array, length: number, tags: Uint8Array, given: Uint8Array | null = null): void {
    const { weights, features, scores } = this
    const { values } = atoms
    const { classes } = weights
    if (atoms.age !== this.age) {
      this.known.fill(0)
      this.age = atoms.age
    }
    for (let at = 0; at < length; at++) {
      if (given !== null && given[at] !== FREE) {
        tags[at] = given[at]
        continue
      }
      const form = bases[at] / ATOMS
      if (form >= this.known.length) this.widen(form)
      const base = form * classes
      if (this.known[form] === 0) {
        weights.score(features, tagFeatures(values, bases, length, tags, at, features, OWN_TEMPLATES), scores)
        for (let k = 0; k < classes; k++) this.own[base + k] = scores[k]
        this.known[form] = 1
      }
      weights.score(features, tagFeatures(values, bases, length, tags, at, features, CONTEXT_TEMPLATES), scores)
      const { own } = this
      let best = 0
      let most = Number.NEGATIVE_INFINITY
      for (let k = 0; k < classes; k++) {
        const score = scores[k] + own[base + k]
        if (score > most) {
          most = score
          best = k
        }
      }
      tags[at] = best
    }
  }

  private widen(form: number): void {
    let room = this.known.length
    while (room <= form) room *= 2
    const known = new Uint8Array(room)
    known.set(this.known)
    this.known = known
    const own = new Int16Array(room * this.weights.classes)
    own.set(this.own)
    this.own = own
  }
}
