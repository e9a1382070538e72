import type { ModelParts } from '../../chancery/src/parse/model-file.ts'
import { fullRows, kept, type Rows, type StoredRows } from '../../chancery/src/parse/weights.ts'
import type { Perceptron } from './perceptron.ts'

/** The share of weights that may be cut off at the top, so that one huge weight does not make all others coarse. */
const CUT = 0.0001
const LARGEST = 127

/**
 * The weights of several perceptrons, trained on the same sentences in other orders, as one: sums of averages, made whole numbers from −127 to
 * 127. Linear models that vote by their scores are one linear model.
 */
export function rowsOf(perceptrons: readonly Perceptron[]): Rows {
  const { classes } = perceptrons[0]!
  const sums = new Map<number, Float64Array>()
  for (const perceptron of perceptrons) {
    for (let row = 0; row < perceptron.rows; row++) {
      const hash = kept(perceptron.hashes[row])
      let sum = sums.get(hash)
      if (!sum) {
        sum = new Float64Array(classes)
        sums.set(hash, sum)
      }
      for (let k = 0; k < classes; k++) sum[k] += perceptron.averageOf(row, k)
    }
  }
  const scale = LARGEST / topOf(sums, classes)
  const whole = (weight: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale)))
  const hashes = Uint32Array.from(
    [...sums].filter(([, sum]) => sum.some((weight) => whole(weight) !== 0)).map(([hash]) => hash),
  ).sort()
  const values = new Int8Array(hashes.length * classes)
  hashes.forEach((hash, row) => {
    sums.get(hash)!.forEach((weight, k) => {
      values[row * classes + k] = whole(weight)
    })
  })
  return { classes, hashes, values }
}

function topOf(sums: ReadonlyMap<number, Float64Array>, classes: number): number {
  const all = new Float64Array(sums.size * classes)
  let at = 0
  for (const sum of sums.values()) for (const weight of sum) all[at++] = Math.abs(weight)
  all.sort()
  return all[Math.floor((all.length - 1) * (1 - CUT))] || 1
}

/** The rows that say most: those with a weight beyond `least`, and in them the weights beyond a quarter of it. */
export function pruned(all: Rows | StoredRows, least: number): Rows {
  const { classes, hashes, values } = fullRows(all)
  const stays = (row: number): boolean => {
    for (let k = 0; k < classes; k++) if (Math.abs(values[row * classes + k]) > least) return true
    return false
  }
  const rows = Array.from(hashes.keys()).filter(stays)
  const out = new Int8Array(rows.length * classes)
  rows.forEach((row, at) => {
    for (let k = 0; k < classes; k++) {
      const value = values[row * classes + k]
      if (Math.abs(value) * 4 > least) out[at * classes + k] = coarse(value)
    }
  })
  return { classes, hashes: Uint32Array.from(rows, (row) => hashes[row]), values: out }
}

/** Weights of a model are multiples of four: a finer scale tells nothing more, and takes more room. */
const coarse = (value: number): number => Math.max(-124, Math.min(124, Math.round(value / 4) * 4))

/** What is left out of a model: see `pruned`. */
export interface Pruning {
  readonly leastMove: number
  readonly leastTag: number
  readonly leastLabel: number
}

/** A model without the weights that say least. */
export const prunedModel = (parts: ModelParts, { leastMove, leastTag, leastLabel }: Pruning): ModelParts => ({
  ...parts,
  tagger: pruned(parts.tagger, leastTag),
  guesses: pruned(parts.guesses, leastMove),
  moves: pruned(parts.moves, leastMove),
  labeller: pruned(parts.labeller, leastLabel),
})
