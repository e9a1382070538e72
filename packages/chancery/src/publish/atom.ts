import { generateAtomFeed } from 'feedsmith'
import type { Export, ExportWords } from './format.ts'
import { evidence, headline } from './headline.ts'
import { type Told, walkTold } from './tables/bearing.ts'
import { each } from './tables/shared.ts'

/**
 * Atom (RFC 4287): the acts told last, newest first, as many as `limit`. An entry is as new as the newest source that tells its act.
 * A feed is for readers that come again, so it is not the whole record; it is made in memory.
 */
export const exportAtom: Export = async function* (db, options) {
  const { limit, words } = options
  let newest: Dated[] = []
  for await (const page of walkTold(db, options)) {
    newest.push(...page.map((told) => ({ told, updated: updatedOf(told) })))
    if (newest.length > 2 * limit + page.length) newest = newest.sort(byNewest).slice(0, limit)
  }
  newest = newest.sort(byNewest).slice(0, limit)
  yield generateAtomFeed(
    {
      id: 'urn:chancery:acts',
      title: { value: words.record, type: 'text' },
      updated: new Date(newest[0]?.updated ?? 0),
      generator: { text: 'Chancery' },
      authors: [{ name: 'Chancery' }],
      entries: newest.map(({ told, updated }) => entryOf(told, updated, words)),
    },
    { lenient: true },
  )
}

interface Dated {
  readonly told: Told
  readonly updated: string
}

const updatedOf = ({ view }: Told): string =>
  view.reports.reduce((last, { source }) => (source.firstSeen > last ? source.firstSeen : last), '')

const byNewest = (a: Dated, b: Dated): number =>
  a.updated !== b.updated
    ? a.updated < b.updated
      ? 1
      : -1
    : (b.told.view.from ?? -1e9) - (a.told.view.from ?? -1e9) || (a.told.id < b.told.id ? -1 : 1)

function entryOf(told: Told, updated: string, words: ExportWords) {
  const { view, bearing, id } = told
  return {
    id: `urn:chancery:${id}`,
    title: { value: headline(told, words), type: 'text' },
    updated: new Date(updated),
    authors: each(bearing.map(({ source, voice }) => source.outlet ?? voice[0])).map((name) => ({ name })),
    content: { value: evidence(told, words), type: 'text' },
    categories: [
      { term: view.act, scheme: 'urn:chancery:act', label: words.acts[view.act] },
      { term: view.standing, scheme: 'urn:chancery:status', label: words.standings[view.standing] },
    ],
    links: each(bearing.map((report) => report.source.url)).map((href) => ({ href, rel: 'related' })),
  }
}
