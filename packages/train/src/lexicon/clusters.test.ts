import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { clustersOfTexts } from './clusters.ts'
import { wordPatterns } from './raw-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'clusters-'))
afterAll(() => rmSync(folder, { recursive: true }))

const nouns = ['accord', 'traité', 'pacte', 'texte']
const verbs = ['signe', 'ratifie', 'dénonce']
const lines = Array.from(
  { length: 90 },
  (_, i) => `Il ${verbs[i % 3]} le ${nouns[i % 4]} de ${1900 + i}\nElle ${verbs[(i + 1) % 3]} ce ${nouns[(i + 2) % 4]}`,
)

test('clusters of the texts of a folder', () => {
  const rows = lines.map((text, i) => JSON.stringify({ lang: i % 2 ? 'fr' : 'en', text }))
  writeFileSync(join(folder, 'a.jsonl.gz'), gzipSync(rows.join('\n')))
  writeFileSync(join(folder, 'b.conllu'), '# text = Il signe le pacte\n# text = Zut\n1\tIl\n')
  const recipe = {
    texts: [
      { file: 'a.jsonl.gz', licence: 'own', lang: 'fr' },
      { file: 'b.conllu', licence: 'own' },
    ],
    words: wordPatterns.fr,
    rarest: 3,
    clusters: 6,
    parents: 2,
  }
  const { clusterOf, parents } = clustersOfTexts(folder, recipe)
  expect(new Set(verbs.map((verb) => clusterOf.get(verb))).size).toBe(1)
  expect(clusterOf.get('signe')).not.toBe(clusterOf.get('accord'))
  expect(clusterOf.has('zut')).toBe(false)
  expect(clusterOf.has('0000')).toBe(true)
  expect(parents).toHaveLength(7)
  expect(parents[0]).toBe(0)
  for (const cluster of clusterOf.values()) expect(parents[cluster]).toBeGreaterThan(0)
  expect(clustersOfTexts(folder, recipe)).toEqual({ clusterOf, parents })
  expect(() => clustersOfTexts(folder, { ...recipe, texts: [{ file: 'none.jsonl', licence: '' }] })).toThrow(/ENOENT/)
})
