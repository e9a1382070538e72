import type { ActName, PartyRole } from '../../record/reading.ts'
import type { Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Mention } from '../names/mention.ts'
import { add, type Filled, type RoleScan } from './slots.ts'

/** "Chad said Libya had violated the truce": who tells of a wrong lays it to whoever did it, unless that is his own side. */
export function reproach(scan: RoleScan, filled: Filled, group: VerbGroup, role: PartyRole): void {
  const { actors } = scan.cast
  const speakers = scan.speakersAt(group.head)
  const stateOf = (actor: number): string => actors[actor]!.state ?? `#${actor}`
  const blamed = filled.parties.map(({ actor }) => actor)
  if (speakers.some((speaker) => blamed.some((actor) => actor === speaker || stateOf(actor) === stateOf(speaker))))
    return
  if (blamed.length) add(filled, 'speaker', role, speakers, null)
}

/** Acts done to someone himself, not to what is his. */
const PERSONAL: ReadonlySet<ActName> = new Set<ActName>(['meet', 'recognize', 'call'])

/** "welcomed Chad's reforms": whether an object only owns what follows, where the act is done to someone himself. */
export function isOnlyOwner(syntax: Syntax, act: ActName, object: readonly Mention[]): boolean {
  const norm = syntax.norm(object.at(-1)!.last)
  return PERSONAL.has(act) && (norm === "'s" || norm === "'")
}
