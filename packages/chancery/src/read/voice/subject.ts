import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Mention } from '../names/mention.ts'
import { isLight, type VoiceScan } from './scan.ts'
import { wholePhrase } from './whole.ts'
import { Word } from './words.ts'

/** Longest noun phrase without a mention that may speak, in tokens. */
export const PHRASE = 14

/** First token of the subject right before a group: mention, pronoun, document or noun phrase; the group's own if none. */
export function subjectStart(scan: VoiceScan, clause: Clause, group: VerbGroup): number {
  const { syntax } = scan
  const floor = clause.sentence.first
  if (group.pronoun >= 0 && !scan.words.is(group.pronoun, Word.Relative)) return group.pronoun
  let edge = beforeBracket(scan, group.first)
  for (let steps = 0; edge > floor && isLight(scan, edge - 1) && steps < 4; steps++) edge--
  if (syntax.norm(edge - 1) === ',') edge = beforeApposition(scan, edge - 1, floor)
  else if (DASHES.has(syntax.norm(edge - 1))) edge = beforeAside(scan, edge - 1, floor)
  const mention = syntax.mentionBefore[group.first] ?? syntax.mentionBefore[edge]
  if (mention && !mention.inner) {
    const start = overArticle(scan, syntax.withPreceding(mention, floor)[0]!.first, floor)
    // "an aide to | the President": the mention only completes the phrase before it
    if (start > floor && isComplement(scan, start - 1)) return nounPhrase(scan, floor, start - 1) ?? start
    // "a Ministry of Trade and | Industry official": a title may begin further left than it is known to
    const longer = !mention.name && isCut(scan, start) ? wholePhrase(scan, floor, edge) : -1
    return longer >= 0 ? longer : start
  }
  const behind = overRelative(scan, group, floor)
  if (behind >= 0) return behind
  const plain = nounPhrase(scan, floor, edge)
  const whole = isCut(scan, plain ?? group.first) ? wholePhrase(scan, floor, edge) : -1
  return whole >= 0 ? whole : (plain ?? group.first)
}

/** Whether an English phrase begins behind a word or bracket that may stand inside a longer one. */
const isCut = (scan: VoiceScan, start: number): boolean =>
  scan.speech.bareClause &&
  (!scan.syntax.isPunctuation(start - 1) ||
    BRACKETS.has(scan.syntax.norm(start)) ||
    scan.syntax.norm(start - 1) === ')')

const BRACKETS = new Set(['(', ')'])

/** "an official | who asked not to be named | said": the start of the mention before a relative clause, or -1. */
function overRelative(scan: VoiceScan, group: VerbGroup, floor: number): number {
  const { syntax } = scan
  if (!scan.speech.bareClause) return -1
  let verbs = 0
  for (let at = group.first - 1; at > floor && at > group.first - WIDE; at--) {
    const other = syntax.groupOver[at]
    if (other?.kind === 'finite' && other.first === at) verbs++
    if (verbs > 1 || scan.words.is(at, Word.Mark)) return -1
    // "officials | involved in the talks | said": a verb that may be a participle, right behind who may speak
    const reduced = verbs === 1 && other?.first === at && isReducedVerb(other) ? syntax.mentionBefore[at] : undefined
    if (reduced && !reduced.inner && reduced.form !== 'name') return overArticle(scan, reduced.first, floor)
    if (!scan.words.is(at, Word.Relative)) continue
    const mention = syntax.mentionBefore[at]
    return verbs === 1 && mention && !mention.inner ? overArticle(scan, mention.first, floor) : -1
  }
  return -1
}

/** A past form without auxiliary that may be a participle, and may so stand behind its noun. */
const isReducedVerb = ({ features, first, last, pronoun }: VerbGroup): boolean =>
  (features & Form.PastParticiple) !== 0 && last - first === 1 && pronoun < 0

/** As `subjectStart`, with the plain nouns in front of a mention: "law enforcement | officials", "the president's | spokesman". */
export function phraseStart(scan: VoiceScan, clause: Clause, group: VerbGroup): number {
  const start = subjectStart(scan, clause, group)
  const { first } = clause.sentence
  if (start === group.first || group.pronoun >= 0 || start <= first || !scan.speech.bareClause) return start
  if (scan.syntax.isPunctuation(start - 1)) return start
  // "union members and | leaders"
  const end = scan.words.is(start - 1, Word.Coordinator) ? start - 1 : start
  return nounPhrase(scan, first, end) ?? start
}

/** A preposition that ties a complement to the noun before it; "after", "since" and their kin open a clause instead. */
const isComplement = (scan: VoiceScan, at: number): boolean =>
  scan.words.is(at, Word.Of) || scan.syntax.rules.at.has(scan.syntax.norm(at))

