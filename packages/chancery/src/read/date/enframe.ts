import type { FrameRow } from '../../lang/calendar.ts'
import { type Draft, fits } from './collect.ts'
import { follows } from './follow.ts'
import { framed } from './frames.ts'
import type { Compiled, Round } from './lexicon.ts'
import type { Matcher } from './match.ts'

/** At most so many units may a frame reach before its first expression. */
const REACH = 12

/** Puts expressions together by the frames of one round. In text order, as the drafts are. */
export function enframe(drafts: readonly Draft[], round: Round, matcher: Matcher): readonly Draft[] {
  if (round.frames.length === 0) return drafts
  const at = new Map(drafts.map((draft) => [draft.first, draft]))
  matcher.placed = (unit) => {
    const draft = at.get(unit)
    return draft ? { last: draft.last, isTime: draft.said.is === 'time' } : null
  }
  const made: Draft[] = []
  let from = 0
  drafts.forEach((draft, i) => {
    if (draft.first < from) return
    const gap = i + 1 < drafts.length ? drafts[i + 1]!.first - draft.last : Number.POSITIVE_INFINITY
    const frames = round.frames.filter((frame) => frame.gap < 0 || frame.gap >= gap)
    const whole = (frames.length > 0 ? frameAround(draft, from, frames, round, matcher, at) : null) ?? draft
    made.push(whole)
    from = whole.last
  })
  return made
}

/** The longest of some frames that takes in an expression and begins no earlier than `from`. */
function frameAround(
  draft: Draft,
  from: number,
  frames: readonly Compiled<FrameRow>[],
  { opening }: Round,
  matcher: Matcher,
  at: ReadonlyMap<number, Draft>,
): Draft | null {
  const { units } = matcher
  let best: Draft | null = null
  for (let unit = Math.max(from, draft.first - REACH); unit <= draft.first; unit++) {
    const word = units.word[unit]!
    if (unit < draft.first && (word < 0 || opening[word] === 0)) continue
    for (const frame of frames) {
      const { words } = frame.terms.terms[0]!
      if (words ? !words.has(word) : unit !== draft.first) continue
      if (!follows(frame.follow, units, unit + 1)) continue
      const made = frameAt(unit, frame, draft, matcher, at)
      if (made && (!best || made.last - made.first > best.last - best.first)) best = made
    }
  }
  return best
}

/** The frame of one row that begins at a unit and takes in an expression before any other, or null. */
function frameAt(
  unit: number,
  frame: Compiled<FrameRow>,
  draft: Draft,
  matcher: Matcher,
  at: ReadonlyMap<number, Draft>,
): Draft | null {
  const found = matcher.match(frame.terms, unit)
  if (!found || found.last < draft.last || !fits(frame, found, matcher.units)) return null
  const parts: Draft[] = []
  for (const { of, unit } of found.captures) if (of === 'date' || of === 'time') parts.push(at.get(unit)!)
  if (parts[0] !== draft) return null
  const said = framed(
    frame.row,
    parts.map((part) => part.said),
  )
  if (!said) return null
  const rules = [...parts.flatMap((part) => part.rules), frame.row.id]
  return { first: found.first, last: found.last, said, rules }
}
