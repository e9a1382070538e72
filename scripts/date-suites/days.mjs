// Small calendar arithmetic for the suites: days as numbers, expected values as bounds of days or seasons.

const DAY = 86_400_000

/** Days since 1970 of a date; months may overflow. */
export const dayOf = (year, month = 1, day = 1) => Date.UTC(year, month - 1, day) / DAY

export const partsOf = (day) => {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day of `2016-11-07` or `2016-11-07T00:00:00`, null for anything else. */
export function dayOfIso(text) {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '')
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

const weekday = (day) => ((((day + 3) % 7) + 7) % 7) + 1

/** First and last day of the unit that holds a day: the Monday and Sunday of its week, its month, year or decade. */
export function unitAround(day, unit) {
  const { year, month } = partsOf(day)
  switch (unit) {
    case 'week':
      return { first: day - weekday(day) + 1, last: day - weekday(day) + 7 }
    case 'month':
      return { first: dayOf(year, month), last: dayOf(year, month + 1) - 1 }
    case 'quarter':
      return { first: dayOf(year, month - ((month - 1) % 3)), last: dayOf(year, month - ((month - 1) % 3) + 3) - 1 }
    case 'year':
      return { first: dayOf(year), last: dayOf(year + 1) - 1 }
    case 'decade':
      return { first: dayOf(year - (year % 10)), last: dayOf(year - (year % 10) + 10) - 1 }
    default:
      return { first: day, last: day }
  }
}

export const sameBounds = (a, b) => a.first === b.first && a.last === b.last
