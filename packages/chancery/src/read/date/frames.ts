import type { FrameRow } from '../../lang/calendar.ts'
import { isDay, type Said, type SaidDate } from './said.ts'

/** What two expressions say together in a frame, or null if they don't go together. */
export function framed(row: FrameRow, parts: readonly Said[]): Said | null {
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
      if (
        !second ||
        isOpen(first) ||
        isOpen(second) ||
        first.is !== second.is ||
        (first.is !== 'date' && first.is !== 'offset')
      )
        return null
      if (first.is === 'date' && second.is === 'date' && isDay(first) !== isDay(second)) return null
      return { is: 'span', from: first, to: second }
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

const isOpen = (part: Said): boolean =>
  part.is === 'since' || part.is === 'until' || part.is === 'span' || part.is === 'window' || part.is === 'week'
