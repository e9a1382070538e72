import { EN, FR, type Vocabulary } from './edtf-vocabulary.ts'

/** Languages in which dates can be told. */
export type WordsLanguage = 'en' | 'fr'

const VOCABULARIES: Readonly<Record<WordsLanguage, Vocabulary>> = { en: EN, fr: FR }

const DATE =
  /^([?~%]?)(-?\d{4}|\d{3}X|\d{2}XX|XXXX)([?~%]?)(?:-([?~%]?)(\d{2}|XX)([?~%]?)(?:-([?~%]?)(\d{2}|XX)([?~%]?))?)?$/
const TIME = /^(.+)T(\d{2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/

/**
 * Tells an EDTF date (ISO 8601-2) in words: `2024-11-01` → "1 November 2024", `[2025-07-06,2025-07-13]` → "one of the
 * Sundays 6 or 13 July 2025". Whatever it cannot tell comes back as it was, so nothing is ever lost or made up.
 */
export function edtfWords(edtf: string, language: WordsLanguage): string {
  return tell(edtf, VOCABULARIES[language]) ?? edtf
}

function tell(edtf: string, words: Vocabulary): string | undefined {
  const slash = edtf.indexOf('/')
  if (slash >= 0) return tellInterval(edtf.slice(0, slash), edtf.slice(slash + 1), words)
  if (edtf.startsWith('[') && edtf.endsWith(']')) return tellSet(edtf.slice(1, -1), words, true)
  if (edtf.startsWith('{') && edtf.endsWith('}')) return tellSet(edtf.slice(1, -1), words, false)
  return tellDate(edtf, words)
}

function tellDate(edtf: string, words: Vocabulary): string | undefined {
  const time = TIME.exec(edtf)
  if (time) {
    const date = tellDate(time[1], words)
    const zone = time[4] === 'Z' ? ' UTC' : time[4] ? ` UTC${time[4]}` : ''
    return date && words.time(date, `${time[2]}:${time[3] ?? '00'}${zone}`)
  }
  const match = DATE.exec(edtf)
  if (!match) return undefined
  const [, , year, , , month, , , day] = match
  const marks = `${match[1]}${match[3]}${match[4]}${match[6]}${match[7]}${match[9]}`
  let told = tellPlain(year, month, day, words)
  if (told === undefined) return undefined
  if (/[~%]/.test(marks)) told = words.approximate(told)
  if (/[?%]/.test(marks)) told = words.uncertain(told)
  return told
}

function tellPlain(year: string, month: string | undefined, day: string | undefined, words: Vocabulary) {
  const whole = tellYear(year, words)
  if (month === undefined) return whole || words.unknown
  if (month === 'XX') return day === undefined || day === 'XX' ? whole && words.somewhere(whole) : undefined
  const part = Number(month)
  if (part > 12)
    return words.parts[part] && whole && day === undefined ? words.part(words.parts[part], whole) : undefined
  const name = words.months[part - 1]
  if (!name) return undefined
  const inYear = whole ? `${name} ${whole}` : name
  if (day === undefined) return inYear
  if (day === 'XX') return words.somewhere(inYear)
  const number = Number(day)
  return number >= 1 && number <= 31 ? words.day(words.dayOfMonth(number), name, whole) : undefined
}

/** The year in words; empty for XXXX. */
function tellYear(year: string, words: Vocabulary): string {
  if (year === 'XXXX') return ''
  if (year.endsWith('XX')) return words.century(Number(year.slice(0, 2)))
  if (year.endsWith('X')) return words.decade(`${year.slice(0, 3)}0`)
  return String(Number(year))
}

function tellInterval(from: string, to: string, words: Vocabulary): string | undefined {
  const open = (side: string) => side === '' || side === '..'
  if (open(from) && open(to)) return undefined
  const end = open(to) ? '' : tellDate(to, words)
  const start = open(from) ? '' : (shortened(from, to, words) ?? tellDate(from, words))
  if (start === undefined || end === undefined) return undefined
  const day = PLAIN_DAY.test(open(to) ? from : to)
  if (open(to)) return words.since(start, day)
  return open(from) ? words.until(end, day) : words.between(start, end, day)
}

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/

/** The start without the month and year that it shares with the end: "11 to 13 July 2025". */
function shortened(from: string, to: string, words: Vocabulary): string | undefined {
  if (!PLAIN_DAY.test(from) || !PLAIN_DAY.test(to) || from.slice(0, 4) !== to.slice(0, 4)) return undefined
  const day = words.dayOfMonth(Number(from.slice(8)))
  return from.slice(0, 7) === to.slice(0, 7) ? day : words.day(day, words.months[Number(from.slice(5, 7)) - 1], '')
}

function tellSet(inside: string, words: Vocabulary, one: boolean): string | undefined {
  const members = inside.split(',').map((member) => member.trim())
  const told = members.map((member) => tellMember(member, words))
  if (told.some((member) => member === undefined)) return undefined
  const last = members[members.length - 1]
  if (members.every((member) => member.slice(0, 7) === last.slice(0, 7))) {
    for (let i = 0; i < members.length - 1; i++) told[i] = shortened(members[i], last, words) ?? told[i]
  }
  const weekday = one ? sharedWeekday(members, words) : undefined
  const list = joined(told as string[], one && !weekday ? words.or : words.and)
  return weekday ? words.oneOfWeekday(weekday, list) : list
}

function tellMember(member: string, words: Vocabulary): string | undefined {
  const dots = member.indexOf('..')
  if (dots < 0) return tellDate(member, words)
  return tellInterval(member.slice(0, dots), member.slice(dots + 2), words)
}

/** The weekday on which all the days fall, if there are several and it is the same. */
function sharedWeekday(days: readonly string[], words: Vocabulary): string | undefined {
  const numbers = new Set(days.map((day) => (PLAIN_DAY.test(day) ? new Date(`${day}T00:00:00Z`).getUTCDay() : -1)))
  return days.length > 1 && numbers.size === 1 ? words.days[[...numbers][0]] : undefined
}

const joined = (items: readonly string[], link: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${link} ${items[items.length - 1]}`
