// Expected values of the suites in the terms of GUIDE, where both mean the same and only write it otherwise.
import { dayOf, partsOf, unitAround } from './days.mjs'

const UNITS = {
  week: /\b(weeks?|wks?|semaines?|fortnights?)\b/i,
  month: /\b(months?|mois)\b/i,
  quarter: /\b(quarters?|trimestres?)\b/i,
  decade: /\b(decades?|décennies?)\b/i,
  year: /\b(years?|yrs?|ans?|années?|annees?)\b/i,
}
const COUNT =
  /\b(ago|back|hence|later|from|before|after|in (a|an|one|two|three|four|five|\d+)|within|avant|après|à partir|il y a|y a|dans|voici|voilà)\b/i
const POSITION =
  /\b(early|mid|late|later|earlier|beginning|begining|start|end|middle|début|debut|mi|milieu|fin|premi[eè]re? moiti[ée]|quinzaine)\b/i

/** The unit that a count speaks of: "two months ago" is told as the month, not as the day of the month. */
function countedUnit(printed) {
  if (!COUNT.test(printed) || /\b(days?|jours?|jrs?)\b/i.test(printed)) return null
  return unitIn(printed)
}

/** The one unit that the words name, if they name just one. */
function unitIn(printed) {
  const named = Object.entries(UNITS).filter(([, pattern]) => pattern.test(printed))
  return named.length === 1 ? named[0][0] : null
}

/** The season whose astronomical days an interval holds. */
function seasonOf({ first, last }) {
  const [from, to] = [partsOf(first), partsOf(last)]
  if (last - first < 85 || last - first > 96 || from.month % 3 !== 0 || from.day < 19 || from.day > 24) return null
  return to.day >= 18 && to.day <= 24 ? { season: `${from.year}-${20 + from.month / 3}` } : null
}

/** The whole unit of which "early", "end of" tell a part. */
function wholeUnit({ first, last }, printed) {
  const days = last - first + 1
  const unit = /\b(week|semaine)\b/i.test(printed)
    ? 'week'
    : /\b(year|an|année|annee)\b/i.test(printed) || /^\D*\d{4}$/.test(printed)
      ? 'year'
      : 'month'
  if (unit === 'month' && days > 31) return null
  const whole = unitAround(first, unit)
  // The winter of accounts: "early in the year" may be told by months.
  return whole.last >= last ? whole : null
}

/** Words that leave a side open (GUIDE, 17). */
const SINCE = /^(à partir d|depuis|since )/i
const UNTIL = /^(jusqu|until|till|up to)/i

const UNIT_WAY = /\b(this|last|next|past|previous|current|dernière?|prochaine?|cette?)\b/i

const WEEKDAY =
  /(?<!\p{L})(monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)(?!\p{L})/iu

/** Words that tell on which side of today a date lies, or that count from today. */
const SIDED =
  /(?<!\p{L})(this|last|next|previous|coming|upcoming|past|current|ce|cette?|derni\p{L}+|prochain\p{L}*|suivant\p{L}*|passée?|qui vient|qui suit|ago|hence|back|before|after|later|tomorrow|yesterday|today|demain|hier|aujourd\p{L}*|en (huit|quinze|8|15)|in (a|one|\d+|five)|dans)(?!\p{L})|\d{4}|\d[/.-]\d{1,2}[/.-]\d\d$/iu

/** A bare expression tells no side of today: the readings before and after it are right, whichever the suite chose. */
function bothSides(value, { text, printed, reference }) {
  const words = printed.replace(/first tuesday in|last friday in/i, (found) =>
    found.replace('in', 'of').replace('last', 'final'),
  )
  if (
    reference === null ||
    text.trim().length > printed.trim().length ||
    SIDED.test(words.replace(/last friday of/i, 'final'))
  )
    return [value]
  if (WEEKDAY.test(words) && !/\d|\bof\b/.test(words)) return [-7, 0, 7].map((by) => moved(value, by))
  if (Math.abs(value.first - reference) > 400) return [value]
  const { year, month, day } = partsOf(value.first)
  if (/^(the |le |on |on the |du |à partir du |for the )?\d{1,2}(st|nd|rd|th|er)?\.?$/i.test(words))
    return [-1, 0, 1].map((by) => moved(value, dayOf(year, month + by, day) - value.first))
  if (/\b(de|du|of|of the) (mois|month)$/i.test(words))
    return [-1, 0, 1].map((by) => unitAround(dayOf(year, month + by), 'month'))
  return [-1, 0, 1].flatMap((by) => {
    const first = dayOf(year + by, month, day)
    const length = value.last - value.first
    if (day === 1 && length >= 27 && length <= 30) return [unitAround(first, 'month')]
    // The same weekday of its month, for feasts and "the first Tuesday of October".
    const sameWeekday = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
      .map((days) => first + days)
      .filter((d) => (d - value.first) % 7 === 0)
    const named = /thanksgiving|tuesday|friday|labor|memorial|week of|semaine du/i.test(words)
    return [first, ...(named ? sameWeekday : [])].map((d) => moved(value, d - value.first))
  })
}

const closed = ({ first, last }) => Number.isFinite(first) && Number.isFinite(last)

/** "Before the end of December", "since late July": the month stands for its part. */
function partOfMonth({ first, last }, mod) {
  if (!Number.isFinite(last)) return { first: unitAround(first, 'month').first, last }
  return unitAround(mod === 'before-end' ? first - 1 : first, 'month')
}

const moved = ({ first, last }, by) => ({ first: first + by, last: last + by })

export function translated(expected, item) {
  const { kind, printed, suite } = item
  if (!printed) return expected
  return expected.flatMap((value) => {
    if (value.season) return value
    if (item.mod?.includes('-') && item.mod !== 'before-after') return partOfMonth(value, item.mod)
    const words = printed.trim()
    const oneDay = value.first === value.last
    const unit =
      (oneDay || kind === 'date') &&
      (countedUnit(words) ??
        (suite === 'chrono' && UNIT_WAY.test(words) && !WEEKDAY.test(words) ? unitIn(words) : null))
    if (unit) return unitAround(value.first, unit)
    if (suite === 'chrono' && /weekend/.test(words)) {
      const { last } = unitAround(value.first, 'week')
      return { first: last - 1, last }
    }
    const season = seasonOf(value)
    if (season) return season
    const whole =
      !oneDay && POSITION.test(words) && Number.isFinite(value.first) ? (wholeUnit(value, words) ?? value) : value
    return bothSides(whole, item).map((side) => {
      if (SINCE.test(words) && closed(side)) return { first: side.first, last: Number.POSITIVE_INFINITY }
      if (UNTIL.test(words) && closed(side)) return { first: Number.NEGATIVE_INFINITY, last: side.last }
      return side
    })
  })
}
