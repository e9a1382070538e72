import type { BodyRow } from '../../atlas/atlas.ts'
import { BODIES, MEDIA } from '../../atlas/index.ts'
import { foldName } from '../fold.ts'
import type { Entry } from '../settle/near.ts'
import { ownName } from './described.ts'
import { bonesOf, soundsOf } from './sound.ts'

/** An actor as it is compared with others. */
export interface Named {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly folded: string
  readonly state: string | null
}

/** Shortest sound of a word that is worth a look-up. */
const SHORTEST = 3

/** Which body or medium of the atlas a form names, where it names one only. */
const atlas: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string | null>()
  const add = ({ id, fr, en, ambiguous }: BodyRow) => {
    for (const form of new Set([...fr, ...en])) {
      if (ambiguous && form in ambiguous) continue
      const folded = foldName(form)
      const known = found.get(folded)
      found.set(folded, known === undefined || known === id ? id : null)
    }
  }
  for (const row of BODIES) add(row)
  for (const row of MEDIA) add(row)
  return new Map([...found].flatMap(([form, id]) => (id === null ? [] : [[form, id] as const])))
})()

/** The body of the atlas that an actor is by its name, or null. */
export const atlasBody = ({ kind, folded }: Named): string | null =>
  kind === 'organization' || kind === 'media' ? (atlas.get(folded) ?? null) : null

/** Where an actor is filed: names that sound alike stand together. */
export function entriesOf(actor: Named): Entry[] {
  const name =
    actor.kind === 'person' ? soundsOf(ownName(actor.name).join(' ')).map(bonesOf).sort().join(' ') : actor.folded
  const sort = `${name}|${actor.state ?? ''}`
  return keysOf(actor).map((key) => ({ key, id: actor.id, sort }))
}

/** The keys that an actor is filed under and looked up by: the words of a person's name as they sound; a body of the atlas. */
export function keysOf(actor: Named): string[] {
  if (actor.kind === 'person') {
    const sounds = soundsOf(ownName(actor.name).join(' ')).filter((sound) => sound.length >= SHORTEST)
    return [...new Set(sounds.map((sound) => `p|${bonesOf(sound)}`))]
  }
  const body = atlasBody(actor)
  if (body !== null) return [`b|${body}`]
  // A name told once with its state and once without.
  return actor.kind === 'organization' || actor.kind === 'media' ? [`o|${actor.folded}`] : []
}
