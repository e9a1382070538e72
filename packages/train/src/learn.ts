import { guessOf, mirrored, mirroredHeads } from '../../chancery/src/parse/mirror.ts'
import type { ModelParts } from '../../chancery/src/parse/model-file.ts'
import { Tagger } from '../../chancery/src/parse/tagger.ts'
import { TreeParser } from '../../chancery/src/parse/tree-parser.ts'
import { Classes, Moves, type Rows } from '../../chancery/src/parse/weights.ts'
import type { Plan } from './course.ts'
import { candidatesIn, learnLabels } from './labelling.ts'
import { type Lesson, learnMoves } from './parsing.ts'
import type { Perceptron } from './perceptron.ts'
import { randomFrom } from './random.ts'
import { rowsOf } from './rows.ts'
import type { Sample, SampleMaker } from './samples.ts'
import { learnTags } from './tagging.ts'

/** What training makes: all of a model but its words and morphology. */
export type Learned = Omit<ModelParts, 'language' | 'words' | 'morphology'>

/** Told what has been done, for people who wait. */
export type Teller = (done: string) => void

/** Trains tagger, both passes of the parser and labeller on samples. The same samples and plan give the same weights. */
export function learn(samples: readonly Sample[], maker: SampleMaker, plan: Plan, tell: Teller): Learned {
  const random = randomFrom(1)
  const { values } = maker.atoms
  const classes = maker.tags.all.length
  const vote = (make: () => Perceptron): Perceptron[] => Array.from({ length: plan.voters }, make)

  const tagger = rowsOf(vote(() => learnTags(samples, values, classes, plan.tags, random)))
  tell('tagger')
  jackknife(samples, plan.folds, (rest, part) => {
    const one = new Tagger(new Classes(rowsOf([learnTags(rest, values, classes, plan.tags, random)])))
    for (const { bases, length, tags } of part) one.tag(maker.atoms, bases, length, tags)
  })
  tell('tags of the parts')

  jackknife(samples, plan.folds, (rest, part) => {
    const rows = rowsOf([learnMoves(rest.map(mirroredLesson(maker)), plan.guesses, random)])
    guess(part, maker, rows)
  })
  tell('first guesses of the parts')
  // the first pass is to see what it will see later: no guess
  const kept = samples.map((sample) => sample.guess)
  for (const sample of samples) sample.guess = null
  const guesses = rowsOf(vote(() => learnMoves(samples.map(mirroredLesson(maker)), plan.moves, random)))
  tell('first pass')
  samples.forEach((sample, at) => {
    sample.guess = kept[at] ?? null
  })
  const lessons = samples.map((sample): Lesson => ({ input: maker.inputOf(sample), heads: sample.heads }))
  const moves = rowsOf(vote(() => learnMoves(lessons, plan.moves, random)))
  tell('second pass')
  const candidates = candidatesIn(samples, classes, maker.labels.all.length)
  const labeller = rowsOf(vote(() => learnLabels(samples, maker, candidates, plan.labels, random)))
  tell('labels')
  return { tags: maker.tags.all, labels: maker.labels.all, tagger, guesses, moves, labeller, candidates }
}

/** Cuts the samples into parts, and has `use` work on each part with what it learns from the others. */
function jackknife(
  samples: readonly Sample[],
  folds: number,
  use: (rest: readonly Sample[], part: readonly Sample[]) => void,
): void {
  for (let fold = 0; fold < folds; fold++)
    use(
      samples.filter((_, at) => at % folds !== fold),
      samples.filter((_, at) => at % folds === fold),
    )
}

const mirroredLesson =
  (maker: SampleMaker) =>
  (sample: Sample): Lesson => ({
    input: mirrored(maker.inputOf(sample), maker.kinds),
    heads: mirroredHeads(sample.heads, sample.length),
  })

/** Gives samples the guesses of a first pass. */
function guess(samples: readonly Sample[], maker: SampleMaker, rows: Rows): void {
  const parser = new TreeParser(new Moves(rows))
  for (const sample of samples) {
    const { length } = sample
    const heads = new Int32Array(length)
    parser.parse(mirrored(maker.inputOf(sample), maker.kinds), heads)
    sample.guess = guessOf(mirroredHeads(heads, length), length)
  }
}
