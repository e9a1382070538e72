/** What a line of a dispatch is when it is not running text. */
export type ZoneKind = 'headline' | 'body' | 'caption' | 'credit' | 'byline' | 'note' | 'junk'

/** A way in which outlets print lines that are not running text. Applied to one trimmed line of at most 240 characters. */
export interface LayoutRow {
  /** `LANG/layout/NAME`. */
  readonly id: string
  readonly kind: Exclude<ZoneKind, 'body' | 'headline'>
  /** Must be linear: no nested repetition. A group named `credit` holds the outlet or agency credited, `by` the author. */
  readonly line: RegExp
  /** `holder`: the credit is the owner of the page, and gives way to a source of the same name. */
  readonly rank?: 'holder'
  /** The next line names the author: "par" alone on its line. */
  readonly label?: 'author'
  readonly note: string
}

// Letters are spelt as Latin ranges: a regular expression with \\p{L} costs a millisecond each to make ready at start-up.

/** Lines of any language: share buttons, picture sizes, addresses, rulers. */
export const commonLayout: readonly LayoutRow[] = [
  {
    id: 'any/layout/address',
    kind: 'junk',
    line: /^(?:https?:\/\/|www\.)\S+$/i,
    note: 'a line that is only a web address',
  },
  { id: 'any/layout/ruler', kind: 'junk', line: /^[\s\-–—*_=~•|.·#]{1,40}$/, note: 'a line of rulers or bullets' },
  {
    id: 'any/layout/picture',
    kind: 'junk',
    line: /^(?:JPE?G|PNG|GIF|WEBP)\s*[-–]\s*[\d.,]+\s*(?:[kKmM]?[oOB])$/,
    note: 'the size of a picture file',
  },
  {
    id: 'any/layout/share',
    kind: 'junk',
    line: /^(?:facebook|twitter|whatsapp|linkedin|telegram|printer|\s|x)+$/i,
    note: 'share buttons',
  },
  {
    id: 'any/layout/player',
    kind: 'junk',
    line: /^(?:YouTube video player|V\s?isionner la vidéo|Watch the video|Video player)$/i,
    note: 'the label of a video player',
  },
  {
    id: 'any/layout/copyright',
    kind: 'credit',
    rank: 'holder',
    line: /^(?:©|\(c\)|Copyright)\s*(?<credit>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.&' -]{1,40}?)(?:[\s,]*\d{0,4})$/i,
    note: 'a copyright line credits its holder',
  },
  {
    id: 'any/layout/first-published',
    kind: 'credit',
    line: /^Published by (?<credit>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ0-9.&' -]{1,40}?)(?:,\s+original at.*)?$/,
    note: 'first publisher of the text',
  },
  {
    id: 'any/layout/languages',
    kind: 'junk',
    line: /^(?:Lire l'article en|Read in|Also in|Autres langues)\s*:.{0,80}$/i,
    note: 'links to the text in other languages',
  },
  { id: 'any/layout/year', kind: 'junk', line: /^\d{4}$/, note: 'a year alone on its line' },
]
