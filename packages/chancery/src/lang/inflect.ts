import type { VerbForm, VerbRow } from './verb.ts'

/**
 * The endings of one class of verbs. `ends` is what is cut off the lemma ("er", "venir"); a `?` in it stands for one run
 * of consonants, kept ("e?er" cuts "ener" off "mener" and remembers "n"). What is left is the prefix.
 * `stems` are written after the prefix, with `?` standing for the consonants kept; several spellings are parted by `/`.
 * `rows` has one line of cells for each row of the language, parted by spaces, in the order of its features.
 * A cell is `STEM-ENDING` (a bare `-ENDING` hangs on the prefix), `=FORM` (the whole form), or `.` (there is none);
 * several spellings are parted by `/`.
 */
export interface Paradigm {
  /** The paradigm whose stems and rows hold where this one says nothing. */
  readonly like?: string
  readonly ends: string
  readonly stems?: Readonly<Record<string, string>>
  readonly rows?: Readonly<Record<string, string>>
}

/** The paradigms of one language; `features` gives the `Form` flags of each cell of each row. */
export interface Paradigms {
  readonly features: Readonly<Record<string, readonly number[]>>
  readonly classes: Readonly<Record<string, Paradigm>>
  /** Forms that text hardly ever means as verbs (maintenant, président, relations): `inflect` leaves them out. */
  readonly barred?: readonly string[]
}

interface Resolved {
  readonly ends: string
  readonly stems: Readonly<Record<string, string>>
  readonly rows: Readonly<Record<string, string>>
}

const resolve = (name: string, paradigms: Paradigms, depth = 0): Resolved => {
  const own = paradigms.classes[name]
  if (own === undefined || depth > 8) throw new Error(`no paradigm "${name}"`)
  if (own.like === undefined) return { ends: own.ends, stems: own.stems ?? {}, rows: own.rows ?? {} }
  const parent = resolve(own.like, paradigms, depth + 1)
  return { ends: own.ends, stems: { ...parent.stems, ...own.stems }, rows: { ...parent.rows, ...own.rows } }
}

const VOWELS = 'aàâeéèêëiîïoôuûùüyœ'
const isConsonant = (letter: string | undefined): boolean => letter !== undefined && !VOWELS.includes(letter)

/** Cuts `ends` off the lemma: the prefix, and the consonants that `?` stood for. Throws when the lemma does not end so. */
const cutLemma = (lemma: string, ends: string): { prefix: string; kept: string } => {
  const hole = ends.indexOf('?')
  const tail = hole < 0 ? ends : ends.slice(hole + 1)
  const head = hole < 0 ? '' : ends.slice(0, hole)
  if (!lemma.endsWith(tail)) throw new Error(`"${lemma}" does not end in "${ends}"`)
  let cut = lemma.length - tail.length
  let kept = ''
  if (hole >= 0) {
    const end = cut
    while (isConsonant(lemma[cut - 1])) cut--
    // "qu" and "gu" are one consonant to the ear: évoquer, léguer
    if (cut === end && lemma[cut - 1] === 'u' && /[gq]/.test(lemma[cut - 2] ?? '')) {
      cut -= 2
      while (isConsonant(lemma[cut - 1])) cut--
    }
    kept = lemma.slice(cut, end)
    if (kept === '') throw new Error(`"${lemma}" does not end in "${ends}"`)
  }
  if (!lemma.slice(0, cut).endsWith(head)) throw new Error(`"${lemma}" does not end in "${ends}"`)
  return { prefix: lemma.slice(0, cut - head.length), kept }
}

/** One spelling of one cell: what is written after the prefix, or the whole form. */
interface Spelling {
  readonly whole: boolean
  readonly text: string
  readonly features: number
}

