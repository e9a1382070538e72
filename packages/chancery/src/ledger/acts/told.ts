import type { ActName, Status } from '../../record/reading.ts'
import { foldName } from '../fold.ts'
import type { Db } from '../store/door.ts'

/** A report of an act as it is compared with others: names and instruments by their canonical ids. Days from 1970-01-01. */
export interface ToldAct {
  readonly id: string
  readonly actId: string
  readonly dispatch: string
  readonly outlet: string | null
  /** The group of copies that its dispatch is of, or null. */
  readonly copyOf: string | null
  readonly act: ActName
  readonly plover: string
  readonly status: Status
  readonly stage: string | null
  readonly date: string | null
  readonly from: number | null
  readonly to: number | null
  /** First day on which its dispatch may have been published. */
  readonly published: number | null
  readonly place: string | null
  readonly placeFolded: string | null
  readonly placeState: string | null
  /** Those who take part, witnesses left out. */
  readonly parties: readonly ToldParty[]
  readonly instruments: readonly string[]
  /** Words of the evidence, folded. */
  readonly words: string
  /** Who vouches, outermost first, by canonical id: the same voice under several spellings is one. */
  readonly voice: readonly string[]
}

export interface ToldParty {
  readonly actor: string
  readonly kind: string
  readonly state: string | null
  readonly role: string
}

const AT_ONCE = 1000

/** Loads reports of acts that are live, by id; those that are not are left out. */
export async function loadTold(trx: Db, ids: readonly string[]): Promise<Map<string, ToldAct>> {
  const told = new Map<string, ToldAct>()
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    for (const one of await loadSome(trx, ids.slice(first, first + AT_ONCE))) told.set(one.id, one)
  }
  return told
}

async function loadSome(trx: Db, ids: readonly string[]): Promise<ToldAct[]> {
  const reports = await trx
    .selectFrom('report')
    .innerJoin('dispatch', 'dispatch.id', 'report.dispatch_id')
    .leftJoin('copy', 'copy.dispatch_id', 'report.dispatch_id')
    .where('report.id', 'in', ids)
    .where('report.kind', '=', 'act')
    .where('report.live', '=', 1)
    .select([
      'report.id',
      'report.act_id',
      'report.dispatch_id',
      'report.act',
      'report.plover',
      'report.status',
      'report.stage',
      'report.date',
      'report.date_from',
      'report.date_to',
      'report.place',
      'report.place_state',
      'report.spans',
      'dispatch.published_from',
      'dispatch.text',
      'dispatch.outlet',
      'copy.group_id',
    ])
    .execute()
  const parties = await trx
    .selectFrom('party')
    .innerJoin('actor as named', 'named.id', 'party.actor_id')
    .innerJoin('actor', 'actor.id', 'named.canonical_id')
    .where('party.report_id', 'in', ids)
    .where('party.role', 'not in', ['voice', 'witness', 'candidate'])
    .select(['party.report_id', 'party.role', 'actor.id', 'actor.kind', 'actor.label_state as state'])
    .orderBy('party.report_id')
    .orderBy('party.position')
    .execute()
  const instruments = await trx
    .selectFrom('report_instrument')
    .innerJoin('instrument', 'instrument.id', 'report_instrument.instrument_id')
    .where('report_instrument.report_id', 'in', ids)
    .select(['report_instrument.report_id', 'instrument.canonical_id'])
    .orderBy('instrument.canonical_id')
    .execute()
  const voices = await trx
    .selectFrom('party')
    .leftJoin('actor', 'actor.id', 'party.actor_id')
    .leftJoin('instrument', 'instrument.id', 'party.instrument_id')
    .where('party.report_id', 'in', ids)
    .where('party.role', '=', 'voice')
    .select(['party.report_id', 'actor.canonical_id as actor', 'instrument.canonical_id as instrument'])
    .orderBy('party.report_id')
    .orderBy('party.position')
    .execute()
  const voicesOf = Map.groupBy(voices, (row) => row.report_id)
  const partiesOf = Map.groupBy(parties, (row) => row.report_id)
  const instrumentsOf = Map.groupBy(instruments, (row) => row.report_id)
  return reports.map((row) => ({
    id: row.id,
    actId: row.act_id!,
    dispatch: row.dispatch_id,
    outlet: row.outlet,
    copyOf: row.group_id,
    act: row.act as ActName,
    plover: row.plover!,
    status: row.status as Status,
    stage: row.stage,
    date: row.date,
    from: row.date_from,
    to: row.date_to,
    published: row.published_from,
    place: row.place,
    placeFolded: row.place === null ? null : foldName(row.place),
    placeState: row.place_state,
    parties: (partiesOf.get(row.id) ?? []).map(({ id, kind, state, role }) => ({ actor: id, kind, state, role })),
    instruments: (instrumentsOf.get(row.id) ?? []).map((one) => one.canonical_id),
    words: foldName(
      (JSON.parse(row.spans) as [number, number][]).map(([start, end]) => row.text.slice(start, end)).join(' '),
    ),
    voice: (voicesOf.get(row.id) ?? []).map(({ actor, instrument }) => actor ?? instrument!),
  }))
}
