import type { Place } from '../../record/reading.ts'
import { entryOf } from '../names/entries.ts'
import type { ActDraft } from './draft.ts'
import type { RoleScan } from './slots.ts'

/**
 * A tour is one visit for each host (GUIDE, settled question 15), each at its own place. A city is where someone goes, and
 * its state is host only where the text names it: "will travel to Oslo" has no host.
 */
export function visitsOf(act: ActDraft, scan: RoleScan, limit: number): ActDraft[] {
  const hosts = act.parties.filter((party) => party.role === 'host')
  if (hosts.length === 0) {
    for (const actor of invitersOf(act, scan, limit)) act.parties.push({ actor, role: 'host' })
    return [act]
  }
  const others = act.parties.filter((party) => party.role !== 'host')
  return hosts.map((host) => {
    const named = placeOf(act, scan, host.actor, limit)
    return {
      ...act,
      parties: named?.capital ? others : [...others, host],
      place: named?.capital || hosts.length > 1 ? (named?.place ?? act.place) : (act.place ?? named?.place ?? null),
      evidence: [...act.evidence],
      instruments: [...act.instruments],
      rules: [...act.rules],
    }
  })
}

/** "La visite a été organisée à l'invitation du ministère": who invited is the host where no other is named. */
function invitersOf(act: ActDraft, { syntax, compiled }: RoleScan, limit: number): readonly number[] {
  const { invitations } = compiled.language.nominal
  for (let at = act.head + 1; at < limit; at++) {
    if (!invitations.has(syntax.norm(at))) continue
    const mention = syntax.mentionAt[at + 1] ?? syntax.mentionAfter(at + 2, limit, 1)
    return mention?.entities.filter((actor) => !act.parties.some((party) => party.actor === actor)) ?? []
  }
  return []
}

/** What someone is invited by is addressed to whoever then makes the visit. */
export function addressInvitations(acts: readonly ActDraft[], { syntax, compiled }: RoleScan): void {
  const { invitations } = compiled.language.nominal
  const visits = new Map<number, ActDraft>()
  for (const act of acts) if (act.act === 'visit') visits.set(act.sentence, act)
  if (visits.size === 0) return
  for (const act of acts) {
    if (act.act !== 'agree' || !invitations.has(syntax.norm(act.head)) || act.parties.length !== 1) continue
    const { actor, role } = act.parties[0]!
    const visit = visits.get(act.sentence)
    if (role !== 'agent' || !visit) continue
    for (const guest of visit.parties)
      if (guest.role === 'agent' && guest.actor !== actor) act.parties.push({ actor: guest.actor, role: 'recipient' })
  }
}

/** The name or the capital by which a visit's host is named behind its verb, as a place. */
function placeOf(
  act: ActDraft,
  { cast, hitAt, syntax }: RoleScan,
  host: number,
  limit: number,
): { readonly place: Place; readonly capital: boolean } | null {
  const { kind, state } = cast.actors[host]!
  if (kind !== 'state') return null
  const { tokens } = syntax
  for (let at = act.head + 1; at < limit; at++) {
    const hit = hitAt[at]
    const named = entryOf(hit, 'state')
    if (!hit || named?.code !== state || named.as === 'adjective' || named.as === 'people') continue
    const [start, end] = [tokens.start[hit.first]!, tokens.end[hit.last - 1]!]
    return { place: { start, end, name: tokens.raw.slice(start, end), state }, capital: named.as === 'capital' }
  }
  return null
}

/** "will visit Oslo", and further on "his visit to Norway": one visit, whose host is named after all. */
export function joinVisits(acts: readonly ActDraft[], stateOf: (actor: number) => string | null): readonly ActDraft[] {
  const seated = acts.filter(({ act, place, parties }) => act === 'visit' && place?.state && !parties.some(isHost))
  if (seated.length === 0) return acts
  return acts.filter((act) => {
    const host = act.act === 'visit' ? act.parties.find(isHost) : undefined
    const state = host && stateOf(host.actor)
    const twin = state ? seated.find((other) => other.place!.state === state && isOne(other, act)) : undefined
    if (!twin) return true
    if (!twin.parties.some(isHost)) twin.parties.push(host!)
    twin.evidence.push(...act.evidence)
    return false
  })
}

const isHost = ({ role }: ActDraft['parties'][number]): boolean => role === 'host'

const isOne = (known: ActDraft, act: ActDraft): boolean =>
  (known.date === null || act.date === null || known.date === act.date) &&
  (known.status === act.status || act.status === 'possible') &&
  act.parties.every((party) => isHost(party) || known.parties.some(({ actor }) => actor === party.actor))
