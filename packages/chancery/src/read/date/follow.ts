import type { Term } from './pattern.ts'
import { Trait, wordBit } from './traits.ts'
import type { Units } from './units.ts'

/**
 * What may stand at some unit, told wide: `traits` as bits of which it must have one, or a word with one of the bits
 * `words` (see `wordBit`). What passes may still fail; what fails can't match.
 */
export interface Follow {
  readonly traits: number
  readonly words: number
}

export const NOTHING: Follow = { traits: 0, words: 0 }

export const either = (a: Follow, b: Follow): Follow => ({ traits: a.traits | b.traits, words: a.words | b.words })

/** Whether a unit, or the end of the text, is what may follow. */
export const follows = ({ traits, words }: Follow, units: Units, unit: number): boolean =>
  mayBe(traits, words, units, unit)

/** The same of a `Follow` in parts. */
export const mayBe = (traits: number, words: number, units: Units, unit: number): boolean =>
  unit < units.length
    ? (traits & (units.traits[unit]! | Trait.Any)) !== 0 || (words & wordBit(units.word[unit]!)) !== 0
    : (traits & Trait.Any) !== 0

/** What may begin the terms from `index` on; anything, where all of them may be missing. */
function firstOf(terms: readonly Term[], index: number): Follow {
  let follow = NOTHING
  for (const term of terms.slice(index)) {
    follow = either(follow, opening(term))
    if (!term.optional && term.of !== 'stop') return follow
  }
  return either(follow, { traits: Trait.Any, words: 0 })
}

const opening = (term: Term): Follow => ({
  traits: term.accepts,
  words: [...(term.words ?? [])].reduce((bits, id) => bits | wordBit(id), 0),
})

/** What may follow the one unit that the first term from `index` on takes; optional terms may be missing before it. */
export function followOf(terms: readonly Term[], index: number): Follow {
  let follow = NOTHING
  for (let i = index; i < terms.length; i++) {
    const { of, optional } = terms[i]!
    // An expression in a frame may be of any length.
    if (of === 'date' || of === 'time') return { traits: Trait.Any, words: 0 }
    follow = either(follow, firstOf(terms, i + 1))
    if (!optional) break
  }
  return follow
}

/** Whether the terms from `index` on may begin with a class, whose forms may be of several words. */
export function opensWithClass(terms: readonly Term[], index: number): boolean {
  for (const { of, optional } of terms.slice(index)) {
    if (of !== null) return true
    if (!optional) return false
  }
  return false
}

/** How many units at most may part the first two expressions that a frame puts together; −1 if it takes in one only. */
export function gapOf(terms: readonly Term[]): number {
  const places = terms.flatMap(({ of }, i) => (of === 'date' || of === 'time' ? [i] : []))
  const [first, second] = places
  if (first === undefined || second === undefined || places.some((i) => terms[i]!.optional)) return -1
  const between = terms.slice(first + 1, second)
  return between.every(({ words }) => words !== null) ? between.length : Number.POSITIVE_INFINITY
}
