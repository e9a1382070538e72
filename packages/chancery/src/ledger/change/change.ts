import type { Insertable } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** What happens to the record. A thing that is `merged` lives on in another, which `split` undoes. */
export const CHANGES = ['added', 'changed', 'merged', 'split', 'withdrawn'] as const
export type ChangeKind = (typeof CHANGES)[number]

/** What a change is of. */
export const CHANGED = ['dispatch', 'act', 'actor', 'instrument'] as const
export type Changed = (typeof CHANGED)[number]

type Row = Insertable<Tables['change']>

/** @param reason why, as `field: before → after` or the version of the reader; null where the kind says it all */
export const change = (
  what: ChangeKind,
  subject: Changed,
  id: string,
  at: string,
  reason: string | null = null,
): Row => ({
  what,
  subject,
  subject_id: id,
  into_id: null,
  reason,
  at,
})

/** A thing now belongs to another one, or is its own again. */
export const moved = (subject: Changed, id: string, canonical: string, at: string): Row => ({
  ...change(canonical === id ? 'split' : 'merged', subject, id, at),
  into_id: canonical === id ? null : canonical,
})
