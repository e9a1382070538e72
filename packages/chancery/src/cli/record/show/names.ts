import { stateByCode } from '../../../atlas/index.ts'
import type { ActorView } from '../../../ledger/views/view.ts'
import type { Messages } from '../../messages/messages.ts'
import { printable } from '../../show/excerpt.ts'

/** The name of a state in the language of the interface; its code where the atlas has none. */
export const stateName = (code: string, { language }: Messages): string => stateByCode(code)?.[language].name ?? code

/** A state under its name in the language of the interface, others as the record names them. */
export const plainName = (actor: ActorView, messages: Messages): string =>
  actor.kind === 'state' && actor.state !== null && stateByCode(actor.state)
    ? stateName(actor.state, messages)
    : printable(actor.name)

/** The same with the state of a person or body: "Sergueï Lavrov (RUS)". */
export const fullName = (actor: ActorView, messages: Messages): string =>
  plainName(actor, messages) + (actor.state !== null && actor.kind !== 'state' ? ` (${actor.state})` : '')

/** Names in a row: "A, B and C". */
export function listedNames(actors: readonly ActorView[], messages: Messages): string {
  const told = [...new Set(actors.map((actor) => fullName(actor, messages)))]
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} ${messages.and} ${told.at(-1)}`
}

/** Someone with the office that the reports print: "Sergueï Lavrov, ministre des Affaires étrangères (RUS)". */
export function withOffice(actor: ActorView & { readonly office: string | null }, messages: Messages): string {
  const name = plainName(actor, messages)
  const office = printable(actor.office ?? '')
  const known = name.toLowerCase().includes(office.toLowerCase())
  const state = actor.state !== null && actor.kind !== 'state' ? ` (${actor.state})` : ''
  return name + (known ? '' : `, ${office}`) + state
}
