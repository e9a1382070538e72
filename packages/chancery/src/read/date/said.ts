import type { Unit } from '../../lang/calendar.ts'

/** −1 last, 0 this, 1 next. */
export type Way = -1 | 0 | 1

/** A day, month or year as far as the words fix it. What is absent, the words leave open. `year` may hold X. */
export interface SaidDate {
  readonly is: 'date'
  readonly year?: string
  readonly month?: number
  /** −1 is the last of the month. */
  readonly day?: number
  readonly weekday?: number
  readonly season?: number
  /** A holiday, as its word in the calendar has it. */
  readonly holiday?: string
  /** Which such weekday of the month: 1 the first, −1 the last. */
  readonly nth?: number
  /** Whole weeks after the coming weekday. */
  readonly weeks?: number
  readonly way?: Way
  readonly offset?: number
  readonly unit?: Unit
  readonly unitWay?: Way
}

/** `from`–`to`, both included. */
export interface SaidSpan {
  readonly is: 'span'
  readonly from: Said
  readonly to: Said
}

/** What the words of an expression say, and no more: the certain part. Resolving adds the implied one. */
export type Said =
  | SaidDate
  | SaidSpan
  | { readonly is: 'offset'; readonly days: number }
  | { readonly is: 'unit'; readonly unit: Unit; readonly way: Way }
  | {
      readonly is: 'count'
      readonly unit: Unit
      readonly n: number
      readonly from: 'today' | 'previous'
    }
  | { readonly is: 'window'; readonly unit: Unit; readonly n: number }
  | {
      readonly is: 'part-of-year'
      readonly unit: 'quarter' | 'half'
      readonly n: number
      readonly year?: string
      readonly way?: Way
    }
  | { readonly is: 'time'; readonly hour: number; readonly minute: number; readonly zone: string | null }
  | {
      readonly is: 'at'
      readonly day: Said
      readonly hour: number
      readonly minute: number
      readonly zone: string | null
    }
  | { readonly is: 'since' | 'until'; readonly of: Said }
  | { readonly is: 'week'; readonly of: Said }
  | { readonly is: 'shift'; readonly unit: Unit; readonly n: number; readonly of: Said }
  | { readonly is: 'either'; readonly of: readonly SaidDate[] }

/** 30 February is a slip or no date at all. */
export const isPossible = (date: SaidDate): boolean =>
  !date.month || !date.day || date.day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][date.month - 1]!

/** A year as EDTF writes it. */
export const fourDigits = (year: number): string => String(year).padStart(4, '0')

/** Whether the words speak of one day. */
export const isDay = (part: Said): boolean =>
  part.is === 'offset' ||
  (part.is === 'date' && (part.day !== undefined || part.weekday !== undefined || part.holiday !== undefined))
