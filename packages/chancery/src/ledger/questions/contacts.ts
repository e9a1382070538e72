import type { ActName, ActorKind } from '../../record/reading.ts'
import type { Db } from '../store/door.ts'
import { inSlices } from '../views/load.ts'
import type { ActorView } from '../views/view.ts'
import { type Level, levelOf } from './levels.ts'
import type { Bare } from './reports.ts'

/** Acts in which two sides speak with one another. */
export const CONTACTS: ReadonlySet<ActName> = new Set([
  'meet',
  'visit',
  'call',
  'consult',
  'correspond',
  'convene',
  'issue',
])
const TOOK_PLACE: ReadonlySet<string> = new Set(['done', 'ongoing', 'background'])

/** One side of a contact, with the office that the reports print most, and its level (1 to 4); null where none is told. */
export interface Side extends ActorView {
  readonly office: string | null
  readonly level: Level | null
}

/** Two who spoke with one another: how often, of which kinds, and the acts, the latest first. */
export interface Contact {
  readonly one: Side
  readonly other: Side
  readonly times: number
  readonly kinds: readonly ActName[]
  readonly acts: readonly string[]
  /** The better known level of the two; null where neither is told. */
  readonly level: Level | null
}

interface Seat {
  readonly act: string
  readonly actor: ActorView
  readonly office: string | null
}

/** Who takes part in acts of contact that took place, by what the reports say. */
async function seatsOf(db: Db, reports: readonly Bare[]): Promise<Seat[]> {
  const telling = reports.filter((report) => CONTACTS.has(report.what) && TOOK_PLACE.has(report.status))
  const actOf = new Map(telling.map((report) => [report.id, report.act]))
  const rows = await inSlices([...actOf.keys()], (some) =>
    db
      .selectFrom('party')
      .innerJoin('report', 'report.id', 'party.report_id')
      .innerJoin('actor as named', 'named.id', 'party.actor_id')
      .innerJoin('actor', 'actor.id', 'named.canonical_id')
      .leftJoin('naming', (join) =>
        join.onRef('naming.reading_id', '=', 'report.reading_id').onRef('naming.actor_id', '=', 'party.actor_id'),
      )
      .where('party.report_id', 'in', some)
      .where('party.role', 'in', ['agent', 'recipient', 'host', 'mediator'])
      .select([
        'party.report_id as report',
        'actor.id',
        'actor.kind',
        'actor.label as name',
        'actor.label_state as state',
        'naming.office',
      ])
      .orderBy('party.report_id')
      .orderBy('party.position')
      .orderBy('naming.local')
      .execute(),
  )
  return rows.map(({ report, id, kind, name, state, office }) => ({
    act: actOf.get(report)!,
    actor: { id, kind: kind as ActorKind, name, state },
    office,
  }))
}

/**
 * Who spoke with whom: the persons of two sides that took part in one act, or the state or body itself where no person of its side is
 * named. The highest level first, then whoever spoke most often.
 * @param order the acts in the order wanted, the latest first
 * @param sideOf which side an actor is on, or null
 */
export async function contactsOf(
  db: Db,
  order: readonly string[],
  reports: readonly Bare[],
  sideOf: (actor: ActorView) => 'one' | 'other' | null,
): Promise<Contact[]> {
  const seats = await seatsOf(db, reports)
  const offices = officesBy(seats)
  const kinds = Map.groupBy(reports, (report) => report.act)
  const found = new Map<string, { one: ActorView; other: ActorView; acts: Set<string> }>()
  const byAct = Map.groupBy(seats, (seat) => seat.act)
  for (const act of order) {
    const present = [...new Map((byAct.get(act) ?? []).map(({ actor }) => [actor.id, actor])).values()]
    for (const one of persons(present.filter((actor) => sideOf(actor) === 'one')))
      for (const other of persons(present.filter((actor) => sideOf(actor) === 'other'))) {
        const pair = `${one.id} ${other.id}`
        const known = found.get(pair) ?? { one, other, acts: new Set() }
        known.acts.add(act)
        found.set(pair, known)
      }
  }
  const side = (actor: ActorView): Side => {
    const office = offices.get(actor.id) ?? null
    return { ...actor, office, level: office === null ? null : levelOf(office) }
  }
  return [...found.values()]
    .map(({ one: first, other: second, acts }): Contact => {
      const [one, other] = [side(first), side(second)]
      const levels = [one.level, other.level].filter((level) => level !== null)
      const names = [...new Set([...acts].flatMap((act) => kinds.get(act)!.map((report) => report.what)))]
      return {
        one,
        other,
        times: acts.size,
        kinds: names.filter((name) => CONTACTS.has(name)).sort(),
        acts: [...acts],
        level: levels.length ? (Math.min(...levels) as Level) : null,
      }
    })
    .sort(
      (a, b) =>
        (a.level ?? 9) - (b.level ?? 9) ||
        b.times - a.times ||
        (`${a.one.id} ${a.other.id}` < `${b.one.id} ${b.other.id}` ? -1 : 1),
    )
}

const persons = (side: readonly ActorView[]): readonly ActorView[] => {
  const named = side.filter((actor) => actor.kind === 'person')
  return named.length ? named : side
}

/** The office that most seats print of each actor; of equals the first by the alphabet. */
function officesBy(seats: readonly Seat[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { actor, office } of seats) {
    if (office === null || actor.kind !== 'person') continue
    const own = counts.get(actor.id) ?? new Map<string, number>()
    counts.set(actor.id, own.set(office, (own.get(office) ?? 0) + 1))
  }
  return new Map(
    [...counts].map(([id, own]) => [id, [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]]),
  )
}
