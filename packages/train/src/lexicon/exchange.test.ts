import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BREAK, exchange, parentsOf } from './exchange.ts'
import { wordPatterns } from './raw-text.ts'

/** Log-likelihood of a sequence under the bigram model of its clusters, but for what no clustering changes. */
const likelihood = (sequence: readonly number[], cluster: Int32Array): number => {
  const pairs = new Map<string, number>()
  const single = new Map<number, number>()
  sequence.forEach((word, i) => {
    if (word < 0) return
    const own = cluster[word]!
    single.set(own, (single.get(own) ?? 0) + 1)
    const before = i > 0 ? sequence[i - 1]! : BREAK
    if (before < 0) return
    const key = `${cluster[before]} ${own}`
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  })
  const sum = (counts: Iterable<number>): number => [...counts].reduce((all, n) => all + n * Math.log(n), 0)
  return sum(pairs.values()) - 2 * sum(single.values())
}

/** Words 0 to 3 are verbs, 4 to 7 nouns, 8 and 9 articles: only the order tells. */
const toy = (): number[] => {
  const sequence: number[] = []
  for (let i = 0; i < 400; i++)
    sequence.push(BREAK, 8 + (i % 2), 4 + (i % 4), (i * 7 + (i >> 3)) % 4, 8 + ((i >> 1) % 2), 4 + ((i * 3) % 4))
  return sequence
}

test('words that stand in like surroundings come together', () => {
  const cluster = exchange(Int32Array.from(toy()), 10, { clusters: 3 })
  for (const group of [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ])
    expect(new Set(group.map((word) => cluster[word])).size).toBe(1)
  expect(new Set(cluster).size).toBe(3)
})

test('no single move makes the text likelier, once it has settled', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 7 }), { minLength: 20, maxLength: 120 }), (sequence) => {
      const cluster = exchange(Int32Array.from(sequence), 8, { clusters: 3, passes: 100 })
      const reached = likelihood(sequence, cluster)
      for (let word = 0; word < 8; word++)
        for (let k = 0; k < 3; k++) {
          const other = cluster.slice()
          other[word] = k
          expect(likelihood(sequence, other)).toBeLessThanOrEqual(reached + 1e-6)
        }
    }),
    { numRuns: 50 },
  )
})

test('parents are those of clusters', () => {
  const sequence = Int32Array.from(toy())
  const cluster = exchange(sequence, 10, { clusters: 6 })
  const parents = parentsOf(sequence, cluster, 6, 3)
  expect(parents).toHaveLength(6)
  for (const parent of parents) expect(parent).toBeLessThan(3)
})

test('words are cut as treebanks do', () => {
  expect("l'accord d'aujourd'hui a-t-il été signé par le vice-président ? dit-elle".match(wordPatterns.fr)).toEqual([
    "l'",
    'accord',
    "d'",
    "aujourd'hui",
    'a',
    '-t-il',
    'été',
    'signé',
    'par',
    'le',
    'vice-président',
    '?',
    'dit',
    '-elle',
  ])
  expect("they don't; it's the u.s. envoy's so-called plan".match(wordPatterns.en)).toEqual([
    'they',
    'do',
    "n't",
    ';',
    'it',
    "'s",
    'the',
    'u.s.',
    'envoy',
    "'s",
    'so-called',
    'plan',
  ])
})
