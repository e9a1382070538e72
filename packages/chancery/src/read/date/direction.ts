import type { Calendar, DirectionHints } from '../../lang/calendar.ts'
import { FormMemo } from '../../text/form-memo.ts'
import { Shape, type SplitText } from '../../text/text.ts'
import { countWhile } from '../ordered.ts'
import type { RawDate } from './find.ts'

/** Which way an expression points from today, or null where the text gives no hint. */
export type Direction = 'past' | 'future' | null

/** At most so many tokens on each side are looked at. */
const REACH = 18

/** The hints of a calendar, made ready for look-ups. */
interface Hints {
  readonly future: ReadonlySet<string>
  readonly past: ReadonlySet<string>
  readonly neutral: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly carriers: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  /** Index in `WAYS` of what a word's ending tells. */
  readonly ending: FormMemo
}

const WAYS: readonly Direction[] = [null, 'past', 'future']

const known = new WeakMap<DirectionHints, Hints>()

function hintsOf({ hints }: Calendar): Hints {
  const hit = known.get(hints)
  if (hit) return hit
  const ends = (norm: string, endings: readonly string[]): boolean => endings.some((ending) => norm.endsWith(ending))
  const wayOf = (norm: string): Direction => {
    if (ends(norm, hints.neutralEndings)) return null
    return ends(norm, hints.futureEndings) ? 'future' : ends(norm, hints.pastEndings) ? 'past' : null
  }
  const made: Hints = {
    future: new Set(hints.futureWords),
    past: new Set(hints.pastWords),
    neutral: new Set(hints.neutral),
    before: new Set(hints.futureBefore),
    carriers: new Set(hints.carriers),
    reporting: new Set(hints.reporting),
    ending: new FormMemo(({ norm }, at) => WAYS.indexOf(wayOf(norm[at]!))),
  }
  known.set(hints, made)
  return made
}

/**
 * Tells direction by the words nearest to an expression in its sentence: a verb in the future or "scheduled" makes Sunday
 * the coming one, a verb in the past the last one. A rough guide: callers who know the clause can do better.
 */
export function directionsIn(text: SplitText, calendar: Calendar): (raw: RawDate) => Direction {
  const { tokens } = text
  const { future, past, neutral, before, carriers, reporting, ending } = hintsOf(calendar)

  const tokenAt = (offset: number): number => countWhile(tokens.end, (end) => end <= offset)

  const hint = (token: number, near: boolean): Direction => {
    const norm = tokens.norm[token]!
    if (!(tokens.shape[token]! & Shape.Word)) return null
    if (future.has(norm)) return 'future'
    if (token > 0 && carriers.has(tokens.norm[token - 1]!)) return 'future'
    if (reporting.has(norm)) return near ? 'past' : null
    if (past.has(norm)) return 'past'
    if (norm.length < 5 || neutral.has(norm)) return null
    const capital = (tokens.shape[token]! & Shape.Capital) !== 0
    if (capital) return null
    return WAYS[ending.at(tokens, token)]!
  }

  return (raw) => {
    const sentence = text.sentences[raw.sentence]
    const first = tokenAt(raw.start)
    const last = tokenAt(raw.end)
    const from = Math.max(sentence?.first ?? 0, first - REACH, 0)
    const to = Math.min(sentence?.last ?? tokens.length, last + REACH, tokens.length)
    if (first > from && before.has(tokens.norm[first - 1]!)) return 'future'
    for (let step = 1; step <= REACH; step++) {
      const left = first - step >= from ? hint(first - step, step <= 2) : null
      if (left) return left
      const right = last + step - 1 < to && last + step - 1 >= last ? hint(last + step - 1, step <= 2) : null
      if (right) return right
    }
    return null
  }
}
