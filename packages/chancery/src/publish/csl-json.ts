import { walkDispatches } from '../ledger/views/dispatches.ts'
import { type Cited, citedOf } from './cited.ts'
import type { Export } from './format.ts'

/** CSL-JSON 1.0.2 (Zotero, Pandoc): an item for each dispatch. */
export const exportCslJson: Export = async function* (db, { part }) {
  let between = ''
  yield '['
  for await (const page of walkDispatches(db, part)) {
    let text = ''
    for (const one of page) {
      text += `${between}\n${JSON.stringify(itemOf(citedOf(one)))}`
      between = ','
    }
    if (text) yield text
  }
  yield '\n]\n'
}

function itemOf({ key, title, outlet, published, parts, url, language, accessed, id }: Cited): object {
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(outlet !== null && { author: [{ literal: outlet }], 'container-title': outlet }),
    ...(published !== null && { issued: parts ? { 'date-parts': [parts] } : { literal: published } }),
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    ...(url !== null && { URL: url }),
    language,
    note: `Chancery ${id}`,
  }
}
