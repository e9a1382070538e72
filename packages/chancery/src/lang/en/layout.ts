import type { LayoutRow } from '../layout.ts'

/** Lines that English outlets print around their text. */
export const enLayout: readonly LayoutRow[] = [
  { id: 'en/layout/share', kind: 'junk', line: /^[*•-]?\s*(?:Share (?:on|this|via)|Follow us|Subscribe|Sign up|Read more|Related(?: articles?)?|See also|Advertisement|Click here)\b.*$/i, note: 'a label of the page, not of the text' },
  { id: 'en/layout/author-label', kind: 'byline', label: 'author', line: /^(?:by|author)\s*:?$/i, note: 'a label above the name of the author' },
  { id: 'en/layout/text-marks', kind: 'junk', line: /^(?:(?:begin|end)(?: of)? (?:text|statement|transcript|quote)[:.]*|(?:end|ends)\.?)$/i, note: 'marks where a text given in full begins and ends' },
  { id: 'en/layout/stage', kind: 'junk', line: /^\((?:applause|laughter|cross-?talk|inaudible|off-?mike|(?:pooled|closed|open) (?:press|camera))[^()]{0,40}\)\.?$/i, note: 'what was heard besides words, or who was let in, in a transcript' },
  { id: 'en/layout/photo', kind: 'credit', line: /^(?:Photo|Photos|Image|Picture)(?: credit)?(?: by)?\s*:?\s*(?:by\s+)?(?<credit>[A-ZÀ-ÖØ-Þ][^.]{1,60})$/, note: 'a photo credit' },
  { id: 'en/layout/source', kind: 'credit', line: /^(?:Source|Sources|Via|With)\s*:\s*(?<credit>[A-ZÀ-ÖØ-Þ][^.]{1,60})$/, note: 'a line that names the source credited' },
  { id: 'en/layout/source-brackets', kind: 'credit', line: /^[([]\s*(?:[Ss]ources?|[Ww]ith)\s*:?\s+(?<credit>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ0-9.&/, -]{1,40}?)\s*[)\]]$/, note: 'a line in brackets that names the source credited' },
  { id: 'en/layout/office', kind: 'note', line: /^(?:Office of (?:the|Press)\b.{0,80}|Remarks(?: to the Press)?|Media Note|Press Statement|For Immediate Release|Fact Sheet|The (?:below|following) is attributable to\b.{0,120})$/i, note: 'the issuing office of a release' },
  { id: 'en/layout/byline', kind: 'byline', line: /^By\s+(?<by>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]*(?:\s+[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'-]*){1,4})(?:,.{0,60})?$/, note: 'author of the page' },
  { id: 'en/layout/published', kind: 'byline', line: /^(?:Published|Updated|Posted|Last updated)\b.{0,80}$/i, note: 'date of the page' },
]

/**
 * `GENEVA, March 12 (Reuters) -`, `DAYTON, Ohio, Tuesday, November 21, 1995 (AP) -` and their kin, at the head of a paragraph: place, day, agency, dash. The place alone is in
 * capitals; with an agency it need not be. The group `credit` holds the agency.
 */
export const enDateline: RegExp =
  /^(?:(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.' -]{2,40},?\s+)?(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ. ]{1,20},\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s+)?(?:[A-Za-zÀ-ɏ]{3,9}\.?\s+\d{1,2}(?:,\s*\d{4})?,?\s*)?\((?<credit>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ0-9.&/' -]{1,40}?)\)\s*\.?\s*[-–—]+\s*|[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.' -]{2,40}(?:,\s+[A-Za-zÀ-ɏ]{3,9}\.?\s+\d{1,2}(?:,\s*\d{4})?)?\s+[-–—]+\s*)/
