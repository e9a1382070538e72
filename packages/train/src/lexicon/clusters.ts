import { BREAK, exchange, parentsOf } from './exchange.ts'
import type { WordVectors } from './glove.ts'
import { type RawText, textsOf } from './raw-text.ts'
import { normOf } from './sources.ts'

/** Clusters of forms. Clusters and parents count from 1. */
export interface WordClusters {
  readonly clusterOf: ReadonlyMap<string, number>
  /** The parent of each cluster; `parents[0]` is 0. */
  readonly parents: readonly number[]
}

export interface TextClustering {
  readonly texts: readonly RawText[]
  /** Cuts a line into words. */
  readonly words: RegExp
  /** Forms that come less often have no cluster. */
  readonly rarest: number
  readonly clusters: number
  readonly parents: number
}

/** Clusters the forms of raw texts in the folder of shared data by what stands before and after them. */
export function clustersOfTexts(
  folder: string,
  { texts, words, rarest, clusters, parents }: TextClustering,
): WordClusters {
  const ids = new Map<string, number>()
  const frequency: number[] = []
  const sequence: number[] = []
  for (const source of texts)
    for (const text of textsOf(folder, source))
      for (const line of text.split('\n')) {
        sequence.push(BREAK)
        for (const [word] of normOf(line).matchAll(words)) {
          const id = ids.get(word) ?? ids.size
          if (id === ids.size) ids.set(word, id)
          frequency[id] = (frequency[id] ?? 0) + 1
          sequence.push(id)
        }
      }
  const names = [...ids.keys()]
  const kept = [...names.keys()]
    .filter((id) => frequency[id]! >= rarest)
    .sort((a, b) => frequency[b]! - frequency[a]! || (names[a]! < names[b]! ? -1 : 1))
  const rank = new Int32Array(names.length).fill(BREAK)
  kept.forEach((id, i) => {
    rank[id] = i
  })
  const ranked = Int32Array.from(sequence, (id) => (id === BREAK ? BREAK : rank[id]!))
  const cluster = exchange(ranked, kept.length, { clusters })
  const coarse = parentsOf(ranked, cluster, clusters, parents)
  return {
    clusterOf: new Map(kept.map((id, i) => [names[id]!, cluster[i]! + 1])),
    parents: [0, ...Array.from(coarse, (parent) => parent + 1)],
  }
}

/**
 * Gives forms that have a vector but no cluster the cluster whose members' vectors lie nearest in the mean. Names that raw texts lack
 * come to the names, verbs to the verbs. Clusters with fewer than `members` vectors get none.
 */
export function widened(
  { clusterOf, parents }: WordClusters,
  { words, dimensions, vectors }: WordVectors,
  members: number = 5,
): WordClusters {
  const centres = new Float64Array(parents.length * dimensions)
  const sizes = new Int32Array(parents.length)
  words.forEach((word, i) => {
    const cluster = clusterOf.get(word)
    if (cluster === undefined) return
    sizes[cluster]!++
    for (let d = 0; d < dimensions; d++) centres[cluster * dimensions + d]! += vectors[i * dimensions + d]!
  })
  for (let c = 0; c < parents.length; c++) {
    let square = 0
    for (let d = 0; d < dimensions; d++) square += centres[c * dimensions + d]! ** 2
    const length = Math.sqrt(square) || 1
    for (let d = 0; d < dimensions; d++) centres[c * dimensions + d]! /= length
  }
  const wide = new Map(clusterOf)
  words.forEach((form, i) => {
    const norm = normOf(form)
    if (wide.has(norm)) return
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let c = 1; c < parents.length; c++) {
      if (sizes[c]! < members) continue
      let product = 0
      for (let d = 0; d < dimensions; d++) product += vectors[i * dimensions + d]! * centres[c * dimensions + d]!
      if (product <= most) continue
      most = product
      best = c
    }
    if (best > 0) wide.set(norm, best)
  })
  return { clusterOf: wide, parents }
}
