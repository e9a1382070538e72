// Learns when French "du" and "des" are contractions (de le, de les) and when articles, from what stands around them:
// node packages/train/src/contractions.ts [--write]. With --write, lang/fr/contractions.ts is made anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { frSplitting } from '../../chancery/src/lang/fr/splitting.ts'
import { frWords } from '../../chancery/src/lang/fr/words.ts'
import { readConllu } from '../../chancery/src/parse/conllu.ts'
import { contractionContext, contractionFeatures } from '../../chancery/src/parse/contraction.ts'
import { splitText } from '../../chancery/src/text/split.ts'
import { layOut } from './evaluate-alignment.ts'

const folder = new URL('../../../../shared/data/ud/', import.meta.url)
const train = ['UD_French-Sequoia/fr_sequoia-ud-train', 'UD_French-FQB/fr_fqb-ud-test', 'UD_French-GSD/fr_gsd-ud-dev']
const measured = [
  'UD_French-Sequoia/fr_sequoia-ud-dev',
  'UD_French-Sequoia/fr_sequoia-ud-test',
  'UD_French-GSD/fr_gsd-ud-test',
  'UD_French-PUD/fr_pud-ud-test',
]
const EPOCHS = 12
/** A feature must stand at so many places to have a weight, and weights smaller than this are left out. */
const LEAST_PLACES = 2
const LEAST_WEIGHT = 8
const SCALE = 32

interface Place {
  readonly features: readonly string[]
  readonly contracted: boolean
}

/** The places of one treebank, with gold sentences and gold decisions. */
const placesOf = (name: string): Place[] => {
  const forms = frWords.doubtful!.forms
  const places: Place[] = []
  for (const sentence of readConllu(readFileSync(fileURLToPath(new URL(`${name}.conllu`, folder)), 'utf8'))) {
    const text = sentence.comments.find((comment) => comment.startsWith('text = '))!.slice('text = '.length)
    const { tokens } = splitText(text, frSplitting)
    const gold = new Map(layOut([sentence]).words.map(({ start, multi }) => [start, multi]))
    let characters = 0
    let seen = 0
    let last = '-'
    for (let at = 0; at < tokens.length; at++) {
      characters += text.slice(seen, tokens.start[at]).replace(/\p{Zs}/gu, '').length
      seen = tokens.start[at]!
      const norm = tokens.norm[at]!
      const contracted = gold.get(characters)
      if (!forms.has(norm) || contracted === undefined) continue
      const context = contractionContext(frWords.doubtful!, tokens.norm, at, 0, tokens.length, last)
      places.push({ features: contractionFeatures(frWords.doubtful!, context), contracted })
      last = contracted ? 'c' : 'w'
    }
  }
  return places
}

/** Averaged perceptron, places in a fixed order that changes from round to round. */
const learn = (places: readonly Place[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { features } of places) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1)
  const weights = new Map<string, number>()
  const sums = new Map<string, number>()
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = 0; i < places.length; i++) {
      step++
      const { features, contracted } = places[(i * 7919 + epoch * 104_729) % places.length]!
      const own = ['', ...features].filter((each) => each === '' || counts.get(each)! >= LEAST_PLACES)
      const sum = own.reduce((total, each) => total + (weights.get(each) ?? 0), 0)
      const margin = contracted ? sum : -sum
      if (margin > 1) continue
      const by = contracted ? 1 : -1
      for (const each of own) {
        weights.set(each, (weights.get(each) ?? 0) + by)
        sums.set(each, (sums.get(each) ?? 0) + by * step)
      }
    }
  }
  const averaged = new Map<string, number>()
  for (const [each, weight] of weights) {
    const value = Math.round(SCALE * (weight - sums.get(each)! / (step + 1)))
    if (each === '' || Math.abs(value) >= LEAST_WEIGHT) averaged.set(each, value)
  }
  return averaged
}

const accuracy = (places: readonly Place[], weights: ReadonlyMap<string, number>): string => {
  const right = places.filter(({ features, contracted }) => {
    const sum = ['', ...features].reduce((total, each) => total + (weights.get(each) ?? 0), 0)
    return sum > 0 === contracted
  }).length
  const always = places.filter(({ contracted }) => contracted).length
  const percent = (part: number): string => ((100 * part) / places.length).toFixed(2)
  return `${percent(right)} % right of ${places.length} (always a contraction: ${percent(always)} %)`
}

const learned = learn(train.flatMap(placesOf))
for (const name of [...train, ...measured]) console.log(name, accuracy(placesOf(name), learned))
console.log(`${learned.size} weights`)
if (process.argv.includes('--write')) {
  const byWeight = new Map<number, string[]>()
  for (const [each, weight] of learned)
    if (each && !each.includes('|')) byWeight.set(weight, [...(byWeight.get(weight) ?? []), each])
  const rows = [...byWeight]
    .sort(([one], [other]) => one - other)
    .map(([weight, features]) => `  [${weight}, ${JSON.stringify(features.sort().join('|'))}],`)
  const file = fileURLToPath(new URL('../../chancery/src/lang/fr/contractions.ts', import.meta.url))
  writeFileSync(
    file,
    `// SPDX-License-Identifier: LGPLLR AND CC-BY-SA-4.0
// Made by packages/train/src/contractions.ts; not to be edited. Learned from the treebanks UD French Sequoia (train) and FQB
// (LGPL-LR) and GSD (dev; CC BY-SA 4.0), https://universaldependencies.org: weights of what stands around "du" and "des".

/** What is added for every place. */
export const contractionBias: number = ${learned.get('') ?? 0}

/** Weight, then the features that have it: above 0 for \`de le(s)\`, below for an article. */
export const contractionWeights: readonly (readonly [weight: number, features: string])[] = [
${rows.join('\n')}
]
`,
  )
}
