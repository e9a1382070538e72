import { LABEL_FEATURES, labelFeatures } from './label-features.ts'
import type { ParserInput } from './parse-features.ts'
import type { Tree } from './tree.ts'
import type { Classes } from './weights.ts'

/** Labels that were seen between two tags: few, so that few are weighed. */
export interface Candidates {
  /** By `tag of the word * tags + tag of the head`; the root's tag is the last. */
  readonly lists: readonly (Uint8Array | null)[]
  readonly tags: number
  /** Where a pair of tags was never seen. */
  readonly all: Uint8Array
}

/** The labels to weigh for an arc between two tags; 255 is the root's tag. */
export const candidatesOf = ({ lists, tags, all }: Candidates, tag: number, head: number): Uint8Array =>
  lists[tag * (tags + 1) + (head === 255 ? tags : head)] ?? all

/** Names the arcs of a finished tree, left to right. Keeps its buffers: one labeller for one thread. */
export class Labeller {
  private readonly weights: Classes
  private readonly candidates: Candidates
  private readonly features = new Int32Array(LABEL_FEATURES)
  private readonly scores: Int32Array

  constructor(weights: Classes, candidates: Candidates) {
    this.weights = weights
    this.candidates = candidates
    this.scores = new Int32Array(weights.classes)
  }

  /** Writes the label of each word's arc to `labels`. */
  label(input: ParserInput, tree: Tree, labels: Uint8Array): void {
    const { weights, candidates, features, scores } = this
    for (let at = 0; at < input.length; at++) {
      const list = candidatesOf(candidates, input.tags[at], input.tags[tree.heads[at]])
      if (list.length === 1) {
        labels[at] = list[0]
        continue
      }
      weights.scoreOf(features, labelFeatures(input, tree, labels, at, features), list, scores)
      let best = 0
      for (let k = 1; k < list.length; k++) if (scores[k] > scores[best]) best = k
      labels[at] = list[best]
    }
  }
}