/** The spellings of a paradigm's cells, in the order of rows, cells and variants. Throws on a cell that names no stem. */
const spellings = (
  paradigm: Resolved,
  parts: Readonly<Record<string, string>>,
  paradigms: Paradigms,
  lemma: string,
): Spelling[] => {
  const stems = { ...paradigm.stems, ...parts }
  const all: Spelling[] = []
  for (const [name, features] of Object.entries(paradigms.features)) {
    const row = parts[name] ?? paradigm.rows[name] ?? ''
    if (row === '') continue
    const cells = row.split(' ')
    if (cells.length !== features.length) throw new Error(`"${lemma}": row "${name}" needs ${features.length} cells`)
    for (const [i, cell] of cells.entries()) {
      if (cell === '.') continue
      for (const way of cell.split('/')) {
        if (way.startsWith('=')) {
          all.push({ whole: true, text: way.slice(1), features: features[i]! })
          continue
        }
        const dash = way.indexOf('-')
        const stem = dash <= 0 ? '' : stems[way.slice(0, dash)]
        if (dash < 0 || stem === undefined) throw new Error(`bad cell "${way}"`)
        for (const spelling of stem.split('/'))
          all.push({ whole: false, text: spelling + way.slice(dash + 1), features: features[i]! })
      }
    }
  }
  return all
}

/** Spells verbs; what a paradigm gives is worked out once, as most verbs share theirs with many others. */
export class Speller {
  private readonly known = new Map<string, readonly Spelling[]>()
  private readonly resolved = new Map<string, Resolved>()
  private readonly paradigms: Paradigms

  constructor(paradigms: Paradigms) {
    this.paradigms = paradigms
  }

  /** Visits every form of a verb with its features; a form that fills several cells comes several times. */
  visit(row: VerbRow, visit: (form: string, features: number) => void): void {
    const paradigm = this.paradigmOf(row)
    const cells = this.cellsOf(row, paradigm)
    for (const lemma of row.variants ? [row.lemma, ...row.variants] : [row.lemma]) {
      const { prefix, kept } = cutLemma(lemma, paradigm.ends)
      for (const { whole, text, features } of cells) {
        if (whole) visit(text, features)
        else visit(kept === '' ? prefix + text : (prefix + text).replaceAll('?', kept), features)
      }
    }
  }

  /**
   * The letters that every form of a verb begins with, '' where a form of it or of its variants begins otherwise or is
   * written whole.
   */
  stem(row: VerbRow): string {
    if (row.parts || row.variants) return ''
    const paradigm = this.paradigmOf(row)
    return this.cellsOf(row, paradigm).some(({ whole }) => whole) ? '' : cutLemma(row.lemma, paradigm.ends).prefix
  }

  private paradigmOf(row: VerbRow): Resolved {
    const known = this.resolved.get(row.paradigm)
    if (known) return known
    const made = resolve(row.paradigm, this.paradigms)
    this.resolved.set(row.paradigm, made)
    return made
  }

  private cellsOf(row: VerbRow, paradigm: Resolved): readonly Spelling[] {
    if (row.parts) {
      for (const key of Object.keys(row.parts)) {
        if (!(key in this.paradigms.features || key in paradigm.stems))
          throw new Error(`"${row.lemma}": no stem or row "${key}"`)
      }
      return spellings(paradigm, row.parts, this.paradigms, row.lemma)
    }
    const known = this.known.get(row.paradigm)
    if (known) return known
    const made = spellings(paradigm, {}, this.paradigms, row.lemma)
    this.known.set(row.paradigm, made)
    return made
  }
}

/** The forms of one verb, each with its joined features. Throws when the paradigm is unknown or does not fit the lemma. */
export const conjugate = (row: VerbRow, paradigms: Paradigms): Map<string, number> => {
  const forms = new Map<string, number>()
  new Speller(paradigms).visit(row, (form, features) => forms.set(form, (forms.get(form) ?? 0) | features))
  return forms
}

/**
 * Every form of the verbs, in lower case with accents and plain apostrophes, as tokens' `norm` has them, with the verbs
 * it may belong to in the order of the rows. Throws when a row names no paradigm or one that does not fit.
 */
export const inflect = (rows: readonly VerbRow[], paradigms: Paradigms): Map<string, VerbForm[]> => {
  const table = new Map<string, { lemma: string; features: number }[]>()
  const speller = new Speller(paradigms)
  const barred = new Set(paradigms.barred)
  for (const { lemma, ...row } of rows) {
    speller.visit({ lemma, ...row }, (form, features) => {
      if (barred.has(form)) return
      const readings = table.get(form)
      const last = readings?.at(-1)
      if (readings === undefined) table.set(form, [{ lemma, features }])
      else if (last!.lemma === lemma) last!.features |= features
      else readings.push({ lemma, features })
    })
  }
  return table
}
