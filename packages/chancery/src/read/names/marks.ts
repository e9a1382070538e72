import type { Draft } from '../draft.ts'

/** The words of datelines name no actor: "PARIS, 12 mars (AFP) —". */
export function markDatelines(draft: Draft, taken: Uint8Array): void {
  const { tokens } = draft.text
  let at = 0
  for (const { start, end } of draft.cleaned.datelines) {
    while (at < tokens.length && tokens.end[at] <= start) at++
    for (; at < tokens.length && tokens.start[at] < end; at++) taken[at] = 1
  }
}

/** Words of date expressions are no names. */
export function markDates(draft: Draft, taken: Uint8Array): Uint8Array {
  const { tokens } = draft.text
  let at = 0
  for (const date of draft.dates) {
    while (at < tokens.length && tokens.end[at] <= date.start) at++
    for (let k = at; k < tokens.length && tokens.start[k] < date.end; k++) taken[k] = 1
  }
  return taken.slice()
}

/** The kind of zone at an offset, for offsets that only grow. */
export function zoneKinds(draft: Draft): (start: number) => string {
  const { zones } = draft.cleaned
  let at = 0
  return (start) => {
    while (at < zones.length - 1 && zones[at]!.end <= start) at++
    return zones[at]?.kind ?? 'body'
  }
}

/** Index of the outermost quotation over each token, or -1. */
export function quotationOver(draft: Draft): Int32Array {
  const over = new Int32Array(draft.text.tokens.length).fill(-1)
  let reached = 0
  for (const quotation of draft.text.quotations) {
    if (quotation.depth > 0) continue
    const from = Math.max(quotation.first, reached)
    if (from < quotation.last) over.fill(quotation.index, from, quotation.last)
    reached = Math.max(reached, quotation.last)
  }
  return over
}
