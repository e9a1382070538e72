import type { Insertable } from 'kysely'
import type { Reading, Statement } from '../../record/reading.ts'
import { UNTOLD } from '../days.ts'
import type { Tables } from '../store/tables.ts'

/**
 * Finds whom the content of a statement names: ids of actors in the order of the reading, speakers and addressees left out. Each actor's
 * mentions are looked up by bisection, so that a briefing of a thousand statements stays cheap.
 */
export function mentionsOf({ actors }: Reading): (statement: Statement) => string[] {
  const mentions = actors
    .flatMap((actor, k) => actor.mentions.map(({ start, end }) => ({ start, end, k })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return ({ content, speakers, addressees }) => {
    const found = new Set<number>()
    for (const { start, end } of content) {
      for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.start < end; at++)
        if (mentions[at]!.end <= end) found.add(mentions[at]!.k)
    }
    return [...found]
      .sort((a, b) => a - b)
      .map((k) => actors[k]!.id)
      .filter((id) => !speakers.includes(id) && !addressees.includes(id))
  }
}

function firstFrom(mentions: readonly { readonly start: number }[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds the states that a statement names and that no one in its parties is of. They stand there without an actor. */
export function withStates(
  parties: readonly Insertable<Tables['party']>[],
  named: readonly string[],
): Insertable<Tables['party']>[] {
  const [first] = parties
  if (!first) return []
  const known = new Set(parties.flatMap((party) => (party.role === 'voice' ? [] : (party.state ?? []))))
  return [
    ...parties,
    ...[...new Set(named)]
      .filter((state) => !known.has(state))
      .map((state, k) => ({
        report_id: first.report_id,
        position: parties.length + k,
        role: 'about',
        actor_id: null,
        instrument_id: null,
        state,
      })),
  ]
}

interface Told {
  readonly report: Pick<Insertable<Tables['report']>, 'id' | 'date_from'>
  readonly parties: readonly Insertable<Tables['party']>[]
}

/** Which states speak in a statement, to or of which others. `published` is the first day of its dispatch, or null. */
export function saidRows(told: Told, published: number | null): Insertable<Tables['said']>[] {
  const { report, parties } = told
  const states = (...roles: string[]) => [
    ...new Set(parties.flatMap((party) => (roles.includes(party.role) ? (party.state ?? []) : []))),
  ]
  const day = dayOf(told, published)
  const others = states('addressee', 'about')
  return states('speaker').flatMap((from) =>
    ['', ...others.filter((to) => to !== from)].map((to) => ({
      from_state: from,
      to_state: to,
      day,
      report_id: report.id,
    })),
  )
}

/** Who speaks in a statement. */
export function spokeRows(told: Told, published: number | null): Insertable<Tables['spoke']>[] {
  const speakers = new Set(told.parties.flatMap((party) => (party.role === 'speaker' ? (party.actor_id ?? []) : [])))
  return [...speakers].map((actor_id) => ({ actor_id, day: dayOf(told, published), report_id: told.report.id }))
}

const dayOf = ({ report }: Told, published: number | null): number => report.date_from ?? published ?? UNTOLD
