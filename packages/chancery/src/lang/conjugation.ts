import { type Paradigms, Speller } from './inflect.ts'
import type { VerbForm, VerbRow } from './verb.ts'

/** Looks up verb forms; a `Map` of all of them will do too. */
export interface VerbLookup {
  get(form: string): readonly VerbForm[] | undefined
  has(form: string): boolean
}

interface Reading {
  readonly lemma: string
  features: number
  readonly order: number
}

/** How many answers are remembered. */
const REMEMBERED = 50_000

/** Letters by which verbs wait to be conjugated. */
const KEY = 3

/**
 * Every form of a language's verbs, conjugated when a text first holds a word that begins like one: a short dispatch
 * needs a hundredth of a language's forms. What is found never depends on what was looked up before.
 */
export class Conjugation implements VerbLookup {
  private readonly table = new Map<string, Reading[]>()
  /** Answers given before, null for words that are no verbs. Bounded, as texts hold words without end. */
  private readonly known = new Map<string, readonly VerbForm[] | null>()
  private readonly waiting = new Map<string, { row: VerbRow; order: number }[]>()
  private readonly barred: ReadonlySet<string>
  private readonly speller: Speller

  constructor(rows: readonly VerbRow[], paradigms: Paradigms) {
    this.speller = new Speller(paradigms)
    this.barred = new Set(paradigms.barred)
    for (const [order, row] of rows.entries()) {
      const stem = this.speller.stem(row)
      if (stem.length < KEY) {
        this.enter(row, order)
        continue
      }
      const key = stem.slice(0, KEY)
      const list = this.waiting.get(key)
      if (list) list.push({ row, order })
      else this.waiting.set(key, [{ row, order }])
    }
  }

  get(form: string): readonly VerbForm[] | undefined {
    const known = this.known.get(form)
    if (known !== undefined) return known === null ? undefined : known
    return this.learn(form)
  }

  /** Looks a form up for the first time; most words are no verbs, and are remembered as such. */
  private learn(form: string): readonly VerbForm[] | undefined {
    if (form.length >= KEY) {
      const key = form.slice(0, KEY)
      const list = this.waiting.get(key)
      if (list) {
        this.waiting.delete(key)
        for (const { row, order } of list) this.enter(row, order)
      }
    }
    if (this.known.size >= REMEMBERED) this.known.clear()
    const readings = this.table.get(form)
    this.known.set(form, readings ?? null)
    return readings
  }

  has(form: string): boolean {
    return this.get(form) !== undefined
  }

  /** Enters a verb's forms; readings of one form stay in the order of the rows, whenever they come. */
  private enter(row: VerbRow, order: number): void {
    this.speller.visit(row, (form, features) => {
      if (this.barred.has(form)) return
      const readings = this.table.get(form)
      if (readings === undefined) {
        this.table.set(form, [{ lemma: row.lemma, features, order }])
        return
      }
      const own = readings.find((reading) => reading.order === order || reading.lemma === row.lemma)
      if (own) {
        own.features |= features
        return
      }
      const at = readings.findIndex((reading) => reading.order > order)
      readings.splice(at < 0 ? readings.length : at, 0, { lemma: row.lemma, features, order })
    })
  }
}
