import type { Insertable } from 'kysely'
import type { Actor, Instrument } from '../../record/reading.ts'
import { daysOf } from '../days.ts'
import { foldName } from '../fold.ts'
import { idOf } from '../ids.ts'
import type { Tables } from '../store/tables.ts'

type Row<T extends keyof Tables> = Insertable<Tables[T]>

const CAPITAL = /[\p{Lu}\p{N}]/u

/**
 * An actor under its name and state. A group or body told only in common words ("protesters", "the ministry") is that of its
 * dispatch: the same words elsewhere may mean others.
 */
export function actorRow({ kind, name, state }: Actor, dispatch: string): Row<'actor'> {
  const folded = foldName(name)
  const id =
    kind === 'state' && state !== null
      ? idOf('a', ['state', state])
      : idOf('a', CAPITAL.test(name) ? [kind, folded, state] : [kind, folded, state, dispatch])
  return { id, kind, name, state, folded, canonical_id: id, label: name, label_state: state }
}

/** An instrument under its name and date. One told only in common words ("the agreement") is that of its dispatch. */
export function instrumentRow({ kind, name, date, parties }: Instrument, dispatch: string): Row<'instrument'> {
  const folded = foldName(name)
  const id = idOf('i', CAPITAL.test(name) ? [kind, folded, date] : [kind, folded, date, dispatch])
  const days = daysOf(date)
  return {
    id,
    kind,
    name,
    folded,
    date,
    date_from: days.from,
    date_to: days.to,
    parties: JSON.stringify(parties),
    canonical_id: id,
    label: name,
  }
}
