import type { DateExpression, Place } from '../../record/reading.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import { entryOf, type Hit } from '../names/entries.ts'

/** A date expression with its first token. */
export interface PlacedDate {
  readonly date: DateExpression
  readonly token: number
}

/** Dates by sentence, for acts to choose from. */
export function dateOf(
  dates: readonly PlacedDate[],
  clause: Clause,
  head: number,
  bounds: readonly [number, number],
): DateExpression | null {
  let best: PlacedDate | null = null
  let distance = 26
  for (const placed of dates) {
    if (placed.token < clause.sentence.first || placed.token >= clause.sentence.last) continue
    const inside = placed.token >= bounds[0] && placed.token < bounds[1]
    const away = Math.abs(placed.token - head) + (inside ? 0 : 8)
    if (away < distance) {
      best = placed
      distance = away
    }
  }
  return best?.date ?? null
}

/** The place of an act: a city, capital or state after a preposition of place, near the act's head, that is no party. */
export function placeOf(
  syntax: Syntax,
  hitAt: readonly (Hit | undefined)[],
  clause: Clause,
  from: number,
  to: number,
  isParty: (token: number) => boolean,
): Place | null {
  const { tokens, rules } = syntax
  let state: Place | null = null
  for (let at = Math.max(from, clause.sentence.first); at < to && at < clause.sentence.last; at++) {
    const norm = syntax.norm(at)
    if (!rules.at.has(norm) && !rules.at.has(rules.contractions[norm] ?? norm)) continue
    let next = at + 1
    while (
      next < to &&
      (rules.articles.has(syntax.norm(next)) || (rules.nameParticles.has(syntax.norm(next)) && next === at + 1))
    )
      next++
    const hit = hitAt[next]
    if (!hit || isParty(next)) continue
    const city = entryOf(hit, 'city')
    const known = entryOf(hit, 'state')
    if (!city && (!known || known.as === 'adjective' || known.as === 'people')) continue
    const place: Place = {
      start: tokens.start[hit.first],
      end: tokens.end[hit.last - 1],
      name: tokens.raw.slice(tokens.start[hit.first], tokens.end[hit.last - 1]),
      state: city?.state ?? known?.code ?? null,
    }
    if (city || known?.as === 'capital') return place
    state ??= place
  }
  return state
}
