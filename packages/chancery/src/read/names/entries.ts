import type { ActorKind } from '../../record/reading.ts'

/** What a form of the atlas stands for, as the reader's phrase book returns it. */
export type Entry =
  | { readonly type: 'state'; readonly code: string; readonly as: 'name' | 'adjective' | 'people' | 'capital' }
  | {
      readonly type: 'body'
      readonly id: string
      readonly kind: Exclude<ActorKind, 'state' | 'person'>
      readonly state: string | null
      readonly name: string
    }
  | {
      readonly type: 'office'
      readonly id: string
      readonly level: 1 | 2 | 3 | 4
      readonly plural: boolean
      readonly gender: 'm' | 'f' | null
    }
  | {
      readonly type: 'institution'
      readonly id: string
      readonly asState: boolean
      readonly plural: boolean
      readonly group: boolean
    }
  | { readonly type: 'honorific'; readonly gender: 'm' | 'f' | null }
  | { readonly type: 'city'; readonly name: string; readonly state: string | null }
  | { readonly type: 'collective'; readonly members: 'states' | 'persons' | 'any' }
  | { readonly type: 'latter' }
  | { readonly type: 'calendar' }

/** A stretch of tokens, `first` inclusive, `last` exclusive, that the phrase book knows. */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly entries: readonly Entry[]
}

/** The entry of a given type at a hit, if it has one. */
export function entryOf<T extends Entry['type']>(
  hit: Hit | undefined,
  type: T,
): Extract<Entry, { type: T }> | undefined {
  return hit?.entries.find((entry): entry is Extract<Entry, { type: T }> => entry.type === type)
}
