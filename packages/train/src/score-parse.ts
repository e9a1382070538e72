// npm run score:parse [-- fr | en]: the measure of CoNLL 2018 on the test treebanks, from gold words, from raw text, and from raw
// text in which each sentence is a paragraph (what is lost there is lost by words, not by ends of sentences).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { LANGUAGES } from '../../chancery/src/lang/index.ts'
import { Analyser } from '../../chancery/src/parse/analyser.ts'
import type { ConlluSentence } from '../../chancery/src/parse/conllu.ts'
import { type ModelParts, readModel } from '../../chancery/src/parse/model-file.ts'
import { UPOS } from '../../chancery/src/parse/morphology-model.ts'
import { toConllu } from '../../chancery/src/parse/parsed-conllu.ts'
import { TextParser } from '../../chancery/src/parse/text-parser.ts'
import { type Evaluation, evaluate, type Metric } from './evaluate.ts'
import { MODELS, SHARED } from './paths.ts'
import { rawTextOf } from './raw-text.ts'
import { loadTreebanks, TREEBANKS } from './treebanks.ts'

const SHOWN: readonly Metric[] = ['Words', 'Sentences', 'UPOS', 'UFeats', 'Lemmas', 'UAS', 'LAS', 'MLAS', 'BLEX']
const UD = join(SHARED, 'ud')
if (!existsSync(UD)) {
  console.log(`No treebanks at ${UD}: nothing was measured.`)
  process.exit(0)
}
// what ships is trained on the development treebanks too; a model made with --without-dev is measured on them
const withDev = process.argv.includes('--dev')
const asked = process.argv.slice(2).filter((each) => each !== '--dev')
for (const [language, banks] of Object.entries(TREEBANKS)) {
  if (asked.length && !asked.includes(language)) continue
  const model = readModel(gunzipSync(readFileSync(join(MODELS, `${language}.model.gz`))))
  for (const bank of [...(withDev ? banks.dev : []), ...banks.test]) {
    const gold = loadTreebanks(UD, [bank])
    row(`${bank.name}, gold words`, evaluate(gold, fromWords(model, gold)), withoutMarks(gold, fromWords(model, gold)))
    row(`${bank.name}, raw text`, evaluate(gold, fromText(model, language, rawTextOf(gold))))
    row(`${bank.name}, raw, lines`, evaluate(gold, fromText(model, language, rawTextOf(gold, '\n\n'))))
  }
}

/** The sentences with tags, trees, features and lemmas of the model in place of their own. */
function fromWords(model: ModelParts, gold: readonly ConlluSentence[]): ConlluSentence[] {
  const analyser = new Analyser(model)
  const { morphologist } = analyser
  return gold.map((sentence) => {
    const forms = sentence.words.map(({ form }) => form)
    const { tags, heads, labels, readings, length } = analyser.analyse(forms)
    const words = sentence.words.map((word, at) => ({
      ...word,
      upos: UPOS[analyser.upos[tags[at]]]!,
      feats: morphologist.featsOf(readings[at]),
      lemma: morphologist.lemmaOf(word.form, readings[at]),
      head: heads[at] === length ? 0 : heads[at] + 1,
      deprel: analyser.labels[labels[at]]!,
    }))
    return { ...sentence, words }
  })
}

function fromText(model: ModelParts, language: string, text: string): ConlluSentence[] {
  const parser = new TextParser(LANGUAGES.get(language)!, model)
  const sentences = parser.parse(text)
  return sentences.map((sentence, at) =>
    toConllu(sentence, text, String(at + 1), sentences[at + 1]?.start ?? text.length),
  )
}

/** LAS over the words that are no punctuation in the gold trees. */
function withoutMarks(gold: readonly ConlluSentence[], told: readonly ConlluSentence[]): number {
  let all = 0
  let right = 0
  gold.forEach(({ words }, s) => {
    words.forEach(({ upos, head, deprel }, at) => {
      if (upos === 'PUNCT') return
      const own = told[s]!.words[at]!
      all++
      if (own.head === head && own.deprel.split(':')[0] === deprel.split(':')[0]) right++
    })
  })
  return right / all
}

function row(name: string, scores: Evaluation, bare?: number): void {
  const cells = SHOWN.map((metric) => `${metric} ${(scores[metric].f1 * 100).toFixed(2)}`)
  console.log(
    `${name.padEnd(26)} ${cells.join('  ')}${bare ? `  LAS without punctuation ${(bare * 100).toFixed(2)}` : ''}`,
  )
}
