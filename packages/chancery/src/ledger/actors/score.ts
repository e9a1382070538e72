import { atlasBody, type Named } from './keys.ts'
import { bonesOf, soundsOf } from './sound.ts'

export interface ActorScore {
  readonly score: number
  readonly features: Readonly<Record<string, string | number | boolean>>
}

/** From here on two names are one actor; from `UNSURE` on a person is asked. */
export const SAME = 0.85
export const UNSURE = 0.6

/** Compares two actors; the same whichever comes first. Null where they cannot be one: other kinds, other states, other given names. */
export function scoreActors(a: Named, b: Named): ActorScore | null {
  if (a.kind !== b.kind) return null
  if (a.state !== null && b.state !== null && a.state !== b.state) return null
  return a.kind === 'person' ? scorePersons(a, b) : scoreBodies(a, b)
}

function scoreBodies(a: Named, b: Named): ActorScore | null {
  const [bodyA, bodyB] = [atlasBody(a), atlasBody(b)]
  if (bodyA !== null && bodyA === bodyB) return { score: 1, features: { atlas: bodyA } }
  if (bodyA !== null || bodyB !== null || a.folded !== b.folded || a.state === b.state) return null
  // One name, of a state here and of none there: the name must be long enough to be nobody else's.
  const words = a.folded.split(' ').length
  return words >= 3 ? { score: 0.7, features: { name: 'same', state: 'told once' } } : null
}

function scorePersons(a: Named, b: Named): ActorScore | null {
  const [soundsA, soundsB] = [soundsOf(a.name), soundsOf(b.name)]
  if (soundsA.length === 0 || soundsB.length === 0) return null
  const family = alike(soundsA.at(-1)!, soundsB.at(-1)!)
  const turned = sameSet(soundsA, soundsB)
  if (family === null && !turned) return null
  const given = givenNames(soundsA.slice(0, -1), soundsB.slice(0, -1))
  if (given === null && !turned) return null
  const sameState = a.state !== null && a.state === b.state
  const name = turned ? 1 : family! * given!
  let score = 0.55 * name + (sameState ? 0.3 : 0)
  // A full name is rarely two people's; a bare surname often is.
  const full = Math.min(soundsA.length, soundsB.length) >= 2
  if (full && name > 0.8) score += 0.2
  return {
    score: Math.min(1, Math.round(score * 1000) / 1000),
    features: {
      name: Math.round(name * 1000) / 1000,
      'same state': sameState,
      'full name': full,
    },
  }
}

/** 1 where two words sound the same, less where only their consonants do, null where they differ. */
function alike(a: string, b: string): number | null {
  if (a === b) return 1
  const [bonesA, bonesB] = [bonesOf(a), bonesOf(b)]
  return bonesA === bonesB && bonesA.length >= 3 && a[0] === b[0] ? 0.85 : null
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.length >= 2 && [...a].sort().join(' ') === [...b].sort().join(' ')

/** How given names agree: same, an initial, one missing; null where they differ. */
function givenNames(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 && b.length === 0) return 1
  if (a.length === 0 || b.length === 0) return 0.75
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  let least = 1
  let from = 0
  for (const word of few) {
    const at = many.findIndex((other, k) => k >= from && (alike(word, other) !== null || initial(word, other)))
    if (at < 0) return null
    least = Math.min(least, alike(word, many[at]!) ?? 0.9)
    from = at + 1
  }
  return few.length < many.length ? least * 0.97 : least
}

const initial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0]
