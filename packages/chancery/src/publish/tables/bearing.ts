import type { Rank } from '../../ledger/acts/standing.ts'
import type { Db } from '../../ledger/store/door.ts'
import { loadReviews, type Review } from '../../ledger/views/reviews.ts'
import type { ActView, PartyView, ReportView } from '../../ledger/views/view.ts'
import { walkActs } from '../../ledger/views/walk.ts'
import type { ExportOptions } from '../format.ts'

/** What one row of an export is about: an act as all its reports together tell it, or as one of them does. */
export interface Told {
  /** The row's id: the act's, or the report's. */
  readonly id: string
  readonly view: ActView
  /** The reports that the row rests on: of the best rank that there is. The first published leads. */
  readonly bearing: readonly ReportView[]
  readonly lead: ReportView
  readonly review: Review | null
}

const ORDER: Readonly<Record<Rank, number>> = { preferred: 0, normal: 1, deprecated: 2 }

/** Acts as rows tell them, page by page: each once, or once for each report. */
export async function* walkTold(db: Db, options: ExportOptions): AsyncGenerator<readonly Told[]> {
  for await (const views of walkActs(db, options.part)) {
    const reviews = await loadReviews(
      db,
      views.map((view) => view.id),
    )
    yield views.flatMap((view) => toldOf(view, reviews.get(view.id) ?? null, options.everyReport))
  }
}

function toldOf(view: ActView, review: Review | null, everyReport: boolean): Told[] {
  if (view.reports.length === 0) return []
  if (everyReport)
    return view.reports.map((report) => ({
      id: report.id,
      view: asReported(view, report),
      bearing: [report],
      lead: report,
      review,
    }))
  const best = Math.min(...view.reports.map((report) => ORDER[report.rank]))
  const bearing = view.reports.filter((report) => ORDER[report.rank] === best)
  const lead = bearing.find((report) => report.status === view.standing) ?? bearing[0]!
  return [{ id: view.id, view, bearing, lead, review }]
}

/** An act as one report tells it. */
const asReported = (view: ActView, report: ReportView): ActView => ({
  ...view,
  act: report.act,
  standing: report.status,
  date: report.date,
  place: report.place,
  placeState: report.placeState,
  parties: report.parties,
  instruments: report.instruments,
  reports: [report],
  sources: 1,
  independent: 1,
})

export const inRoles = ({ parties }: ActView, ...roles: PartyView['role'][]): PartyView[] =>
  parties.filter((party) => roles.includes(party.role))

/** The states of parties, each once, in order. */
export const statesOf = (parties: readonly PartyView[]): string[] => [
  ...new Set(parties.flatMap((party) => party.state ?? [])),
]

const TOOK_PLACE: ReadonlySet<string> = new Set(['done', 'ongoing', 'background'])
/** Whether a standing says that the act took place. */
export const tookPlace = (standing: string): boolean => TOOK_PLACE.has(standing)
