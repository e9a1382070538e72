import { Shape } from '../../text/text.ts'
import { Phrasal } from '../word-classes.ts'
import type { ActorDraft, Cast } from './cast.ts'
import { isLoose, officeClass } from './classes.ts'
import type { Mention } from './mention.ts'
import { description, keyOf, type Naming, singularOffice } from './naming.ts'
import { holderOf, person, unnamed } from './people.ts'

/** "les deux parties", "the two ministers": the two states or persons meant, none where the text shows no two. */
export function collectiveMembers(cast: Cast, mention: Mention): readonly ActorDraft[] {
  if (mention.collective === 'any') return cast.pair('party')
  if (mention.collective !== 'persons') return cast.pair('state')
  const two = lastTwo(cast, mention.head ?? '')
  return two.length === 2 ? two : cast.pair('person')
}

/** The last two persons of different states, of the office that the head noun tells where it tells one. */
function lastTwo(cast: Cast, plural: string): ActorDraft[] {
  const head = plural.replace(/s$/, '')
  const holders = cast.withHead(head)
  const pool = holders.length >= 2 ? cast.recent.filter((actor) => actor.heads.has(head)) : cast.recent
  const two: ActorDraft[] = []
  for (let at = pool.length - 1; at >= 0 && two.length < 2; at--) {
    const actor = pool[at]
    if (actor.named && (two.length === 0 || actor.state === null || actor.state !== two[0].state)) two.unshift(actor)
  }
  return two
}

function holderUnnamed(cast: Cast, mention: Mention, naming: Naming, key: string, state: string): ActorDraft {
  const actor = unnamed(cast, mention, naming, key, state)
  if (mention.office) actor.office = singularOffice(naming, mention.office)
  return actor
}

/** "les ministres des Affaires étrangères, A et B": the persons named right after the title hold it. */
function holdersListed(cast: Cast, mention: Mention, following: readonly Mention[], naming: Naming): ActorDraft[] {
  const listed: ActorDraft[] = []
  let { last } = mention
  for (const next of following) {
    if (next.inner) continue
    if (next.kind !== 'person' || !next.name || !isTie(naming, last, next.first)) break
    const actor = person(cast, next, naming)
    if (!actor) break
    listed.push(actor)
    last = next.last
  }
  if (listed.length < 2 || !mention.office) return []
  const head = (mention.head ?? '').replace(/s$/, '')
  const office = singularOffice(naming, mention.office)
  for (const actor of listed) {
    if (!actor.office) actor.office = office
    cast.answersTo(actor, head)
    cast.answersTo(actor, `#${officeClass(mention.officeId ?? '')}`)
  }
  return listed
}

/** Whether only a comma, a colon, a bracket or "and" stands between two mentions. */
function isTie({ tokens, rules }: Naming, from: number, to: number): boolean {
  if (to - from > 5) return false
  for (let at = from; at < to; at++) {
    const norm = tokens.norm[at]
    if (!(tokens.shape[at] & Shape.Punctuation) && !rules.coordinators.has(norm) && !rules.articles.has(norm))
      return false
    if (norm === '.' || norm === ';') return false
  }
  return true
}

/**
 * "les ministres des Affaires étrangères de la Russie et de la RPDC": the holders where the text has named them, and two
 * unnamed ones where it has not; otherwise a group.
 */
export function pluralTitle(
  cast: Cast,
  mention: Mention,
  following: readonly Mention[],
  naming: Naming,
): readonly ActorDraft[] {
  // "tous les présidents depuis …": all of them, not the two spoken of last
  const all = naming.phrasal[mention.first] & Phrasal.Article && naming.phrasal[mention.first - 1] & Phrasal.Determiner
  if (all && mention.states.length === 0 && mention.body === null && mention.last - mention.first <= 2)
    return [cast.described(keyOf(naming, mention), 'group', description(naming, mention), null)]
  const listed = holdersListed(cast, mention, following, naming)
  if (listed.length > 1) return listed
  const key = keyOf(naming, mention)
  const { states } = mention
  if (states.length > 1 && (mention.officeId === 'minister' || !isLoose(mention.officeId ?? ''))) {
    const singular = { ...mention, head: (mention.head ?? '').replace(/s$/, '') }
    const holders = states.map((state) => holderOf(cast, singular, state, naming))
    if (holders.every(Boolean)) return holders as ActorDraft[]
    if (states.length === 2)
      return states.map(
        (state, at) => holders[at] ?? holderUnnamed(cast, singular, naming, `person:${key}:${state}`, state),
      )
  }
  // "les dirigeants de l'Arménie et de la France": those of whom the text has just spoken
  if (states.length > 1 && mention.officeId === 'leader') {
    const leaders = states.map((state) => cast.recent.findLast((actor) => actor.named && actor.state === state))
    if (leaders.every(Boolean)) return leaders as ActorDraft[]
  }
  if (states.length === 0 && mention.body === null && mention.definite && mention.last - mention.first <= 3) {
    const two =
      cast.withHead((mention.head ?? '').replace(/s$/, '')).length > 1 ? lastTwo(cast, mention.head ?? '') : []
    if (two.length === 2) return two
  }
  return [cast.described(key, 'group', description(naming, mention), states.length === 1 ? states[0] : null)]
}
