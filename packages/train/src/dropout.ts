import type { Random } from './random.ts'

/**
 * Leaves out each feature with a chance of `rate`, in place, and returns how many stay. A learner that cannot count on any one feature
 * learns from the others too, which helps with words that it never saw (Søgaard 2013).
 */
export function dropped(features: Int32Array, count: number, rate: number, random: Random): number {
  let stay = 0
  for (let i = 0; i < count; i++) if (random() >= rate) features[stay++] = features[i]
  return stay
}
