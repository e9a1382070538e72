import type { Calendar } from '../../lang/calendar.ts'
import type { Span } from '../../record/span.ts'
import type { SplitText } from '../../text/text.ts'
import { Collector, type Draft, select } from './collect.ts'
import { unitsOf } from './cut.ts'
import { enframe } from './enframe.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { Matcher } from './match.ts'
import type { Said } from './said.ts'
import { type Stamp, stampOf } from './stamp.ts'
import type { Units } from './units.ts'

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

/** Finds every expression of calendar time. Linear in the text; never throws. In text order, without overlaps. */
export function findDates(text: SplitText, calendar: Calendar): RawDate[] {
  const lexicon = lexiconOf(calendar)
  const units = unitsOf(text.tokens, lexicon)
  const matcher = new Matcher(units, lexicon)
  let drafts: readonly Draft[] = select(new Collector(matcher, lexicon).run())
  if (drafts.length === 0) return []
  for (const round of lexicon.rounds) drafts = enframe(drafts, round, matcher)
  return located(drafts, text, units, lexicon)
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
