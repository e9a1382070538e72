import { BREAK, exchange, parentsOf } from './exchange.ts'
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
