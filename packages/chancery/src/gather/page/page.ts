import type { Fault } from '../../record/faults.ts'

/** A page as it came. */
export interface RawPage {
  readonly bytes: Uint8Array
  readonly type?: string
  readonly url?: string
  /** The encoding to try where the page tells none and is not UTF-8. */
  readonly charset?: string
}

/** What a page says, and what it says of itself. */
export interface Page {
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  /** EDTF. */
  readonly published?: string
  /** Its canonical address, else the one it was read from. */
  readonly url?: string
}

/** Takes pages apart. Never rejects. */
export interface PageReader {
  read(raw: RawPage): Promise<Page | Fault>
}

/** Most bytes of a page. */
export const LONGEST_PAGE: number = 8 * 1024 * 1024
