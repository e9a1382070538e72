import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { ConlluSentence } from '../../../chancery/src/parse/conllu.ts'
import { Morphologist } from '../../../chancery/src/parse/morphology.ts'
import { decodeMorphology, encodeMorphology, fineTagOf, UPOS } from '../../../chancery/src/parse/morphology-model.ts'
import { SOURCES, treebank } from './sources.ts'
import { MORPHOLOGY_OPTIONS, trainMorphology } from './train.ts'

// node packages/train/src/morphology/score-morphology.ts fr [--errors] [--modules FOLDER] [--out FILE]
// Learns from the train treebanks and prints how many words of dev and test treebanks get the right features and lemma, with the
// treebank's parts of speech: once without fine tags, once with the treebank's.

/** The features that the CoNLL 2018 measure counts (conll18_ud_eval.py). */
const UNIVERSAL: ReadonlySet<string> = new Set(
  `PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident
  Polarity Person Polite`.split(/\s+/),
)
export const universalFeats = (feats: string): string =>
  feats
    .split('|')
    .filter((pair) => UNIVERSAL.has(pair.split('=')[0]!))
    .join('|')

export interface MorphologyScore {
  words: number
  /** Right by the measure of CoNLL 2018; with every feature of the treebank; lemmas. `_` lemmas of the treebank are right. */
  feats: number
  allFeats: number
  lemmas: number
  readonly wrongFeats: Map<string, number>
  readonly wrongLemmas: Map<string, number>
}

const count = (of: Map<string, number>, key: string): void => {
  of.set(key, (of.get(key) ?? 0) + 1)
}

/** Scores a reader of forms against sentences. */
export const scoreMorphology = (
  by: Morphologist,
  sentences: readonly ConlluSentence[],
  withFine: boolean,
): MorphologyScore => {
  const score: MorphologyScore = {
    words: 0,
    feats: 0,
    allFeats: 0,
    lemmas: 0,
    wrongFeats: new Map(),
    wrongLemmas: new Map(),
  }
  const numbers = new Map(by.model.fineTags.map((name, i) => [name, i + 1]))
  const out = new Int32Array(1024)
  for (const { words } of sentences) {
    const upos = Uint8Array.from(words, (word) => UPOS.indexOf(word.upos))
    const fine = Uint8Array.from(words, (word) => numbers.get(fineTagOf(word.upos, word.feats)) ?? 0)
    by.read(
      words.map(({ form }) => form),
      upos,
      withFine ? fine : undefined,
      out,
    )
    for (const [i, word] of words.entries()) {
      const feats = by.featsOf(out[i]!)
      const lemma = by.lemmaOf(word.form, out[i]!)
      score.words++
      if (feats === word.feats) score.allFeats++
      if (universalFeats(feats) === universalFeats(word.feats)) score.feats++
      else count(score.wrongFeats, `${word.upos} ${universalFeats(word.feats)} -> ${universalFeats(feats)}`)
      if (lemma === word.lemma || word.lemma === '_') score.lemmas++
      else count(score.wrongLemmas, `${word.upos} ${word.form} ${word.lemma} -> ${lemma}`)
    }
  }
  return score
}

const percent = (part: number, all: number): string => ((100 * part) / all).toFixed(2).padStart(6)

const top = (of: Map<string, number>): string[] =>
  [...of]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, 40)
    .map(([key, times]) => `${String(times).padStart(5)}  ${key}`)

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'boolean' },
      modules: { type: 'string', default: 'node_modules' },
      out: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
    },
  })
  const language = positionals[0] ?? 'fr'
  const sources = SOURCES[language]
  if (!sources) throw new Error(`no language "${language}"`)
  const options = {
    ...MORPHOLOGY_OPTIONS,
    ...Object.fromEntries(values.set.map((one) => [one.split('=')[0], Number(one.split('=')[1])])),
  }
  let clock = performance.now()
  const took = (): string => {
    const from = clock
    clock = performance.now()
    return `${Math.round(clock - from)} ms`
  }
  const train = sources.train.flatMap(treebank)
  const others = sources.others.flatMap(treebank)
  const lexicon = sources.lexicon(values.modules)
  console.log(`read ${took()}; ${lexicon.length} entries of lexicons`)
  const trained = trainMorphology(train, lexicon, others, sources.mend, options)
  console.log(`learned ${took()}`)
  const bytes = encodeMorphology(trained)
  const weights = gzipSync(Buffer.from(trained.weights.buffer), { level: 9 }).length
  console.log(`${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length} (weights ${weights})`)
  console.log(
    `${trained.tags.length} tags, ${trained.scripts.length} scripts, ${trained.readings.length} readings, ${trained.classes.length} classes, ${trained.forms.value.length} + ${trained.endings.value.length} states, ${trained.forms.units.length} + ${trained.endings.units.length} arcs`,
  )
  if (values.out) writeFileSync(values.out, bytes)
  took()
  const by = new Morphologist(decodeMorphology(bytes))
  console.log(`loaded ${took()}`)
  console.log('treebank                        words  without fine tags: UFeats all  lemmas | with gold fine tags')
  for (const name of [...sources.dev, ...sources.test]) {
    const sentences = treebank(name)
    const rows = [false, true].map((fine) => scoreMorphology(by, sentences, fine))
    const cells = rows.map((row) =>
      [row.feats, row.allFeats, row.lemmas].map((right) => percent(right, row.words)).join(' '),
    )
    console.log(`${name.padEnd(40)} ${rows[0]!.words}  ${cells.join(' | ')}`)
    if (values.errors && sources.dev.includes(name))
      console.log([...top(rows[0]!.wrongFeats), ...top(rows[0]!.wrongLemmas)].join('\n'))
  }
  const sentences = [...train, ...others].map(({ words }) => ({
    forms: words.map(({ form }) => form),
    upos: Uint8Array.from(words, (word) => UPOS.indexOf(word.upos)),
  }))
  const out = new Int32Array(1024)
  for (const round of [1, 2, 3]) {
    took()
    let words = 0
    const from = performance.now()
    for (const { forms, upos } of sentences) {
      by.read(forms, upos, undefined, out)
      words += forms.length
    }
    const readAt = performance.now()
    for (const { forms } of sentences) for (let i = 0; i < forms.length; i++) by.lemmaOf(forms[i]!, out[i]!)
    const done = performance.now()
    console.log(
      `round ${round}: ${Math.round(words / (readAt - from))} words/ms read, ${Math.round(words / (done - readAt))} words/ms lemmas`,
    )
  }
}
