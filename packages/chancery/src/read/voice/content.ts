import type { StatementForm } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Quotation } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { FoundCue, VoiceScan } from './cues.ts'

/** The content of a cue: its pieces, its main token run, and how much of it stands in quotation marks. */
export interface Content {
  readonly pieces: readonly Span[]
  readonly run: readonly [number, number]
  readonly form: StatementForm
  readonly rule: string
}

/** Look-up of quotations by the tokens at their marks. */
export interface QuotationIndex {
  readonly all: readonly Quotation[]
  /** Quotation that opens at a token. */
  readonly opening: ReadonlyMap<number, Quotation>
  /** Innermost quotation over a token, or undefined. */
  over(token: number): Quotation | undefined
  /** Outermost quotation over a token, or undefined. */
  outermost(token: number): Quotation | undefined
}

const EDGE = /^[,.;:!?…–—-]$/

/** Finds the content of a cue in its sentence, or null where there is none. */
export function contentOf(scan: VoiceScan, clause: Clause, cue: FoundCue, cues: readonly FoundCue[], quotations: QuotationIndex): Content | null {
  return cue.side === 'before' ? contentBefore(scan, clause, cue, cues, quotations) : contentAfter(scan, clause, cue, cues, quotations)
}

function contentBefore(scan: VoiceScan, clause: Clause, cue: FoundCue, cues: readonly FoundCue[], quotations: QuotationIndex): Content | null {
  const { syntax } = scan
  const { first, last } = clause.sentence
  let from = first
  for (const other of cues) if (other !== cue && other.side === 'before' && other.region[1] <= cue.region[0] && other.group === null === (cue.group === null)) from = Math.max(from, other.region[1])
  while (from < cue.region[0] && (EDGE.test(syntax.norm(from)) || syntax.norm(from) === '*')) from++
  let end = cue.region[0]
  while (end > from && (EDGE.test(syntax.norm(end - 1)) || syntax.norm(end - 1) === '*')) end--
  if (end <= from) return null
  const closing = quotations.outermost(end - 1)
  if (closing && closing.last === end && (closing.first <= from || !mixedWith(scan, from, closing.first))) {
    const more = resumption(scan, clause, cue, quotations)
    return direct(closing, more, 'read/voice/quotation-before')
  }
  // the cue stands inside a quotation: "« X, a déclaré Y, Z »"
  const around = quotations.outermost(cue.first)
  if (around && around.first <= from && around.last > cue.region[1]) {
    return { pieces: trimmed(scan, [[Math.max(from, around.first), end], [cue.region[1], Math.min(around.last, last)]]), run: [from, Math.min(around.last, last)], form: 'direct', rule: 'read/voice/cue-inside-quotation' }
  }
  const runs: [number, number][] = [[from, end]]
  const rest = cue.region[1]
  if (syntax.norm(rest) === ',' && !hasFinite(clause, from, end)) {
    let stop = last
    for (const other of cues) if (other !== cue && other.region[0] > rest && other.region[0] < stop) stop = other.region[0]
    if (hasFinite(clause, rest, stop)) runs.push([rest + 1, stop])
  } else {
    const more = resumption(scan, clause, cue, quotations)
    if (more) runs.push([more.first, more.last])
  }
  return { pieces: trimmed(scan, runs), run: [from, runs.at(-1)![1]], form: formOf(quotations, from, end), rule: 'read/voice/clause-before' }
}

/** `"X," he said, "Y."`: the quotation that goes on right after the cue. */
function resumption(scan: VoiceScan, clause: Clause, cue: FoundCue, quotations: QuotationIndex): Quotation | null {
  let at = cue.region[1]
  if (scan.syntax.norm(at) !== ',' && scan.syntax.norm(at) !== ':') return null
  at++
  if (scan.syntax.rules.coordinators.has(scan.syntax.norm(at))) at++
  const next = quotations.opening.get(at)
  return next && at < clause.sentence.last ? next : null
}

const direct = (quotation: Quotation, more: Quotation | null, rule: string): Content => ({
  pieces: more ? [quotation, more].map(({ start, end }) => ({ start, end })) : [{ start: quotation.start, end: quotation.end }],
  run: [quotation.first, (more ?? quotation).last], form: 'direct', rule,
})

/** Words stand before the quotation that belong to its sentence: "il a jugé « inacceptable »". */
const mixedWith = (scan: VoiceScan, from: number, quotation: number): boolean => {
  for (let at = from; at < quotation; at++) if (!scan.syntax.isPunctuation(at) && scan.syntax.norm(at) !== '*') return true
  return false
}

const hasFinite = (clause: Clause, from: number, to: number): boolean => clause.groups.some((group) => group.kind === 'finite' && group.head >= from && group.head < to)

