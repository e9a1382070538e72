import { hashOf, mix } from './hash.ts'

/** Places of one word's atoms in `WordAtoms.values`, from the word's base on. */
export const Atom = {
  Word: 0,
  Prefix1: 1,
  Prefix2: 2,
  Prefix3: 3,
  Suffix1: 4,
  Suffix2: 5,
  Suffix3: 6,
  Suffix4: 7,
  Shape: 8,
  Lex: 9,
  Cluster: 10,
  ShortCluster: 11,
} as const

/** How many numbers one word takes. */
export const ATOMS = 12

/** With so many forms the atoms begin anew. */
const FULL = 100_000

/** What a lexicon tells of a word's lower-case form: small whole numbers, 0 where it tells nothing. */
export interface WordSource {
  /** Class of the categories that the form may have. */
  lex(norm: string): number
  /** Cluster of forms that stand in like surroundings, and its parent. */
  cluster(norm: string): number
  shortCluster(norm: string): number
}

const shapeOf = (form: string): number => {
  let shape = 0
  let letters = 0
  let upper = 0
  for (let at = 0; at < form.length; at++) {
    const char = form[at]!
    if (char >= '0' && char <= '9') shape |= 1
    else if (char === '-') shape |= 2
    else if (char === '.') shape |= 4
    else if (char === "'" || char === '’') shape |= 8
    else {
      const small = char.toLowerCase()
      if (small === char.toUpperCase()) {
        shape |= 16
        continue
      }
      if (small !== char) {
        upper++
        if (letters === 0) shape |= 32
      }
      letters++
    }
  }
  if (letters > 1 && upper === letters) shape |= 64
  else if (upper > 1) shape |= 128
  if (letters === 0) shape |= 256
  return shape + 1
}

/** Numbers that the tagger's and the parser's features are made of, for each form, made once for each form that is met. */
export class WordAtoms {
  values: Int32Array = new Int32Array(ATOMS << 12)
  /** How many times the atoms began anew: bases of another age mean other forms. */
  age = 0
  private readonly bases = new Map<string, number>()
  private readonly source: WordSource

  constructor(source: WordSource) {
    this.source = source
  }

  /** Begins anew where very many forms were met. To be called between sentences: bases given before no longer hold. */
  rest(): void {
    if (this.bases.size <= FULL) return
    this.bases.clear()
    this.age++
  }

  /** Where the atoms of a form begin in `values`. */
  baseOf(form: string): number {
    const known = this.bases.get(form)
    if (known !== undefined) return known
    const base = this.bases.size * ATOMS
    if (base + ATOMS > this.values.length) {
      const wider = new Int32Array(this.values.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.bases.set(form, base)
    const { values, source } = this
    const norm = form.toLowerCase().replace(/’/g, "'").replace(/\d/g, '0')
    const { length } = norm
    values[base] = hashOf(norm)
    for (let n = 1; n <= 3; n++) values[base + n] = mix(hashOf(norm, 0, Math.min(n, length)), n)
    for (let n = 1; n <= 4; n++) values[base + 3 + n] = mix(hashOf(norm, Math.max(0, length - n)), n + 8)
    values[base + Atom.Shape] = shapeOf(form)
    values[base + Atom.Lex] = source.lex(norm)
    values[base + Atom.Cluster] = source.cluster(norm)
    values[base + Atom.ShortCluster] = source.shortCluster(norm)
    return base
  }
}
