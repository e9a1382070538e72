import type { ExpressionRow, FrameRow } from '../../lang/calendar.ts'
import { said } from './build.ts'
import { follows, mayBe } from './follow.ts'
import type { Compiled, Lexicon } from './lexicon.ts'
import type { Found, Matcher } from './match.ts'
import type { Said } from './said.ts'
import { Kind, Mark, type Units } from './units.ts'

/** An expression while it is put together: units `first` to `last`. */
export interface Draft {
  readonly first: number
  readonly last: number
  readonly said: Said
  /** 30 February: no date, and its words are none either. */
  readonly void?: boolean
  readonly rules: readonly string[]
}

/** Collects everything that any expression row matches, in the order in which it begins. */
export class Collector {
  readonly drafts: Draft[] = []
  readonly #matcher: Matcher
  readonly #lexicon: Lexicon

  constructor(matcher: Matcher, lexicon: Lexicon) {
    this.#matcher = matcher
    this.#lexicon = lexicon
  }

  run(): readonly Draft[] {
    const { units, words } = this.#matcher
    const { names, rows } = this.#lexicon
    const { followTraits, followWords } = rows
    const { length, word, kind, traits } = units
    let barred = 0
    for (let unit = 0; unit < length; unit++) {
      const id = word[unit]!
      if (id >= 0) {
        if (names[id] !== 0) barred = Math.max(barred, words.name(unit))
        if (unit < barred) continue
        if (mayBe(followTraits[id]!, followWords[id]!, units, unit + 1)) this.#word(unit, id)
      }
      if (unit >= barred && traits[unit] !== 0 && kind[unit] !== Kind.Word) this.#digits(unit)
    }
    return this.drafts
  }

  /** Tries the rows that begin with a word, then those that begin with a class it may be of. */
  #word(unit: number, id: number): void {
    const { units, words } = this.#matcher
    const goesOn = words.goesOn(unit)
    for (const row of this.#lexicon.rows.byWord[id]!)
      if (follows(row.follow, units, unit + 1) || (goesOn && row.opensWithClass)) this.#attempt(row, unit)
    if (units.kind[unit] !== Kind.Word || !this.#lexicon.roots[id]) return
    for (const { rows } of words.rows(unit))
      for (const row of rows) if (goesOn || follows(row.follow, units, unit + 1)) this.#attempt(row, unit)
  }

  #digits(unit: number): void {
    const { units } = this.#matcher
    const traits = units.traits[unit]!
    for (const { bit, rows, follow } of this.#lexicon.rows.byDigits) {
      if ((traits & bit) === 0 || !follows(follow, units, unit + 1)) continue
      for (const row of rows) if (follows(row.follow, units, unit + 1)) this.#attempt(row, unit)
    }
  }

  #attempt(row: Compiled<ExpressionRow>, unit: number): void {
    if (unit < row.shift) return
    const found = this.#matcher.match(row.terms, unit - row.shift)
    const draft = found && this.#draftOf(row, found)
    if (draft) this.drafts.push(draft)
  }

  #draftOf(row: Compiled<ExpressionRow>, found: Found): Draft | null {
    const { units, words } = this.#matcher
    const { first } = found
    if (found.last <= first || !fits(row, found, units)) return null
    for (let unit = first; unit < found.last; unit++) if (words.name(unit) > 0) return null
    const meaning = said(row.row, found.captures, this.#lexicon.calendar.numericOrder)
    const last = trimmed(found, units)
    if (!meaning) return row.row.gives === 'date' ? { first, last, said: { is: 'date' }, void: true, rules: [] } : null
    return { first, last, said: meaning, rules: [row.row.id] }
  }
}

/** Whether no barring word stands right before or after. */
export function fits(row: Compiled<ExpressionRow | FrameRow>, { first, last }: Found, units: Units): boolean {
  if (first > 0 && row.notAfter.has(units.word[first - 1]!)) return false
  if (row.after.size > 0 && (first === 0 || !row.after.has(units.word[first - 1]!))) return false
  if (row.within.size > 0 && !isLedBy(row.within, first, units)) return false
  if (last >= units.length || !row.notBefore.has(units.word[last]!)) return true
  // A sign that stands off bars nothing: "next week - coinciding" is no "week-long".
  return units.kind[last] === Kind.Punctuation && (units.mark[last]! & Mark.Space) !== 0
}

/** Whether one of some words stands among the eight units before one, in its sentence. */
function isLedBy(words: ReadonlySet<number>, first: number, { word, kind, raw, start }: Units): boolean {
  for (let unit = first - 1; unit >= Math.max(0, first - 8); unit--) {
    if (words.has(word[unit]!)) return true
    if (kind[unit] === Kind.Punctuation && '.!?;'.includes(raw[start[unit]!]!)) return false
  }
  return false
}

/** A comma that an optional term took in vain is left out again. */
function trimmed({ first, last }: Found, units: Units): number {
  let end = last
  while (end - 1 > first && units.kind[end - 1] === Kind.Punctuation && units.raw[units.start[end - 1]!] === ',') end--
  return end
}

/** Of expressions that overlap, the longer; of equal ones, the earlier, then the rule that stands first. */
export function select(drafts: readonly Draft[]): Draft[] {
  // Sorting keeps the order of equal ones.
  const ordered = [...drafts].sort((a, b) => a.first - b.first || b.last - a.last)
  const kept: Draft[] = []
  for (const draft of ordered) {
    const last = kept.at(-1)
    if (!last || draft.first >= last.last) kept.push(draft)
    else if (draft.last - draft.first > last.last - last.first && draft.first > last.first)
      kept[kept.length - 1] = draft
  }
  return kept.filter((draft) => !draft.void)
}
