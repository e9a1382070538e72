import type { Db } from '../../ledger/store/door.ts'
import { loadSources } from '../../ledger/views/load.ts'
import type { QuoteView, SourceView } from '../../ledger/views/view.ts'
import { walkActs, walkStatements } from '../../ledger/views/walk.ts'
import type { Export } from '../format.ts'
import { annotation } from './anchor.ts'
import { CONTEXT } from './context.ts'
import { actNode, claimNode, dispatchNode, statementNode } from './nodes.ts'

/** What an annotation needs of a report or a statement. */
interface Anchored {
  readonly id: string
  readonly source: SourceView
  readonly quotes: readonly QuoteView[]
}

/**
 * JSON-LD 1.1: acts, what each dispatch claims of them, statements, dispatches, and the annotations that tie claims to the words. One
 * node a line in `@graph`. Of what was written, only the ids of dispatches are in memory.
 */
export const exportJsonLd: Export = async function* (db, { part }) {
  const cited = new Set<string>()
  let between = ''
  const lines = (nodes: readonly object[]): string => {
    let text = ''
    for (const one of nodes) {
      text += `${between}\n${JSON.stringify(one)}`
      between = ','
    }
    return text
  }
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`
  for await (const page of walkActs(db, part)) {
    const reports = page.flatMap((act) => act.reports)
    const anchors = await anchor(db, reports)
    yield lines([
      ...dispatchesOf(reports, cited),
      ...page.flatMap((act) => [actNode(act), ...act.reports.flatMap((one) => [claimNode(act.id, one), anchors(one)])]),
    ])
  }
  for await (const page of walkStatements(db, part)) {
    const anchors = await anchor(db, page)
    yield lines([...dispatchesOf(page, cited), ...page.flatMap((one) => [statementNode(one), anchors(one)])])
  }
  yield '\n]}\n'
}

/** The dispatches that a page cites and no page before it did. */
function dispatchesOf(page: readonly Anchored[], cited: Set<string>): object[] {
  return page.flatMap(({ source }) => {
    if (cited.has(source.id)) return []
    cited.add(source.id)
    return [dispatchNode(source)]
  })
}

async function anchor(db: Db, page: readonly Anchored[]): Promise<(one: Anchored) => object> {
  const sources = await loadSources(
    db,
    page.map((one) => one.source.id),
  )
  return ({ id, source, quotes }) => annotation(id, source.id, sources.get(source.id)!.text, quotes)
}