function contentAfter(scan: VoiceScan, clause: Clause, cue: FoundCue, cues: readonly FoundCue[], quotations: QuotationIndex): Content | null {
  const { syntax, speech } = scan
  const { last } = clause.sentence
  const frames = cue.row.frames
  let limit = last
  const start = opening(scan, clause, cue, quotations)
  if (!start) return null
  for (const other of cues) {
    if (other === cue || other.region[0] < start.at || other.first <= cue.first) continue
    const inside = quotations.outermost(other.first)
    if (inside && inside.first >= start.at) continue
    // a cue that depends on this content ("said that X had said …") is inside it; one set off by comma or tie is not
    const lead = syntax.norm(other.region[0])
    if (other.side === 'before' || lead === ',' || speech.breakers.has(lead) || (syntax.rules.coordinators.has(lead) && sameRank(other, cue))) limit = Math.min(limit, other.region[0])
  }
  if (limit <= start.at) return null
  const quotation = quotations.opening.get(start.at)
  if (quotation && start.kind === 'quotation') {
    const tail = quotation.last < limit ? quotation.last : limit
    const goesOn = quotation.last < limit && !EDGE.test(syntax.norm(quotation.last)) && !endsPhrase(scan, quotation.last)
    if (!goesOn) return { pieces: [{ start: quotation.start, end: quotation.end }], run: [quotation.first, Math.max(tail, quotation.last)], form: 'direct', rule: 'read/voice/quotation-after' }
  }
  let end = limit
  while (end > start.at && (EDGE.test(syntax.norm(end - 1)) || syntax.norm(end - 1) === '*')) end--
  if (end <= start.at) return null
  const pieces = trimmed(scan, [[start.at, end]])
  // a quotation that the content opens may run on over further sentences
  const open = quotations.outermost(end - 1)
  if (open && open.first >= start.at && open.last > end && pieces[0]) pieces[0] = { start: pieces[0].start, end: open.end }
  void frames
  return { pieces, run: [start.at, end], form: formOf(quotations, start.at, end), rule: start.rule }
}

const sameRank = (other: FoundCue, cue: FoundCue): boolean => other.group !== null && cue.group !== null && (other.group.kind === cue.group.kind || other.group.kind === 'finite') && other.group.tense === cue.group.tense

const endsPhrase = (scan: VoiceScan, token: number): boolean => scan.syntax.rules.coordinators.has(scan.syntax.norm(token)) || scan.syntax.rules.subordinators.has(scan.syntax.norm(token))

interface Opening {
  readonly at: number
  readonly kind: 'clause' | 'quotation' | 'noun' | 'infinitive'
  readonly rule: string
}

/** Where the content after a cue begins. */
function opening(scan: VoiceScan, clause: Clause, cue: FoundCue, quotations: QuotationIndex): Opening | null {
  const { syntax, speech } = scan
  const { last } = clause.sentence
  const frames = cue.row.frames
  let at = cue.from
  if (!cue.group) return at < last ? { at, kind: 'clause', rule: 'read/voice/after-preposition' } : null
  const passive = cue.group.passive && !cue.row.particle
  if (passive) return null
  if (cue.row.object) return at < last ? { at: overPossessive(scan, at), kind: 'noun', rule: 'read/voice/noun' } : null
  for (let steps = 0; at < last && steps < 28; steps++) {
    const norm = syntax.norm(at)
    const quotation = quotations.opening.get(at)
    if (quotation) return { at, kind: 'quotation', rule: 'read/voice/quotation-after' }
    if (speech.complementizers.has(norm) && frames.some((frame) => frame === 'clause' || frame === 'told')) return { at: at + 1, kind: 'clause', rule: 'read/voice/complementizer' }
    if (norm === ':') return { at: quotations.opening.has(at + 2) && syntax.norm(at + 1) === '*' ? at + 2 : at + 1, kind: quotations.opening.has(at + 1) ? 'quotation' : 'clause', rule: 'read/voice/colon' }
    if (steps === 0 || at === cue.from) {
      const link = cue.row.link?.includes(norm) || (cue.row.link && speech.nounMarks.has(norm) && cue.row.link.some((word) => contracted(word, norm)))
      if (link && (frames.includes('noun') || frames.includes('infinitive') || frames.includes('as'))) return { at: overPossessive(scan, at + 1), kind: 'noun', rule: 'read/voice/link' }
      if (frames.includes('infinitive') && speech.infinitiveMarks.has(norm)) {
        const verb = infinitiveAt(scan, at + 1, last)
        if (verb >= 0) return { at: at + 1, kind: 'infinitive', rule: 'read/voice/infinitive' }
      }
      if (frames.includes('infinitive') && !speech.bareClause && infinitiveAt(scan, at, last) >= 0) return { at, kind: 'infinitive', rule: 'read/voice/infinitive' }
    }
    const mention = syntax.mentionAt[at]
    const nounHere = mention || syntax.rules.articles.has(norm) || syntax.rules.determiners.has(norm)
    if (nounHere && at <= cue.from + 1) {
      const told = told_(scan, cue, at, last)
      if (told) return told
      if (speech.bareClause && frames.includes('clause') && verbAhead(clause, at, last)) return { at, kind: 'clause', rule: 'read/voice/bare-clause' }
      if (frames.includes('noun')) return { at, kind: 'noun', rule: 'read/voice/noun' }
      if (frames.includes('as')) return { at, kind: 'noun', rule: 'read/voice/as' }
    } else if (at === cue.from && speech.bareClause && frames.includes('clause') && !syntax.isPunctuation(at) && !syntax.rules.prepositions.has(norm) && !syntax.rules.adverbs.has(norm) && verbAhead(clause, at, last)) {
      return { at, kind: 'clause', rule: 'read/voice/bare-clause' }
    } else if (at === cue.from && frames.includes('noun') && !syntax.isPunctuation(at) && !syntax.rules.prepositions.has(norm) && !syntax.rules.adverbs.has(norm) && !syntax.groupOver[at] && !syntax.rules.coordinators.has(norm)) {
      return { at, kind: 'noun', rule: 'read/voice/noun' }
    }
    if (speech.bareClause && frames.includes('clause') && at > cue.from && isTimeWord(scan, at - 1) && (nounHere || syntax.rules.pronouns[norm]) && verbAhead(clause, at, last)) return { at, kind: 'clause', rule: 'read/voice/bare-clause' }
    if (norm === ';' || norm === '.' || (syntax.groupOver[at]?.kind === 'finite' && at > cue.last)) return null
    at++
  }
  return null
}

