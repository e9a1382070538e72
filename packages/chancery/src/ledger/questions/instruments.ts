import type { ActName, InstrumentKind } from '../../record/reading.ts'
import type { Db } from '../store/door.ts'
import { inSlices } from '../views/load.ts'
import type { ActView, InstrumentView } from '../views/view.ts'
import type { Bare } from './reports.ts'
import { type ActWord, wordOf } from './word.ts'

/** How far a text has come by an act, in words of the reading. */
const STAGES: Readonly<Partial<Record<ActName, string>>> = { sign: 'signed', ratify: 'ratified', issue: 'issued' }

/** A stage of an instrument: what, when, by whom, as which act tells it. */
export interface StageView {
  readonly stage: string
  readonly word: ActWord
  readonly date: string | null
  readonly day: number | null
  /** States whose stage it is: parties sign and ratify on days of their own. */
  readonly states: readonly string[]
  readonly act: string
}

/** The stages that acts tell of, the first first. */
export function stagesOf(acts: readonly ActView[]): StageView[] {
  return acts
    .flatMap((act): StageView[] => {
      const stages = [...new Set(act.reports.flatMap((report) => report.stage ?? STAGES[report.act] ?? []))].sort()
      const states = [...new Set(act.parties.flatMap((party) => (party.role === 'witness' ? [] : (party.state ?? []))))]
      return stages.map((stage) => ({
        stage,
        word: wordOf(act),
        date: act.date,
        day: act.from,
        states: states.sort(),
        act: act.id,
      }))
    })
    .sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || (a.act < b.act ? -1 : a.act > b.act ? 1 : 0))
}

/** The instruments that acts conclude or invoke: by act, and the instruments with the acts under each, most acts first. */
export interface Under {
  readonly byAct: ReadonlyMap<string, readonly string[]>
  readonly instruments: readonly { readonly instrument: InstrumentView; readonly acts: readonly string[] }[]
}

/** @param order the acts in the order wanted */
export async function instrumentsOf(db: Db, order: readonly string[], reports: readonly Bare[]): Promise<Under> {
  const actOf = new Map(reports.map((report) => [report.id, report.act]))
  const rows = await inSlices([...actOf.keys()], (some) =>
    db
      .selectFrom('report_instrument')
      .innerJoin('instrument as named', 'named.id', 'report_instrument.instrument_id')
      .innerJoin('instrument', 'instrument.id', 'named.canonical_id')
      .where('report_instrument.report_id', 'in', some)
      .select([
        'report_instrument.report_id as report',
        'instrument.id',
        'instrument.kind',
        'instrument.label as name',
        'instrument.date',
      ])
      .execute(),
  )
  const byAct = new Map<string, string[]>()
  const views = new Map<string, InstrumentView>()
  for (const { report, kind, ...rest } of rows) {
    const act = actOf.get(report)!
    views.set(rest.id, { ...rest, kind: kind as InstrumentKind })
    const list = byAct.get(act) ?? []
    if (!list.includes(rest.id)) byAct.set(act, [...list, rest.id].sort())
  }
  const acts = new Map<string, string[]>()
  for (const id of order) for (const own of byAct.get(id) ?? []) acts.set(own, [...(acts.get(own) ?? []), id])
  const instruments = [...acts]
    .map(([id, own]) => ({ instrument: views.get(id)!, acts: own }))
    .sort((a, b) => b.acts.length - a.acts.length || (a.instrument.id < b.instrument.id ? -1 : 1))
  return { byAct, instruments }
}
