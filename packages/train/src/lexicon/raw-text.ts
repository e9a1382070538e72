import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A file of running text under the folder of shared data: JSON lines with the text in one of `fields`, or CoNLL-U (`# text = …`). */
export interface RawText {
  readonly file: string
  readonly licence: string
  /** Where a line holds its text; the first that is there. */
  readonly fields?: readonly string[]
  /** Only lines in this language, where they say one. */
  readonly lang?: string
}

const CLITIC = String.raw`-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|ci|là|l[ae]s?|lui|leur|moi|y|en)(?![\p{L}\p{N}'-])`
const FRENCH = `aujourd'hui|${CLITIC}|${String.raw`\p{L}+'|[\p{L}\p{N}]+(?:(?!`}${CLITIC}${String.raw`)-[\p{L}\p{N}]+)*|\S`}`
const ENGLISH = String.raw`(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\S`

/** How words of lower-case text are cut for counting: what the treebanks of a language do, so nearly as one expression can. */
export const wordPatterns: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: new RegExp(FRENCH, 'gu'),
  en: new RegExp(ENGLISH, 'gu'),
}

/** The texts of a file. Throws when it isn't there. */
export function* textsOf(folder: string, { file, fields = ['text'], lang }: RawText): Generator<string> {
  const bytes = readFileSync(`${folder}/${file}`)
  const all = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  for (const line of all.split('\n')) {
    if (file.endsWith('.conllu')) {
      if (line.startsWith('# text = ')) yield line.slice(9)
      continue
    }
    if (line === '') continue
    const row = JSON.parse(line) as Readonly<Record<string, unknown>>
    if (lang !== undefined && row['lang'] !== undefined && row['lang'] !== lang) continue
    for (const field of fields) {
      const text = row[field]
      if (typeof text !== 'string') continue
      yield text
      break
    }
  }
}
