import type { Calendar } from '../../lang/calendar.ts'
import { enCalendar } from '../../lang/en/calendar.ts'
import { enSplitting } from '../../lang/en/splitting.ts'
import { frCalendar } from '../../lang/fr/calendar.ts'
import { frSplitting } from '../../lang/fr/splitting.ts'
import type { DateExpression } from '../../record/reading.ts'
import { splitText } from '../../text/split.ts'
import type { SplitRules } from '../../text/text.ts'
import { directionsIn } from './direction.ts'
import { findDates, type RawDate } from './find.ts'
import { resolveDates } from './resolve.ts'

export type Language = 'fr' | 'en'

const LANGUAGES: Readonly<Record<Language, readonly [Calendar, SplitRules]>> = {
  fr: [frCalendar, frSplitting],
  en: [enCalendar, enSplitting],
}

/** Expressions of a text as found, for tests. */
export const found = (text: string, language: Language): RawDate[] =>
  findDates(splitText(text, LANGUAGES[language][1]), LANGUAGES[language][0])

/** Expressions of a text, resolved as if published on `published`. */
export function resolved(text: string, language: Language, published: string | null): DateExpression[] {
  const [calendar, splitting] = LANGUAGES[language]
  const split = splitText(text, splitting)
  const basis = published === null ? 'unknown' : 'given'
  return resolveDates(findDates(split, calendar), {
    published: { edtf: published, basis },
    calendar,
    direction: directionsIn(split, calendar),
  })
}

/** The same as `printed = EDTF`. */
export const dates = (text: string, language: Language, published: string | null): string[] =>
  resolved(text, language, published).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`)
