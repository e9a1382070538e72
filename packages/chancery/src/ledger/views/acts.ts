import { type ActName, PARTY_ROLES, type PartyRole, type Status } from '../../record/reading.ts'
import type { ActStanding, Rank } from '../acts/standing.ts'
import type { Db } from '../store/door.ts'
import { inRole, inSlices, loadCast, loadInvoked, loadSources, quotesOf, voiceOf } from './load.ts'
import type { ActView, InstrumentView, PartyView, ReportView } from './view.ts'

/**
 * Acts of the record with their reports, in the order of the ids given. An id that was merged gives the canonical act; one that the record
 * does not hold is left out.
 */
export async function loadActs(db: Db, ids: readonly string[]): Promise<ActView[]> {
  const asked = await inSlices(ids, (some) =>
    db.selectFrom('act').select(['id', 'canonical_id']).where('id', 'in', some).execute(),
  )
  const canonicalOf = new Map(asked.map((row) => [row.id, row.canonical_id]))
  const canonical = [...new Set(ids.flatMap((id) => canonicalOf.get(id) ?? []))]
  const acts = await inSlices(canonical, (some) => db.selectFrom('act').selectAll().where('id', 'in', some).execute())
  const rows = await inSlices(canonical, (some) =>
    db
      .selectFrom('report')
      .innerJoin('act', 'act.id', 'report.act_id')
      .where('act.canonical_id', 'in', some)
      .where('report.live', '=', 1)
      .selectAll('report')
      .select('act.canonical_id as canonical')
      .execute(),
  )
  const reportIds = rows.map((row) => row.id)
  const sources = await loadSources(
    db,
    rows.map((row) => row.dispatch_id),
  )
  const casts = await loadCast(db, reportIds)
  const invoked = await loadInvoked(db, reportIds)
  const reports = Map.groupBy(
    rows.map((row): ReportView & { readonly canonical: string; readonly cameo: string | null } => {
      const source = sources.get(row.dispatch_id)!
      const cast = casts.get(row.id) ?? []
      return {
        canonical: row.canonical,
        cameo: row.cameo,
        id: row.id,
        source: source.view,
        act: row.act as ActName,
        status: row.status as Status,
        stage: row.stage,
        rank: row.rank as Rank,
        date: row.date,
        place: row.place,
        placeState: row.place_state,
        parties: inRole(cast, ...PARTY_ROLES),
        instruments: invoked.get(row.id) ?? [],
        voice: voiceOf(cast),
        quotes: quotesOf(row.spans, source),
        rules: JSON.parse(row.rules) as string[],
      }
    }),
    (report) => report.canonical,
  )
  const byId = new Map(
    acts.map((act): [string, ActView] => {
      const told = (reports.get(act.id) ?? []).sort(byPublication)
      return [
        act.id,
        {
          id: act.id,
          act: act.act as ActName,
          plover: act.plover,
          cameo: told.find((report) => report.act === act.act)?.cameo ?? null,
          standing: act.standing as ActStanding,
          date: act.date,
          from: act.date_from,
          to: act.date_to,
          place: act.place,
          placeState: act.place_state,
          parties: together(told),
          instruments: [
            ...new Map(
              told.flatMap((report) => report.instruments.map((one): [string, InstrumentView] => [one.id, one])),
            ).values(),
          ],
          reports: told.map(({ canonical: _, cameo: __, ...report }) => report),
          sources: act.sources,
          independent: act.independent,
        },
      ]
    }),
  )
  return canonical.flatMap((id) => byId.get(id) ?? [])
}

const byPublication = (a: ReportView, b: ReportView): number => {
  const [dayA, dayB] = [a.source.published ?? '9999', b.source.published ?? '9999']
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.id < b.id ? -1 : 1
}

/** The parties of all reports, each once: in the role that most give it, with the office first printed. Preferred reports come first. */
function together(reports: readonly ReportView[]): PartyView[] {
  const ordered = [...reports].sort((a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'))
  const found = new Map<string, { party: PartyView; roles: Map<PartyRole, number> }>()
  for (const report of ordered) {
    for (const party of report.parties) {
      const known = found.get(party.id)
      const roles = known?.roles ?? new Map<PartyRole, number>()
      roles.set(party.role, (roles.get(party.role) ?? 0) + 1)
      found.set(party.id, {
        party: known ? { ...known.party, office: known.party.office ?? party.office } : party,
        roles,
      })
    }
  }
  return [...found.values()].map(({ party, roles }) => ({
    ...party,
    role: [...roles].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
  }))
}
