import type { Syntax } from './clauses.ts'

/** Phrases of a row of language data, filed by their first word; longer ones first. */
interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly longest: number
  /** A bit for each letter that a first word may begin with: most tokens are turned away by it. */
  readonly initials: number
}

const FILED = new WeakMap<readonly string[], Phrases>()

/** The list asked for last, as most are asked about many tokens in a row. */
let latest: readonly string[] = []
let latestFiled: Phrases = { byFirst: new Map(), longest: 0, initials: 0 }

/** The bit of a word's first letter; letters share the 32 there are. */
const initialOf = (norm: string): number => 1 << (norm.charCodeAt(0) & 31)

/** A row's phrase as tokens: parted at spaces and after apostrophes. */
const wordsOf = (phrase: string): string[] => phrase.replaceAll("'", "' ").split(' ').filter(Boolean)

/** Files a list of phrases once; the lists are language data and live as long as the program. */
const filed = (phrases: readonly string[]): Phrases => {
  if (phrases === latest) return latestFiled
  let known = FILED.get(phrases)
  if (known === undefined) FILED.set(phrases, (known = file(phrases)))
  latest = phrases
  latestFiled = known
  return known
}

const file = (phrases: readonly string[]): Phrases => {
  const byFirst = new Map<string, string[][]>()
  let longest = 0
  let initials = 0
  for (const phrase of phrases) {
    const words = wordsOf(phrase)
    if (!words.length) continue
    longest = Math.max(longest, words.length)
    initials |= initialOf(words[0]!)
    const list = byFirst.get(words[0]!)
    if (list) list.push(words)
    else byFirst.set(words[0]!, [words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return { byFirst, longest, initials }
}

/** The end of the longest of some phrases at a token, contractions undone ("aux" holds "à"), or -1. */
export function phraseAt(syntax: Syntax, phrases: readonly string[], from: number, limit: number): number {
  const { byFirst, initials } = filed(phrases)
  const norm = syntax.norm(from)
  const undone = syntax.preposition(from)
  let candidates = initials & initialOf(norm) ? byFirst.get(norm) : undefined
  if (undone !== norm) {
    const more = byFirst.get(undone)
    candidates = candidates && more ? [...candidates, ...more] : (candidates ?? more)
  }
  if (!candidates) return -1
  for (const words of candidates) {
    if (from + words.length > limit) continue
    let at = 1
    while (at < words.length && (syntax.norm(from + at) === words[at] || syntax.preposition(from + at) === words[at]))
      at++
    if (at === words.length) return from + at
  }
  return -1
}

/** How many tokens the longest of some phrases has. */
export const longestOf = (phrases: readonly string[]): number => filed(phrases).longest

/** The start of the longest of some phrases that ends right before a token, or -1. */
export function phraseBefore(syntax: Syntax, phrases: readonly string[], end: number, floor: number): number {
  const { longest } = filed(phrases)
  for (let length = Math.min(longest, end - floor); length > 0; length--)
    if (phraseAt(syntax, phrases, end - length, end) === end) return end - length
  return -1
}
