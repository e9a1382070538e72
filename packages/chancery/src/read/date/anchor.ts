import { dayBounds, parseEdtf } from '../../record/edtf.ts'
import { type DayNumber, dayNumber } from '../../record/edtf-calendar.ts'
import type { Published } from '../../record/reading.ts'
import { countWhile } from '../ordered.ts'
import type { RawDate } from './find.ts'
import type { Said, SaidDate } from './said.ts'

/**
 * The text's own "today", as far as it is known. `day`, `month` or `year` says how exactly; `near` that only some day
 * around is known (a full date in the text); `none` that nothing is. `first` is the first day of it.
 */
export interface Anchor {
  readonly known: 'day' | 'near' | 'month' | 'year' | 'none'
  readonly first: DayNumber
  readonly basis: 'text' | 'published'
}

/** A byline may be so many days older than the page that carries it. */
const OLDEST = 7

const NONE: Anchor = { known: 'none', first: 0, basis: 'text' }

/** The day that an expression names in full, or null. */
export function fullDay(said: Said): DayNumber | null {
  const date = said.is === 'at' ? said.day : said
  if (
    date.is !== 'date' ||
    date.year === undefined ||
    date.year.includes('X') ||
    !date.month ||
    !date.day ||
    date.day < 0
  )
    return null
  return dayNumber({ year: Number(date.year), month: date.month, day: date.day })
}

/**
 * The anchor of a whole text: the date of its own byline or dateline where that is at most a week older than
 * `published`, else `published`, else what the text stamps itself with. A text that only mentions days gives none here
 * (see `nearest`).
 */
export function anchorOf(raw: readonly RawDate[], published: Published): Anchor {
  const edtf = published.edtf === null ? null : parseEdtf(published.edtf)
  const stamps = raw
    .filter((date) => date.stamp)
    .map((date) => fullDay(date.said))
    .filter((day) => day !== null)
  const basis = published.basis === 'given' ? 'published' : 'text'
  if (edtf) {
    const { first, last } = dayBounds(edtf)
    const own = stamps.filter((day) => day >= first - OLDEST && day <= last)
    if (own.length > 0) return { known: 'day', first: own.reduce((a, b) => Math.min(a, b)), basis: 'text' }
    if (edtf.kind === 'time' || first === last) return { known: 'day', first, basis }
    if (edtf.kind === 'date' && !edtf.year.includes('X'))
      return { known: edtf.month === null || edtf.month === 'XX' ? 'year' : 'month', first, basis }
    return NONE
  }
  if (stamps.length > 0) return { known: 'day', first: stamps[0]!, basis: 'text' }
  const self = raw.find((date, i) => fullDay(date.said) !== null && datesItself(date, raw[i - 1]))
  return self ? { known: 'day', first: fullDay(self.said)!, basis: 'text' } : NONE
}

/** "ce soir, samedi 29 septembre 2018": a word for today and a full date side by side. */
const datesItself = (date: RawDate, before: RawDate | undefined): boolean =>
  before !== undefined && date.start - before.end <= 2 && before.said.is === 'offset' && before.said.days === 0

/** Full dates of a text in text order, for texts without a today. */
export interface Landmark {
  readonly at: number
  readonly day: DayNumber
}

export const landmarksOf = (raw: readonly RawDate[]): Landmark[] =>
  raw.flatMap((date) => {
    const day = fullDay(date.said)
    return day === null ? [] : [{ at: date.start, day }]
  })

/** A landmark so many characters away still tells the year of a date that stands near it. */
const CLOSE = 500

/** Landmarks of one story lie within so many days of each other. */
const STORY = 400

/**
 * The full date that stands nearest before an expression, or else the first after it. In a text that ranges over years
 * only a close one counts.
 */
export function nearest(landmarks: readonly Landmark[], at: number, oneStory: boolean): Anchor {
  const before = countWhile(landmarks, (mark) => mark.at <= at)
  const mark = landmarks[before - 1] ?? landmarks[before]
  return mark && (oneStory || Math.abs(mark.at - at) <= CLOSE)
    ? { known: 'near', first: mark.day, basis: 'text' }
    : NONE
}

/**
 * When the text itself says that it was published: its first stamp with a year. Null if it has none. Months count
 * where they stand in a stamp (`2025-07`).
 */
export function publishedFromText(raw: readonly RawDate[]): { readonly edtf: string } | null {
  for (const { stamp, said } of raw) {
    const date: Said = said.is === 'at' ? said.day : said
    if (stamp && date.is === 'date' && date.year && !date.year.includes('X')) return { edtf: written(date) }
  }
  return null
}

const written = ({ year, month, day }: SaidDate): string =>
  [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** Whether the full dates of a text belong to one story. */
export function isOneStory(landmarks: readonly Landmark[]): boolean {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { day } of landmarks) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return last - first <= STORY
}
