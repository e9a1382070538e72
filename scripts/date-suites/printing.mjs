// The suites write as people chat; a dispatch prints names of months and days with the capitals of its language.

const ENGLISH =
  /\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|thanksgiving|easter|labor day|labour day|good friday|new year|independence day|memorial day|halloween|palm sunday|ash wednesday|day|eve)\b/gi
const FRENCH =
  /(?<!\p{L})(janvier|janv|jan|f[ée]vrier|f[ée]vr?|mars|avril|avr|mai|juin|juillet|juil|ao[uû]t|septembre|sept?|octobre|oct|novembre|nov|d[ée]cembre|d[ée]c|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/giu

const capital = (word) => word[0].toUpperCase() + word.slice(1).toLowerCase()

/** The text with the capitals that print would have inside the expression; its length stays. */
export function asPrinted({ text, printed, start = printed === null ? -1 : text.indexOf(printed) }, language) {
  if (printed === null || start < 0) return text
  const words = language === 'en' ? ENGLISH : FRENCH
  const change = language === 'en' ? capital : (word) => word.toLowerCase()
  const end = start + printed.length
  return text.slice(0, start) + text.slice(start, end).replace(words, change) + text.slice(end)
}
