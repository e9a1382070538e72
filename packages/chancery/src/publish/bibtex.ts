import { walkDispatches } from '../ledger/views/dispatches.ts'
import { type Cited, citedOf } from './cited.ts'
import type { Export } from './format.ts'

/** BibTeX, UTF-8: an entry for each dispatch, `@misc` so that every style prints it; biblatex takes `date`, `langid` and `urldate`. */
export const exportBibtex: Export = async function* (db, { part }) {
  for await (const page of walkDispatches(db, part)) yield page.map((one) => entryOf(citedOf(one))).join('')
}

function entryOf(cited: Cited): string {
  const [year, month] = cited.parts ?? []
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', cited.outlet === null ? null : `{${latex(cited.outlet)}}`],
    ['title', `{${latex(cited.title)}}`],
    ['howpublished', cited.outlet === null ? null : latex(cited.outlet)],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['date', cited.published === null ? null : latex(cited.published)],
    ['url', cited.url === null ? null : address(cited.url)],
    ['urldate', cited.accessed],
    ['langid', LANGUAGES[cited.language] ?? null],
    ['note', `Chancery ${cited.id}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]))
  return `@misc{${cited.key},\n${lines.join('')}}\n\n`
}

/** Names of languages as babel and polyglossia have them. */
const LANGUAGES: Readonly<Record<string, string>> = { fr: 'french', en: 'english' }

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/** A text with everything escaped that LaTeX would take for a command. On one line. */
export const latex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^$&%#_<>|]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`)

/** An address: verbatim to LaTeX, so only what would end the field is encoded. */
const address = (url: string): string => url.replace(/[\\{}\s]/g, (mark) => encodeURIComponent(mark))
