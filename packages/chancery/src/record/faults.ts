/** One kind of thing that can go wrong, and what the person at the keyboard can do about it. */
export interface FaultRow {
  readonly code: string
  /** An `error` costs a dispatch or the run; a `warning` costs neither. */
  readonly severity: 'error' | 'warning'
  readonly title: string
  readonly remedy: string
}

/**
 * Every error and warning that Chancery can give, with a code that never changes its meaning.
 * CHY0xx: input, output and use of the command. CHY1xx: what a reading is unsure of (its `warnings`).
 */
export const FAULTS = [
  {
    code: 'CHY001',
    severity: 'error',
    title: 'No such file or folder',
    remedy: 'Check the path. Give - to read standard input.',
  },
  {
    code: 'CHY002',
    severity: 'error',
    title: 'The file or folder cannot be opened',
    remedy: 'Check that it is a file or a folder and that you may read it.',
  },
  {
    code: 'CHY003',
    severity: 'error',
    title: 'The folder holds no dispatch',
    remedy: 'Chancery looks in folders for .txt, .jsonl and .ndjson files. Name other files one by one.',
  },
  {
    code: 'CHY004',
    severity: 'error',
    title: 'Not UTF-8',
    remedy: 'Convert the text first, for example: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
  },
  {
    code: 'CHY005',
    severity: 'error',
    title: 'The line is not JSON',
    remedy: 'Each line must hold one whole JSON object, such as {"text": "…"}. To read plain text, leave out --jsonl.',
  },
  {
    code: 'CHY006',
    severity: 'error',
    title: 'The line is not a dispatch',
    remedy: 'Each line must be a JSON object with a "text" that is a string.',
  },
  {
    code: 'CHY007',
    severity: 'error',
    title: 'A field of the dispatch is not a string',
    remedy: 'id, language, published, outlet, url and title are strings when present. Leave out what you do not know.',
  },
  {
    code: 'CHY008',
    severity: 'error',
    title: 'The date given with --published is not EDTF',
    remedy: 'Write it as 2024-11-02, 2024-11 or 2024.',
  },
  {
    code: 'CHY009',
    severity: 'error',
    title: 'The dispatch is too long',
    remedy: 'One dispatch may have at most 64 MiB. Split the file into its dispatches.',
  },
  {
    code: 'CHY010',
    severity: 'error',
    title: 'The reader failed on this dispatch',
    remedy: 'This is a fault of Chancery. Please report it with the dispatch, if you may share it.',
  },
  {
    code: 'CHY011',
    severity: 'error',
    title: 'Nothing to read',
    remedy: 'Name a file or folder, or pipe text in: chancery read dispatch.txt',
  },
  {
    code: 'CHY012',
    severity: 'error',
    title: 'The command was not understood',
    remedy: 'See chancery --help.',
  },
  {
    code: 'CHY013',
    severity: 'error',
    title: 'Node.js is too old',
    remedy: 'Chancery needs Node.js 22.12 or newer: https://nodejs.org',
  },
  {
    code: 'CHY014',
    severity: 'error',
    title: 'Chancery is not built',
    remedy: 'Run npm run build in the root of the project.',
  },
  {
    code: 'CHY015',
    severity: 'error',
    title: 'The output cannot be written',
    remedy: 'Check that the disk is not full and that the receiving program still runs.',
  },
  {
    code: 'CHY016',
    severity: 'error',
    title: 'No parser for the language of the text',
    remedy:
      'Chancery parses French and English. If the text is in one of them, say so: --language fr, or "language" in the dispatch.',
  },
  {
    code: 'CHY017',
    severity: 'error',
    title: 'The model of the parser cannot be read',
    remedy: 'Install Chancery anew, or run npm run train -- fr in a clone that has the treebanks.',
  },
  {
    code: 'CHY030',
    severity: 'error',
    title: 'The record cannot be opened',
    remedy:
      'Check the path or address, that you may write there, and for PostgreSQL that the server runs and knows you.',
  },
  {
    code: 'CHY031',
    severity: 'error',
    title: 'There is no record here',
    remedy: 'Make one with chancery ingest, or say where it is: --record FILE, or CHANCERY_RECORD.',
  },
  {
    code: 'CHY032',
    severity: 'error',
    title: 'Not a record that this version can use',
    remedy: 'The file is no record of Chancery, or a newer version made it: update Chancery, or name another file.',
  },
  {
    code: 'CHY035',
    severity: 'error',
    title: 'Evidence does not agree with its dispatch',
    remedy:
      'A row of the record was changed or lost. Restore a copy of the record, or make it anew from the dispatches with chancery ingest.',
  },
  {
    code: 'CHY036',
    severity: 'error',
    title: 'A hash does not agree with what it names',
    remedy:
      'The text or reading of a dispatch was changed since it came. Restore a copy of the record, or make it anew from the dispatches.',
  },
  {
    code: 'CHY037',
    severity: 'error',
    title: 'A row leads to one that is not there',
    remedy:
      'A row of the record was lost. Restore a copy of the record, or make it anew from the dispatches with chancery ingest.',
  },
  {
    code: 'CHY038',
    severity: 'error',
    title: 'The record contradicts itself',
    remedy:
      'Restore a copy of the record, or make it anew from the dispatches. If nobody changed it by hand, this is a fault of Chancery: please report it.',
  },
  {
    code: 'CHY039',
    severity: 'warning',
    title: 'Not everything was joined with the rest',
    remedy: 'A run was interrupted, or one is going on. Run chancery ingest again: it goes on where it was.',
  },
  {
    code: 'CHY040',
    severity: 'error',
    title: 'An address is read only with --fetch',
    remedy: 'Say --fetch to let Chancery read from the web, or save the page and name the file.',
  },
  {
    code: 'CHY041',
    severity: 'error',
    title: 'The address may not be read',
    remedy:
      'Chancery reads http and https addresses of the public internet only, never those of a private network, and obeys robots.txt. Save the page and name the file.',
  },
  {
    code: 'CHY042',
    severity: 'error',
    title: 'The address could not be fetched',
    remedy:
      'Try again later: the same command goes on where it was. If a browser shows the page, save it and name the file.',
  },
  {
    code: 'CHY043',
    severity: 'error',
    title: 'Not a kind of source that Chancery reads',
    remedy:
      'Chancery reads text, JSON, tables, HTML pages, feeds, sitemaps and WARC archives. Say what it is: --as text, for example.',
  },
  {
    code: 'CHY044',
    severity: 'error',
    title: 'The page has no main text',
    remedy: 'It may be a page of links, or one that scripts fill in. Save its text as a .txt file.',
  },
  {
    code: 'CHY045',
    severity: 'error',
    title: 'The row cannot be read',
    remedy:
      'Each row must have as many cells as the head of its table, and quotation marks that are closed. Mend the row and ingest the file again.',
  },
  {
    code: 'CHY046',
    severity: 'error',
    title: 'The table has no column of texts',
    remedy: 'Its first row must name the columns, one of them "text". Say which it is: --column text=Body',
  },
  {
    code: 'CHY047',
    severity: 'error',
    title: 'The document is broken',
    remedy: 'It is neither whole JSON nor a feed (RSS, Atom, RDF, JSON Feed) nor a sitemap. Save it again.',
  },
  {
    code: 'CHY048',
    severity: 'error',
    title: 'The feed gives only a summary of the item',
    remedy: 'Say --fetch to read the page that it links to, or --summaries to read the summary itself.',
  },
  {
    code: 'CHY049',
    severity: 'error',
    title: 'The archive is damaged',
    remedy: 'What came before the damage was read. Get the file again, or unpack what can be saved of it.',
  },
  {
    code: 'CHY050',
    severity: 'error',
    title: 'No state of that name',
    remedy: 'Give its ISO code (FRA, FR) or its name in French or English: chancery dossier FRA DEU',
  },
  {
    code: 'CHY051',
    severity: 'error',
    title: 'The record names nobody so',
    remedy: 'Try the surname alone, another spelling, or chancery search.',
  },
  {
    code: 'CHY052',
    severity: 'error',
    title: 'The record holds no instrument of that name',
    remedy: 'Try fewer words of its name, or chancery search.',
  },
  {
    code: 'CHY053',
    severity: 'error',
    title: 'A filter was not understood',
    remedy:
      'Dates are EDTF (2024-11-02, 2024-11, 2024), acts and statuses those of docs/acts.md, limits and pages whole numbers from 1.',
  },
  {
    code: 'CHY054',
    severity: 'error',
    title: 'Nothing to search for',
    remedy: 'Give at least one word: chancery search "memorandum of understanding"',
  },
  {
    code: 'CHY055',
    severity: 'error',
    title: 'A binary format does not go to a terminal',
    remedy: 'Say where to write it: --out FILE, or send it on: chancery export … > FILE',
  },
  {
    code: 'CHY056',
    severity: 'error',
    title: 'The format does not know this option',
    remedy: 'docs/exports.md tells which filters each format has. Leave the option out, or export another format.',
  },
  {
    code: 'CHY057',
    severity: 'error',
    title: 'The date given with --from or --to is not EDTF',
    remedy: 'Write it as 2024-11-02, 2024-11 or 2024.',
  },
  {
    code: 'CHY101',
    severity: 'warning',
    title: 'The language is none that Chancery reads',
    remedy:
      'Chancery reads French and English. If the text is in one of them, say so: --language fr, or "language" in the dispatch.',
  },
  {
    code: 'CHY102',
    severity: 'warning',
    title: 'The language is uncertain',
    remedy: 'The text is short or mixed. Say which language it is in: --language fr, or "language" in the dispatch.',
  },
  {
    code: 'CHY103',
    severity: 'warning',
    title: 'The publication date is unknown, so some dates stay open',
    remedy: 'Give it: --published 2024-11-02, or "published" in the dispatch. Without it, "Friday" has no date.',
  },
  {
    code: 'CHY104',
    severity: 'warning',
    title: 'The publication date is not EDTF and was left aside',
    remedy: 'Write "published" as 2024-11-02, 2024-11 or 2024.',
  },
] as const

export type FaultCode = (typeof FAULTS)[number]['code']

/** Where a fault lies. `line` counts from 1; `offset` is a UTF-16 code unit into the line or text. */
export interface FaultPlace {
  readonly file?: string
  readonly line?: number
  readonly offset?: number
  readonly cause?: unknown
}

/** The row of a code. */
export function faultRow(code: FaultCode): FaultRow {
  return FAULTS.find((row) => row.code === code)!
}

/** A fault that happened: its code, where, and in `message` what is special to this case. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly file: string | undefined
  readonly line: number | undefined
  readonly offset: number | undefined

  constructor(code: FaultCode, detail = '', place: FaultPlace = {}) {
    super(detail, place.cause === undefined ? undefined : { cause: place.cause })
    this.name = 'Fault'
    this.code = code
    this.file = place.file
    this.line = place.line
    this.offset = place.offset
  }

  get severity(): FaultRow['severity'] {
    return faultRow(this.code).severity
  }
}
