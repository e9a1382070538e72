import { isEdtf } from '../record/edtf.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 2024-11-02T10:00:00+01:00, 2024-11-02 10:00, 2024-11-02; 20241102 with a time. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}.*)?$/
/** RFC 822 and its descendants: Sat, 02 Nov 2024 10:00:00 +0100. */
const MAIL = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4}|\d{2})\b/i

const day = (year: number, month: number, date: number): string | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isEdtf(text) ? text : undefined
}

/**
 * The day of publication that a machine wrote, as EDTF: of a time stamp its date, in the time zone in which it was written. Undefined for
 * what is no such date; 02/11/2024 is none, as it is November to some and February to others.
 */
export function publicationDay(told: string | null | undefined): string | undefined {
  const text = told?.trim() ?? ''
  const numbers = ISO.exec(text) ?? BASIC.exec(text)
  if (numbers) return day(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const mail = MAIL.exec(text)
  if (mail) {
    const month = MONTHS.indexOf(mail[2]!.toLowerCase()) + 1
    const year = Number(mail[3])
    // Two digits as RFC 2822 reads them.
    return month > 0
      ? day(mail[3]!.length === 4 ? year : year + (year < 50 ? 2000 : 1900), month, Number(mail[1]))
      : undefined
  }
  return undefined
}

/** A date that a person or a program put into a table: a day where it is one, else as it was written. */
export const dateOr = (told: string): string => publicationDay(told) ?? told.trim()
