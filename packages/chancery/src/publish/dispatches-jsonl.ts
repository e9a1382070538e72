import { walkDispatches } from '../ledger/views/dispatches.ts'
import type { Export } from './format.ts'

/** One dispatch a line, as it came: what `chancery ingest --jsonl` reads. The record that it makes of them is the same. */
export const exportDispatches: Export = async function* (db, { part }) {
  for await (const page of walkDispatches(db, part))
    yield page.map(({ dispatch }) => `${JSON.stringify(dispatch)}\n`).join('')
}
