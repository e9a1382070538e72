import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { splitText } from './split.ts'

// What is measured: PolNeAR's labels say which characters are the content of an attribution. Inside a content, a stretch of
// three words or more between an opening double mark (“ or " after a space, an opening bracket or a dash, or at the start)
// and the next closing one (” or " not after a space, not before a letter) of the same kind and paragraph is gold. A quotation of
// ours finds it when first and last word of its inside are those of the stretch. Recall only: the labels do not say
// which marks outside contents are quotations.
const file = fileURLToPath(new URL('../../../../../shared/data/quotes/polnear_dev.jsonl', import.meta.url))
const stretch = /(?<![^\s([—–-])(?:“([^“”\n]+)”|"([^"\n]+)(?<!\s)"(?!\p{L}))/gu
const letter = /[\p{L}\p{N}]/u

interface Document {
  readonly text: string
  readonly attributions: readonly { readonly content?: readonly (readonly [number, number])[] }[]
}

/** The edges of a stretch, white space and punctuation left out. */
const edges = (text: string, start: number, end: number): string => {
  while (start < end && !letter.test(text[start])) start++
  while (end > start && !letter.test(text[end - 1])) end--
  return `${start}:${end}`
}

/** Offsets in UTF-16 code units of the code points, which PolNeAR counts. */
const codePointOffsets = (text: string): number[] => {
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    offsets.push(at)
    at += char.length
  }
  return [...offsets, at]
}

test.skipIf(!existsSync(file))(
  'quotation marks inside the attributions of PolNeAR dev (skipped without ../shared)',
  () => {
    let gold = 0
    let found = 0
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { text, attributions } = JSON.parse(line) as Document
      const units = codePointOffsets(text)
      const ours = new Set(
        splitText(text, enSplitting).quotations.map(({ inner }) => edges(text, inner.start, inner.end)),
      )
      const stretches = new Set<string>()
      for (const [first, last] of attributions.flatMap(({ content }) => content ?? [])) {
        const start = units[first]
        for (const match of text.slice(start, units[last]).matchAll(stretch)) {
          const inside = match[1] ?? match[2]
          if (inside.split(/\s+/).filter((word) => letter.test(word)).length < 3) continue
          const from = start + match.index + 1
          stretches.add(edges(text, from, from + inside.length))
        }
      }
      gold += stretches.size
      for (const each of stretches) if (ours.has(each)) found++
    }
    console.log(`PolNeAR dev: ${found} of ${gold} marked stretches found (recall ${(found / gold).toFixed(4)})`)
    expect(gold).toBeGreaterThan(400)
    expect(found / gold).toBeGreaterThanOrEqual(0.97)
  },
)
