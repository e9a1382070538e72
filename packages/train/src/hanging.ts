import { HOOKS, MARK_FEATURES, MarkPlaces } from '../../chancery/src/parse/marks.ts'
import { treeOf } from '../../chancery/src/parse/tree.ts'
import { dropped } from './dropout.ts'
import { Perceptron } from './perceptron.ts'
import { type Random, shuffled } from './random.ts'
import type { Sample, SampleMaker } from './samples.ts'
import type { Course } from './tagging.ts'

/** Learns where punctuation marks hang in gold trees. `isMarkTag[tag]` is 1 for tags of punctuation. */
export function learnMarks(
  samples: readonly Sample[],
  maker: SampleMaker,
  isMarkTag: Uint8Array,
  course: Course,
  random: Random,
): Perceptron {
  const perceptron = new Perceptron(HOOKS)
  const features = new Int32Array(MARK_FEATURES)
  const scores = new Int32Array(HOOKS)
  for (let pass = 0; pass < course.passes; pass++) {
    for (const sample of shuffled(samples, random)) {
      const { length, heads, labels, tags } = sample
      const tree = treeOf(heads, length)
      const isMark = Uint8Array.from({ length }, (_, at) => isMarkTag[tags[at]] ?? 0)
      const places = new MarkPlaces(maker.inputOf(sample), tree, labels, isMark)
      for (let at = 0; at < length; at++) {
        if (isMark[at] === 0 || heads[at] === length || tree.first[at] >= 0) continue
        places.look(at)
        const { hooks } = places
        const gold = hooks.indexOf(heads[at])
        if (gold < 0) continue
        const count = dropped(features, places.features(at, features), course.dropout, random)
        perceptron.score(features, count, scores)
        let told = -1
        for (let hook = 0; hook < HOOKS; hook++)
          if (hooks[hook] >= 0 && (told < 0 || scores[hook] > scores[told])) told = hook
        if (hooks[told] !== heads[at]) perceptron.update(features, count, gold, told)
        perceptron.moment++
      }
    }
  }
  return perceptron
}
