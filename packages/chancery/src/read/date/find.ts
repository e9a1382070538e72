import type { Calendar, ExpressionRow, FrameRow } from '../../lang/calendar.ts'
import type { Span } from '../../record/span.ts'
import type { SplitText } from '../../text/text.ts'
import { said } from './build.ts'
import { framed } from './frames.ts'
import { type Compiled, type Lexicon, lexiconOf } from './lexicon.ts'
import { type Found, Matcher } from './match.ts'
import type { Said } from './said.ts'
import { type Stamp, stampOf } from './stamp.ts'
import { Kind, Mark, type Units, unitsOf } from './units.ts'

/** A date expression as printed, before it is resolved. Offsets are UTF-16 code units. */
export interface RawDate extends Span {
  readonly said: Said
  /** Whether it dates the text itself: alone on its line, in a byline, or in a dateline. */
  readonly stamp: Stamp | null
  /** Index of its sentence, −1 if it stands in none. */
  readonly sentence: number
  /** Whether it goes on from the expression before it: Wednesday *and Thursday*. */
  readonly joined: boolean
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean
  readonly rules: readonly string[]
}

/** An expression while it is put together: units `first` to `last`. */
interface Draft {
  readonly first: number
  readonly last: number
  readonly said: Said
  /** 30 February: no date, and its words are none either. */
  readonly void?: boolean
  readonly rules: readonly string[]
}

/** The order in which frames close: a date and its time first, open ends last. */
const ROUNDS: readonly (readonly string[])[] = [['same', 'at'], ['week'], ['span'], ['since', 'until']]

/** Finds every expression of calendar time. Linear in the text; never throws. In text order, without overlaps. */
export function findDates(text: SplitText, calendar: Calendar): RawDate[] {
  const lexicon = lexiconOf(calendar)
  const units = unitsOf(text, lexicon.index, lexicon.glued, lexicon.ordinals)
  const matcher = new Matcher(units, lexicon)
  let drafts = select(collect(matcher, lexicon))
  for (const round of ROUNDS) {
    const frames = lexicon.frames.filter(({ row }) => round.includes(row.gives))
    drafts = enframe(drafts, frames, matcher)
  }
  return located(drafts, text, units, lexicon)
}

