// Which cases say nothing about a dispatch, and why; the first reason that holds is counted.

const FINE = new Set(['time', 'timerange', 'datetime', 'datetimerange', 'datetimealt', 'timezone'])

const CLOCK =
  /\d\s?(h|:|am\b|pm\b|a\.m|p\.m)\s?\d?|\b(seconds?|minutes?|mins?|hours?|secondes?|heures?|midnight|noon|now|maintenant|instant|ce moment|this time|at night|in the (morning|afternoon|evening)|matinée|soirée|aprem)\b/i

const HOLIDAY =
  /noël|noel|nouvel an(?! chinois)|jour de l.an|toussaint|pâques|paques|pentecôte|^l.ascension|assomption|fête du travail|fête nationale|christmas|^new year|easter|good friday|palm sunday|ash wednesday|pentecost|thanksgiving|all saints|labou?r day|memorial day|veterans day|martin luther king day|halloween/i

const OTHER_DAY =
  /independence day|earth day|saint patrick|juneteenth|freedom day|jubilee day|eid al|jour de la terre|vendredi noir/i

const MONTHS_FR =
  'janv\\.?|jan\\.?|janvier|f[ée]v\\.?|f[ée]vrier|mars|avril|avr|mai|juin|juillet|ao[uû]t|sept?\\.?|septembre|oct\\.?|octobre|nov\\.?|novembre|d[ée]c\\.?|d[ée]cembre'
