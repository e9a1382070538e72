import { Fault } from '../../record/faults.ts'
import type { Span } from '../../record/span.ts'
import type { Db, Door } from '../store/door.ts'
import { stemmedQuery } from '../store/stems.ts'
import { loadSources } from '../views/load.ts'
import type { SourceView } from '../views/view.ts'
import { type Asked, filtersOf } from './filters.ts'
import { bounded, type Page } from './page.ts'
import { marksOf, type Snippet, snippetOf } from './snippet.ts'

/** A dispatch that holds every word, and where. */
export interface Hit {
  readonly source: SourceView
  /** Words found in its title, as offsets into the title. */
  readonly titleMarks: readonly Span[]
  readonly snippet: Snippet | null
}

export interface SearchAnswer extends Page<Hit> {
  readonly asked: string
}

/** What a search may be narrowed to: the days on which dispatches were published, their outlet and language. */
export type SearchAsked = Pick<Asked, 'from' | 'to' | 'outlet' | 'limit' | 'page' | 'oldest'> & {
  readonly language?: string
}

/**
 * Dispatches that hold every word of a question in any of its forms, in French or English, with or without accents; the last published
 * first, those without a date last.
 * @throws Fault CHY054 where the question holds no word; those of filtersOf
 */
export async function search(db: Db, door: Door, question: string, asked: SearchAsked): Promise<SearchAnswer> {
  const matching = door.matching(question)
  if (matching === null) throw new Fault('CHY054', question.trim())
  const { language, ...rest } = asked
  const { from, to, outlet } = await filtersOf(db, rest)
  const { limit, page, offset } = bounded(asked)
  const found = () => {
    let query = db.selectFrom('dispatch').where(matching)
    if (from !== null) query = query.where('published_to', '>=', from)
    if (to !== null) query = query.where('published_from', '<=', to)
    if (outlet !== null) query = query.where('outlet', '=', outlet)
    if (language !== undefined) query = query.where('language', '=', language)
    return query
  }
  const order = asked.oldest ? 'asc' : 'desc'
  const rows = await found()
    .select('id')
    .orderBy('published_from', (by) => (asked.oldest ? by.asc().nullsLast() : by.desc().nullsLast()))
    .orderBy('id', order)
    .limit(limit)
    .offset(offset)
    .execute()
  const { n } = await found()
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const words = stemmedQuery(question)
  const sources = await loadSources(
    db,
    rows.map((row) => row.id),
  )
  return {
    asked: question,
    total: Number(n),
    page,
    limit,
    items: rows.map(({ id }) => {
      const { view, text } = sources.get(id)!
      return {
        source: view,
        titleMarks: view.title === null ? [] : marksOf(view.title, view.language, words),
        snippet: snippetOf(text, view.language, words),
      }
    }),
  }
}
