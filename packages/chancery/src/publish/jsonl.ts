import { walkActs, walkStatements } from '../ledger/views/walk.ts'
import type { Export } from './format.ts'

/**
 * One JSON object a line: the acts, then the statements, each as `ActView` or `StatementView` (ledger/views/view.ts) with its
 * `type` before it.
 */
export const exportJsonLines: Export = async function* (db, { part }) {
  for await (const page of walkActs(db, part)) yield page.map((act) => line({ type: 'act', ...act })).join('')
  for await (const page of walkStatements(db, part))
    yield page.map((statement) => line({ type: 'statement', ...statement })).join('')
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`
