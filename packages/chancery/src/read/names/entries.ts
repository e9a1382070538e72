import type { ActorKind } from '../../record/reading.ts'

/** What else a form may mean, with the codes of other states that it may stand for: Congo, Moscow before 1992. */
export interface Doubt {
  readonly kinds: readonly ('state' | 'person' | 'place' | 'body' | 'group' | 'word')[]
  readonly states: readonly string[]
  /** English name of the body that the form stands for where the text is about it: Brussels for the European Union. */
  readonly body: string | null
}

/** What a form of the atlas stands for, as the reader's phrase book returns it. */
export type Entry =
  | {
      readonly type: 'state'
      readonly code: string
      readonly as: 'name' | 'adjective' | 'people' | 'capital'
      readonly doubt?: Doubt | undefined
    }
  | {
      readonly type: 'body'
      readonly id: string
      readonly kind: Exclude<ActorKind, 'state' | 'person'>
      readonly state: string | null
      readonly name: string
      /** First English form, by which doubts name it. */
      readonly english: string
      readonly doubt?: Doubt | undefined
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
      readonly medium: boolean
    }
  | { readonly type: 'honorific'; readonly gender: 'm' | 'f' | null; readonly plural: boolean }
  | {
      readonly type: 'city'
      readonly name: string
      readonly state: string | null
      readonly doubt?: Doubt | undefined
    }
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
  if (hit) for (const entry of hit.entries) if (entry.type === type) return entry as Extract<Entry, { type: T }>
  return undefined
}

/** The doubt on an entry, where its kind can have one. */
export const doubtOf = (entry: Entry): Doubt | undefined =>
  entry.type === 'state' || entry.type === 'body' || entry.type === 'city' ? entry.doubt : undefined

/** Reads an atlas note such as "person: given name", "state: PRK", "state: SUN before 1992". */
export function readDoubt(note: string | undefined): Doubt | undefined {
  if (!note) return undefined
  const kinds = note.split(';').map((part) => part.slice(0, part.indexOf(':')).trim() as Doubt['kinds'][number])
  const states = note.startsWith('state:') ? (note.match(/\b[A-Z]{3}\b/g) ?? []) : []
  const body = note.startsWith('body:') ? note.slice(5).trim() : null
  return { kinds, states, body }
}
