import type { Cast } from './cast.ts'
import { officeClass } from './classes.ts'
import type { Mention } from './mention.ts'
import type { Naming } from './naming.ts'
import { isPossessiveMark } from './phrase.ts'

/** How many members of one government a list may name. */
const LISTED = 12

/** Offices that are named beside others of their government: a president or secretary beside a minister may be another state's. */
const isMinister = (id: string): boolean => id.includes('minister') || id === 'speaker' || id === 'security-adviser'

/**
 * "Israeli President A, Prime Minister B, Foreign Minister C", "Ukraine's Foreign Minister A and Minister of Defense B": the
 * state that opens a list of one government is that of all of it. Two alone, with no owner before both, may be of two states.
 */
export function shareStates(mentions: readonly Mention[], cast: Cast, naming: Naming): void {
  for (let at = 0; at < mentions.length; at++) {
    const head = mentions[at]
    if (head.states.length !== 1 || !isHolder(head)) continue
    const offices = new Set([officeClass(head.officeId!)])
    const members: Mention[] = []
    let { last } = head
    let next = at + 1
    for (; next < mentions.length && next <= at + LISTED; next++) {
      const member = mentions[next]
      if (member.inner) continue
      if (!isTied(naming, last, member.first)) break
      last = member.last
      if (member.plural) {
        // "and other senior officials"
        if (members.length > 0) members.push(member)
        break
      }
      const office = officeClass(member.officeId ?? '')
      if (!isHolder(member) || member.states.length > 0 || !isMinister(member.officeId!) || offices.has(office)) break
      offices.add(office)
      members.push(member)
    }
    if (members.length < 2 && !isOwned(head, naming)) continue
    for (const { plural, entities } of members)
      if (!plural && entities.length === 1) cast.actors[entities[0]].state ??= head.states[0]
  }
}

const isHolder = ({ kind, name, officeId, plural, inner }: Mention): boolean =>
  kind === 'person' && name !== null && officeId !== null && !plural && !inner

/** "Ukraine's Foreign Minister": a possessive owns the whole list behind it. */
function isOwned({ first, name }: Mention, { tokens }: Naming): boolean {
  for (let at = first; at < name![0]; at++) if (isPossessiveMark(tokens.norm[at])) return true
  return false
}

/** Whether a comma or coordinator, or both, stand between two mentions, and perhaps "other". */
function isTied({ tokens, rules }: Naming, from: number, to: number): boolean {
  if (to === from || to - from > 3) return false
  for (let at = from; at < to; at++) {
    const norm = tokens.norm[at]
    if (norm !== ',' && !rules.coordinators.has(norm) && !(at > from && rules.indefinites.has(norm))) return false
  }
  return true
}
