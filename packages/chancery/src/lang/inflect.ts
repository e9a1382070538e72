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

const spell = (cell: string, prefix: string, kept: string, stems: Readonly<Record<string, string>>): string[] => {
  if (cell === '.') return []
  return cell.split('/').flatMap((way) => {
    if (way.startsWith('=')) return [way.slice(1)]
    const dash = way.indexOf('-')
    const stem = dash <= 0 ? '' : stems[way.slice(0, dash)]
    if (dash < 0 || stem === undefined) throw new Error(`bad cell "${way}"`)
    const ending = way.slice(dash + 1)
    return stem.split('/').map((s) => (prefix + s + ending).replaceAll('?', kept))
  })
}

/** The forms of one verb, each with its joined features. Throws when the paradigm is unknown or does not fit the lemma. */
export const conjugate = (row: VerbRow, paradigms: Paradigms): Map<string, number> => {
  const paradigm = resolve(row.paradigm, paradigms)
  const known = (key: string): boolean => key in paradigms.features || key in paradigm.stems
  for (const key of Object.keys(row.parts ?? {})) {
    if (!known(key)) throw new Error(`"${row.lemma}": no stem or row "${key}"`)
  }
  const stems = { ...paradigm.stems, ...row.parts }
  const forms = new Map<string, number>()
  for (const lemma of [row.lemma, ...(row.variants ?? [])]) {
    const { prefix, kept } = cutLemma(lemma, paradigm.ends)
    for (const [name, features] of Object.entries(paradigms.features)) {
      const cells = (row.parts?.[name] ?? paradigm.rows[name] ?? '').split(' ')
      if (cells.length === 1 && cells[0] === '') continue
      if (cells.length !== features.length) throw new Error(`"${lemma}": row "${name}" needs ${features.length} cells`)
      for (const [i, cell] of cells.entries()) {
        for (const form of spell(cell, prefix, kept, stems)) forms.set(form, (forms.get(form) ?? 0) | features[i]!)
      }
    }
  }
  return forms
}

/**
 * Every form of the verbs, in lower case with accents and plain apostrophes, as tokens' `norm` has them, with the verbs
 * it may belong to in the order of the rows. Throws when a row names no paradigm or one that does not fit.
 */
export const inflect = (rows: readonly VerbRow[], paradigms: Paradigms): Map<string, VerbForm[]> => {
  const table = new Map<string, VerbForm[]>()
  for (const row of rows) {
    for (const [form, features] of conjugate(row, paradigms)) {
      const readings = table.get(form)
      if (readings === undefined) table.set(form, [{ lemma: row.lemma, features }])
      else readings.push({ lemma: row.lemma, features })
    }
  }
  return table
}
