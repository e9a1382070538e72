import { WordAtoms } from './atoms.ts'
import { Labeller } from './labeller.ts'
import { Lexicon } from './lexicon.ts'
import { guessOf, mirrored, mirroredHeads } from './mirror.ts'
import type { ModelParts } from './model-file.ts'
import { Morphologist } from './morphology.ts'
import { decodeMorphology, UPOS } from './morphology-model.ts'
import { countsOf, kindsOf, type ParserInput } from './parse-features.ts'
import { FREE, Tagger } from './tagger.ts'
import { treeOf } from './tree.ts'
import { TreeParser } from './tree-parser.ts'
import { joined, placesOf, type Unit } from './units.ts'
import { Classes, Moves } from './weights.ts'

/** The tree of one sentence, in numbers, a column for each property; word `length` is the root. */
export interface Parsed {
  readonly length: number
  /** Places in the model's `tags`. */
  readonly tags: Uint8Array
  /** Heads by word; `length` for the root's one dependent. */
  readonly heads: Int32Array
  /** Places in the model's `labels`. */
  readonly labels: Uint8Array
}

/** One sentence analysed. */
export interface Analysis extends Parsed {
  /** Readings of the morphologist. */
  readonly readings: Int32Array
}

/** A sentence to analyse. */
export interface Sentence {
  readonly forms: readonly string[]
  /** Names of several words, each parsed as one. */
  readonly units: readonly Unit[]
}

/** So many sentences go through the steps together. */
const TOGETHER = 64

/** The tag of the root, which stands last. */
const ROOT_TAG = 255

/** Tags, parses and labels sentences of one language. Keeps buffers: one for one thread. What it remembers changes no result. */
export class Analyser {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** The universal part of speech of each tag, as a place in `UPOS`. */
  readonly upos: Uint8Array
  private readonly atoms: WordAtoms
  private readonly parts: ModelParts
  private made: { readonly morphologist: Morphologist; readonly fine: Uint8Array } | null = null
  private readonly kinds: Uint8Array
  private readonly nameTag: number
  /** The label of what hangs on the first word of a name. */
  readonly nameLabel: number
  private readonly tagger: Tagger
  private readonly first: TreeParser
  private readonly second: TreeParser
  private readonly labeller: Labeller

  constructor(parts: ModelParts) {
    this.parts = parts
    this.tags = parts.tags
    this.labels = parts.labels
    this.upos = Uint8Array.from(parts.tags, (tag) => UPOS.indexOf(tag.split('-')[0]))
    this.kinds = kindsOf(parts.tags)
    this.nameTag = parts.tags.indexOf('PROPN')
    this.nameLabel = parts.labels.indexOf(parts.labels.includes('flat:name') ? 'flat:name' : 'flat')
    this.atoms = new WordAtoms(new Lexicon(parts.words))
    this.tagger = new Tagger(new Classes(parts.tagger))
    this.first = new TreeParser(new Moves(parts.guesses))
    this.second = new TreeParser(new Moves(parts.moves))
    this.labeller = new Labeller(new Classes(parts.labeller), parts.candidates)
  }

  /** What tells features and lemmas; made when it is first asked for, as trees do without. */
  get morphologist(): Morphologist {
    return this.morphology.morphologist
  }

  private get morphology(): { readonly morphologist: Morphologist; readonly fine: Uint8Array } {
    if (this.made) return this.made
    const morphologist = new Morphologist(decodeMorphology(this.parts.morphology))
    const { fineTags } = morphologist.model
    this.made = { morphologist, fine: Uint8Array.from(this.tags, (tag) => fineTags.indexOf(tag) + 1) }
    return this.made
  }

  /** Analyses the words of one sentence. `units` are names of several words, each parsed as one. Linear in the words' number. */
  analyse(forms: readonly string[], units: readonly Unit[] = []): Analysis {
    return this.analyseAll([{ forms, units }])[0]
  }

