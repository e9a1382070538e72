// microsoft/Recognizers-Text, Specs/DateTime: one case for each result of a date or a range of dates.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, dayOfIso, partsOf, unitAround } from './days.mjs'

/** The other files hold the same inputs for other modes of that system, or spans without values. */
const FILES = ['DateParser', 'DatePeriodParser', 'HolidayParser', 'DateTimeModel', 'MergedParser']
const FOLDERS = { fr: 'French', en: 'English' }
const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 }

export function recognizersCases(folder, language) {
  const seen = new Set()
  return FILES.flatMap((name) => {
    const path = join(folder, 'recognizers-text', FOLDERS[language], `${name}.json`)
    if (!existsSync(path)) return []
    const specs = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
    return specs
      .flatMap((spec) => casesOf(spec, name))
      .filter(({ text, reference, printed }) => {
        const key = `${text}\n${reference}\n${printed}`.toLowerCase()
        return !seen.has(key) && seen.add(key)
      })
  })
}

function casesOf({ Input, Context, Results }, file) {
  const reference = dayOfIso(Context?.ReferenceDateTime)
  const made = (rest) => ({ suite: 'Recognizers', file, text: Input, reference, ...rest })
  if (Results.length === 0) return [made({ printed: null, kind: 'none', expected: [] })]
  return Results.map((result) => {
    const type = (result.TypeName ?? result.Type ?? '').replace('datetimeV2.', '')
    const printed = Input.slice(result.Start, result.End === undefined ? result.Start + result.Length : result.End + 1)
    return made({ printed, start: result.Start, kind: type, ...expectedOf(result, type) })
  })
}

/** Past and future readings alike, the unit or range that the TIMEX names in place of its end-exclusive bounds. */
function expectedOf({ Resolution, Value }, type) {
  const values = Resolution?.values ?? Value?.values
  if (values) {
    const mod = values[0]?.Mod ?? values[0]?.mod ?? null
    return { mod, timex: values[0]?.timex ?? null, expected: values.flatMap((v) => readings(v.timex, v, type, mod)) }
  }
  const both = [Value?.PastResolution, Value?.FutureResolution].filter(Boolean)
  return {
    mod: null,
    timex: Value?.Timex ?? null,
    expected: both.flatMap((v) =>
      readings(Value.Timex, { value: v.date, start: v.startDate, end: v.endDate }, type, null),
    ),
  }
}

function readings(timex, { value, start, end }, type, mod) {
  const named = unitNamed(timex ?? '')
  if (named) return [opened(named, mod)]
  if (type === 'date') {
    const day = dayOfIso(value)
    return day === null ? [] : [opened({ first: day, last: day }, mod)]
  }
  const [first, last] = [dayOfIso(start), dayOfIso(end)]
  if (mod && (first === null || last === null)) {
    // A day without a year and a side: `after` gives where it starts, `before` where it ends.
    const day = first ?? last
    return day === null ? [] : [opened({ first: day, last: day }, mod)]
  }
  if (first === null || last === null) return []
  const duration = /,P[\d.]+([A-Z])\)$/.exec(timex ?? '')?.[1]
  // A week, month or year without its number ends before its `end`; of a range from and to, `end` is what was printed.
  if (duration === undefined) return [opened({ first, last: last - 1 }, mod)]
  const unit = { M: 'month', Y: 'year' }[duration]
  const range = [
    { first, last },
    { first, last: last - 1 },
  ]
  if (unit) range.push({ first, last: unitAround(last, unit).last })
  // "To February 2018" holds the month, "to 2018" the year.
  const { month, day } = partsOf(last)
  if (day === 1) range.push({ first, last: unitAround(last, 'month').last })
  if (day === 1 && month === 1) range.push({ first, last: unitAround(last, 'year').last })
  return range.map((bounds) => opened(bounds, mod))
}

function unitNamed(timex) {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)(-WE)?|-(SP|SU|FA|WI))?$/.exec(timex)
  if (!found) return null
  const [, year, month, day, week, weekend, season] = found
  if (season) return { season: `${year}-${SEASONS[season]}` }
  if (week) {
    const monday = unitAround(dayOf(Number(year), 1, 4), 'week').first + 7 * (Number(week) - 1)
    return { first: weekend ? monday + 5 : monday, last: monday + 6 }
  }
  const first = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1))
  return day ? { first, last: first } : unitAround(first, month ? 'month' : 'year')
}

/** `since` and `until` leave a side open (GUIDE, 17); what is before, after or in the middle of a date is told by the date. */
function opened(bounds, mod) {
  if (bounds.season) return bounds
  if (mod?.startsWith('since')) return { first: bounds.first, last: Number.POSITIVE_INFINITY }
  if (mod?.startsWith('until')) return { first: Number.NEGATIVE_INFINITY, last: bounds.last }
  return bounds
}
