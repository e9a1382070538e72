import { dayBounds, parseEdtf } from '../record/edtf.ts'

/** First and last day of an EDTF date as days since 1970-01-01, both included; null is an open end or no date. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
}

const NONE: Days = { from: null, to: null }
const known = (day: number): number | null => (Number.isFinite(day) ? day : null)

/** The days of an EDTF date; open on both sides where it is null or no EDTF. */
export function daysOf(edtf: string | null): Days {
  const parsed = edtf === null ? null : parseEdtf(edtf)
  if (!parsed) return NONE
  const { first, last } = dayBounds(parsed)
  return { from: known(first), to: known(last) }
}

/** Stands for the day of what neither has a date nor comes from a dispatch with one; before all others. */
export const UNTOLD: number = -(2 ** 31)
