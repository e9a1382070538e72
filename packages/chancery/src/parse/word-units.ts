import type { Span } from '../record/span.ts'
import type { Tokens } from '../text/text.ts'
import type { UnitRule } from './word-rules.ts'

/** Finds touching tokens that are one word. */
export class WordUnits {
  readonly #openers = new Map<number, UnitRule[]>()

  constructor(units: readonly UnitRule[]) {
    for (const unit of units)
      for (let at = 0; at < unit.opens.length; at++) {
        const code = unit.opens.charCodeAt(at)
        this.#openers.set(code, [...(this.#openers.get(code) ?? []), unit])
      }
  }

  /** The token after the unit that begins with token `at` and ends before token `last`, or `at` if none does. */
  end(tokens: Tokens, at: number, last: number, keeps: Uint8Array | null): number {
    const { raw, start, end } = tokens
    if (at + 1 >= last || start[at + 1] !== end[at]) return at
    const rules = this.#openers.get(raw.charCodeAt(start[at]!))
    if (rules === undefined) return at
    for (const { pattern } of rules) {
      pattern.lastIndex = start[at]!
      if (!pattern.test(raw)) continue
      const to = pattern.lastIndex
      let next = at
      while (next < last && end[next]! <= to && (keeps === null || keeps[next] === 0)) {
        // an invisible character may stand between
        if (next > at && start[next] !== end[next - 1]) break
        next++
      }
      if (next > at + 1 && end[next - 1] === to) return next
    }
    return at
  }
}

/** 1 for every token that lies in one of the spans; null without spans. */
export const keptTokens = (tokens: Tokens, fixed: readonly Span[]): Uint8Array | null => {
  if (fixed.length === 0) return null
  const keeps = new Uint8Array(tokens.length)
  const spans = [...fixed].sort((one, other) => one.start - other.start)
  let next = 0
  let reach = 0
  for (let at = 0; at < tokens.length; at++) {
    for (; next < spans.length && spans[next]!.start <= tokens.start[at]!; next++)
      reach = Math.max(reach, spans[next]!.end)
    if (tokens.end[at]! <= reach) keeps[at] = 1
  }
  return keeps
}
