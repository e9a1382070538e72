import type { Status } from '../../record/reading.ts'

/**
 * What the record holds of an act after all that was reported: as a status of a reading, or `disputed` where some tell that it took
 * place and others, who did not come round, deny it.
 */
export type ActStanding = Status | 'disputed'

/** One report as its act's standing needs it. */
export interface Word {
  readonly status: Status
  /** Day on which its dispatch was published; null = unknown. */
  readonly published: number | null
  /** Who says so, outermost first; empty = the outlet itself. */
  readonly voice: readonly string[]
}

const TOOK_PLACE: ReadonlySet<Status> = new Set(['done', 'ongoing', 'background'])
/** What an act is, told by nobody as having taken place or denied: the furthest that it came. */
const FURTHEST: readonly Status[] = ['refused', 'planned', 'called-for', 'possible']

/**
 * Sums up reports of one act. Nothing is averaged: what one report denies and another tells stays disputed, unless whoever denied it tells
 * it later. An act announced and later called off is refused; announced and later told, done.
 */
export function standingOf(words: readonly Word[]): ActStanding {
  const took = words.filter((word) => TOOK_PLACE.has(word.status))
  const denied = words.filter((word) => word.status === 'denied')
  if (took.length && denied.length) {
    const open = denied.filter((denial) => !took.some((word) => admits(word, denial)))
    if (open.length) return 'disputed'
  }
  if (took.length) return (['done', 'ongoing', 'background'] as const).find((s) => took.some((w) => w.status === s))!
  if (denied.length) return 'denied'
  return FURTHEST.find((status) => words.some((word) => word.status === status)) ?? 'possible'
}

/** Whether a later word takes a denial back: the same innermost voice tells it after. */
function admits(word: Word, denial: Word): boolean {
  if (word.published === null || denial.published === null || word.published <= denial.published) return false
  const speaker = denial.voice.at(-1)
  return speaker === undefined || word.voice.at(-1) === speaker
}

export type Rank = 'preferred' | 'normal' | 'deprecated'

/**
 * The rank of one report within its act. Preferred: of the reports that the standing rests on, those with the date that most
 * of them give. Deprecated: what later reports have overtaken: an announcement of what was then done, a denial taken back.
 */
export function rankOf(status: Status, standing: ActStanding): Rank {
  if (standing === 'disputed') return 'normal'
  if (status === standing) return 'preferred'
  if (TOOK_PLACE.has(status) && TOOK_PLACE.has(standing as Status)) return 'normal'
  return TOOK_PLACE.has(standing as Status) ? 'deprecated' : 'normal'
}
