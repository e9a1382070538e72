import type { InstrumentRules } from '../../lang/document.ts'
import type { DateExpression } from '../../record/reading.ts'
import type { Sentence } from '../../text/text.ts'
import type { Syntax } from '../clause/clauses.ts'
import { countWhile } from '../ordered.ts'
import { Phrasal } from '../word-classes.ts'
import { entryOf, type Hit } from './entries.ts'
import type { Mention } from './mention.ts'

/** What the text holds that may tell whose an instrument is and of when. */
export interface Provenance {
  readonly hitAt: readonly (Hit | undefined)[]
  readonly dates: readonly DateExpression[]
  /** State behind a folded name or adjective, for parts of compounds. */
  readonly stateOf: (fold: string) => string | undefined
}

/**
 * States that a name makes clear: "avec la Norvège", "franco-allemande", "U.S.-Romania". A capital alone is where it was
 * signed ("accord de Paris"), two of them are the parties ("entre Athènes et Erévan").
 */
export function partiesOf(syntax: Syntax, { hitAt, stateOf }: Provenance, first: number, last: number): string[] {
  const states: string[] = []
  let seats = 0
  for (let at = first; at < last; at++) {
    const state = entryOf(hitAt[at], 'state')
    if (state) {
      states.push(state.code)
      if (state.as === 'capital') seats++
    } else if (!hitAt[at] && syntax.tokens.fold[at].includes('-')) {
      const parts = syntax.tokens.fold[at].split('-').map((part) => stateOf(part) ?? stateOf(`${part}-`))
      if (parts.every(Boolean)) states.push(...(parts as string[]))
    }
  }
  return seats === 1 && states.length === 1 ? [] : [...new Set(states)]
}

/** Who issued it: a mention inside its phrase ("a Foreign Ministry statement"), right before it, or after "par" / "by". */
export function issuersOf(syntax: Syntax, sentence: Sentence, first: number, last: number): number[] {
  if (!syntax.rules.headFirst) {
    const before = issuer(syntax.mentionBefore[first]) ?? issuer(syntax.mentionAt[first - 1])
    if (before) return before
  }
  for (let at = first; at < last; at++) {
    const inside = syntax.mentionAt[at]
    if (!inside || inside.kind === 'state') continue
    const own = syntax.rules.headFirst ? (syntax.phrasal[at - 1] | syntax.phrasal[at]) & Phrasal.Of : true
    if (own && issuer(inside)) return together(syntax, inside, last)
  }
  for (let at = last; at < sentence.last && at < last + 9; at++) {
    const norm = syntax.norm(at)
    const verb = syntax.groupOver[at]
    // "la résolution condamne la répression menée par X": what is said is not who issued it
    if (norm === ',' || norm === '.' || (verb?.kind === 'finite' && !verb.passive)) break
    if (!(syntax.phrasal[at] & Phrasal.By)) continue
    const by = syntax.mentionAfter(at + 1, sentence.last, 1)
    if (by && issuer(by)) return together(syntax, by, sentence.last)
  }
  return []
}

/** Those whom a mention and the ones tied to it name: "du centre X et du journal Y". */
const together = (syntax: Syntax, mention: Mention, limit: number): number[] => [
  ...new Set(syntax.withFollowing(mention, limit).flatMap(({ entities }) => entities)),
]

const issuer = (mention: Mention | undefined): number[] | null =>
  mention?.entities.length && !mention.collective ? mention.entities : null

/** When it was concluded or issued, where a participle and a date follow its name: "signed in 1963", "publié samedi". */
export function dateOf(
  syntax: Syntax,
  rules: InstrumentRules,
  { dates }: Provenance,
  sentence: Sentence,
  first: number,
  last: number,
): string | null {
  const { tokens } = syntax
  const inside = dateIn(dates, tokens.start[first], tokens.end[last - 1])
  if (inside) return inside
  const participle = rules.concluded.has(syntax.norm(last))
    ? last
    : rules.concluded.has(syntax.norm(last + 1))
      ? last + 1
      : -1
  if (participle < 0 || participle >= sentence.last) return null
  let end = participle + 1
  while (end < sentence.last && end < participle + 7 && !syntax.isPunctuation(end)) end++
  return dateIn(dates, tokens.start[participle], tokens.end[end - 1])
}

/** The first date expression within some characters; the list is in text order. */
function dateIn(dates: readonly DateExpression[], from: number, to: number): string | null {
  const date = dates[countWhile(dates, ({ start }) => start < from)]
  return date && date.start < to ? date.edtf : null
}
