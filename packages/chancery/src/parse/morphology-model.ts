import { Automaton } from './automaton.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { CASES, type LemmaScript } from './lemma.ts'

/** The parts of speech of Universal Dependencies, in the order of their numbers here. */
export const UPOS: readonly string[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

/** A part of speech (place in `UPOS`) with its features as CoNLL-U writes them; `_` for none. */
export interface MorphTag {
  readonly upos: number
  readonly feats: string
}

/** A tag, and the scripts for the lemma of forms by `caseOf` (places in `scripts`). */
export interface Reading {
  readonly tag: number
  readonly scripts: readonly number[]
}

/**
 * What the treebanks and lexicons taught. `classes` are lists of readings (places in `readings`), likeliest first.
 * `forms` maps a form (`normOf`) to the class of all its readings. `endings` maps a part of speech (one code unit, its number + 1) and
 * the end of a form read backwards to the class of readings for forms that are not known. `weights` is a table of 2^n hashed
 * weights for readings in context (see `MorphContext`). Fine tags are numbered from 1 in `fineTags`.
 */
export interface MorphologyModel {
  readonly tags: readonly MorphTag[]
  readonly fineTags: readonly string[]
  readonly scripts: readonly LemmaScript[]
  readonly readings: readonly Reading[]
  readonly classes: readonly Int32Array[]
  readonly forms: Automaton
  readonly endings: Automaton
  readonly weights: Int8Array
}

const VERSION = 1

const feature = (feats: string, name: string): string => {
  for (const pair of feats.split('|'))
    if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1).split(',')[0]!
  return ''
}

/** The fine tag of a word, which the tagger learns: its part of speech, for verbs with VerbForm and Mood or Tense, for pronouns, determiners and adverbs with PronType. */
export const fineTagOf = (upos: string, feats: string): string => {
  if (upos === 'VERB' || upos === 'AUX') {
    const form = feature(feats, 'VerbForm')
    return `${upos}-${form}${form === 'Fin' ? feature(feats, 'Mood') : form === 'Part' ? feature(feats, 'Tense') : ''}`
  }
  if (upos === 'PRON' || upos === 'DET' || upos === 'ADV') return `${upos}-${feature(feats, 'PronType')}`
  return upos
}

/**
 * A model as bytes, the same for the same model: version, tags, fine tags, scripts, readings, classes, forms, endings, weights; numbers
 * and texts as `ByteWriter` writes them. Meant to be compressed.
 */
export const encodeMorphology = (model: MorphologyModel): Uint8Array => {
  const out = new ByteWriter()
  out.number(VERSION)
  out.text(model.tags.map(({ upos, feats }) => `${UPOS[upos]} ${feats}`).join('\n'))
  out.text(model.fineTags.join('\n'))
  out.text(model.scripts.map(({ casing, cut, add }) => `${casing} ${cut} ${add}`).join('\n'))
  out.number(model.readings.length)
  for (const { tag } of model.readings) out.number(tag)
  for (const { scripts } of model.readings) for (const script of scripts) out.number(script)
  out.number(model.classes.length)
  for (const { length } of model.classes) out.number(length)
  for (const readings of model.classes) for (const reading of readings) out.number(reading)
  model.forms.write(out)
  model.endings.write(out)
  out.block(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length))
  return out.bytes()
}

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'))

/** Reads what `encodeMorphology` wrote. Throws a `RangeError` on bytes of another version or that end too soon. */
export const decodeMorphology = (bytes: Uint8Array): MorphologyModel => {
  const from = new ByteReader(bytes)
  const version = from.number()
  if (version !== VERSION) throw new RangeError(`morphology of version ${version}, not ${VERSION}`)
  const tags = lines(from.text()).map((line): MorphTag => {
    const space = line.indexOf(' ')
    return { upos: UPOS.indexOf(line.slice(0, space)), feats: line.slice(space + 1) }
  })
  const fineTags = lines(from.text())
  const scripts = lines(from.text()).map((line): LemmaScript => {
    const [casing, cut, ...add] = line.split(' ')
    return { casing: Number(casing), cut: Number(cut), add: add.join(' ') }
  })
  const tagOf = Array.from({ length: from.number() }, () => from.number())
  const readings = tagOf.map((tag): Reading => ({ tag, scripts: Array.from({ length: CASES }, () => from.number()) }))
  const sizes = Array.from({ length: from.number() }, () => from.number())
  const classes = sizes.map((size) => Int32Array.from({ length: size }, () => from.number()))
  const forms = Automaton.read(from)
  const endings = Automaton.read(from)
  const raw = from.block()
  if (raw.length === 0 || raw.length & (raw.length - 1)) throw new RangeError('the table of weights is no power of two')
  const weights = new Int8Array(raw.buffer, raw.byteOffset, raw.length)
  return { tags, fineTags, scripts, readings, classes, forms, endings, weights }
}
