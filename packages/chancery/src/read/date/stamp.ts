import type { Lexicon } from './lexicon.ts'
import type { Said } from './said.ts'
import { Kind, Mark, type Units } from './units.ts'

/** How an expression dates the text: alone on its line, in a line that a byline word opens, or in a dateline. */
export type Stamp = 'line' | 'byline' | 'dateline'

/** At most so many units may stand on a line before a stamp, or after it in a dateline. */
const REACH = 14

/** Whether an expression dates the text itself. Only a date with a year, or without one in a dateline, can. */
export function stampOf(first: number, last: number, said: Said, units: Units, lexicon: Lexicon): Stamp | null {
  const date = said.is === 'at' ? said.day : said
  if (date.is !== 'date' || date.month === undefined || date.way !== undefined) return null
  let from = first
  while (from > 0 && first - from <= REACH && !(units.mark[from]! & Mark.Line)) from--
  if (!(units.mark[from]! & Mark.Line)) return null
  const ends = last >= units.length || (units.mark[last]! & Mark.Line) !== 0
  if (date.year !== undefined) {
    if (from === first && ends) return 'line'
    if (lexicon.stamps.has(units.word[from]!) && first - from <= REACH && (ends || shortTail(last, units)))
      return 'byline'
  }
  return isDateline(from, first, last, units) ? 'dateline' : null
}

/** Few words, and no sentence, after the date on its line: "… à 14 h 30 | Reuters". */
function shortTail(last: number, units: Units): boolean {
  for (let unit = last; unit < Math.min(units.length, last + REACH); unit++)
    if (units.mark[unit]! & Mark.Line) return true
  return last + REACH >= units.length
}

/** "MOSCOW, March 31 (Reuters) -" or "4 juillet 2012. - ": place, date, agency, dash at the head of a line. */
function isDateline(from: number, first: number, last: number, units: Units): boolean {
  for (let unit = from; unit < first; unit++) {
    if (units.kind[unit] === Kind.Word && !(units.mark[unit]! & Mark.Capital) && units.word[unit]! < 0) return false
    if (units.kind[unit] === Kind.Number) return false
  }
  for (let unit = last; unit < Math.min(units.length, last + REACH); unit++) {
    if (units.mark[unit]! & Mark.Line) return false
    const sign = units.raw[units.start[unit]!]!
    if (units.kind[unit] === Kind.Punctuation && '-–—'.includes(sign)) return (units.mark[unit]! & Mark.Space) !== 0
    if (units.kind[unit] === Kind.Word && !(units.mark[unit]! & Mark.Capital)) return false
  }
  return false
}
