import type { Calendar } from '../../lang/calendar.ts'
import { Shape, type SplitText } from '../../text/text.ts'
import type { RawDate } from './find.ts'

/** Which way an expression points from today, or null where the text gives no hint. */
export type Direction = 'past' | 'future' | null

/** At most so many tokens on each side are looked at. */
const REACH = 18

/**
 * Tells direction by the words nearest to an expression in its sentence: a verb in the future or "scheduled" makes Sunday
 * the coming one, a verb in the past the last one. A rough guide: callers who know the clause can do better.
 */
export function directionsIn(text: SplitText, calendar: Calendar): (raw: RawDate) => Direction {
  const { tokens } = text
  const future = new Set(calendar.hints.futureWords)
  const past = new Set(calendar.hints.pastWords)
  const neutral = new Set(calendar.hints.neutral)
  const before = new Set(calendar.hints.futureBefore)
  const carriers = new Set(calendar.hints.carriers)
  const reporting = new Set(calendar.hints.reporting)

  const tokenAt = (offset: number): number => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens.end[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

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
    if (calendar.hints.neutralEndings.some((ending) => norm.endsWith(ending))) return null
    if (calendar.hints.futureEndings.some((ending) => norm.endsWith(ending))) return 'future'
    return calendar.hints.pastEndings.some((ending) => norm.endsWith(ending)) ? 'past' : null
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
