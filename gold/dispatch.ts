import type {
  ActName,
  ActorKind,
  InstrumentKind,
  PartyRole,
  PloverType,
  StatementForm,
  Status,
} from '../packages/chancery/src/record/reading.ts'
import type { Marks } from './braces.ts'

/** An actor that the record must hold. Its mentions are the spans marked with its id. */
export interface GoldActor {
  readonly id: string
  readonly line: number
  readonly kind: ActorKind
  readonly name: string
  readonly state: string | null
  readonly office: string | null
}

/** An instrument that the record must hold. */
export interface GoldInstrument {
  readonly id: string
  readonly line: number
  readonly kind: InstrumentKind
  readonly name: string
  readonly parties: readonly string[]
  readonly date: string | null
}

/** A statement that the record must hold; its content is the spans marked with its id. `by` is empty where unknown. */
export interface GoldStatement {
  readonly id: string
  readonly line: number
  readonly form: StatementForm
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly voice: readonly string[]
  readonly cue: string | null
  readonly as: string | null
  readonly date: string | null
}

/** An act that the record must hold; its evidence is the spans marked with its id. `place` is the label of a span. */
export interface GoldAct {
  readonly id: string
  readonly line: number
  readonly act: ActName
  readonly plover: PloverType
  readonly status: Status
  readonly parties: readonly { readonly actor: string; readonly role: PartyRole }[]
  readonly date: string | null
  readonly place: string | null
  readonly instruments: readonly string[]
  readonly voice: readonly string[]
}

/** A date expression and its EDTF value. */
export interface GoldDate {
  readonly id: string
  readonly line: number
  readonly value: string
}

/** Whom a `not` line speaks of: an actor of the file, a state by its code, or anyone of that name. */
export interface Who {
  readonly by: 'id' | 'state' | 'name'
  readonly value: string
  readonly role: PartyRole | null
}

/** What the record must not hold. Every condition given must be met for the line to be broken; null means any. */
export type Forbidden =
  | {
      readonly what: 'act'
      readonly line: number
      /** True: one such act is right, two are wrong. */
      readonly twice: boolean
      readonly acts: readonly ActName[] | null
      readonly statuses: readonly Status[] | null
      readonly parties: readonly Who[]
      readonly date: string | null
      readonly place: string | null
      readonly within: string | null
    }
  | { readonly what: 'statement'; readonly line: number; readonly by: Who | null; readonly within: string | null }
  | { readonly what: 'actor'; readonly line: number; readonly kind: ActorKind | null; readonly name: string }
  | { readonly what: 'date'; readonly line: number; readonly mark: string; readonly value: string | null }

/** A gold file: the raw dispatch, and what its record must and must not hold. */
export interface GoldDispatch {
  readonly id: string
  readonly language: string
  readonly published: string | null
  readonly outlet: string | null
  readonly credits: readonly string[]
  /** What the file is there to try, in words. */
  readonly tries: string
  readonly text: string
  readonly marks: Marks
  readonly actors: readonly GoldActor[]
  readonly instruments: readonly GoldInstrument[]
  readonly statements: readonly GoldStatement[]
  readonly acts: readonly GoldAct[]
  readonly dates: readonly GoldDate[]
  readonly forbidden: readonly Forbidden[]
}

/** The statuses that say that an act took place; `not` lines call them `told`. */
export const TOLD: readonly Status[] = ['done', 'ongoing', 'background']
