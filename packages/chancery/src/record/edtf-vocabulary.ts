/** How one language tells dates. */
export interface Vocabulary {
  readonly months: readonly string[]
  readonly days: readonly string[]
  /** Level 1 sub-years 21 to 24, level 2 sub-years 25 to 41. */
  readonly parts: Readonly<Record<number, string>>
  readonly day: (day: string, month: string, year: string) => string
  readonly dayOfMonth: (day: number) => string
  readonly part: (part: string, year: string) => string
  readonly time: (date: string, hour: string) => string
  readonly decade: (first: string) => string
  readonly century: (first: number) => string
  readonly somewhere: (whole: string) => string
  readonly uncertain: (date: string) => string
  readonly approximate: (date: string) => string
  /** For the next three, `day` says that the date is one day, not a month or year. */
  readonly between: (from: string, to: string, day: boolean) => string
  readonly since: (from: string, day: boolean) => string
  readonly until: (to: string, day: boolean) => string
  readonly oneOfWeekday: (weekday: string, dates: string) => string
  readonly or: string
  readonly and: string
  readonly unknown: string
}

const parts = (seasons: readonly string[], rest: (kind: 'quarter' | 'third' | 'half', n: number) => string) => {
  const table: Record<number, string> = {}
  seasons.forEach((name, i) => {
    table[21 + i] = name
  })
  for (let n = 1; n <= 4; n++) table[32 + n] = rest('quarter', n)
  for (let n = 1; n <= 3; n++) table[36 + n] = rest('third', n)
  for (let n = 1; n <= 2; n++) table[39 + n] = rest('half', n)
  return table
}

const EN_ORDINALS = ['', 'first', 'second', 'third', 'fourth']
const EN_PARTS = { quarter: 'quarter', third: 'four months', half: 'half' }
const FR_PARTS = { quarter: 'trimestre', third: 'quadrimestre', half: 'semestre' }

const ordinalEn = (n: number): string => {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${tail}`
}
const vowel = /^[aeiouhéâ]/i

export const EN: Vocabulary = {
  months: 'January February March April May June July August September October November December'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  parts: parts(['spring', 'summer', 'autumn', 'winter'], (kind, n) => `${EN_ORDINALS[n]} ${EN_PARTS[kind]} of`),
  day: (day, month, year) => `${day} ${month}${year ? ` ${year}` : ''}`,
  dayOfMonth: String,
  part: (part, year) => (part.endsWith(' of') ? `the ${part} ${year}` : `${part} ${year}`),
  time: (date, hour) => `${date}, ${hour}`,
  decade: (first) => `the ${first}s`,
  century: (first) => `the ${ordinalEn(first + 1)} century`,
  somewhere: (whole) => `a day in ${whole}`,
  uncertain: (date) => `${date} (uncertain)`,
  approximate: (date) => `about ${date}`,
  between: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  oneOfWeekday: (weekday, dates) => `one of the ${weekday}s ${dates}`,
  or: 'or',
  and: 'and',
  unknown: 'unknown date',
}

export const FR: Vocabulary = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  days: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  parts: parts(['printemps', 'été', 'automne', 'hiver'], (kind, n) => `${n === 1 ? '1er' : `${n}e`} ${FR_PARTS[kind]}`),
  day: (day, month, year) => `${day} ${month}${year ? ` ${year}` : ''}`,
  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  part: (part, year) => `${part} ${year}`,
  time: (date, hour) => `${date} à ${hour.replace(':', ' h ')}`,
  decade: (first) => `les années ${first}`,
  century: (first) => `le ${first + 1}e siècle`,
  somewhere: (whole) => `un jour ${vowel.test(whole) ? "d'" : 'de '}${whole}`,
  uncertain: (date) => `${date} (incertain)`,
  approximate: (date) => `vers ${date}`,
  between: (from, to, day) => (day ? `du ${from} au ${to}` : `de ${from} à ${to}`),
  since: (from, day) => `depuis ${day ? 'le ' : ''}${from}`,
  until: (to, day) => `jusqu'${day ? 'au' : 'en'} ${to}`,
  oneOfWeekday: (weekday, dates) => `l'un des ${weekday}s ${dates}`,
  or: 'ou',
  and: 'et',
  unknown: 'date inconnue',
}
