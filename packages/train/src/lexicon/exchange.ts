/** A text as word ids in a row; `BREAK` stands between sentences and for words that are too rare to have an id. */
export const BREAK = -1

/** Counts of pairs of neighbours, by word: `ids` and `counts` from `starts[word]` to `starts[word + 1]`. */
interface Neighbours {
  readonly starts: Int32Array
  readonly ids: Int32Array
  readonly counts: Float64Array
}

export interface ExchangeOptions {
  /** How many clusters. */
  readonly clusters: number
  /** Most passes over the vocabulary. It stops sooner when fewer than one word in a hundred moved. */
  readonly passes?: number
}

const LOGS = 1 << 20
let table: Float64Array | null = null
/** n log n, of which the clustering needs billions. */
const entropyTable = (): Float64Array => {
  if (table) return table
  table = new Float64Array(LOGS)
  for (let n = 2; n < LOGS; n++) table[n] = n * Math.log(n)
  return table
}

/** Pairs (from, to) with how often each comes, grouped by `from`. */
const neighboursOf = (from: Int32Array, to: Int32Array, times: Float64Array, words: number): Neighbours => {
  const starts = new Int32Array(words + 1)
  for (const word of from) starts[word + 1]!++
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!
  const next = starts.slice(0, words)
  const ids = new Int32Array(from.length)
  const counts = new Float64Array(from.length)
  for (let i = 0; i < from.length; i++) {
    const at = next[from[i]!]!++
    ids[at] = to[i]!
    counts[at] = times[i]!
  }
  return { starts, ids, counts }
}

/** Distinct pairs of neighbours in a sequence, with their counts. */
const pairsOf = (sequence: Int32Array, words: number): [from: Int32Array, to: Int32Array, times: Float64Array] => {
  const keys = new Float64Array(sequence.length)
  let n = 0
  for (let i = 1; i < sequence.length; i++) {
    const left = sequence[i - 1]!
    const right = sequence[i]!
    if (left >= 0 && right >= 0) keys[n++] = left * words + right
  }
  const sorted = keys.subarray(0, n).sort()
  let distinct = 0
  for (let i = 0; i < n; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++
  const from = new Int32Array(distinct)
  const to = new Int32Array(distinct)
  const times = new Float64Array(distinct)
  let at = -1
  for (let i = 0; i < n; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) {
      at++
      from[at] = Math.floor(sorted[i]! / words)
      to[at] = sorted[i]! % words
    }
    times[at]!++
  }
  return [from, to, times]
}

/**
 * Clusters words by what stands before and after them: each word moves to the cluster that makes the text likeliest under a
 * bigram model of clusters, until few move (exchange algorithm: Kneser and Ney 1993; Martin, Liermann and Ney 1998). Ids must go by falling
 * frequency: the commonest words each begin a cluster. Returns each word's cluster. No chance in it: same text, same clusters.
 */
export function exchange(sequence: Int32Array, words: number, options: ExchangeOptions): Int32Array {
  const [from, to, times] = pairsOf(sequence, words)
  const frequency = new Float64Array(words)
  for (const word of sequence) if (word >= 0) frequency[word]!++
  return settleClusters(from, to, times, frequency, options)
}

/** Clusters clusters in the same way: returns the parent of each cluster. */
export function parentsOf(sequence: Int32Array, cluster: Int32Array, clusters: number, parents: number): Int32Array {
  const coarse = sequence.map((word) => (word < 0 ? BREAK : cluster[word]!))
  const frequency = new Float64Array(clusters)
  for (const id of coarse) if (id >= 0) frequency[id]!++
  const order = Int32Array.from(frequency.keys()).sort((a, b) => frequency[b]! - frequency[a]! || a - b)
  const rank = new Int32Array(clusters)
  order.forEach((id, i) => {
    rank[id] = i
  })
  const made = exchange(
    coarse.map((id) => (id < 0 ? BREAK : rank[id]!)),
    clusters,
    { clusters: parents, passes: 60 },
  )
  return Int32Array.from(rank, (place) => made[place]!)
}

function settleClusters(
  from: Int32Array,
  to: Int32Array,
  times: Float64Array,
  frequency: Float64Array,
  { clusters: K, passes = 15 }: ExchangeOptions,
): Int32Array {
  const words = frequency.length
  const logs = entropyTable()
  const nlogn = (n: number): number => (n < LOGS ? logs[n]! : n * Math.log(n))
  const right = neighboursOf(from, to, times, words)
  const left = neighboursOf(to, from, times, words)
  const cluster = Int32Array.from({ length: words }, (_, word) => word % K)
  const total = new Float64Array(K)
  // The same counts by row (what follows a cluster) and by column (what precedes it): both are walked along.
  const after = new Float64Array(K * K)
  const before = new Float64Array(K * K)
  const count = (a: number, b: number, n: number): void => {
    after[a * K + b]! += n
    before[b * K + a]! += n
  }
  for (let word = 0; word < words; word++) total[cluster[word]!]! += frequency[word]!
  for (let i = 0; i < from.length; i++) count(cluster[from[i]!]!, cluster[to[i]!]!, times[i]!)
  const follows = new Float64Array(K)
  const precedes = new Float64Array(K)
  const followers = new Int32Array(K)
  const preceders = new Int32Array(K)
  const gather = (of: Neighbours, word: number, into: Float64Array, kinds: Int32Array): number => {
    let n = 0
    for (let i = of.starts[word]!; i < of.starts[word + 1]!; i++) {
      if (of.ids[i] === word) continue
      const k = cluster[of.ids[i]!]!
      if (into[k] === 0) kinds[n++] = k
      into[k]! += of.counts[i]!
    }
    return n
  }
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0
    for (let word = 0; word < words; word++) {
      const own = cluster[word]!
      follows.fill(0)
      precedes.fill(0)
      const nf = gather(right, word, follows, followers)
      const np = gather(left, word, precedes, preceders)
      let self = 0
      for (let i = right.starts[word]!; i < right.starts[word + 1]!; i++)
        if (right.ids[i] === word) self = right.counts[i]!
      const enter = (k: number, sign: number): void => {
        total[k]! += sign * frequency[word]!
        for (let i = 0; i < nf; i++) count(k, followers[i]!, sign * follows[followers[i]!]!)
        for (let i = 0; i < np; i++) count(preceders[i]!, k, sign * precedes[preceders[i]!]!)
        if (self > 0) count(k, k, sign * self)
      }
      enter(own, -1)
      let best = own
      let most = Number.NEGATIVE_INFINITY
      for (let k = 0; k < K; k++) {
        const row = k * K
        let gain = -2 * (nlogn(total[k]! + frequency[word]!) - nlogn(total[k]!))
        for (let i = 0; i < nf; i++) {
          const j = followers[i]!
          if (j === k) continue
          const n = after[row + j]!
          gain += nlogn(n + follows[j]!) - nlogn(n)
        }
        for (let i = 0; i < np; i++) {
          const j = preceders[i]!
          if (j === k) continue
          const n = before[row + j]!
          gain += nlogn(n + precedes[j]!) - nlogn(n)
        }
        const inside = follows[k]! + precedes[k]! + self
        if (inside > 0) gain += nlogn(after[row + k]! + inside) - nlogn(after[row + k]!)
        if (gain > most + 1e-9) {
          most = gain
          best = k
        }
      }
      enter(best, 1)
      cluster[word] = best
      if (best !== own) moved++
    }
    if (moved < words * 0.01) break
  }
  return cluster
}
