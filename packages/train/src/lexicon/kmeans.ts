import type { WordVectors } from './glove.ts'

export interface KMeansOptions {
  readonly clusters: number
  /** Clusters of clusters. */
  readonly parents: number
  /** The centres are learned from so many of the commonest words; the others go to the nearest. */
  readonly learnedFrom?: number
  readonly seed?: number
}

/** Each word's cluster, and each cluster's parent. */
export interface Clusters {
  readonly cluster: Int32Array
  readonly parents: Int32Array
}

/** Spherical k-means (Dhillon and Modha 2001) over vectors of length 1. Same vectors and seed, same clusters. */
export function kMeans(
  { dimensions, vectors }: WordVectors,
  { clusters, parents, learnedFrom = 30_000, seed = 7 }: KMeansOptions,
): Clusters {
  const random = generator(seed)
  const head = vectors.subarray(0, Math.min(vectors.length, learnedFrom * dimensions))
  const centres = learn(head, dimensions, clusters, 15, random)
  const coarse = learn(centres, dimensions, parents, 40, random)
  return { cluster: nearest(vectors, centres, dimensions), parents: nearest(centres, coarse, dimensions) }
}

/** Numbers from 0 to 1 by a linear congruence (Numerical Recipes). */
const generator = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

const nearest = (vectors: Float32Array, centres: Float32Array, dimensions: number): Int32Array => {
  const count = vectors.length / dimensions
  const k = centres.length / dimensions
  const found = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const from = i * dimensions
    let most = Number.NEGATIVE_INFINITY
    for (let c = 0; c < k; c++) {
      const centre = c * dimensions
      let product = 0
      for (let d = 0; d < dimensions; d++) product += vectors[from + d]! * centres[centre + d]!
      if (product <= most) continue
      most = product
      found[i] = c
    }
  }
  return found
}

const learn = (
  vectors: Float32Array,
  dimensions: number,
  k: number,
  passes: number,
  random: () => number,
): Float32Array => {
  const count = vectors.length / dimensions
  const centres = new Float32Array(k * dimensions)
  const pick = (c: number, below: number): void => {
    const i = Math.floor(random() * below)
    centres.set(vectors.subarray(i * dimensions, (i + 1) * dimensions), c * dimensions)
  }
  for (let c = 0; c < k; c++) pick(c, Math.min(count, k * 8))
  let before: Int32Array = new Int32Array(count)
  for (let pass = 0; pass < passes; pass++) {
    const found = nearest(vectors, centres, dimensions)
    centres.fill(0)
    const members = new Int32Array(k)
    let moved = 0
    for (let i = 0; i < count; i++) {
      const c = found[i]!
      members[c]!++
      if (c !== before[i]) moved++
      for (let d = 0; d < dimensions; d++) centres[c * dimensions + d]! += vectors[i * dimensions + d]!
    }
    for (let c = 0; c < k; c++) {
      if (members[c] === 0) pick(c, count)
      let square = 0
      for (let d = 0; d < dimensions; d++) square += centres[c * dimensions + d]! ** 2
      const length = Math.sqrt(square) || 1
      for (let d = 0; d < dimensions; d++) centres[c * dimensions + d]! /= length
    }
    before = found
    if (moved < count * 0.005) break
  }
  return centres
}
