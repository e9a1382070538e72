import { TAG_FEATURES, tagFeatures } from '../../chancery/src/parse/tag-features.ts'
import { dropped } from './dropout.ts'
import { Perceptron } from './perceptron.ts'
import { type Random, shuffled } from './random.ts'
import type { Sample } from './samples.ts'

/** How a model is trained: passes over the sentences, and the share of features left out at each step. */
export interface Course {
  readonly passes: number
  readonly dropout: number
}

/** Learns tags, from the tags that it gives itself to the words before. Leaves its last guesses in the samples' `tags`. */
export function learnTags(
  samples: readonly Sample[],
  values: Int32Array,
  classes: number,
  course: Course,
  random: Random,
): Perceptron {
  const perceptron = new Perceptron(classes)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(classes)
  for (let pass = 0; pass < course.passes; pass++) {
    for (const { bases, length, gold, tags } of shuffled(samples, random)) {
      for (let at = 0; at < length; at++) {
        const all = tagFeatures(values, bases, length, tags, at, features)
        const count = dropped(features, all, course.dropout, random)
        perceptron.score(features, count, scores)
        let told = 0
        for (let k = 1; k < classes; k++) if (scores[k] > scores[told]) told = k
        if (told !== gold[at]) perceptron.update(features, count, gold[at], told)
        perceptron.moment++
        tags[at] = told
      }
    }
  }
  return perceptron
}
