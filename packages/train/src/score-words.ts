// How well tokens, words and sentences are found in the raw text of treebanks: node packages/train/src/score-words.ts
// With `--differences NAME [COUNT]`, the commonest differences on one treebank (its file name begins with NAME).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { enSplitting } from '../../chancery/src/lang/en/splitting.ts'
import { enWords } from '../../chancery/src/lang/en/words.ts'
import { frSplitting } from '../../chancery/src/lang/fr/splitting.ts'
import { frWords } from '../../chancery/src/lang/fr/words.ts'
import { readConllu } from '../../chancery/src/parse/conllu.ts'
import { WordSplitter } from '../../chancery/src/parse/words.ts'
import { splitText } from '../../chancery/src/text/split.ts'
import { evaluate } from './evaluate.ts'
import { type Layout, layOut } from './evaluate-alignment.ts'
import { rawTextOf, untagged } from './raw-text.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/ud/', import.meta.url))
const languages = [
  { name: 'French', splitting: frSplitting, splitter: new WordSplitter(frWords) },
  { name: 'English', splitting: enSplitting, splitter: new WordSplitter(enWords) },
] as const

/** The commonest stretches that are split in another way, gold first, with their counts. Spaces stand between words. */
const differences = (gold: Layout, system: Layout): Map<string, number> => {
  const counts = new Map<string, number>()
  const cuts = (from: Layout): number[] => from.tokens.map(({ end }) => end)
  const shared = new Set(cuts(gold))
  const bounds = cuts(system).filter((cut) => shared.has(cut))
  let g = 0
  let s = 0
  for (const bound of bounds) {
    const [from, to] = [g, s]
    while (g < gold.words.length && gold.words[g]!.end <= bound) g++
    while (s < system.words.length && system.words[s]!.end <= bound) s++
    const text = (layout: Layout, first: number, last: number): string =>
      layout.words
        .slice(first, last)
        .map(({ word, multi }) => (multi ? `${word.form.toLowerCase()}+` : word.form))
        .join(' ')
    const ones = text(gold, from, g)
    const others = text(system, to, s)
    if (ones === others || (g - from === 1 && s - to === 1)) continue
    const line = `${ones}  |  ${others}`
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return counts
}

if (!existsSync(folder)) {
  console.log(`No treebanks at ${folder}: nothing measured.`)
  process.exit(0)
}
const [mode, only, count = '60'] = process.argv.slice(2)
console.log(`${'treebank'.padEnd(36)}${['Tokens', 'Words', 'Sentences'].map((name) => name.padStart(10)).join('')}`)
for (const { name, splitting, splitter } of languages) {
  const folders = readdirSync(folder).filter((each) => each.startsWith(`UD_${name}-`))
  const files = folders.flatMap((each) => readdirSync(folder + each).map((file) => `${each}/${file}`))
  for (const file of files.filter((each) => each.endsWith('.conllu')).sort()) {
    const treebank = file.slice(file.indexOf('/') + 1)
    if (only !== undefined && !treebank.startsWith(only)) continue
    const gold = [...readConllu(readFileSync(folder + file, 'utf8'))]
    const system = untagged(splitter.split(splitText(rawTextOf(gold), splitting)))
    const scores = evaluate(gold, system)
    const figures = [scores.Tokens, scores.Words, scores.Sentences].map(({ f1 }) => (100 * f1).toFixed(2).padStart(10))
    console.log(treebank.replace('.conllu', '').padEnd(36) + figures.join(''))
    if (mode !== '--differences') continue
    const sorted = [...differences(layOut(gold), layOut(system))].sort((one, other) => other[1] - one[1])
    console.log(`${sorted.reduce((sum, [, n]) => sum + n, 0)} stretches differ`)
    for (const [line, n] of sorted.slice(0, Number(count))) console.log(String(n).padStart(5), line)
  }
}
