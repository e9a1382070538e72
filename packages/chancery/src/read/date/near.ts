import { civilDate, type DayNumber } from '../../record/edtf-calendar.ts'
import type { SaidDate } from './said.ts'
import { anchored, type Setting } from './setting.ts'

/** What a candidate costs, in days, that lies on the other side of today than a verb nearby says. */
const AGAINST = { past: 250, future: 60 }

/** The year of a month or an exact day: the nearest one, the hint of direction taken into account. `first` is its day in a year. */
export function yearOf(
  first: (year: number) => DayNumber,
  exact: boolean,
  date: SaidDate,
  setting: Setting,
): number | null {
  const { anchor, direction } = setting
  if (anchor.known === 'none' || anchor.known === 'year') return yearAlone(date, setting)
  if (anchor.known === 'near' && date.unit) return null
  anchored(setting)
  const today = anchor.known === 'month' ? anchor.first + 14 : anchor.first
  const { year, month: thisMonth } = civilDate(today)
  if (date.unit === 'year') return year + (date.unitWay ?? 0)
  const months = (y: number): number => y * 12 + civilDate(first(y)).month - (year * 12 + thisMonth)
  const years = [year - 1, year, year + 1]
  if (date.way === -1) return years.filter((y) => (exact ? first(y) <= today : months(y) < 0)).at(-1) ?? year - 1
  if (date.way === 1) return years.find((y) => (exact ? first(y) >= today : months(y) > 0)) ?? year + 1
  if (date.way === 0) return year
  const cost = (y: number): number => {
    const far = exact ? first(y) - today : months(y) * 30.4
    const against = anchor.known !== 'near' && direction !== null && (direction === 'past' ? far > 0 : far < 0)
    return Math.abs(far) + (against ? AGAINST[direction] : 0) + (far > 0 ? 0.5 : 0)
  }
  return years.reduce((best, y) => (cost(y) < cost(best) ? y : best))
}

/** With only a year to count from, "of this year" and the like are still certain. */
function yearAlone(date: SaidDate, setting: Setting): number | null {
  if (setting.anchor.known !== 'year' || date.unit !== 'year') return null
  anchored(setting)
  return civilDate(setting.anchor.first).year + (date.unitWay ?? 0)
}
