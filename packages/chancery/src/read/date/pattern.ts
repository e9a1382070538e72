import type { Pattern } from '../../lang/calendar.ts'
import { accepted, classNamed } from './traits.ts'

/** When a word of a class counts: beside a number (`near`), inside a frame, or wherever it stands. */
export type Mode = 'near' | 'framed' | 'alone'

/** One term of a compiled pattern. Just one of `words` and `of` is set. */
export interface Term {
  readonly words: ReadonlySet<number> | null
  readonly of: string | null
  /** Traits of which a unit must have one for `of`. */
  readonly accepts: number
  readonly mode: Mode
  readonly optional: boolean
  readonly glued: boolean
}

/** A compiled pattern: `terms[from]` is the first that belongs to the expression, `terms[to]` the first after it. */
export interface Terms {
  readonly terms: readonly Term[]
  readonly from: number
  readonly to: number
}

/** Cuts a form or pattern word into the words and signs that units know: `mid-March` is `mid`, `-`, `march`; `d'ici` `d`, `ici`. */
export const wordsOf = (form: string): readonly string[] =>
  form.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+|[^\s'’\p{L}\d]/gu) ?? []

const TERM = /^(\+?)(?:<([a-z-]+)(?:\.(alone|framed))?>|(.+?))(\??)$/u

/** Compiles a pattern. Throws on one that is malformed: a fault in a language's data, found when it is loaded. */
export function compile(pattern: Pattern, intern: (word: string) => number): Terms {
  const terms: Term[] = []
  let from = 0
  let to = -1
  let depth = 0
  for (const part of pattern.split(/\s+/)) {
    if (part === '{') {
      if (terms.length > 0) to = terms.length
      depth++
    } else if (part === '}') {
      if (to < 0) from = terms.length
      depth--
    } else {
      terms.push(...termsOf(part, pattern, intern))
    }
  }
  if (depth !== 0 || terms.length === 0) throw new Error(`date pattern is malformed: ${pattern}`)
  return { terms, from, to: to < 0 ? terms.length : to }
}

function termsOf(part: string, pattern: Pattern, intern: (word: string) => number): Term[] {
  const found = TERM.exec(part)
  if (!found) throw new Error(`date pattern is malformed at ${part}: ${pattern}`)
  const [, plus, of, mode, word, question] = found
  const optional = question === '?'
  const glued = plus === '+'
  if (of !== undefined)
    return [
      {
        words: null,
        of: classNamed(of),
        accepts: accepted(of),
        mode: (mode as Mode | undefined) ?? 'near',
        optional,
        glued,
      },
    ]
  const choices = word!.split('|').map(wordsOf)
  const single = choices.every((choice) => choice.length === 1)
  if (!single && choices.length > 1)
    throw new Error(`a choice of date pattern words must be of single words: ${pattern}`)
  if (single)
    return [{ words: new Set(choices.map(([w]) => intern(w!))), of: null, accepts: 0, mode: 'near', optional, glued }]
  if (optional) throw new Error(`an optional date pattern word must be single: ${pattern}`)
  return choices[0]!.map((w, i) => ({
    words: new Set([intern(w)]),
    of: null,
    accepts: 0,
    mode: 'near',
    optional: false,
    glued: glued && i === 0,
  }))
}
