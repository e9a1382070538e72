import { kept, type Rows } from '../../chancery/src/parse/weights.ts'
import type { Perceptron } from './perceptron.ts'

/** The share of weights that may be cut off at the top, so that one huge weight does not make all others coarse. */
const CUT = 0.0001
const LARGEST = 127

/**
 * The weights of several perceptrons, trained on the same sentences in other orders, as one: sums of averages, made whole numbers from −127 to
 * 127. Linear models that vote by their scores are one linear model. Rows whose weights all lie within `least` are left out.
 */
export function rowsOf(perceptrons: readonly Perceptron[], least: number): Rows {
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
    [...sums].filter(([, sum]) => sum.some((weight) => Math.abs(whole(weight)) > least)).map(([hash]) => hash),
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