  /**
   * Analyses sentences, step by step rather than one by one: each step's weights fill the processor's cache, and would drive those of the
   * others out at every sentence.
   */
  analyseAll(sentences: readonly Sentence[]): Analysis[] {
    const all: Analysis[] = []
    for (let from = 0; from < sentences.length; from += TOGETHER) {
      const some = sentences.slice(from, from + TOGETHER)
      const trees = this.parse(some)
      some.forEach(({ forms }, at) => {
        all.push(this.withReadings(forms, trees[at]))
      })
    }
    return all
  }

  /** The trees of some sentences, step by step, without features and lemmas. */
  parse(sentences: readonly Sentence[]): Parsed[] {
    const places = sentences.map(({ forms, units }) => (units.length === 0 ? null : placesOf(forms.length, units)))
    const trees = this.treesOf(
      sentences.map(({ forms, units }) => (units.length === 0 ? forms : joined(forms, units))),
      places.map((own) => (own === null ? null : this.givenOf(own))),
    )
    return trees.map((tree, at) => {
      const own = places[at]
      return own === null ? tree : this.spread(tree, own)
    })
  }

  /** The tags of names of several words, which stand before asking. */
  private givenOf(places: Int32Array): Uint8Array {
    const given = new Uint8Array(places.length - 1).fill(FREE)
    for (let at = 0; at < given.length; at++) if (places[at + 1] - places[at] > 1) given[at] = this.nameTag
    return given
  }

  /** The tree of joined words as one of all words: inside a name, words hang on its first. */
  private spread({ tags, heads, labels, length }: Parsed, places: Int32Array): Parsed {
    const all = places[length]
    const out = { length: all, tags: new Uint8Array(all + 1), heads: new Int32Array(all), labels: new Uint8Array(all) }
    out.tags[all] = ROOT_TAG
    for (let at = 0; at < length; at++) {
      const first = places[at]
      for (let word = first; word < places[at + 1]; word++) {
        out.tags[word] = tags[at]
        out.heads[word] = word === first ? places[heads[at]] : first
        out.labels[word] = word === first ? labels[at] : this.nameLabel
      }
    }
    return out
  }

  private treesOf(sentences: readonly (readonly string[])[], given: readonly (Uint8Array | null)[]): Parsed[] {
    const { atoms, kinds } = this
    atoms.rest()
    const bases = sentences.map((forms) => Int32Array.from(forms, (form) => atoms.baseOf(form)))
    const { values } = atoms
    const inputs = bases.map((own, at): ParserInput => {
      const { length } = own
      const tags = new Uint8Array(length + 1)
      tags[length] = ROOT_TAG
      this.tagger.tag(atoms, own, length, tags, given[at])
      return { values, bases: own, tags, length, counts: countsOf(tags, length, kinds), guess: null }
    })
    const guided = inputs.map((input): ParserInput => {
      const heads = new Int32Array(input.length)
      this.first.parse(mirrored(input, kinds), heads)
      return { ...input, guess: guessOf(mirroredHeads(heads, input.length), input.length) }
    })
    const heads = guided.map((input) => {
      const own = new Int32Array(input.length)
      this.second.parse(input, own)
      return own
    })
    return guided.map((input, at) => {
      const { length, tags } = input
      const labels = new Uint8Array(length)
      this.labeller.label(input, treeOf(heads[at], length), labels)
      return { length, tags, heads: heads[at], labels }
    })
  }

  private withReadings(forms: readonly string[], parsed: Parsed): Analysis {
    const { length, tags } = parsed
    const { morphologist, fine: fineOf } = this.morphology
    const upos = new Uint8Array(length)
    const fine = new Uint8Array(length)
    for (let at = 0; at < length; at++) {
      upos[at] = this.upos[tags[at]]
      fine[at] = fineOf[tags[at]]
    }
    const readings = new Int32Array(length)
    morphologist.read(forms, upos, fine, readings)
    return { ...parsed, readings }
  }
}
