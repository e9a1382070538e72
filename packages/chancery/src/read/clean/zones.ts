import { commonLayout, type LayoutRow, type ZoneKind } from '../../lang/layout.ts'
import type { Span } from '../../record/span.ts'
import { Credits } from './credits.ts'

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
  /** Places and days at the head of a paragraph ("GENEVA, March 12 (AEX) —"), which name no actor. */
  readonly datelines: readonly Span[]
}

/** Lines longer than this, in UTF-16 code units, are running text. */
const LONGEST = 240
const HEAD = 120
/** The longest name of an author, in UTF-16 code units. */
const NAME = 50
const TAIL = 60

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
  const scan = new LineReader(raw, [...layout, ...commonLayout], dateline, isMedium)
  let start = 0
  while (start < raw.length) {
    let end = raw.indexOf('\n', start)
    if (end < 0) end = raw.length
    scan.line(start, end)
    start = end + 1
  }
  const { authors } = scan
  // an author who signs the text may be named as such only below it
  const zones = scan.zones.map((zone) =>
    zone.kind === 'body' && zone.end - zone.start <= NAME && authors.has(raw.slice(zone.start, zone.end))
      ? { ...zone, kind: 'byline' as const, rule: 'read/clean/author' }
      : zone,
  )
  return { zones, credits: scan.credits.names(), authors, datelines: scan.datelines }
}

const SENTENCE_END = /[.!?…:;][»”"'’)\]\s]*$/
const CAPTION_CREDIT = /[.)]\s*\/\s*(?<credit>\p{Lu}[\p{L}\p{N}.& ]{1,20})$/u
const CLOSING_SOURCE = /[.\s]Source\s*:?\s+(?<credit>\p{Lu}[\p{L}\p{N}.&-]{1,30})\s*$/u
const CLOSING_AGENCY =
  /[.!?»”"]\s*\((?:(?:[Aa]vec|[Ww]ith|[Ss]ource)\s*:?\s+)?(?<credit>\p{Lu}[\p{L}\p{N}.&/ -]{1,30})\)\s*$/u
const BRACKET = /\s*\([^()]{1,40}\)$/
const INVISIBLE = /[\ufeff\u200b\u00ad]/g

/** Reads a dispatch line by line. */
class LineReader {
  readonly zones: Zone[] = []
  readonly credits: Credits = new Credits()
  readonly authors: Set<string> = new Set()
  readonly datelines: Span[] = []
  private readonly raw: string
  private readonly rows: readonly LayoutRow[]
  private readonly dateline: RegExp
  private readonly isMedium: (name: string) => boolean
  private opened = false
  /** Whether the line before says that this one names the author. */
  private labelled = false

  constructor(raw: string, rows: readonly LayoutRow[], dateline: RegExp, isMedium: (name: string) => boolean) {
    this.raw = raw
    this.rows = rows
    this.dateline = dateline
    this.isMedium = isMedium
  }

  /** Judges one line, blank space at its edges apart; blank lines make no zone. */
  line(start: number, end: number): void {
    let from = start
    let to = end
    while (from < to && isBlank(this.raw.charCodeAt(from))) from++
    while (to > from && isBlank(this.raw.charCodeAt(to - 1))) to--
    if (from === to) return
    const { kind, rule } = (to - from <= LONGEST ? this.short(from, to) : null) ?? this.running(from, to)
    this.zones.push({ start: from, end: to, kind, rule })
    if (kind === 'headline' || kind === 'body') this.opened = true
  }

  /** What a short line is by its layout, null where only its place tells. */
  private short(from: number, to: number): Pick<Zone, 'kind' | 'rule'> | null {
    const line = this.raw.slice(from, to).replace(INVISIBLE, '')
    const named = this.labelled && line.length <= NAME && !SENTENCE_END.test(line)
    this.labelled = false
    if (named) {
      this.authors.add(line)
      return { kind: 'byline', rule: 'read/clean/author' }
    }
    for (const row of this.rows) {
      const match = row.line.exec(line)
      if (!match) continue
      const { credit, by } = match.groups ?? {}
      if (credit) this.credits.add(credit, row.rank ?? 'source')
      if (by) this.authors.add(by)
      this.labelled = row.label === 'author'
      return { kind: row.kind, rule: row.id }
    }
    const agencies = this.agencies(line)
    if (agencies) {
      for (const name of agencies) this.credits.add(name, 'source')
      return { kind: 'credit', rule: 'read/clean/agency-line' }
    }
    if (this.authors.has(line)) return { kind: 'byline', rule: 'read/clean/author' }
    // A dateline opens running text, though its first line may break off where the page is narrow.
    return this.opened || SENTENCE_END.test(line.replace(BRACKET, '')) || this.dateline.exec(line)?.groups?.['credit']
      ? null
      : { kind: 'headline', rule: 'read/clean/headline' }
  }

  /** A credit line made of agency names alone: `Xinhua/VNA/CVN`, `AFP - Reuters`. */
  private agencies(line: string): readonly string[] | null {
    if (line.length > TAIL) return null
    const names = line
      .replace(/^\((.*)\)$/, '$1')
      .split(/\s*[/|]\s*|\s+[-–]\s+|\s+(?:et|and|avec|with)\s+/)
      .filter(Boolean)
    return names.length > 0 && names.every(this.isMedium) ? names : null
  }

  /** Running text, with the credits that its head and tail may hold. */
  private running(from: number, to: number): Pick<Zone, 'kind' | 'rule'> {
    const line = this.dateline.exec(this.raw.slice(from, Math.min(to, from + HEAD)))
    if (line) {
      this.datelines.push({ start: from, end: from + line[0].length })
      const credit = line.groups?.['credit']
      if (credit && (this.isMedium(credit) || ABBREVIATION.test(credit))) this.credits.add(credit, 'source')
    }
    const tail = this.raw.slice(Math.max(from, to - TAIL), to)
    const caption = CAPTION_CREDIT.exec(tail)
    const source = caption ?? CLOSING_SOURCE.exec(tail)
    if (source) this.credits.add(source.groups!['credit']!, 'source')
    else {
      const credit = CLOSING_AGENCY.exec(tail)?.groups?.['credit']
      if (credit?.split(/[/]/).every((name) => this.isMedium(name.trim()))) this.credits.add(credit, 'source')
    }
    return caption ? { kind: 'caption', rule: 'read/clean/caption' } : { kind: 'body', rule: null }
  }
}

/** An agency that the atlas does not know goes by its letters in a dateline. */
const ABBREVIATION = /^\p{Lu}{2,6}$/u

const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0xfeff || code === 0x200b
