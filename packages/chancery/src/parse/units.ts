import type { Span } from '../record/span.ts'

/** A run of a sentence's words that is parsed as one: `first` inclusive, `last` exclusive. */
export interface Unit {
  readonly first: number
  readonly last: number
}

/**
 * The runs of two words or more that lie in spans. `start` and `end` are the words' offsets; spans are sorted, words too. Of spans that
 * overlap the first counts.
 */
export function unitsOf(
  start: Int32Array,
  end: Int32Array,
  first: number,
  last: number,
  spans: readonly Span[],
): readonly Unit[] {
  const units: Unit[] = []
  let at = first
  for (let next = firstFrom(spans, start[first] ?? 0); next < spans.length && at < last; next++) {
    const span = spans[next]
    while (at < last && start[at] < span.start) at++
    const from = at
    while (at < last && end[at] <= span.end) at++
    if (at - from > 1) units.push({ first: from - first, last: at - first })
  }
  return units
}

/** The first span that does not begin before an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The forms of a sentence with each unit as one. */
export function joined(forms: readonly string[], units: readonly Unit[]): string[] {
  const out: string[] = []
  let at = 0
  for (const { first, last } of units) {
    while (at < first) out.push(forms[at++])
    out.push(forms.slice(first, last).join(' '))
    at = last
  }
  while (at < forms.length) out.push(forms[at++])
  return out
}

/** For each joined word, the first of its own words; and the number of words at the end. */
export function placesOf(length: number, units: readonly Unit[]): Int32Array {
  const saved = units.reduce((sum, { first, last }) => sum + last - first - 1, 0)
  const places = new Int32Array(length - saved + 1)
  let unit = 0
  let word = 0
  for (let at = 0; at < places.length; at++) {
    places[at] = word
    if (unit < units.length && units[unit].first === word) word = units[unit++].last
    else word++
  }
  return places
}
