import { CASES, Casing, caseOf, type LemmaScript, scriptFor, WHOLE } from '../../../chancery/src/parse/lemma.ts'
import { type MorphTag, type Reading, UPOS } from '../../../chancery/src/parse/morphology-model.ts'
import { normOf } from '../../../chancery/src/parse/morphology-words.ts'
import type { LexiconEntry } from './lexicon-entry.ts'

/** Numbers things in the order in which they come. */
export class Numbering<T> {
  readonly items: T[] = []
  readonly #numbers = new Map<string, number>()

  of(key: string, make: () => T): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.items.length)
    return this.items.push(make()) - 1
  }

  get(key: string): number {
    return this.#numbers.get(key) ?? -1
  }
}

/** How often a form had a tag, and by `caseOf` how often each script gave its lemma. */
interface Seen {
  count: number
  lexical: boolean
  readonly scripts: readonly Map<number, number>[]
}

/** A form's reading, with how often the treebanks have it; 0 if only the lexicon has. */
export interface CountedReading {
  readonly reading: number
  readonly count: number
}

/** Of two lemmas of one form and tag, the rarer is kept from this count and share on. */
const RARER_COUNT = 3
const RARER_SHARE = 0.05

/** Gathers the readings of forms from treebanks and lexicons. */
export class ReadingCollector {
  readonly tags: Numbering<MorphTag> = new Numbering()
  readonly scripts: Numbering<LemmaScript> = new Numbering()
  readonly readings: Numbering<Reading> = new Numbering()
  readonly #forms = new Map<string, Map<number, Seen>>()
  /**
   * By part of speech, `caseOf` and whether the form is also seen with a small letter (for small letters: with a capital): words whose
   * lemma has a capital, less those whose lemma has not. Counted when first asked for.
   */
  #kept: Int32Array | undefined

  tagOf(upos: string, feats: string): number {
    return this.tags.of(`${upos} ${feats}`, () => ({ upos: UPOS.indexOf(upos), feats }))
  }

  scriptOf(script: LemmaScript): number {
    return this.scripts.of(`${script.casing} ${script.cut} ${script.add}`, () => script)
  }

  #seen(form: string, tag: number): Seen {
    const norm = normOf(form)
    let tags = this.#forms.get(norm)
    if (!tags) this.#forms.set(norm, (tags = new Map()))
    let seen = tags.get(tag)
    if (!seen)
      tags.set(tag, (seen = { count: 0, lexical: false, scripts: Array.from({ length: CASES }, () => new Map()) }))
    return seen
  }

  /** A word of a treebank. */
  addWord(form: string, upos: string, feats: string, lemma: string): void {
    const tag = this.tagOf(upos, feats)
    const seen = this.#seen(form, tag)
    const script = scriptFor(form, lemma)
    const casing = caseOf(form)
    const place = this.scriptOf(script)
    seen.count++
    const counts = seen.scripts[casing]!
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }

  /**
   * Entries of lexicons. Those with tags that no treebank has are left out, and lemmas where treebanks have their own; of those marked
   * `unseen`, also those for forms that a treebank has under their part of speech.
   */
  addLexicon(entries: Iterable<LexiconEntry>): void {
    const seenAs = new Set<string>()
    for (const [norm, tags] of this.#forms)
      for (const tag of tags.keys()) seenAs.add(`${this.tags.items[tag]!.upos} ${norm}`)
    for (const { form, upos, feats, lemma, unseen } of entries) {
      const tag = this.tags.get(`${upos} ${feats}`)
      if (tag < 0 || (unseen && seenAs.has(`${UPOS.indexOf(upos)} ${form}`))) continue
      const seen = this.#seen(form, tag)
      seen.lexical = true
      if (seen.count > 0) continue
      const place = this.scriptOf(scriptFor(form, lemma))
      seen.scripts[0]!.set(place, (seen.scripts[0]!.get(place) ?? 0) + 1)
    }
  }

  get forms(): Iterable<string> {
    return this.#forms.keys()
  }

  /** How often the treebanks have a form, and whether a lexicon has it. */
  support(norm: string): { count: number; lexical: boolean } {
    let count = 0
    let lexical = false
    for (const seen of this.#forms.get(norm)?.values() ?? []) {
      count += seen.count
      lexical ||= seen.lexical
    }
    return { count, lexical }
  }

  /** The readings of a form, most frequent first. */
  readingsOf(norm: string): CountedReading[] {
    const counted: CountedReading[] = []
    for (const [tag, seen] of this.#forms.get(norm) ?? []) {
      const { upos } = this.tags.items[tag]!
      const tops = seen.scripts.map((counts) =>
        [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]),
      )
      counted.push({
        reading: this.#reading(
          tag,
          upos,
          tops.map((top) => top[0]?.[0]),
        ),
        count: seen.count,
      })
      const [main, rarer] = tops[0]!
      if (main && rarer && seen.count > 0 && rarer[1] >= RARER_COUNT && rarer[1] >= main[1] * RARER_SHARE)
        counted.push({ reading: this.#reading(tag, upos, [rarer[0]]), count: rarer[1] })
    }
    return counted.sort((one, other) => other.count - one.count || one.reading - other.reading)
  }

  #keeps(upos: number, casing: number, both: boolean): boolean {
    const cellOf = (one: number, kind: number, other: boolean): number => (one * CASES + kind) * 2 + (other ? 1 : 0)
    if (!this.#kept) {
      this.#kept = new Int32Array(UPOS.length * CASES * 2)
      for (const tags of this.#forms.values())
        for (const [tag, { scripts }] of tags)
          for (let kind = 0; kind < CASES; kind++)
            for (const [place, times] of scripts[kind]!) {
              const script = this.scripts.items[place]!
              if (script.cut === WHOLE) continue
              const cell = cellOf(this.tags.items[tag]!.upos, kind, scripts[kind === 0 ? 1 : 0]!.size > 0)
              this.#kept[cell]! += script.casing === Casing.Lower ? -times : times
            }
    }
    return this.#kept[cellOf(upos, casing, both)]! > 0
  }

  /** A reading from the scripts seen by casing; what was not seen follows from what was, and from the part of speech. */
  #reading(tag: number, upos: number, seen: readonly (number | undefined)[]): number {
    const any = this.scripts.items[seen.find((one) => one !== undefined)!]!
    const scripts = Array.from({ length: CASES }, (_, casing) => {
      const own = seen[casing]
      if (own !== undefined) return own
      if (any.cut === WHOLE) return this.scriptOf(any)
      const kept = this.#keeps(upos, casing, seen[casing === 0 ? 1 : 0] !== undefined)
      return this.scriptOf({ ...any, casing: !kept ? Casing.Lower : casing === 0 ? Casing.Raise : Casing.Keep })
    })
    return this.readings.of(`${tag} ${scripts.join()}`, () => ({ tag, scripts }))
  }
}
