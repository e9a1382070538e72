/**
 * One text as it came: a file, a feed item, a web page. Immutable. The wire form is one JSON object a line.
 * `published` is EDTF of any precision; `language` an ISO 639-1 code, detected when absent; `id` defaults to the
 * SHA-256 of the text.
 */
export interface Dispatch {
  readonly id?: string
  readonly text: string
  readonly language?: string
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  readonly title?: string
}
