import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A line of a corpus kept in ../shared/data/corpora. */
export interface CorpusLine {
  readonly id: string
  readonly url: string | null
  /** ISO date. */
  readonly date: string
  readonly lang: string
  readonly title: string | null
  readonly text: string
}

/** The lines of a file of JSON lines, gzipped or not. */
export function* linesOf(file: string): Generator<CorpusLine> {
  const raw = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8')
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end < 0 ? text.length : end)
    if (line.trim() !== '') yield JSON.parse(line) as CorpusLine
    from = end < 0 ? text.length : end + 1
  }
}

/** Days from 1970-01-01 of an ISO date. */
export const dayOf = (date: string): number => Math.floor(Date.parse(date.slice(0, 10)) / 86_400_000)
