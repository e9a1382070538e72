import type { Calendar } from '../../lang/calendar.ts'
import type { DayBounds } from '../../record/edtf.ts'
import type { Anchor } from './anchor.ts'
import type { Direction } from './direction.ts'

/** What an expression is resolved against. `rules` collects the ids of the rules that were used. */
export interface Setting {
  readonly anchor: Anchor
  /** The date told before, for "the next day". */
  readonly previous: DayBounds | null
  readonly direction: Direction
  readonly calendar: Calendar
  readonly rules: Set<string>
}

/** Notes what the anchor was. */
export function anchored({ anchor, rules }: Setting): void {
  rules.add(
    anchor.known === 'near'
      ? 'read/date/landmark'
      : anchor.basis === 'text'
        ? 'read/date/own-day'
        : 'read/date/published',
  )
}
