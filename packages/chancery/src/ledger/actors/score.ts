import { ownName } from './described.ts'
import { atlasBody, type Named } from './keys.ts'
import { sameCalled } from './nicknames.ts'
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
  const name = namesAlike(a, b)
  if (name === null) return null
  const full = Math.min(nameOf(a).length, nameOf(b).length) >= 2
  const sameState = a.state !== null && a.state === b.state
  // A bare surname with other vowels is mostly another's: Zelenska, Zelensky.
  if (!full && nameOf(a).at(-1) !== nameOf(b).at(-1)) return null
  let score = 0.55 * name + (sameState ? 0.3 : 0)
  // A full name is rarely two people's; a bare surname often is.
  if (full && name > 0.8) score += 0.2
  return {
    score: Math.min(1, round(score)),
    features: { name: round(name), 'same state': sameState, 'full name': full },
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const names = new WeakMap<Named, string[]>()

/** The words of a person's name, as they sound; none where the person is only described. */
export function nameOf(actor: Named): string[] {
  const known = names.get(actor)
  if (known) return known
  const sounds = soundsOf(ownName(actor.name).join(' '))
  names.set(actor, sounds)
  return sounds
}

/** "Salman bin Abdulaziz" is the father of "Khalid bin Salman bin Abdulaziz": what comes first is whose name it is. */
const LINEAGE = /(?:^|[\s-])(?:bin|ben|ibn|bint|ould|oglu)(?=[\s-])/iu

/** How two names of persons agree, 0 to 1, whatever their states; null where they cannot be one person's. */
export function namesAlike(a: Named, b: Named): number | null {
  const [soundsA, soundsB] = [nameOf(a), nameOf(b)]
  if (soundsA.length === 0 || soundsB.length === 0) return null
  const lineage = LINEAGE.test(a.name) || LINEAGE.test(b.name)
  if (!lineage && turned(soundsA, soundsB)) return 1
  const family = alike(soundsA.at(-1)!, soundsB.at(-1)!)
  if (family === null) return null
  const [givenA, givenB] = [soundsA.slice(0, -1), soundsB.slice(0, -1)]
  if (lineage && givenA.length && givenB.length && sameGiven(givenA[0]!, givenB[0]!) === null) return null
  const given = givenNames(givenA, givenB)
  return given === null ? null : family * given
}

/** 1 where two words sound the same, less where only their consonants do, null where they differ. */
function alike(a: string, b: string): number | null {
  if (a === b) return 1
  const [bonesA, bonesB] = [bonesOf(a), bonesOf(b)]
  return bonesA === bonesB && bonesA.length >= 3 && a[0] === b[0] ? 0.85 : null
}

/** Whether two names are one with the family's name first here and last there: Abe Shinzo, Shinzo Abe. */
function turned(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const round = (words: readonly string[], by: number): string => [...words.slice(by), ...words.slice(0, by)].join(' ')
  return round(a, 0) === round(b, 0) || round(a, 1) === round(b, 0) || round(b, 1) === round(a, 0)
}

/** How given names agree: same, an initial, one missing; null where they differ. */
function givenNames(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 && b.length === 0) return 1
  if (a.length === 0 || b.length === 0) return 0.75
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  let least = 1
  let from = 0
  for (const word of few) {
    const at = many.findIndex((other, k) => k >= from && sameGiven(word, other) !== null)
    if (at < 0) return null
    least = Math.min(least, sameGiven(word, many[at]!)!)
    from = at + 1
  }
  return few.length < many.length ? least * 0.97 : least
}

/** How two given names agree: same sound, a name and what its bearer is called, an initial. */
const sameGiven = (a: string, b: string): number | null =>
  alike(a, b) ?? (sameCalled(a, b) ? 0.98 : initial(a, b) ? 0.9 : null)

const initial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0]
