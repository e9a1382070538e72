import type { Actor, Instrument, Reading } from '../../record/reading.ts'
import type { Messages } from '../messages/messages.ts'
import { printable } from './excerpt.ts'

/** The names behind the ids of one reading. */
export interface Names {
  /** An actor or instrument by its name alone; its id if the reading does not hold it. */
  plain(id: string): string
  /** The same with the state of a person or body: "Sergueï Lavrov (RUS)". */
  full(id: string): string
  /** A speaker's name, and in `about` office and state: ", ministre des Affaires étrangères (RUS)". */
  speaker(id: string): { readonly name: string; readonly about: string }
}

export function namesOf(reading: Reading): Names {
  const actors = new Map<string, Actor>(reading.actors.map((actor) => [actor.id, actor]))
  const instruments = new Map<string, Instrument>(reading.instruments.map((instrument) => [instrument.id, instrument]))
  const plain = (id: string) => printable(actors.get(id)?.name ?? instruments.get(id)?.name ?? id)
  const state = (id: string) => {
    const actor = actors.get(id)
    return actor?.state && actor.kind !== 'state' ? ` (${actor.state})` : ''
  }
  return {
    plain,
    full: (id) => plain(id) + state(id),
    speaker(id) {
      const name = plain(id)
      const office = printable(actors.get(id)?.office ?? '')
      const known = name.toLowerCase().includes(office.toLowerCase())
      return { name, about: (known ? '' : `, ${office}`) + state(id) }
    },
  }
}

/** A voice in words, outermost first: "KCNA, citing the communiqué". */
export function chain(voice: readonly string[], names: Names, messages: Messages): string {
  return voice.map((id, i) => (i === 0 ? names.plain(id) : messages.citing(names.plain(id)))).join(', ')
}

/** Names in a row: "A, B and C". */
export function listed(ids: readonly string[], names: Names, messages: Messages): string {
  const told = ids.map(names.full)
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} ${messages.and} ${told[told.length - 1]}`
}