/** "Jane Roe (D-Ohio) | said": the end of what the brackets right before a token follow. */
function beforeBracket(scan: VoiceScan, token: number): number {
  if (scan.syntax.norm(token - 1) !== ')') return token
  for (let at = token - 2; at > token - 9 && at > 0; at--) if (scan.syntax.norm(at) === '(') return at
  return token
}

/** "Jane Roe, the senator's lawyer, | said": the end of the name before what stands between two commas. */
function beforeApposition(scan: VoiceScan, comma: number, floor: number): number {
  const { syntax } = scan
  // a mention that holds its apposition: "[Jane Roe, a port official], said"
  const whole = syntax.mentionBefore[comma]
  for (let at = comma - 1; whole && at > whole.first; at--) if (syntax.norm(at) === ',') return comma
  const relative = relativeBefore(scan, comma, floor) >= 0
  for (let at = comma - 1; at > floor && at > comma - 20; at--) {
    if (syntax.norm(at) === ',') {
      const end = beforeBracket(scan, at)
      if (syntax.mentionBefore[end] || (relative && nounPhrase(scan, floor, end) !== undefined)) return end
      // "[Jane Roe, head of research] at X, | said": the comma stands inside the mention
      return mentionOver(scan, at)?.last ?? comma + 1
    }
    if (scan.words.is(at, Word.Mark) || (syntax.groupOver[at]?.kind === 'finite' && !relative)) break
  }
  return comma + 1
}

/** "The authority, which has offices in Rome, | said": the relative pronoun behind a comma that a verb's comma closes, or -1. */
function relativeBefore({ syntax, words }: VoiceScan, comma: number, floor: number): number {
  let verbs = 0
  for (let at = comma - 1; at > floor && at > comma - 20; at--) {
    if (syntax.groupOver[at]?.kind === 'finite' && syntax.groupOver[at]!.first === at) verbs++
    if (words.is(at, Word.Mark) || verbs > 1) return -1
    if (syntax.norm(at) === ',') return verbs === 1 && words.is(at + 1, Word.Relative) ? at : -1
  }
  return -1
}

/** The mention that a token stands in, where it began not long before. */
function mentionOver({ syntax }: VoiceScan, token: number): Mention | undefined {
  for (let at = token - 1; at > token - 6; at--) {
    const mention = syntax.mentionAt[at]
    if (mention) return mention.last > token ? mention : undefined
  }
  return undefined
}

/** How far to the left of its verb a long subject may begin, in tokens. */
const WIDE = 16

/**
 * Where everything before a verb up to the last sign or tie begins, if that can be its subject: "Three in ten", "Sources
 * close to the campaign", "A report published on Monday"; the verb's own start if not.
 */
export function widePhrase(scan: VoiceScan, clause: Clause, group: VerbGroup): number {
  const floor = Math.max(clause.sentence.first, group.first - WIDE)
  let at = group.first
  while (at > floor && !scan.syntax.isPunctuation(at - 1) && !scan.words.is(at - 1, Word.Mark | BOUNDARY)) at--
  const opens = Word.Preposition | Word.Subordinator | Word.Relative | Word.InfinitiveMark
  const cut = at === floor && floor > clause.sentence.first
  return cut || scan.words.is(at, opens) || scan.syntax.groupOver[at] ? group.first : at
}

const DASHES = new Set(['-', '–', '—', '--'])

/** "Jane Roe - who is a lawyer - said": the end of the name before what stands between two dashes. */
function beforeAside(scan: VoiceScan, dash: number, floor: number): number {
  for (let at = dash - 1; at > floor && at > dash - 40; at--)
    if (DASHES.has(scan.syntax.norm(at))) return scan.syntax.mentionBefore[at] ? at : dash + 1
  return dash + 1
}

const overArticle = (scan: VoiceScan, token: number, floor: number): number =>
  token > floor && scan.words.is(token - 1, Word.Article) ? token - 1 : token

/** The start of a noun phrase without a mention at its end that ends right before `end`: "the source", "un jeune manifestant". */
function nounPhrase(scan: VoiceScan, floor: number, end: number): number | undefined {
  const { syntax } = scan
  let at = end
  while (at > floor && end - at < PHRASE && !closes(scan, at - 1)) at--
  if (at === end) return undefined
  if (at > floor && !syntax.isPunctuation(at - 1) && !scan.words.is(at - 1, BOUNDARY)) return undefined
  return scan.words.is(at, Word.Preposition) ? undefined : at
}

/** Words that tie or open a clause. */
const BOUNDARY = Word.Complementizer | Word.Breaker | Word.Coordinator

export const closes = (scan: VoiceScan, at: number): boolean =>
  scan.syntax.isPunctuation(at) || scan.syntax.groupOver[at] !== undefined || scan.words.is(at, Word.Mark | BOUNDARY)
