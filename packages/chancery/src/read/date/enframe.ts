import type { FrameRow } from '../../lang/calendar.ts'
import { countWhile } from '../ordered.ts'
import { type Draft, fits } from './collect.ts'
import { follows } from './follow.ts'
import { framed } from './frames.ts'
import { type Compiled, opensWithDate, type Round } from './lexicon.ts'
import type { Matcher } from './match.ts'

/** At most so many units may a frame reach before its first expression. */
const REACH = 12

/** Puts expressions together by the frames of one round. In text order, as the drafts are. */
export function enframe(drafts: readonly Draft[], round: Round, matcher: Matcher): readonly Draft[] {
  if (round.frames.length === 0) return drafts
  matcher.placed = (unit) => {
    const draft = draftAt(drafts, unit)
    return draft ? { last: draft.last, isTime: draft.said.is === 'time' } : null
  }
  const made: Draft[] = []
  let from = 0
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    if (draft.first < from) continue
    const gap = i + 1 < drafts.length ? drafts[i + 1]!.first - draft.last : Number.POSITIVE_INFINITY
    const whole = frameAround(draft, from, gap, round, matcher, drafts) ?? draft
    made.push(whole)
    from = whole.last
  }
  return made
}

/** The expression that begins at a unit. */
function draftAt(drafts: readonly Draft[], unit: number): Draft | undefined {
  const draft = drafts[countWhile(drafts, ({ first }) => first < unit)]
  return draft?.first === unit ? draft : undefined
}

/** The longest frame that takes in an expression and begins no earlier than `from`. `gap` units part it from the next one. */
function frameAround(
  draft: Draft,
  from: number,
  gap: number,
  { frames, opening, accepts }: Round,
  matcher: Matcher,
  drafts: readonly Draft[],
): Draft | null {
  const { units } = matcher
  let best: Draft | null = null
  for (let unit = Math.max(from, draft.first - REACH); unit <= draft.first; unit++) {
    const word = units.word[unit]!
    const traits = units.traits[unit]!
    if (unit < draft.first && (word < 0 || opening[word] === 0) && (accepts & traits) === 0) continue
    for (const frame of frames) {
      if (frame.gap >= 0 && frame.gap < gap) continue
      const { words, accepts: bits } = frame.terms.terms[0]!
      if (words ? !words.has(word) : opensWithDate(frame.terms) ? unit !== draft.first : (bits & traits) === 0) continue
      if (!follows(frame.follow, units, unit + 1)) continue
      const made = frameAt(unit, frame, draft, matcher, drafts)
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
  drafts: readonly Draft[],
): Draft | null {
  const found = matcher.match(frame.terms, unit)
  if (!found || found.last < draft.last || !fits(frame, found, matcher.units)) return null
  const parts: Draft[] = []
  for (const { of, unit } of found.captures) if (of === 'date' || of === 'time') parts.push(draftAt(drafts, unit)!)
  if (parts[0] !== draft) return null
  const said = framed(
    frame.row,
    parts.map((part) => part.said),
    found.captures,
  )
  if (!said) return null
  const rules = [...parts.flatMap((part) => part.rules), frame.row.id]
  return { first: found.first, last: found.last, said, rules }
}
