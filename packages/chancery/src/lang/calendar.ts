/**
 * How a language tells calendar time, as data. The engine in read/date knows no language; a new language is one such file.
 *
 * A pattern is a row of terms parted by spaces:
 * `word` or `a|b`    one of these words, lower case; punctuation is a word too (`,` `-` `(`)
 * `<class>`          a word of that class (see `CalendarWord`), or a number that can be one: `<day>` 1–31, `<year>` 1000–2100,
 *                    `<recent>` 1900–2100, `<yy>` two digits of a year, `<old>` such as can be no day, `<mm>` one or two of a month, `<n>` a count, `<nth>` 2nd, `<hour>`, `<minute>`, `<hhmm>`,
 *                    `<iso>` 2025-07-14, `<numeric>` 10/02/2024; or `<word>` any word, `<name>` one with a
 *                    capital, `<plain>` one without that is no measure, `<stop>` a sign that ends a phrase or the end of the line's block
 * `<class.alone>`    only words that are calendar words wherever they stand; `<class.framed>`: those that need a frame around them
 * `+term`            no white space before it
 * `term?`            may be missing
 * `<gap>`            one to eight words (frames only)
 * `{ … }`            must stand there, but is no part of the expression
 * Forms of several words are written as they are printed; hyphens count as words, apostrophes part words.
 */
export type Pattern = string

/**
 * Classes of words and what `value` is for each.
 * `month` 1–12 · `weekday` 1–7 (Monday is 1) · `number` a cardinal in words · `ordinal` one in words · `offset` days from
 * today (`yesterday` −1) · `part` a part of the day (kept in the expression, not in the value) · `unit` one of `UNITS` ·
 * `units` its plural · `way` −1 last, 0 this, 1 next · `season` 21–24 · `position` part of a month or year · `decade`
 * tens (`seventies` 70) · `holiday` its day: `12-25`, `easter-2` days from Easter Sunday, `11/4/4` the fourth Thursday of
 * November (−1 the last) · `clock` hour of a word (`noon` 12) · `half` and `zone` for times (`am` 0, `pm` 12; `gmt` Z).
 */
export const WORD_CLASSES = [
  'month',
  'weekday',
  'number',
  'ordinal',
  'offset',
  'part',
  'unit',
  'units',
  'way',
  'season',
  'position',
  'decade',
  'holiday',
  'clock',
  'half',
  'zone',
] as const
export type WordClass = (typeof WORD_CLASSES)[number]

