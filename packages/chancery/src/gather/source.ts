import type { Coming } from './arrival.ts'
import type { Defaults, Mapping } from './check.ts'
import type { PageReader } from './page/page.ts'

/** Bytes, and what is known of them before they are looked at. */
export interface Input {
  /** Where they are from, for people: a path, `-`, an address; of a part, the whole and then `#` and the part. */
  readonly origin: string
  /** The address at which they stand on the web, if they do. */
  readonly url?: string
  /** The media type that came with them, with its parameters: `text/html; charset=utf-8`. */
  readonly type?: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What fetches from the web; given only where that was asked for. */
export interface Web {
  /** @throws Fault CHY041, CHY042 */
  get(url: string): Promise<Input>
}

/** What sources are read with. */
export interface Gathering {
  /** What dispatches take where they do not say so themselves. */
  readonly defaults: Defaults
  /** Columns of tables, and fields of JSON, that have other names than those of a dispatch. */
  readonly columns: Mapping
  readonly fields: Mapping
  /** The character encoding of sources that do not tell theirs; UTF-8 when absent. */
  readonly charset?: string
  /** Whether an item of a feed of which only a summary is given is read from its summary. */
  readonly summaries: boolean
  readonly pages: PageReader
  readonly web?: Web
  /** Whether a page is known already, so that it need not be fetched. */
  readonly known?: (url: string) => Promise<boolean>
}

/** A kind of source: how to tell it, and how its bytes become dispatches. */
export interface Kind {
  readonly name: string
  /** Endings of file names, without that of compression. */
  readonly endings: RegExp
  /** Media types. */
  readonly types: RegExp
  /** Whether it looks so, by its first few hundred characters without leading blanks. */
  readonly looks?: (head: string) => boolean
  /** Holds no more of its input than one item. Faults take the place of what cannot be read; the rest is read all the same. */
  read(input: Input, gathering: Gathering): AsyncIterable<Coming>
}
