import type { ActorKind, InstrumentKind } from '../../record/reading.ts'
import type { Db } from '../store/door.ts'
import { aroundOf } from './sentence.ts'
import type { ActorView, InstrumentView, PartyView, QuoteView, SourceView } from './view.ts'

/** Ids that go into one question. */
const AT_ONCE = 5000

/** Asks for ids in slices and puts the answers together. */
export async function inSlices<T>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (let first = 0; first < ids.length; first += AT_ONCE)
    found.push(...(await ask(ids.slice(first, first + AT_ONCE))))
  return found
}

/** A dispatch as a source, and its text for quotations. */
export interface Source {
  readonly view: SourceView
  readonly text: string
}

export async function loadSources(db: Db, ids: readonly string[]): Promise<Map<string, Source>> {
  const rows = await inSlices([...new Set(ids)], (some) =>
    db
      .selectFrom('dispatch')
      .leftJoin('copy', 'copy.dispatch_id', 'dispatch.id')
      .where('dispatch.id', 'in', some)
      .select([
        'dispatch.id',
        'dispatch.given_id as givenId',
        'dispatch.outlet',
        'dispatch.title',
        'dispatch.url',
        'dispatch.published',
        'dispatch.language',
        'dispatch.origin',
        'dispatch.first_seen as firstSeen',
        'dispatch.text',
        'copy.group_id as copyOf',
      ])
      .execute(),
  )
  return new Map(rows.map(({ text, ...view }) => [view.id, { view, text }]))
}

/** Everyone whom reports name: by report, in order, with role and office as printed; documents that speak or vouch too. */
export interface Cast {
  readonly role: string
  readonly actor: Omit<PartyView, 'role'> | null
  readonly instrument: InstrumentView | null
  /** A state that is named without being an actor of the reading. */
  readonly state: string | null
}

export async function loadCast(db: Db, reports: readonly string[]): Promise<Map<string, Cast[]>> {
  const rows = await inSlices(reports, (some) =>
    db
      .selectFrom('party')
      .innerJoin('report', 'report.id', 'party.report_id')
      .leftJoin('actor as named', 'named.id', 'party.actor_id')
      .leftJoin('actor', 'actor.id', 'named.canonical_id')
      .leftJoin('instrument as told', 'told.id', 'party.instrument_id')
      .leftJoin('instrument', 'instrument.id', 'told.canonical_id')
      .leftJoin('naming', (join) =>
        join.onRef('naming.reading_id', '=', 'report.reading_id').onRef('naming.actor_id', '=', 'party.actor_id'),
      )
      .where('party.report_id', 'in', some)
      .select([
        'party.report_id as report',
        'party.position',
        'party.role',
        'party.state as told',
        'actor.id as actorId',
        'actor.kind as actorKind',
        'actor.label as actorName',
        'actor.label_state as actorState',
        'naming.office',
        'instrument.id as instrumentId',
        'instrument.kind as instrumentKind',
        'instrument.label as instrumentName',
        'instrument.date as instrumentDate',
      ])
      .orderBy('party.report_id')
      .orderBy('party.position')
      .orderBy('naming.local')
      .execute(),
  )
  const found = new Map<string, Cast[]>()
  const seen = new Set<string>()
  for (const row of rows) {
    // Two names of one reading may be one actor of the record; the office of the first counts.
    const place = `${row.report} ${row.position}`
    if (seen.has(place)) continue
    seen.add(place)
    const cast: Cast = {
      role: row.role,
      state: row.actorId === null && row.instrumentId === null ? row.told : null,
      actor:
        row.actorId === null
          ? null
          : {
              id: row.actorId,
              kind: row.actorKind as ActorKind,
              name: row.actorName!,
              state: row.actorState,
              office: row.office,
            },
      instrument:
        row.instrumentId === null
          ? null
          : {
              id: row.instrumentId,
              kind: row.instrumentKind as InstrumentKind,
              name: row.instrumentName!,
              date: row.instrumentDate,
            },
    }
    const list = found.get(row.report)
    if (list) list.push(cast)
    else found.set(row.report, [cast])
  }
  return found
}

/** The instruments that reports of acts conclude or invoke. */
export async function loadInvoked(db: Db, reports: readonly string[]): Promise<Map<string, InstrumentView[]>> {
  const rows = await inSlices(reports, (some) =>
    db
      .selectFrom('report_instrument')
      .innerJoin('instrument as told', 'told.id', 'report_instrument.instrument_id')
      .innerJoin('instrument', 'instrument.id', 'told.canonical_id')
      .where('report_instrument.report_id', 'in', some)
      .select([
        'report_instrument.report_id as report',
        'instrument.id',
        'instrument.kind',
        'instrument.label as name',
        'instrument.date',
      ])
      .orderBy('instrument.id')
      .execute(),
  )
  const found = new Map<string, InstrumentView[]>()
  for (const { report, kind, ...rest } of rows) {
    const view = { ...rest, kind: kind as InstrumentKind }
    const list = found.get(report)
    if (list) list.push(view)
    else found.set(report, [view])
  }
  return found
}

/** Spans as stored, with the words that they cover and the rest of their sentence. */
export const quotesOf = (spans: string, { text, view }: Source): QuoteView[] =>
  (JSON.parse(spans) as [number, number][]).map(([start, end]) => ({
    start,
    end,
    text: text.slice(start, end),
    ...aroundOf(text, view.language, { start, end }),
  }))

/** Those of a cast in one of the roles. */
export const inRole = <Role extends string>(cast: readonly Cast[], ...roles: readonly Role[]): PartyView<Role>[] =>
  cast.flatMap((one) =>
    one.actor && (roles as readonly string[]).includes(one.role) ? [{ ...one.actor, role: one.role as Role }] : [],
  )

/** Names of those who vouch, outermost first. */
export const voiceOf = (cast: readonly Cast[]): string[] =>
  cast.filter((one) => one.role === 'voice').map((one) => one.actor?.name ?? one.instrument?.name ?? '')

export const actorView = ({ id, kind, name, state }: ActorView): ActorView => ({ id, kind, name, state })
