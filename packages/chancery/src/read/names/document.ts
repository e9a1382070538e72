import type { InstrumentKind } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'

/** An instrument, or a document that speaks, as it stands in the text: one thing with all its mentions. */
export interface Document {
  readonly index: number
  readonly kind: InstrumentKind
  readonly noun: string
  name: string
  /** Someone may speak through it: communiqué, letter. */
  readonly speaks: boolean
  /** It may be signed, adopted or negotiated: all but what only speaks. */
  readonly concluded: boolean
  /** Known by name, so that it counts even where no act or statement hangs on it. */
  named: boolean
  /** An act or statement hangs on it. */
  used: boolean
  readonly mentions: Span[]
  /** States that its name makes clear, in the order printed. */
  readonly parties: string[]
  /** Actors who issued it. */
  issuers: number[]
  /** When it was concluded or issued, as EDTF, where the text says so beside it. */
  date: string | null
  readonly rules: Set<string>
}

/** One mention of a document: its token run, and the noun's token. */
export interface DocumentMention {
  readonly first: number
  readonly last: number
  readonly noun: number
  readonly document: Document
}

/** Whether a later name takes up an earlier one: most words in common, or, where it is definite, all of its own. */
export function takesUp(later: string, earlier: string, definite: boolean): boolean {
  const [a, b] = [contentWords(later), contentWords(earlier)]
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common > 1 && (common / (a.size + b.size - common) >= 0.6 || (definite && common === a.size))
}

const contentWords = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[\s'’]+/)
      .filter((word) => word.length > 3),
  )
