import type { ActName, Status } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Db } from '../store/door.ts'
import { inRole, inSlices, loadCast, loadInvoked } from './load.ts'
import type { InstrumentView, PartyView, StatementView } from './view.ts'

/** An act that a statement tells, as its dispatch has it. */
export interface ToldWithin {
  readonly id: string
  readonly act: ActName
  readonly status: Status
  readonly parties: readonly PartyView[]
  readonly instruments: readonly InstrumentView[]
}

/** The acts told inside statements: those whose evidence begins in the content of the statement. In the order of the text. */
export async function loadWithin(
  db: Db,
  statements: readonly StatementView[],
): Promise<Map<string, readonly ToldWithin[]>> {
  const dispatches = [...new Set(statements.map((one) => one.source.id))]
  const rows = await inSlices(dispatches, (some) =>
    db
      .selectFrom('report')
      .where('dispatch_id', 'in', some)
      .where('live', '=', 1)
      .where('kind', '=', 'act')
      .select(['id', 'dispatch_id', 'act', 'status', 'spans'])
      .execute(),
  )
  const ids = rows.map((row) => row.id)
  const [casts, invoked] = [await loadCast(db, ids), await loadInvoked(db, ids)]
  const acts = Map.groupBy(
    rows
      .map((row) => ({ row, start: (JSON.parse(row.spans) as [number, number][])[0]?.[0] ?? -1 }))
      .sort((a, b) => a.start - b.start || (a.row.id < b.row.id ? -1 : 1)),
    ({ row }) => row.dispatch_id,
  )
  const inside = (start: number, spans: readonly Span[]) => spans.some((one) => one.start <= start && start < one.end)
  return new Map(
    statements.map((statement) => [
      statement.id,
      (acts.get(statement.source.id) ?? [])
        .filter(({ start }) => inside(start, statement.quotes))
        .map(({ row }) => ({
          id: row.id,
          act: row.act as ActName,
          status: row.status as Status,
          parties: inRole(casts.get(row.id) ?? [], 'agent', 'recipient', 'host', 'mediator'),
          instruments: invoked.get(row.id) ?? [],
        })),
    ]),
  )
}
