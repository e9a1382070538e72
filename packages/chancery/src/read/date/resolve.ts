import type { Calendar } from '../../lang/calendar.ts'
import { type DayBounds, dayBounds, parseEdtf } from '../../record/edtf.ts'
import { type DayNumber, isoDay, weekdayOf } from '../../record/edtf-calendar.ts'
import type { DateExpression, Published } from '../../record/reading.ts'
import { type Anchor, anchorOf, isOneStory, landmarksOf, nearest } from './anchor.ts'
import type { Direction } from './direction.ts'
import type { RawDate } from './find.ts'
import type { Said, SaidDate } from './said.ts'
import type { Setting } from './setting.ts'
import { resolve, timed } from './value.ts'

export interface ResolveOptions {
  readonly published: Published
  readonly calendar: Calendar
  /** Which way an expression points; past where this says nothing. See `directionsIn`. */
  readonly direction?: (raw: RawDate) => Direction
}

/** The last day told, and its sentence. */
interface ToldDay {
  readonly sentence: number
  readonly first: DayNumber
}

/** A quotation about the news of the last week is counted from the day of the saying. */
const FRESH = 7

/**
 * Turns expressions into EDTF. What cannot be resolved soundly (a weekday with no date to count from) is left out; what
 * is partly known stays partly open (`XXXX-06-19`). Gives the expressions in text order. Linear in their number.
 */
export function resolveDates(
  raw: readonly RawDate[],
  { published, calendar, direction = () => null }: ResolveOptions,
): DateExpression[] {
  const text = anchorOf(raw, published)
  const landmarks = landmarksOf(raw)
  const oneStory = isOneStory(landmarks)
  const resolved: DateExpression[] = []
  let previous: DayBounds | null = null // the date told before
  let narrated: number | null = null // last day told outside quotation marks
  let day: ToldDay | null = null

  for (const date of raw) {
    const anchor = text.known === 'none' ? nearest(landmarks, date.start, oneStory) : text
    const rules = new Set(date.rules)
    const setting: Setting = {
      anchor: shifted(anchor, date, narrated, rules),
      previous,
      direction: pointsAway(date.said) ? direction(date) : null,
      calendar,
      rules,
    }
    const edtf = date.joined && previous ? joinedTo(previous, date, setting, day) : alone(date, day, setting)
    if (edtf === null) continue
    const parsed = parseEdtf(edtf)
    if (!parsed) continue
    const { first, last } = dayBounds(parsed)
    const fixed = isFixed(date.said)
    resolved.push({
      start: date.start,
      end: date.end,
      edtf,
      basis: fixed || setting.anchor.basis === 'text' || edtf.startsWith('XXXX') ? 'text' : 'published',
      rules: [...rules],
    })
    if (Number.isFinite(first) && Number.isFinite(last) && !date.stamp) previous = { first, last }
    if (first === last) {
      day = { sentence: date.sentence, first }
      if (!date.quoted && !date.stamp && text.known === 'day' && first < text.first && first >= text.first - FRESH)
        narrated = first
    }
  }
  return resolved
}

/** Inside quotation marks "today" is the day of the saying, where the news before it was dated. */
function shifted(anchor: Anchor, date: RawDate, narrated: number | null, rules: Set<string>): Anchor {
  if (!date.quoted || narrated === null || anchor.known !== 'day' || date.said.is !== 'offset') return anchor
  rules.add('read/date/quoted')
  return { ...anchor, first: narrated }
}

const alone = (date: RawDate, day: ToldDay | null, setting: Setting): string | null =>
  date.said.is === 'time' ? clock(date, day, setting) : resolve(date.said, setting)

/** "Wednesday and Thursday", "late April or early May": the second is looked for from the first. */
function joinedTo(previous: DayBounds, date: RawDate, setting: Setting, day: ToldDay | null): string | null {
  const { said } = date
  if (isWeekday(said) && previous.first === previous.last) return following(said, previous.first, setting)
  if (
    said.is === 'date' &&
    said.month !== undefined &&
    said.year === undefined &&
    said.way === undefined &&
    said.unit === undefined &&
    previous.last - previous.first < 31
  ) {
    setting.rules.add('read/date/joined')
    return resolve(said, { ...setting, anchor: { known: 'near', first: previous.first, basis: setting.anchor.basis } })
  }
  return alone(date, day, setting)
}

const isWeekday = (said: Said): said is SaidDate =>
  said.is === 'date' &&
  said.weekday !== undefined &&
  said.day === undefined &&
  said.way === undefined &&
  said.unit === undefined

/** The second of two weekdays that are joined: the first such day after the first. */
function following(said: Said, day: DayNumber, setting: Setting): string | null {
  if (!isWeekday(said)) return null
  setting.rules.add('read/date/joined')
  return isoDay(day + ((said.weekday! - weekdayOf(day) + 6) % 7) + 1)
}

/** A time of day, on the day of its sentence or today. */
function clock(
  date: RawDate,
  day: { sentence: number; first: DayNumber } | null,
  { anchor, rules }: Setting,
): string | null {
  if (date.said.is !== 'time') return null
  const on =
    day && day.sentence === date.sentence ? isoDay(day.first) : anchor.known === 'day' ? isoDay(anchor.first) : null
  if (on === null) return null
  rules.add('read/date/time-of-day')
  return timed(on, date.said)
}

/** Whether the words alone fix the value. */
function isFixed(said: Said): boolean {
  switch (said.is) {
    case 'date':
      return said.year !== undefined
    case 'part-of-year':
      return said.year !== undefined
    case 'at':
      return isFixed(said.day)
    case 'since':
    case 'until':
    case 'week':
    case 'shift':
      return isFixed(said.of)
    case 'span':
      return isFixed(said.from) && isFixed(said.to)
    case 'either':
      return said.of.every(isFixed)
    default:
      return false
  }
}

/** Whether the value may hang on what comes before today and what after. */
const pointsAway = (said: Said): boolean => said.is !== 'offset' && said.is !== 'time' && !isFixed(said)
