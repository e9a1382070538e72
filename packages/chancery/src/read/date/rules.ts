import type { Calendar } from '../../lang/calendar.ts'

/** Rules of the engine, as `chancery explain` shows them. Those of a language stand in its calendar. */
export const DATE_RULES: readonly { readonly id: string; readonly note: string }[] = [
  { id: 'read/date/own-day', note: 'counted from the date in the text’s own byline or dateline' },
  { id: 'read/date/published', note: 'counted from the publication date' },
  { id: 'read/date/landmark', note: 'counted from a full date that the text names' },
  { id: 'read/date/previous', note: 'counted from the date told before' },
  { id: 'read/date/quoted', note: 'today inside quotation marks is the day of the saying' },
  {
    id: 'read/date/joined',
    note: 'counted from the date it is joined to: Wednesday and Thursday, late April or early May',
  },
  { id: 'read/date/open-month', note: 'only the month is known: one of its days' },
  { id: 'read/date/open-year', note: 'the year is not known: left open' },
  { id: 'read/date/open-order', note: 'day and month can be read either way: both are kept' },
  { id: 'read/date/time-of-day', note: 'the time belongs to the day told beside it' },
]

/** Every rule of the engine and of a calendar, for the table of rules. */
export const dateRules = (calendar: Calendar): readonly { readonly id: string; readonly note: string }[] =>
  [...DATE_RULES, ...calendar.expressions, ...calendar.frames].map(({ id, note }) => ({ id, note }))
