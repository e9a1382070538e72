import type { FrameRow, Unit } from '../../lang/calendar.ts'
import type { Capture } from './match.ts'
import { isDay, type Said, type SaidDate } from './said.ts'

/** What two expressions say together in a frame, or null if they don't go together. */
export function framed(row: FrameRow, parts: readonly Said[], captures: readonly Capture[] = []): Said | null {
  const [first, second] = parts
  if (!first) return null
  switch (row.gives) {
    case 'since':
    case 'until':
      if (first.is === 'since' || first.is === 'until' || first.is === 'span' || first.is === 'window') return null
      return { is: row.gives, of: first }
    case 'at': {
      const time = parts.find((part) => part.is === 'time')
      const day = parts.find((part) => part.is !== 'time')
      if (time?.is !== 'time' || !day || !isDay(day)) return null
      return { is: 'at', day, hour: time.hour, minute: time.minute, zone: time.zone }
    }
    case 'span':
      return second && spans(first, second) ? { is: 'span', from: first, to: second } : null
    case 'shift': {
      const unit = (captures.find(({ of }) => of === 'units' || of === 'unit')?.value as Unit | undefined) ?? 'day'
      const n = captures.find(({ of }) => of === 'n')?.value ?? 1
      if (typeof n !== 'number' || !isDay(first)) return null
      return { is: 'shift', unit, n: n * (row.sign ?? 1), of: first }
    }
    case 'week':
      return isDay(first) ? { is: 'week', of: first } : null
    case 'same':
      if (
        first.is === 'date' &&
        second?.is === 'date' &&
        isBareWeekday(first) &&
        second.day !== undefined &&
        second.month !== undefined &&
        second.weekday === undefined
      )
        return second
      if (first.is === 'offset' && second?.is === 'date' && isDay(second)) return second
      if (first.is === 'date' && second?.is === 'offset' && isDay(first)) return first
      return null
  }
}

const isBareWeekday = (date: SaidDate): boolean =>
  date.weekday !== undefined && date.day === undefined && date.unit === undefined && date.nth === undefined

/** Whether an interval may run from one to the other: of one precision, or of years that both name, or up to a day near today. */
function spans(first: Said, second: Said): boolean {
  if (first.is === 'offset') return second.is === 'offset' || (second.is === 'date' && isDay(second))
  if (first.is !== 'date') return false
  if (second.is === 'offset') return true
  if (second.is !== 'date') return false
  if (isDay(first) === isDay(second)) return true
  return first.year !== undefined && second.year !== undefined && first.year <= second.year
}
