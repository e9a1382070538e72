import type { Named } from './keys.ts'
import { nameOf, namesAlike } from './score.ts'

/** What is said of a pair of which one name leaves open whose it is. */
export interface Borne {
  readonly other: Named
  readonly verdict: 'positive' | 'unsure' | 'negative'
  readonly score: number
  readonly features: Readonly<Record<string, string | number | boolean>>
}

/** From here on two full names are one person's, their states apart. */
const ONE = 0.95
/** A surname that more bear than this is asked of nobody. */
const MOST = 4

/** Whether it depends on who else is in the record whom this name means: a surname alone, or a full name without a state. */
export function open(actor: Named): boolean {
  if (actor.kind !== 'person') return false
  const words = nameOf(actor).length
  return words === 1 || (words > 1 && actor.state === null)
}

/**
 * Says whom a name that is left open means, by all others that share a word with it: the one bearer of a surname (of its state, if it has
 * one); the one state of a full name. Where several may be meant, it is asked, not told.
 */
export function borne(actor: Named, near: readonly Named[]): Borne[] {
  const people = near.filter((other) => other.kind === 'person' && other.id !== actor.id)
  return nameOf(actor).length === 1 ? bySurname(actor, people) : byFullName(actor, people)
}

function bySurname(actor: Named, people: readonly Named[]): Borne[] {
  const [surname] = nameOf(actor)
  const bearers = people.filter(
    (other) =>
      nameOf(other).length > 1 &&
      nameOf(other).includes(surname!) &&
      (actor.state === null || other.state === actor.state),
  )
  const family = bearers.filter((other) => nameOf(other).at(-1) === surname)
  if (family.length === 0) return []
  const only = family.length === bearers.length && onePerson(family)
  // Those without a state stand for those with one; a surname must not tie two states together.
  const stateless = family.filter((other) => other.state === null)
  const states = new Set(family.map((other) => other.state))
  const meant = actor.state !== null || states.size === 1 ? family : stateless
  if (!only && family.length > MOST) return []
  const features = { surname: 'alone', 'only bearer': only, 'same state': actor.state !== null }
  // Without any state, and spelled in another way, it may be a person that the record does not name.
  const known = actor.state !== null || states.size > (states.has(null) ? 1 : 0)
  return meant.map((other) => {
    const spelled = other.folded.split(' ').includes(actor.folded.split(' ').at(-1)!)
    const sure = only && known && (actor.state !== null || spelled)
    return { other, verdict: sure ? 'positive' : 'unsure', score: sure ? 0.86 : 0.65, features }
  })
}

function byFullName(actor: Named, people: readonly Named[]): Borne[] {
  const twins = people.filter((other) => nameOf(other).length > 1 && (namesAlike(actor, other) ?? 0) >= ONE)
  const states = new Set(twins.flatMap((other) => other.state ?? []))
  return twins.map((other) => {
    const only = other.state === null || states.size === 1
    const features = {
      name: Math.round(namesAlike(actor, other)! * 1000) / 1000,
      state: 'told once',
      'only state': only,
    }
    return { other, verdict: only ? 'positive' : 'unsure', score: only ? 0.88 : 0.7, features }
  })
}

/** Whether all are names of one person, whatever states they were told with. */
function onePerson(people: readonly Named[]): boolean {
  if (people.length > 12) return false
  return people.every((one, k) => people.slice(k + 1).every((other) => (namesAlike(one, other) ?? 0) >= ONE))
}

/** Two of one full name and different states are two: no third name may tie them together. */
export function namesakes(a: Named, b: Named): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || a.state === null || b.state === null || a.state === b.state)
    return false
  return nameOf(a).length > 1 && nameOf(b).length > 1 && (namesAlike(a, b) ?? 0) >= ONE
}
