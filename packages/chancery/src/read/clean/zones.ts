import { commonLayout, type LayoutRow, type ZoneKind } from '../../lang/layout.ts'
import type { Span } from '../../record/span.ts'

/** A line of the dispatch and what it is. Zones cover the raw text line by line; nothing is thrown away. */
export interface Zone extends Span {
  readonly kind: ZoneKind
  readonly rule: string | null
}

/** What cleaning finds: the zones, the agencies and outlets credited in the order printed, and authors' names. */
export interface Cleaned {
  readonly zones: readonly Zone[]
  readonly credits: readonly string[]
  readonly authors: ReadonlySet<string>
}

/** A credit line made of agency names alone: `Xinhua/VNA/CVN`, `AFP - Reuters`. */
const isAgencyLine = (line: string, isMedium: (name: string) => boolean): string[] | null => {
  if (line.length > 60) return null
  const names = line.split(/\s*[/|]\s*|\s+[-–]\s+/).filter(Boolean)
  return names.length > 0 && names.every(isMedium) ? names : null
}

const END = /[.!?…»”"':;)]\s*$/
const TRAILING_CREDIT = /[.)]\s*\/\s*(?<credit>[\p{Lu}][\p{L}\p{N}.& ]{1,20})$/u
const INLINE_SOURCE = /[.\s]Source\s*:?\s+(?<credit>[\p{Lu}][\p{L}\p{N}.&-]{1,30})\s*$/u

/**
 * Tells running text from credit lines, captions, bylines and the page's own furniture, line by line. Offsets stay those
 * of the raw text; a caption stays readable, since it may hold the only exact date.
 * @param isMedium whether a short name is that of a known agency or outlet
 */
export function clean(
  raw: string,
  layout: readonly LayoutRow[],
  dateline: RegExp,
  isMedium: (name: string) => boolean,
): Cleaned {
  const zones: Zone[] = []
  const credits: string[] = []
  const authors = new Set<string>()
  const credit = (name: string) => {
    for (const part of name.split(/\s*[/|,]\s*/)) {
      const trimmed = part.replace(/[\s.]+$/, '').trim()
      if (trimmed && !credits.some((known) => known.toLowerCase() === trimmed.toLowerCase())) credits.push(trimmed)
    }
  }
  const rules = [...layout, ...commonLayout]
  let headline = false
  let start = 0
  while (start < raw.length) {
    let end = raw.indexOf('\n', start)
    if (end < 0) end = raw.length
    let from = start
    let to = end
    while (from < to && isBlank(raw.charCodeAt(from))) from++
    while (to > from && isBlank(raw.charCodeAt(to - 1))) to--
    if (from < to) {
      const zone = judge(from, to)
      zones.push(zone)
      if (zone.kind === 'headline' || zone.kind === 'body') headline = true
    }
    start = end + 1
  }
  return { zones, credits, authors }

  function judge(from: number, to: number): Zone {
    const length = to - from
    if (length <= 240) {
      const line = raw.slice(from, to).replace(/[\ufeff\u200b\u00ad]/g, '')
      for (const row of rules) {
        const match = row.line.exec(line)
        if (!match) continue
        if (match.groups?.['credit']) credit(match.groups['credit'])
        if (match.groups?.['by']) authors.add(match.groups['by'])
        return { start: from, end: to, kind: row.kind, rule: row.id }
      }
      const agencies = isAgencyLine(line, isMedium)
      if (agencies) {
        for (const name of agencies) credit(name)
        return { start: from, end: to, kind: 'credit', rule: 'read/clean/agency-line' }
      }
      if (authors.has(line)) return { start: from, end: to, kind: 'byline', rule: 'read/clean/author' }
      if (!headline && !END.test(line)) return { start: from, end: to, kind: 'headline', rule: 'read/clean/headline' }
    }
    const head = raw.slice(from, Math.min(to, from + 120))
    const line = dateline.exec(head)
    if (line?.groups?.['credit'] && isMedium(line.groups['credit'])) credit(line.groups['credit'])
    const tail = raw.slice(Math.max(from, to - 60), to)
    const trailing = TRAILING_CREDIT.exec(tail) ?? INLINE_SOURCE.exec(tail)
    if (trailing?.groups?.['credit']) {
      credit(trailing.groups['credit'])
      if (tail.includes('/')) return { start: from, end: to, kind: 'caption', rule: 'read/clean/caption' }
    }
    return { start: from, end: to, kind: 'body', rule: null }
  }
}

const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0xfeff || code === 0x200b