const contracted = (word: string, norm: string): boolean =>
  (word === 'de' && (norm === 'du' || norm === 'des' || norm === "d'")) || (word === 'à' && (norm === 'au' || norm === 'aux')) || (word === 'sur' && norm === 'sur')

/** Noun contents keep their article and possessive. */
const overPossessive = (_scan: VoiceScan, at: number): number => at

const infinitiveAt = (scan: VoiceScan, from: number, limit: number): number => {
  for (let at = from; at < limit && at < from + 4; at++) {
    const group = scan.syntax.groupOver[at]
    if (group) return group.kind === 'infinitive' ? at : -1
    if (scan.syntax.isPunctuation(at)) return -1
  }
  return -1
}

const verbAhead = (clause: Clause, from: number, limit: number): boolean => clause.groups.some((group) => group.kind === 'finite' && group.head >= from && group.head < limit)

const isTimeWord = (scan: VoiceScan, token: number): boolean => scan.syntax.rules.adverbs.has(scan.syntax.norm(token)) || /day$|^(?:week|month|year|hier|demain)$/.test(scan.syntax.norm(token))

/** "told reporters that …", "urged Israel to withdraw": the content behind the person told. */
function told_(scan: VoiceScan, cue: FoundCue, at: number, limit: number): Opening | null {
  const { syntax, speech } = scan
  const frames = cue.row.frames
  const mention = syntax.mentionAfter(at, limit, 1)
  let end = mention ? syntax.withFollowing(mention, limit).at(-1)!.last : -1
  if (end < 0 && speech.addressees.has(syntax.norm(at))) end = at + 1
  if (end < 0 && speech.addressees.has(syntax.norm(at + 1))) end = at + 2
  if (end < 0) return null
  const norm = syntax.norm(end)
  if (speech.complementizers.has(norm) && (frames.includes('told') || frames.includes('clause'))) return { at: end + 1, kind: 'clause', rule: 'read/voice/told' }
  if (speech.infinitiveMarks.has(norm) && frames.includes('infinitive') && infinitiveAt(scan, end + 1, limit) >= 0) return { at: end + 1, kind: 'infinitive', rule: 'read/voice/told-infinitive' }
  if (frames.includes('told') && speech.bareClause && syntax.groupOver[end]?.kind !== 'finite') return { at: end, kind: 'clause', rule: 'read/voice/told' }
  if (cue.row.link?.some((word) => word === norm || contracted(word, norm))) return { at: end + 1, kind: 'noun', rule: 'read/voice/link' }
  return null
}

function formOf(quotations: QuotationIndex, from: number, to: number): StatementForm {
  let quoted = 0
  let plain = 0
  for (let at = from; at < to; at++) {
    if (quotations.over(at)) quoted++
    else plain++
  }
  return quoted === 0 ? 'indirect' : plain <= 1 ? 'direct' : quoted >= 3 ? 'mixed' : 'indirect'
}

/** Character spans of token runs, without lone marks and punctuation at the edges. */
function trimmed(scan: VoiceScan, runs: readonly (readonly [number, number])[]): Span[] {
  const { tokens } = scan.syntax
  const spans: Span[] = []
  for (const [from, to] of runs) {
    let first = from
    let last = to
    while (first < last && EDGE.test(scan.syntax.norm(first))) first++
    while (last > first && EDGE.test(scan.syntax.norm(last - 1))) last--
    if (last > first) spans.push({ start: tokens.start[first], end: tokens.end[last - 1] })
  }
  return spans
}
