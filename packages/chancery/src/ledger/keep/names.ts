import type { Insertable } from 'kysely'
import { stateByCode } from '../../atlas/index.ts'
import type { Actor, Instrument } from '../../record/reading.ts'
import { daysOf } from '../days.ts'
import { foldName } from '../fold.ts'
import { idOf } from '../ids.ts'
import type { Tables } from '../store/tables.ts'

export type ActorRow = Insertable<Tables['actor']>
export type InstrumentRow = Insertable<Tables['instrument']>

const CAPITAL = /[\p{Lu}\p{N}]/u

/**
 * An actor under its name and state. A group or body told only in common words ("protesters", "the ministry") is that of its
 * dispatch: the same words elsewhere may mean others.
 */
export function actorRow({ kind, name: told, state }: Actor, dispatch: string): ActorRow {
  // A state goes by one name, whatever a dispatch calls it.
  const name = (kind === 'state' && state !== null && stateByCode(state)?.en.name) || told
  const folded = foldName(name)
  const id =
    kind === 'state' && state !== null
      ? idOf('a', ['state', state])
      : idOf('a', CAPITAL.test(name) ? [kind, folded, state] : [kind, folded, state, dispatch])
  return { id, kind, name, state, folded, canonical_id: id, label: name, label_state: state }
}

/** An instrument under its name and date. One told only in common words ("the agreement") is that of its dispatch. */
export function instrumentRow({ kind, name, date, parties }: Instrument, dispatch: string): InstrumentRow {
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
    parties: JSON.stringify([...new Set(parties)].sort()),
    canonical_id: id,
    label: name,
  }
}

const SHOUTED = /^[^\p{Ll}]*$/u

/** Of two spellings of one name the one to keep, whichever came first: not in capitals, with its accents, then by the alphabet. */
export function betterSpelling(a: string, b: string): string {
  if (SHOUTED.test(a) !== SHOUTED.test(b)) return SHOUTED.test(a) ? b : a
  const [marksA, marksB] = [a.normalize('NFD').length, b.normalize('NFD').length]
  if (marksA !== marksB) return marksA > marksB ? a : b
  return a <= b ? a : b
}

/** One row of two that have the same id; the same whichever came first. What they were joined to stays as the first has it. */
export const mergedActor = (a: ActorRow, b: ActorRow): ActorRow => ({ ...a, name: betterSpelling(a.name, b.name) })

export const mergedInstrument = (a: InstrumentRow, b: InstrumentRow): InstrumentRow => ({
  ...a,
  name: betterSpelling(a.name, b.name),
  parties: a.parties === b.parties ? a.parties : JSON.stringify(together(a.parties, b.parties)),
})

const together = (a: string, b: string): string[] =>
  [...new Set([...(JSON.parse(a) as string[]), ...(JSON.parse(b) as string[])])].sort()

/** Rows by their ids, those of one id merged. */
export function unique<T extends { readonly id: string }>(rows: readonly T[], merged: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>()
  for (const row of rows) {
    const known = found.get(row.id)
    found.set(row.id, known ? merged(known, row) : row)
  }
  return [...found.values()]
}
