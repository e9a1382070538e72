/** Which part of a list is wanted. Pages count from 1. */
export interface Paging {
  readonly limit?: number
  readonly page?: number
  /** The oldest first; otherwise the newest. */
  readonly oldest?: boolean
}

/** A part of a list, and how long the whole is. */
export interface Page<T> {
  readonly total: number
  readonly page: number
  readonly limit: number
  readonly items: readonly T[]
}

export const DEFAULT_LIMIT = 20
export const MOST_LIMIT = 500

/** Paging within bounds: a limit from 1 to 500, a page from 1 on. */
export function bounded({ limit = DEFAULT_LIMIT, page = 1 }: Paging): { limit: number; page: number; offset: number } {
  const most = Math.min(MOST_LIMIT, Math.max(1, Math.trunc(limit)))
  const at = Math.max(1, Math.trunc(page))
  return { limit: most, page: at, offset: (at - 1) * most }
}