const MONTH_FIRST = new RegExp(
  `(?<![\\d.]\\s?|\\p{L}|er |e )(${MONTHS_FR})[\\s/.-]+(\\d{1,2}(?!\\d)|vingt|premier|seconde|deuxi)`,
  'iu',
)
const GLUED =
  /(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\d|\d(january|february|march|april|june|july|august|september|october|november|december|sept|years?)\b|lastmonth|\b\d{8}\b/i
const CHAT =
  /\b(tmrw|2morrow|otd|eom|eoy|bom|boy|eod|xmas|qtr|yr|yrs|wknd|mlk|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|ooo)\b(?!\.? \d|,)|^\s*[+-]\d|[<>=~]|\bcy ?\d|\b(trimestre|quart)\d|\d\ds? ?q\d\b|w\/c|\bmy (day|week|weekend|month|year)\b/i
const FRENCH_SLIP =
  /\b(cette (mois|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|été|printemps|hiver|décembre)|jusqu'a|semaine prochain\b|(premi|derni)ere|troisieme|quart de|le (premi|derni|trois)i?[eè]me semaine|\ba (octobre|oct)|jui\b|20\d\ds|1970s|au mars|quarts?|du 20\d\d au)/i
const WORDED_YEAR =
  /\b(nineteen|eighteen|seventeen|two thousand|twenty[- ](tens|twent\w+)|thousand|mille|dix-neuf cent)\b/i
const SPELLED_DAY =
  /(?<!en )\b(quinze|treize|dix-huit|dix juillet|vingt-cinq|quatre octobre)\b|\b(thirty|thirty[- ]first|twenty[- ](one|two|nine|seventh)|fifteen|seventeenth|eleventh|(from|between|to|till) (the )?ninth|eighth (to|-)|first 12)\b/i
const ADDRESS = /www\.|\.xlsx|^-\d/i

const ODD_DIGITS =
  /^(le |on |in |en |the |du |au |mois de |Friday |this Friday |since )?(\d{4}\s*\.\s*\d{1,2}|\d{4}-\d|\d{4}(\s+-\s*|-\s+)\d{1,2}|\d{1,2}\s+[/-]\s*\d{4}|\d{1,2}\s*[/-]\s+\d{4}|\d{4}\s*\/\s*\d{1,2}|\d{1,2}\s*[-.]\s*\d{4}|\d{1,2},? (de l'année )?\d{4}|\d{1,2} \d{1,2}( \d{2,4})?|\d{4} \d{1,2} \d{1,2}|\d{1,2}[/.-]\d{1,2}(, ?| )\d{2,4}|\d{1,2} ?[.-] ?\d{1,2}|\d{1,2} \/ \d{1,2}|\d{4}, \w+\.?|[a-z]{3,9}-\d{2}-\d{4}|[a-z]{3,9}-\d{4}-\d{2}|\d\d-\d{4}-[a-z]+|\d{4}\/\d\d\/[a-z]+)$/i

/** Nothing to compare. Each rule: the reason, and whether it holds for a case. */
const NOTHING = [
  [
    'time of day: finer than a day',
    ({ kind, printed }) =>
      FINE.has(kind) || (printed !== null && CLOCK.test(printed) && !/\d{4}-\d\d-\d\dT/.test(printed)),
  ],
  ['recurrence: every Monday', ({ kind }) => kind === 'set'],
  ['duration without an anchor', ({ kind }) => kind === 'duration'],
  ['no value in the suite', ({ kind, expected }) => kind !== 'none' && expected.length === 0],
  ['option of that system (future only and the like)', ({ options }) => options === true],
  [
    'no reference date, and the words hang on one',
    ({ reference, printed, kind }) =>
      kind !== 'none' &&
      reference === null &&
      (!/\d{4}/.test(printed) || /aujourd|demain|hier|prochain|today|avril à/.test(printed)),
  ],
]

/** Not what a dispatch holds, or told by a convention that contradicts ours. */
const FOREIGN = [
  [
    'holiday of another calendar, or one that no dispatch dates by',
    ({ kind, file, printed }) =>
      kind !== 'none' &&
      (kind.startsWith('holiday') || file.startsWith('Holiday') || OTHER_DAY.test(printed)) &&
      (!HOLIDAY.test(printed) || /orthodox|chinese|islamic|parsi/i.test(printed)),
  ],
  [
    'counted from today where nothing was told before (la veille, two days later)',
    ({ printed }) =>
      printed !== null &&
      /\b(following|previous)\b|\b(qui suit|la semaine suivante|la semaine d'après|that weekend|same (week|month|year))$|\b(later|earlier|after|before|the (next|following|previous) day|plus tard|plus tôt|lendemain|la veille|d'après|d'avant|après|suivant|suivante|précédent|précédente)$/i.test(
        printed.trim(),
      ) &&
      !/\b(this|next|last|cette?|de la) (week|month|year|semaine)/i.test(printed),
  ],
  [
    'stretch up to or from today: each suite draws it otherwise',
    ({ printed, kind }) =>
      printed !== null &&
      (kind.endsWith('daterange') || kind === 'date') &&
      (/\b(past|last|previous|next|coming|upcoming|following|within|rest of|recent)\b.*\b(days?|weeks?|wks|months?|years?|quarters?|decades?|fortnights?)\b/i.test(
        printed,
      )
        ? /\d|\b(two|three|four|five|six|ten|few|couple|several|rest|within|past|days|weeks|months|years|quarters|fortnight)\b/i.test(
            printed,
          )
        : /\b(derni[eè]re?s|prochaine?s|passée?s|précédents?)\b/i.test(printed) ||
          /\b(\d+|deux|trois) derni/i.test(printed) ||
          /\bfor \d+ (day|week)s?\b|\b(a|\d+) (day|week)s? starting\b|\b(less|more) than \d|in the future$/i.test(
            printed,
          ) ||
          /\bderni[eè]re? \d/i.test(printed) ||
          /\b(rest|reste|remainder|remaining)\b/i.test(printed)),
  ],
  [
    'article and unit alone (the day, the week): no date in prose',
    ({ printed, kind }) =>
      kind !== 'none' &&
      /^(in |dans |en )?((the|la|le|all|l') ?)?(day|week|month|year|weekend|fortnight|date|journée|semaine|mois|année|week-end|to date|till date)$/i.test(
        (printed ?? '').trim(),
      ),
  ],
  [
    '"in three weeks" without will: how long as well as how far ahead',
    ({ text, printed, language }) =>
      language === 'en' &&
      /^in (a|an|one|two|three|four|five|\d+) (business )?(day|week|month|year)s?$/i.test(printed ?? '') &&
      !/\b(will|shall)\b|'ll\b/i.test(text),
  ],
  [
    'number that the words leave open (a few, several, quelques)',
    ({ printed }) => /\b(few|several|quelques)\b/i.test(printed ?? ''),
  ],
  [
    'numbered week of a month or year: each suite counts otherwise',
    ({ printed }) =>
      /\b(first|second|third|fourth|last|1st|2nd|3rd|4th|5th|premi[eè]re|deuxi[eè]me|seconde|troisi[eè]me|quatri[eè]me|derni[eè]re)( last| \d+| ten| two)? (weeks?|semaine|days|10 days) (of|in|de|du|next|this|d')|\bweek \d|\bsemaine \d/i.test(
        printed ?? '',
      ),
  ],
  [
    'era, or year before 1000',
    ({ printed }) => /\b(BC|BCE|AC|AD|CE|av|BE|p\. Chr)\b|\byear \d{1,3}\b/.test(printed ?? ''),
  ],
  [
    'day that the calendar lacks',
    ({ printed, kind }) =>
      kind !== 'none' &&
      /\b(feb\w*|févr\w*) (29|30|31)\b(?! \d{4})|(feb\w*) 30|2-30|2\/29|31st of this month/i.test(printed ?? ''),
  ],
  [
    'not the language of news: chat, query signs, glued words, days or years spelled out',
    ({ printed }) =>
      printed !== null &&
      (CHAT.test(printed) || GLUED.test(printed) || WORDED_YEAR.test(printed) || SPELLED_DAY.test(printed)),
  ],
  [
    'not the language of news: word-for-word translation or slip',
    ({ printed, language }) =>
      printed !== null && language === 'fr' && (FRENCH_SLIP.test(printed) || MONTH_FIRST.test(printed)),
  ],
  ['inside an address or a file name', ({ text, kind }) => kind !== 'none' && ADDRESS.test(text)],
  ['digits with signs that no print uses', ({ printed, kind }) => kind !== 'none' && ODD_DIGITS.test(printed ?? '')],
]

/** Why a case is left out, or null. `all`: only where there is nothing to compare. */
export function reasonFor(item, all) {
  return [...NOTHING, ...(all ? [] : FOREIGN)].find(([, holds]) => holds(item))?.[0] ?? null
}
