/**
 * A stretch of a dispatch's text. Offsets count UTF-16 code units into the raw text exactly as it came in;
 * `end` is exclusive, so `text.slice(start, end)` is the evidence.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The characters that a span covers. */
export const cover = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `inner` lies wholly inside `outer` (equal spans do). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Text order: earlier start first, then the longer span first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
