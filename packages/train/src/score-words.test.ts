import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { enSplitting } from '../../chancery/src/lang/en/splitting.ts'
import { enWords } from '../../chancery/src/lang/en/words.ts'
import { frSplitting } from '../../chancery/src/lang/fr/splitting.ts'
import { frWords } from '../../chancery/src/lang/fr/words.ts'
import { readConllu } from '../../chancery/src/parse/conllu.ts'
import { WordSplitter } from '../../chancery/src/parse/words.ts'
import { splitText } from '../../chancery/src/text/split.ts'
import { evaluate } from './evaluate.ts'
import { rawTextOf, untagged } from './raw-text.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/ud/', import.meta.url))
const french = { splitting: frSplitting, rules: frWords }
const english = { splitting: enSplitting, rules: enWords }

test.skipIf(!existsSync(folder)).each([
  { name: 'UD_French-Sequoia/fr_sequoia-ud-dev', language: french, least: 0.993 },
  { name: 'UD_French-PUD/fr_pud-ud-test', language: french, least: 0.993 },
  { name: 'UD_English-EWT/en_ewt-ud-dev', language: english, least: 0.99 },
  { name: 'UD_English-PUD/en_pud-ud-test', language: english, least: 0.998 },
])('words of $name from raw text (skipped without ../shared)', ({ name, language, least }) => {
  const gold = [...readConllu(readFileSync(`${folder}${name}.conllu`, 'utf8'))]
  const words = new WordSplitter(language.rules).split(splitText(rawTextOf(gold), language.splitting))
  const { Words, Sentences } = evaluate(gold, untagged(words))
  console.log(`${name}: words ${(100 * Words.f1).toFixed(2)}, sentences ${(100 * Sentences.f1).toFixed(2)} (F1)`)
  expect(Words.gold).toBeGreaterThan(5000)
  expect(Words.f1).toBeGreaterThanOrEqual(least)
})
