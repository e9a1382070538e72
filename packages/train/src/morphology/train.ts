import type { ConlluSentence, Word } from '../../../chancery/src/parse/conllu.ts'
import { applyScript, caseOf } from '../../../chancery/src/parse/lemma.ts'
import { fineTagOf, type MorphologyModel, UPOS } from '../../../chancery/src/parse/morphology-model.ts'
import { automatonOf } from './automaton-builder.ts'
import { type ContextOptions, learnContext, type MorphExample, rounded } from './contextual.ts'
import { endingsOf } from './endings.ts'
import type { LexiconEntry } from './lexicon-entry.ts'
import { Numbering, ReadingCollector } from './readings.ts'

export interface MorphologyOptions extends ContextOptions {
  /** Forms that the treebanks have fewer times than this, and no lexicon has, are learned in context as if not known. */
  readonly rare: number
  /** Weights of less than this size are left out. */
  readonly least: number
  readonly scale: number
  /** Parts of speech of which other treebanks' words are taken. */
  readonly open: ReadonlySet<string>
}

export const MORPHOLOGY_OPTIONS: MorphologyOptions = {
  epochs: 8,
  seed: 1,
  bits: 18,
  fineMissing: 0.5,
  fineWrong: 0.03,
  rare: 2,
  least: 0.5,
  scale: 6,
  open: new Set(['ADJ', 'ADV', 'AUX', 'NOUN', 'PROPN', 'VERB']),
}

/** Features that say how a word is spelt, not what it is: no one could tell them from form and context. */
const SPELLING = /(?:^|\|)Typo=Yes/

/** A word's features as they are learned. */
export const learnedFeats = (feats: string): string => {
  if (!SPELLING.test(feats)) return feats
  const rest = feats.replace(SPELLING, '').replace(/^\|/, '')
  return rest === '' ? '_' : rest
}

/**
 * Learns features and lemmas. `sentences` are of the treebank whose conventions hold. Of `others`, words of open classes are taken
 * whose features the treebank has for their part of speech; what they have more is dropped first by `mend`. Of `lexicon`, entries with such
 * features. Deterministic.
 */
export const trainMorphology = (
  sentences: readonly ConlluSentence[],
  lexicon: Iterable<LexiconEntry> = [],
  others: readonly ConlluSentence[] = [],
  mend: (word: Word) => Word = (word) => word,
  options: MorphologyOptions = MORPHOLOGY_OPTIONS,
): MorphologyModel => {
  const collected = new ReadingCollector()
  for (const { words } of sentences)
    for (const { form, upos, feats, lemma } of words) collected.addWord(form, upos, learnedFeats(feats), lemma)
  const known = collected.tags.items.length
  const mended = others.map((sentence) => ({ ...sentence, words: sentence.words.map(mend) }))
  const taken = ({ upos, feats, lemma }: Word): boolean =>
    options.open.has(upos) && lemma !== '_' && collected.tags.get(`${upos} ${learnedFeats(feats)}`) >= 0
  for (const { words } of mended)
    for (const word of words)
      if (taken(word)) collected.addWord(word.form, word.upos, learnedFeats(word.feats), word.lemma)
  if (collected.tags.items.length !== known) throw new Error('other treebanks added tags')
  collected.addLexicon(lexicon)

  const classes = new Numbering<Int32Array>()
  const classOf = (list: readonly number[]): number => classes.of(list.join(), () => Int32Array.from(list))
  const endings = new Map([...endingsOf(collected)].map(([key, list]) => [key, classOf(list)]))
  const forms = new Map<string, number>()
  for (const norm of collected.forms) forms.set(norm, classOf(collected.readingsOf(norm).map(({ reading }) => reading)))
  const fineTags = new Numbering<string>()
  const fineOf = (upos: string, feats: string): number => {
    const name = fineTagOf(upos, feats)
    return fineTags.of(name, () => name) + 1
  }
  for (const { upos, feats } of collected.tags.items) fineOf(UPOS[upos]!, feats)

  const model: MorphologyModel = {
    tags: collected.tags.items,
    fineTags: fineTags.items,
    scripts: collected.scripts.items,
    readings: collected.readings.items,
    classes: classes.items,
    forms: automatonOf(forms),
    endings: automatonOf(endings),
    weights: new Int8Array(2 ** options.bits),
  }
  const example = ({ words }: ConlluSentence, all: boolean): MorphExample => ({
    forms: words.map(({ form }) => form),
    upos: Uint8Array.from(words, ({ upos }) => UPOS.indexOf(upos)),
    fine: Uint8Array.from(words, ({ upos, feats }) => fineOf(upos, feats)),
    tags: Int32Array.from(words, (word) =>
      all || taken(word) ? collected.tags.get(`${word.upos} ${learnedFeats(word.feats)}`) : -1,
    ),
    lemmas: words.map(({ lemma }) => lemma),
  })
  const examples = [...sentences.map((one) => example(one, true)), ...mended.map((one) => example(one, false))]
  const rare = (norm: string): boolean => {
    const { count, lexical } = collected.support(norm)
    return count < options.rare && !lexical
  }
  const rareForms = new Set([...collected.forms].filter(rare))
  const lemmaOf = (form: string, reading: number): string =>
    applyScript(form, model.scripts[model.readings[reading]!.scripts[caseOf(form)]!]!)
  const weights = learnContext(model, lemmaOf, examples, (norm) => rareForms.has(norm), options)
  return { ...model, weights: rounded(weights, options.least, options.scale) }
}