/** Everything that any expression row matches. */
function collect(matcher: Matcher, lexicon: Lexicon): Draft[] {
  const { units } = matcher
  const drafts: Draft[] = []
  let barred = 0
  for (let unit = 0; unit < units.length; unit++) {
    const kind = units.kind[unit]!
    const word = units.word[unit]!
    if (word < 0 && kind !== Kind.Number && kind !== Kind.Iso && kind !== Kind.Numeric) continue
    barred = Math.max(barred, matcher.words.name(unit))
    if (unit < barred) continue
    for (const row of rowsAt(unit, matcher, lexicon)) {
      const found = unit >= row.shift ? matcher.match(row.terms, unit - row.shift) : null
      const draft = found && draftOf(row, found, matcher, lexicon)
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

const DIGITS = ['day', 'year', 'recent', 'yy', 'n', 'nth', 'hour', 'hhmm']

function* rowsAt(unit: number, matcher: Matcher, lexicon: Lexicon): Generator<Compiled<ExpressionRow>> {
  const { units, words } = matcher
  yield* lexicon.byWord.get(units.word[unit]!) ?? []
  switch (units.kind[unit]) {
    case Kind.Iso:
      yield* lexicon.byClass.get('iso') ?? []
      break
    case Kind.Numeric:
      yield* lexicon.byClass.get('numeric') ?? []
      break
    case Kind.Number:
      for (const of of DIGITS) if (words.read(unit, of, 'near')) yield* lexicon.byClass.get(of) ?? []
      break
    case Kind.Word:
      if (lexicon.root.next.has(units.word[unit]!))
        for (const of of words.classes(unit)) yield* lexicon.byClass.get(of) ?? []
  }
}

function draftOf(row: Compiled<ExpressionRow>, found: Found, matcher: Matcher, lexicon: Lexicon): Draft | null {
  const { units } = matcher
  if (found.last <= found.first || !fits(row, found, units)) return null
  for (let unit = found.first; unit < found.last; unit++)
    if (unit > found.first && matcher.words.name(unit) > 0) return null
  const meaning = said(row.row, found.captures, lexicon.calendar.numericOrder)
  if (!meaning && row.row.gives === 'date')
    return { first: found.first, last: trimmed(found, units), said: { is: 'date' }, void: true, rules: [] }
  return meaning && { first: found.first, last: trimmed(found, units), said: meaning, rules: [row.row.id] }
}

/** Whether no barring word stands right before or after. */
function fits(row: Compiled<ExpressionRow | FrameRow>, { first, last }: Found, units: Units): boolean {
  if (first > 0 && row.notAfter.has(units.word[first - 1]!)) return false
  if (last >= units.length || !row.notBefore.has(units.word[last]!)) return true
  // A sign that stands off bars nothing: "next week - coinciding" is no "week-long".
  return units.kind[last] === Kind.Punctuation && (units.mark[last]! & Mark.Space) !== 0
}

/** A comma that an optional term took in vain is left out again. */
function trimmed({ first, last }: Found, units: Units): number {
  let end = last
  while (end - 1 > first && units.kind[end - 1] === Kind.Punctuation && units.raw[units.start[end - 1]!] === ',') end--
  return end
}

/** Of expressions that overlap, the longer; of equal ones, the earlier, then the rule that stands first. */
function select(drafts: Draft[]): Draft[] {
  const ordered = drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => a.draft.first - b.draft.first || b.draft.last - a.draft.last || a.order - b.order)
  const kept: Draft[] = []
  for (const { draft } of ordered) {
    const last = kept.at(-1)
    if (!last || draft.first >= last.last) kept.push(draft)
    else if (draft.last - draft.first > last.last - last.first && draft.first > last.first)
      kept[kept.length - 1] = draft
  }
  return kept.filter((draft) => !draft.void)
}

/** At most so many units may a frame reach before its first expression. */
const REACH = 12

function enframe(drafts: Draft[], frames: readonly Compiled<FrameRow>[], matcher: Matcher): Draft[] {
  const at = new Map(drafts.map((draft) => [draft.first, draft]))
  matcher.placed = (unit) => {
    const draft = at.get(unit)
    return draft ? { last: draft.last, isTime: draft.said.is === 'time' } : null
  }
  const made: Draft[] = []
  let from = 0
  for (const draft of drafts) {
    if (draft.first < from) continue
    const frame = frameAround(draft, from, frames, matcher, at)
    made.push(frame ?? draft)
    from = (frame ?? draft).last
  }
  return made
}

/** The longest frame that takes in an expression and begins no earlier than `from`. */
function frameAround(
  draft: Draft,
  from: number,
  frames: readonly Compiled<FrameRow>[],
  matcher: Matcher,
  at: ReadonlyMap<number, Draft>,
): Draft | null {
  let best: Draft | null = null
  for (let unit = Math.max(from, draft.first - REACH); unit <= draft.first; unit++) {
    for (const row of frames) {
      const first = row.terms.terms[0]!
      if (first.words ? !first.words.has(matcher.units.word[unit]!) : unit !== draft.first) continue
      const found = matcher.match(row.terms, unit)
      if (!found || found.last < draft.last || !fits(row, found, matcher.units)) continue
      const parts = found.captures.filter((c) => c.of === 'date' || c.of === 'time').map((c) => at.get(c.unit)!)
      const meaning =
        parts[0] === draft
          ? framed(
              row.row,
              parts.map((part) => part.said),
            )
          : null
      if (meaning && (!best || found.last - found.first > best.last - best.first)) {
        best = {
          first: found.first,
          last: found.last,
          said: meaning,
          rules: [...parts.flatMap((part) => part.rules), row.row.id],
        }
      }
    }
  }
  return best
}

function located(drafts: readonly Draft[], text: SplitText, units: Units, lexicon: Lexicon): RawDate[] {
  let sentence = 0
  let quotation = 0
  let quotedTo = -1
  return drafts.map((draft, index) => {
    const before = drafts[index - 1]
    const start = units.start[draft.first]!
    const end = units.end[draft.last - 1]!
    while (sentence < text.sentences.length && text.sentences[sentence]!.end <= start) sentence++
    for (; quotation < text.quotations.length && text.quotations[quotation]!.start <= start; quotation++) {
      quotedTo = Math.max(quotedTo, text.quotations[quotation]!.end)
    }
    const inside = sentence < text.sentences.length && text.sentences[sentence]!.start <= start
    return {
      start,
      end,
      said: draft.said,
      stamp: stampOf(draft.first, draft.last, draft.said, units, lexicon),
      sentence: inside ? sentence : -1,
      joined: before !== undefined && draft.first - before.last === 1 && lexicon.joiners.has(units.word[before.last]!),
      quoted: start < quotedTo,
      rules: draft.rules,
    }
  })
}
