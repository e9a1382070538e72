import { LABEL_FEATURES, labelFeatures } from '../../chancery/src/parse/label-features.ts'
import { type Candidates, candidatesOf } from '../../chancery/src/parse/labeller.ts'
import { treeOf } from '../../chancery/src/parse/tree.ts'
import { dropped } from './dropout.ts'
import { Perceptron } from './perceptron.ts'
import { type Random, shuffled } from './random.ts'
import type { Sample, SampleMaker } from './samples.ts'
import type { Course } from './tagging.ts'

/** The labels that stand between each pair of tags in the samples. */
export function candidatesIn(samples: readonly Sample[], tags: number, labels: number): Candidates {
  const seen = new Map<number, Set<number>>()
  for (const { length, heads, labels: own, tags: given } of samples) {
    for (let at = 0; at < length; at++) {
      const head = given[heads[at]]
      const pair = given[at] * (tags + 1) + (head === 255 ? tags : head)
      const set = seen.get(pair)
      if (set) set.add(own[at])
      else seen.set(pair, new Set([own[at]]))
    }
  }
  const lists: (Uint8Array | null)[] = new Array(tags * (tags + 1)).fill(null)
  for (const [pair, set] of seen) lists[pair] = Uint8Array.from(set).sort()
  return { lists, tags, all: Uint8Array.from({ length: labels }, (_, label) => label) }
}

/** Learns the labels of gold trees' arcs, from the labels that it gives itself to the arcs before. */
export function learnLabels(
  samples: readonly Sample[],
  maker: SampleMaker,
  candidates: Candidates,
  course: Course,
  random: Random,
): Perceptron {
  const classes = maker.labels.all.length
  const perceptron = new Perceptron(classes)
  const features = new Int32Array(LABEL_FEATURES)
  const scores = new Int32Array(classes)
  for (let pass = 0; pass < course.passes; pass++) {
    for (const sample of shuffled(samples, random)) {
      const { length, heads, labels, tags } = sample
      const tree = treeOf(heads, length)
      const input = maker.inputOf(sample)
      const given = new Uint8Array(length)
      for (let at = 0; at < length; at++) {
        const list = candidatesOf(candidates, tags[at], tags[heads[at]])
        const count = dropped(features, labelFeatures(input, tree, given, at, features), course.dropout, random)
        perceptron.score(features, count, scores)
        let told = list[0]
        for (const label of list) if (scores[label] > scores[told]) told = label
        if (told !== labels[at]) perceptron.update(features, count, labels[at], told)
        perceptron.moment++
        given[at] = told
      }
    }
  }
  return perceptron
}