/** Units of calendar time. */
export const UNITS = [
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const
export type Unit = (typeof UNITS)[number]

/** One word of the calendar. Forms in lower case, every form that counts. */
export interface CalendarWord {
  readonly is: WordClass
  readonly value: number | string
  readonly forms: readonly string[]
  /**
   * When the word alone, without a number beside it, may be read as calendar time: always (absent); only with a capital
   * or only without one; `framed`: only inside a frame ("in May") and with a capital; `never`: only beside a number.
   */
  readonly alone?: 'capital' | 'lower' | 'framed' | 'framed-lower' | 'never'
}

/**
 * What an expression says. `date`: weekday, day, month, year as far as said, with `way`, `season`, `position`, `part`.
 * `days`: two days of one month or two. `years`: two years. `year`, `decade`, `century`. `offset`: days from today. `unit`:
 * this, last, next week … `count`: so many units from today (`sign`) or, with `from: 'previous'`, from the date before.
 * `window`: the so many units up to today or from today. `quarter`: quarter or half of a year. `time`: hour and minute.
 * `year-end`: the last day of a year. `iso` and `numeric`: dates in digits.
 */
export const EXPRESSION_KINDS = [
  'date',
  'days',
  'years',
  'year',
  'decade',
  'century',
  'offset',
  'unit',
  'count',
  'window',
  'quarter',
  'time',
  'year-end',
  'iso',
  'numeric',
] as const
export type ExpressionKind = (typeof EXPRESSION_KINDS)[number]

/** Values that an expression row sets where its pattern catches none. */
export interface FixedValues {
  readonly way?: -1 | 0 | 1
  readonly unit?: Unit
  readonly n?: number
  readonly day?: number
  /** Which weekday of a month: 1 the first, −1 the last. */
  readonly nth?: number
  readonly offset?: number
  /** Whole weeks after the coming weekday: lundi en huit is 1. */
  readonly weeks?: number
  readonly open?: 'since' | 'until'
}

/** A way to say a date. */
export interface ExpressionRow {
  /** `LANG/date/NAME`. */
  readonly id: string
  readonly pattern: Pattern
  readonly gives: ExpressionKind
  /** Direction of a count or window: −1 back, 1 ahead. */
  readonly sign?: -1 | 1
  /** Fixed values that the pattern implies. `open` leaves one end open: post-2015 is `since`. */
  readonly with?: FixedValues
  /** What a count goes out from: today (absent), or the date told before. */
  readonly from?: 'previous'
  /** Only right after one of these words, which are no part of it. Cheaper than a pattern that begins with a common word. */
  readonly after?: readonly string[]
  /** Counts only where one of these words stands among the eight before it in its sentence: will … in two weeks. */
  readonly within?: readonly string[]
  /** Not if one of these words stands right before or after. `<measure>` stands for the language's measures. */
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
  readonly note: string
}

/**
 * What a frame makes of expressions (`<date>` in its pattern). `same`: two words for one date. `at`: a date and a time. `week`: the week that
 * holds a day. `shift`: so many units (`<n> <units>` in the pattern) before or after a day, by `sign`.
 * `span`: from one through another. `since`, `until`: open at one end.
 */
export const FRAME_KINDS = ['same', 'at', 'week', 'shift', 'span', 'since', 'until'] as const
export type FrameKind = (typeof FRAME_KINDS)[number]

/** A way to put expressions together. In the pattern `<date>` is an expression of days or longer, `<time>` one of the clock. */
export interface FrameRow {
  /** `LANG/date/NAME`. */
  readonly id: string
  readonly pattern: Pattern
  readonly gives: FrameKind
  /** Direction of a shift. */
  readonly sign?: -1 | 1
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
  readonly note: string
}

/** Words near an expression that tell which way it points. Endings count on words of five letters or more. */
export interface DirectionHints {
  readonly futureWords: readonly string[]
  readonly futureEndings: readonly string[]
  readonly pastWords: readonly string[]
  readonly pastEndings: readonly string[]
  /** Endings of forms that tell nothing of time: the conditional of hearsay (aurait rencontré). */
  readonly neutralEndings: readonly string[]
  /** Words with such an ending that tell nothing. */
  readonly neutral: readonly string[]
  /** Words right before an expression that make it future: until Friday, à lundi. */
  readonly futureBefore: readonly string[]
  /** Words that carry the next participle ahead: be signed, sera signé. */
  readonly carriers: readonly string[]
  /** Verbs of reporting: they tell the direction of an expression right beside them only. */
  readonly reporting: readonly string[]
}

/** How a language tells calendar time. */
export interface Calendar {
  /** ISO 639-1. */
  readonly language: string
  readonly words: readonly CalendarWord[]
  /** Letters that make a number an ordinal: st nd rd th, er e ème. */
  readonly ordinalEndings: readonly string[]
  /** Which number comes first in 10/02/2024: the day, the month, or either (`null`: both readings are kept). */
  readonly numericOrder: 'day' | 'month' | null
  /** What "next Friday" is: the coming one, or that of the next week. */
  readonly nextWeekday: 'coming' | 'next-week'
  /** Words after a number that make it a quantity: people, dollars, km, %. */
  readonly measures: readonly string[]
  /** Names and phrases that hold calendar words without telling a date: Bloody Sunday, Agenda 2030. Lower case. */
  readonly names: readonly string[]
  /** Words that join two dates: Wednesday and Thursday. */
  readonly joiners: readonly string[]
  /** Words that open a line that dates the text: by, par, publié, posted. */
  readonly stamps: readonly string[]
  readonly hints: DirectionHints
  readonly expressions: readonly ExpressionRow[]
  readonly frames: readonly FrameRow[]
}
